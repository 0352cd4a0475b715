#include "core/base/atomic_file.h"
#include "core/revocation/crl_check.h"

#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;
using revocation::Problem;
using revocation::State;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/crls/"_s;
const QDateTime moment(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::utc());

QByteArray content(const QString &name)
{
    return *readFile(folder + name, 1 << 20);
}

pki::Certificate certificate(const QString &name)
{
    return *pki::Certificate::parse(content(name + u".pem"_s), name);
}

QList<revocation::Revocation> ask(const QString &name, const QStringList &lists)
{
    revocation::CrlQuery query{{}, {certificate(name), certificate(u"sub"_s), certificate(u"root"_s)}, moment};
    query.pile = {certificate(u"signer"_s)};
    for (const QString &list : lists)
        query.lists.append({content(list + u".crl"_s), list});
    return revocation::checkCrls(query);
}

/// "good by a, b; c: bad-signature"
QString told(const QList<revocation::Revocation> &answers)
{
    QStringList parts;
    for (const revocation::Revocation &answer : answers) {
        if (answer.problem == Problem::None)
            parts << revocation::stateKey(answer.state) + u" by "_s + answer.where;
        else
            parts << answer.where + u": "_s + revocation::problemKey(answer.problem);
    }
    return parts.join(u"; "_s);
}

} // namespace

class ListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Each list alone, for each certificate: expect.txt is what openssl says.
    void opensslAgrees()
    {
        const QList<QByteArray> lines = content(u"expect.txt"_s).trimmed().split('\n');
        QVERIFY(lines.size() > 100);
        for (const QByteArray &line : lines) {
            const QStringList words = QString::fromLatin1(line).split(u' ');
            const QString list = words[1].chopped(4);
            const QList<revocation::Revocation> answers = ask(words[0], {list});
            QCOMPARE(answers.size(), 1);
            const QString state = revocation::stateKey(answers.first().state);
            QVERIFY2(state == words[2], qPrintable(QString::fromLatin1(line) + u", but "_s + told(answers)));
            QCOMPARE(answers.first().isDecisive(), answers.first().problem == Problem::None);
        }
    }

    void whatCountsIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("lists");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &lists, const QString &expected,
                             const QString &name = u"leaf"_s) { QTest::newRow(title) << name << lists << expected; };

        row("the newest revokes", u"old-good new-revoked"_s, u"revoked by new-revoked; old-good: superseded"_s);
        row("the newest clears", u"old-revoked new-good"_s, u"good by new-good; old-revoked: superseded"_s);
        row("whatever the order", u"new-good old-revoked"_s, u"good by new-good; old-revoked: superseded"_s);
        row("the higher number at equal times", u"new-revoked new-good-higher"_s,
            u"good by new-good-higher; new-revoked: superseded"_s);
        row("the same twice", u"new-good new-good"_s, u"good by new-good"_s);
        row("a forged one does not clear", u"new-revoked forged-good"_s,
            u"revoked by new-revoked; forged-good: bad-signature"_s);
        row("a forged one does not revoke", u"forged-revoked new-good"_s,
            u"good by new-good; forged-revoked: bad-signature"_s);
        row("a changed one does not count", u"tampered-good old-revoked"_s,
            u"revoked by old-revoked; tampered-good: bad-signature"_s);
        row("one by another key of that name", u"imposter-good old-revoked"_s,
            u"revoked by old-revoked; imposter-good: signer-unknown"_s);
        row("one from the future", u"early-good old-revoked"_s, u"revoked by old-revoked; early-good: not-yet-valid"_s);
        row("nothing but forged ones", u"forged-good tampered-good"_s,
            u"forged-good: bad-signature; tampered-good: bad-signature"_s);

        row("its own part", u"part-a"_s, u"good by part-a"_s, u"pointed"_s);
        row("its own part revokes", u"part-b part-a-revoked"_s,
            u"revoked by part-a-revoked; part-b: other-distribution-point"_s, u"pointed"_s);
        row("another part", u"part-b"_s, u"part-b: other-distribution-point"_s, u"pointed"_s);
        row("a part, without naming any", u"part-a"_s, u"part-a: other-distribution-point"_s);
        row("authorities only", u"authorities"_s, u"authorities: only-authorities"_s);
        row("attributes only", u"attributes"_s, u"attributes: only-attributes"_s);
        row("users only", u"users"_s, u"good by users"_s);
        row("some reasons", u"some"_s, u"some: only-some-reasons"_s);
        row("all reasons in two lists", u"rest some"_s, u"good by rest, some"_s);
        row("revoked for one of some reasons", u"rest some-revoked"_s, u"revoked by some-revoked"_s);
        row("some reasons beside a newer whole one", u"some new-good-higher"_s,
            u"good by new-good-higher; some: superseded"_s);
        row("a newer one of some reasons beside a whole one", u"some-revoked new-good"_s, u"revoked by some-revoked"_s);
        row("named for some reasons only", u"new-good"_s, u"new-good: only-some-reasons"_s, u"reasoned"_s);

        row("an indirect list", u"indirect-good"_s, u"good by indirect-good"_s, u"elsewhere"_s);
        row("an indirect list revokes", u"indirect-revoked"_s, u"revoked by indirect-revoked"_s, u"elsewhere"_s);
        row("an indirect list about another issuer", u"indirect-other"_s, u"good by indirect-other"_s, u"elsewhere"_s);
        row("an indirect list nobody named", u"indirect-revoked new-good"_s, u"good by new-good"_s);

        row("a delta", u"new-good delta"_s, u"revoked by delta"_s);
        row("a delta takes back", u"delta-back new-revoked"_s, u"good by new-revoked, delta-back"_s);
        row("the newest delta", u"delta new-good delta-back"_s, u"good by new-good, delta-back; delta: superseded"_s);
        row("a delta alone", u"delta"_s, u"delta: delta-without-base"_s);
        row("a delta of another list", u"delta-of-a-later-one new-good"_s,
            u"good by new-good; delta-of-a-later-one: delta-without-base"_s);
        row("a delta older than the list", u"delta new-good-higher"_s,
            u"good by new-good-higher; delta: delta-without-base"_s);
        row("a forged delta", u"delta-forged new-good"_s, u"good by new-good; delta-forged: delta-without-base"_s);
    }

    void whatCountsIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, lists);
        QFETCH(const QString, expected);

        QCOMPARE(told(ask(name, lists.split(u' '))), expected);
    }

    void anAuthorityIsNoUser()
    {
        revocation::CrlQuery query{{}, {certificate(u"sub"_s), certificate(u"root"_s)}, moment};
        query.lists = {{content(u"authorities-of-root.crl"_s), u"x"_s}, {content(u"new-good.crl"_s), u"y"_s}};

        QCOMPARE(told(revocation::checkCrls(query)), u"x: only-users"_s);
    }

    /// Without the signer's own certificate nobody can believe an indirect list.
    void anIndirectListNeedsItsSigner()
    {
        revocation::CrlQuery query{{{content(u"indirect-revoked.crl"_s), u"x"_s}},
            {certificate(u"elsewhere"_s), certificate(u"sub"_s), certificate(u"root"_s)}, moment};

        QCOMPARE(told(revocation::checkCrls(query)), u"x: signer-unknown"_s);
    }

    /// The signer's own path ends nowhere: what is wrong with it makes the list unusable.
    void theSignerOfAnIndirectListNeedsAPathToo()
    {
        revocation::CrlQuery query{{{content(u"indirect-revoked.crl"_s), u"x"_s}},
            {certificate(u"elsewhere"_s), certificate(u"sub"_s)}, moment, {certificate(u"signer"_s)}};

        const QList<revocation::Revocation> answers = revocation::checkCrls(query);

        QCOMPARE(told(answers), u"x: unusable"_s);
        QVERIFY(!answers.first().detail.isEmpty());
    }

    void aBrokenListIsSetAside()
    {
        revocation::CrlQuery query{{{QByteArray(), u"broken"_s}, {content(u"new-good.crl"_s), u"x"_s}},
            {certificate(u"leaf"_s), certificate(u"sub"_s)}, moment};

        QCOMPARE(told(revocation::checkCrls(query)), u"good by x; broken: unusable"_s);
        query.lists.removeLast();
        QCOMPARE(told(revocation::checkCrls(query)), u"broken: unusable"_s);
    }

    void theEntryIsTold()
    {
        const revocation::Revocation direct = ask(u"leaf"_s, {u"new-revoked"_s}).first();
        const revocation::Revocation indirect = ask(u"elsewhere"_s, {u"indirect-revoked"_s}).first();

        QCOMPARE(direct.revokedAt.toString(Qt::ISODate), u"2026-01-01T00:00:00Z"_s);
        QCOMPARE(direct.reason, u"keyCompromise"_s);
        QCOMPARE(direct.thisUpdate.date().year(), 2027);
        QCOMPARE(indirect.revokedAt.toString(Qt::ISODate), u"2026-01-01T00:00:00Z"_s);
        QCOMPARE(indirect.reason, u"superseded"_s);
    }

    void aPathWithoutIssuerHasNoAnswer()
    {
        QVERIFY(revocation::checkCrls({{}, {certificate(u"root"_s)}, moment}).isEmpty());
        QCOMPARE(told(revocation::checkCrls({{}, {certificate(u"leaf"_s), certificate(u"sub"_s)}, moment})),
            u": other-certificate"_s);
    }
};

QTEST_GUILESS_MAIN(ListsTest)
#include "lists_test.moc"
