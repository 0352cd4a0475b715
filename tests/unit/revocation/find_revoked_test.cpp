#include "core/revocation/find_revoked.h"

#include "tests/unit/revocation/revocation_fixture.h"

#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace certwright::test;
using namespace Qt::StringLiterals;
using revocation::RevokedSearch;

namespace {

const QDateTime moment(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc());

revocation::RevocationFiles files(const QString &names)
{
    revocation::RevocationFiles files;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        files = *revocation::withFile(files, content(name), name);
    return files;
}

revocation::RevokedQuery query(const QList<pki::Certificate> &pile, const QString &lists)
{
    return {pile, files(lists), moment, *verify::TrustAnchors::of({})};
}

/// "0 itself by leaf.crl, 1 below 0": which were revoked.
QString told(const RevokedSearch &search)
{
    QList<int> found = search.revoked.keys();
    std::sort(found.begin(), found.end());
    QStringList parts;
    for (const int index : std::as_const(found)) {
        const revocation::KnownRevoked one = search.revoked.value(index);
        parts << (one.certificate == index ? u"%1 itself by %2"_s.arg(index).arg(one.verdict.where)
                                           : u"%1 below %2"_s.arg(index).arg(one.certificate));
    }
    return parts.join(u", "_s);
}

} // namespace

class FindRevokedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasRevokedIsFound_data()
    {
        QTest::addColumn<QString>("pile");
        QTest::addColumn<QString>("lists");
        QTest::addColumn<QString>("expected");
        const QString path = u"revocation/leaf.pem revocation/sub.pem revocation/root.pem"_s;
        const auto row = [](const char *title, const QString &pile, const QString &lists, const QString &expected) {
            QTest::newRow(title) << pile << lists << expected;
        };
        const auto of = [](const QString &list) -> QString { return u"revocation/"_s + list; };
        row("by a list", path, of(u"revoked.crl"_s), u"0 itself by revocation/revoked.crl"_s);
        row("without the root", u"revocation/leaf.pem revocation/sub.pem"_s, of(u"revoked.crl"_s),
            u"0 itself by revocation/revoked.crl"_s);
        row("twice", u"revocation/leaf.pem revocation/sub.pem revocation/leaf.pem"_s, of(u"revoked.crl"_s),
            u"0 itself by revocation/revoked.crl, 2 itself by revocation/revoked.crl"_s);
        row("by changes to a list", path, of(u"base.crl"_s) + u' ' + of(u"delta.crl"_s),
            u"0 itself by revocation/delta.crl"_s);
        row("by an answer", path, of(u"revoked.ocsp"_s), u"0 itself by revocation/revoked.ocsp"_s);
        row("without the issuer", u"revocation/leaf.pem revocation/root.pem"_s, of(u"revoked.crl"_s), {});
        row("not named", path, of(u"good.crl"_s), {});
        row("by a list with no list", path, {}, {});
        row("forged", path, of(u"forged.crl"_s), {});
        row("about another", path, of(u"of-another.ocsp"_s), {});
        row("by a stranger", path, of(u"by-a-stranger.ocsp"_s), {});
        row("changed", path, of(u"damaged.ocsp"_s), {});
        row("by one whose key is another", u"revocation/leaf.pem crls/sub.pem"_s, of(u"revoked.crl"_s), {});
        row("a newer list takes it back", u"crls/leaf.pem crls/sub.pem crls/root.pem"_s,
            u"crls/old-revoked.crl crls/new-good.crl"_s, {});
        row("by an indirect list", u"crls/elsewhere.pem crls/sub.pem crls/root.pem crls/signer.pem"_s,
            u"crls/indirect-revoked.crl"_s, u"0 itself by crls/indirect-revoked.crl"_s);
        const QString below = u"revoked_issuer/leaf.pem revoked_issuer/sub.pem revoked_issuer/root.pem"_s;
        row("an issuer", below, u"revoked_issuer/of-the-root.crl"_s,
            u"0 below 1, 1 itself by revoked_issuer/of-the-root.crl"_s);
        row("an issuer, the other way round",
            u"revoked_issuer/root.pem revoked_issuer/sub.pem revoked_issuer/leaf.pem"_s,
            u"revoked_issuer/of-the-root.crl"_s, u"1 itself by revoked_issuer/of-the-root.crl, 2 below 1"_s);

        row("one of several of its issuer's name", u"same_name/imposter.pem same_name/signer.pem same_name/leaf.pem"_s,
            u"same_name/leaf.crl"_s, u"2 itself by same_name/leaf.crl"_s);
        row("by another of its issuer's name", u"same_name/imposter.pem same_name/signer.pem same_name/leaf.pem"_s,
            u"same_name/imposter.crl"_s, {});
        row("by another of its issuer's name alone", u"same_name/imposter.pem same_name/leaf.pem"_s,
            u"same_name/imposter.crl"_s, {});

        const QString rekeyed = u"same_name/signer.pem same_name/rekeyed.pem same_name/rekeyed-leaf.pem"_s;
        row("its issuer's next key", rekeyed, u"same_name/rekeyed.crl"_s,
            u"1 itself by same_name/rekeyed.crl, 2 below 1"_s);
        row("by its issuer's next key", rekeyed, u"same_name/rekeyed-leaf.crl"_s,
            u"2 itself by same_name/rekeyed-leaf.crl"_s);
        row("a next key, by no list of its issuer", rekeyed + u" same_name/imposter.pem"_s,
            u"same_name/rekeyed-forged.crl"_s, {});
        row("a next key, by its own list", rekeyed, u"same_name/rekeyed-own.crl"_s, {});
    }

    void whatWasRevokedIsFound()
    {
        QFETCH(const QString, pile);
        QFETCH(const QString, lists);
        QFETCH(const QString, expected);

        const RevokedSearch search = revocation::findRevoked(query(certificates(pile), lists));

        QCOMPARE(told(search), expected);
        QVERIFY(search.complete);
    }

    void whatIsOutOfDateClearsNobodyAndRevokesStill()
    {
        revocation::RevokedQuery late
            = query(certificates(u"revocation/leaf.pem revocation/sub.pem"_s), u"revocation/revoked.crl"_s);
        late.at = QDateTime(QDate(2034, 6, 1), QTime(0, 0), QTimeZone::utc());
        QCOMPARE(told(revocation::findRevoked(late)), u"0 itself by revocation/revoked.crl"_s);

        late.at = QDateTime(QDate(2025, 6, 1), QTime(0, 0), QTimeZone::utc()); // the list lies ahead
        QCOMPARE(told(revocation::findRevoked(late)), QString());
    }

    /// An authority that was certified twice is lost only when both its certificates are.
    void anotherWayUpKeepsWhatIsBelow()
    {
        const auto searchAmong = [](const QString &names, const QList<pki::Certificate> &anchors = {}) {
            revocation::RevokedQuery search = query(certificates(names), u"same_name/cross.crl"_s);
            search.anchors = *verify::TrustAnchors::of(anchors);
            return told(revocation::findRevoked(search));
        };
        const QString one = u"same_name/cross-leaf.pem same_name/cross-a.pem same_name/root-a.pem"_s;
        const QString other = u"same_name/cross-b.pem"_s;
        const QString itself = u"1 itself by same_name/cross.crl"_s;

        QCOMPARE(searchAmong(one), u"0 below 1, "_s + itself);
        QCOMPARE(searchAmong(one + u' ' + other), itself);
        QCOMPARE(searchAmong(one, certificates(other)), itself); // known as an anchor
    }

    /// See same_name/openssl.txt, which names each of these.
    void opensslAgreesOnManyOfOneIssuersName()
    {
        const QList<QByteArray> lines = content(u"same_name/openssl.txt"_s).trimmed().split('\n');
        const auto revoked = std::count_if(lines.cbegin(), lines.cend(),
            [](const QByteArray &line) { return line.startsWith("many ") && line.endsWith(" revoked"); });
        const QList<pki::Certificate> pile = certificates(u"same_name/signer.pem same_name/many.pem"_s);

        const RevokedSearch search = revocation::findRevoked(query(pile, u"same_name/many.crl"_s));

        QCOMPARE(revoked, qsizetype(64));
        QCOMPARE(search.revoked.size(), revoked);
        QVERIFY(!search.revoked.contains(0));
    }

    void workGrowsWithTheCertificatesAndNotWithTheirSquare_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("most"); // signatures for each certificate
        QTest::addColumn<bool>("isFound");
        QTest::newRow("one issuer") << u"same_name/signer.pem"_s << 1 << true;
        QTest::newRow("others of its name behind it") << u"same_name/signer.pem same_name/others.pem"_s << 1 << true;
        QTest::newRow("others of its name before it") << u"same_name/others.pem same_name/signer.pem"_s << 16 << false;
    }

    void workGrowsWithTheCertificatesAndNotWithTheirSquare()
    {
        QFETCH(const QString, before);
        QFETCH(const int, most);
        QFETCH(const bool, isFound);
        const QList<pki::Certificate> issuers = certificates(before);
        const QList<pki::Certificate> many = certificates(u"same_name/many.pem"_s);
        const auto searchAmong = [&](int count) {
            return revocation::findRevoked(query(issuers + many.first(count), u"same_name/many.crl"_s));
        };

        const RevokedSearch few = searchAmong(16);
        const RevokedSearch all = searchAmong(64);

        constexpr int always = 32; // of issuers among each other, and of the list
        QVERIFY2(few.signatures <= 16 * most + always, qPrintable(QString::number(few.signatures)));
        QVERIFY2(all.signatures <= 64 * most + always, qPrintable(QString::number(all.signatures)));
        QCOMPARE(few.revoked.size(), isFound ? 16 : 0);
        QCOMPARE(all.revoked.size(), isFound ? 64 : 0);
        QCOMPARE(all.complete, isFound); // what the limit hides is told
    }

    void fileAnswersHoldAnotherAuthorityOfTheNameOffToo()
    {
        const QList<pki::Certificate> wrong = certificates(u"same_name/leaf.pem same_name/imposter.pem"_s);
        const QList<pki::Certificate> right = certificates(u"same_name/leaf.pem same_name/signer.pem"_s);
        const auto stateBy = [](const QString &list, const QList<pki::Certificate> &path) {
            return revocation::stateKey(revocation::fileAnswers(files(list), path, moment).first().verdict().state);
        };

        QCOMPARE(stateBy(u"same_name/leaf.crl"_s, right), u"revoked"_s);
        QCOMPARE(stateBy(u"same_name/imposter.crl"_s, right), u"unknown"_s);
        QCOMPARE(stateBy(u"same_name/imposter.crl"_s, wrong), u"unknown"_s);
    }

    void keyIdentifiersLeadPastOthersOfTheName()
    {
        const QList<pki::Certificate> pile
            = certificates(u"same_name/others.pem same_name/keyed.pem same_name/keyed-leaf.pem"_s);

        const RevokedSearch search = revocation::findRevoked(query(pile, u"same_name/keyed.crl"_s));

        QCOMPARE(told(search), u"65 itself by same_name/keyed.crl"_s);
        QVERIFY2(search.signatures < 32, qPrintable(QString::number(search.signatures)));
    }

    void whoeverStopsItGetsWhatIsKnown()
    {
        const auto pile = query(certificates(u"same_name/signer.pem same_name/many.pem"_s), u"same_name/many.crl"_s);

        const RevokedSearch search = revocation::findRevoked(pile, [] { return true; });

        QVERIFY(search.revoked.isEmpty() && !search.complete && search.signatures == 0);
    }

    void tooMuchToJudgeIsTold()
    {
        const auto pile = query(certificates(u"same_name/signer.pem same_name/many.pem"_s), u"same_name/many.crl"_s);

        const RevokedSearch search = revocation::findRevoked(pile, {}, {.octets = 1000});

        QVERIFY(search.revoked.isEmpty() && !search.complete);
    }
};

QTEST_GUILESS_MAIN(FindRevokedTest)
#include "find_revoked_test.moc"
