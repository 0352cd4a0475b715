#include "core/revocation/signature.h"

#include "core/revocation/file_answers.h"
#include "tests/support/program.h"
#include "tests/unit/revocation/revocation_fixture.h"

#include <QTest>

using namespace certwright;
using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

/// "good by Intermediate"
QString told(const std::optional<verify::SignatureVerdict> &verdict)
{
    if (!verdict)
        return u"nothing"_s;
    const QString state = verify::signatureKey(verdict->state);
    return verdict->signer.isEmpty() ? state : state + u" by "_s + verdict->signer;
}

QString toldOfList(const QString &list, const QList<pki::Certificate> &atHand)
{
    revocation::Signers signers(atHand);
    return told(revocation::listSignature(content(list), signers));
}

QString toldOfAnswer(const QString &answer, const QList<pki::Certificate> &atHand)
{
    revocation::Signers signers(atHand);
    return told(revocation::answerSignature(content(answer), signers));
}

} // namespace

class SignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreHeldAgainstTheirIssuer_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("atHand");
        QTest::addColumn<QString>("expected");
        const QString sub = u"revocation/sub.pem"_s;
        const auto row = [](const char *title, const QString &list, const QString &atHand, const QString &expected) {
            QTest::newRow(title) << list << atHand << expected;
        };
        row("its own", u"revocation/good.crl"_s, sub, u"good by Intermediate"_s);
        row("among others", u"revocation/good.crl"_s, u"revocation/root.pem revocation/leaf.pem "_s + sub,
            u"good by Intermediate"_s);
        row("one that has run out", u"revocation/expired.crl"_s, sub, u"good by Intermediate"_s);
        row("signed by another key", u"revocation/forged.crl"_s, sub, u"bad by Intermediate"_s);
        row("changed", u"crls/tampered-good.crl"_s, u"crls/sub.pem"_s, u"bad by Intermediate"_s);
        row("of another key of that name", u"crls/imposter-good.crl"_s, u"crls/sub.pem"_s, u"signer-missing"_s);
        row("by one who may not", u"revocation/unsigned.crl"_s, u"revocation/nosign.pem"_s,
            u"signer-not-authorised by No CRL Signer"_s);
        row("without its issuer", u"revocation/good.crl"_s, u"revocation/root.pem"_s, u"signer-missing"_s);
        row("with nobody", u"revocation/good.crl"_s, {}, u"signer-missing"_s);
        row("no list", u"revocation/good.ocsp"_s, sub, u"nothing"_s);
        const QString last = u"same_name/others.pem same_name/signer.pem"_s;
        row("behind 64 of its issuer's name", u"same_name/leaf.crl"_s, last, u"good by Same"_s);
        row("by none of 65 of its issuer's name", u"same_name/imposter.crl"_s, last, u"bad by Same"_s);
        row("by its issuer's next key", u"same_name/rekeyed-leaf.crl"_s, last + u" same_name/rekeyed.pem"_s,
            u"good by Same"_s);
    }

    void listsAreHeldAgainstTheirIssuer()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, atHand);
        QFETCH(const QString, expected);

        QCOMPARE(toldOfList(list, certificates(atHand)), expected);
    }

    void opensslAgreesOnLists_data() { listsAreHeldAgainstTheirIssuer_data(); }

    /// It looks neither at what an authority may sign nor at more than one certificate.
    void opensslAgreesOnLists()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, atHand);
        QFETCH(const QString, expected);
        const bool isGood = expected.startsWith(u"good") || expected.startsWith(u"signer-not");
        if ((!isGood && !expected.startsWith(u"bad")) || atHand.contains(u' '))
            return;
        const QString openssl = findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");

        const RunResult result = run(openssl,
            {u"crl"_s, u"-inform"_s, u"DER"_s, u"-in"_s, dataPath(list), u"-noout"_s, u"-CAfile"_s, dataPath(atHand),
                u"-no-CApath"_s});

        QVERIFY2(result.report().contains("verify OK") == isGood, result.report().constData());
    }

    void answersAreHeldAgainstTheIssuer_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("atHand");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &answer, const QString &atHand, const QString &expected) {
            QTest::newRow(title) << (answer.contains(u'/') ? answer : u"revocation/"_s + answer) << atHand << expected;
        };
        const QString sub = u"revocation/root.pem revocation/sub.pem"_s;
        row("by the issuer", u"good.ocsp"_s, sub, u"good by Intermediate"_s);
        row("by a delegate", u"delegated.ocsp"_s, sub, u"good by Intermediate"_s);
        row("named by SHA-256", u"sha256.ocsp"_s, sub, u"good by Intermediate"_s);
        row("one that has run out", u"short.ocsp"_s, sub, u"good by Intermediate"_s);
        row("by one of its other certificates", u"undelegated.ocsp"_s, sub, u"signer-not-authorised by Intermediate"_s);
        row("by a stranger", u"by-a-stranger.ocsp"_s, sub, u"signer-not-authorised by Intermediate"_s);
        row("changed", u"damaged.ocsp"_s, sub, u"bad by Intermediate"_s);
        row("changed, without the issuer", u"damaged.ocsp"_s, {}, u"bad"_s);
        row("without the issuer", u"good.ocsp"_s, u"revocation/root.pem revocation/leaf.pem"_s, u"signer-missing"_s);
        row("no answer", u"try-later.ocsp"_s, sub, u"nothing"_s);
        row("a list", u"good.crl"_s, sub, u"nothing"_s);

        const QString last = u"same_name/imposter.pem same_name/others.pem same_name/signer.pem"_s;
        const QString responders = last + u" same_name/others-responding.pem"_s;
        const QString responder = responders + u" same_name/responder.pem"_s;
        row("behind 65 of its issuer's name", u"same_name/direct.ocsp"_s, last, u"good by Same"_s);
        row("behind 65, named by its key", u"same_name/direct-by-key.ocsp"_s, last, u"good by Same"_s);
        row("by another of the name", u"same_name/forged.ocsp"_s, last, u"signer-not-authorised by Same"_s);
        row("by another who is not at hand", u"same_name/forged.ocsp"_s, u"same_name/signer.pem"_s, u"bad by Same"_s);
        row("by a delegate behind 20 of its name", u"same_name/delegated.ocsp"_s, responder, u"good by Same"_s);
        row("by a delegate, named by its key", u"same_name/delegated-by-key.ocsp"_s, responder, u"good by Same"_s);
        row("by a delegate who is not at hand", u"same_name/delegated.ocsp"_s, responders, u"signer-missing"_s);
        row("with others of its issuer's name", u"same_name/direct.ocsp"_s, u"same_name/others.pem"_s,
            u"signer-missing"_s);
    }

    void answersAreHeldAgainstTheIssuer()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, atHand);
        QFETCH(const QString, expected);

        QCOMPARE(toldOfAnswer(answer, certificates(atHand)), expected);
    }

    /// See same_name/signed.txt.
    void opensslAgreesOnManyOfOneName()
    {
        const QList<QByteArray> lines = content(u"same_name/signed.txt"_s).trimmed().split('\n');
        const auto file = [](const QString &name) -> QString { return u"same_name/"_s + name; };
        for (const QByteArray &line : lines) {
            const QStringList words = QString::fromLatin1(line).split(u' ');
            const QString signer = file(words.at(1)) + u".pem"_s;
            const bool isList = words.first().endsWith(u".crl");
            const bool isByIssuer = !isList && lines.contains(words.first().toLatin1() + " signer yes");
            const QString verdict = isList
                ? toldOfList(file(words.first()), certificates(signer))
                : toldOfAnswer(file(words.first()), certificates(file(u"signer.pem"_s) + u' ' + signer));

            QVERIFY2(verdict.startsWith(u"good") == (isByIssuer || words.last() == u"yes"),
                qPrintable(QString::fromLatin1(line) + u": " + verdict));
        }
        QCOMPARE(lines.size(), qsizetype(41));
    }

    void whereNotAllAreTriedNothingIsCalledWrong_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("a list") << u"same_name/leaf.crl"_s;
        QTest::newRow("an answer") << u"same_name/direct.ocsp"_s;
        QTest::newRow("an answer by a delegate") << u"same_name/delegated.ocsp"_s;
    }

    void whereNotAllAreTriedNothingIsCalledWrong()
    {
        QFETCH(const QString, file);
        const QList<pki::Certificate> atHand = certificates(
            u"same_name/others.pem same_name/others-responding.pem same_name/signer.pem same_name/responder.pem"_s);
        const auto toldWithin = [&](const revocation::SignerLimits &limits) {
            revocation::Signers signers(atHand, limits);
            return told(file.endsWith(u".crl") ? revocation::listSignature(content(file), signers)
                                               : revocation::answerSignature(content(file), signers));
        };

        QCOMPARE(toldWithin({}), u"good by Same"_s);
        QCOMPARE(toldWithin({.ofOneName = 16}), u"not-checked"_s);
        QCOMPARE(toldWithin({.octets = 16 * 65536}), u"not-checked"_s);
        QCOMPARE(toldWithin({.octets = 0}), u"not-checked"_s);
    }

    void theBudgetIsThatOfAllTogether()
    {
        revocation::Signers signers(
            certificates(u"same_name/others.pem same_name/signer.pem"_s), {.octets = 70 * 65536});

        const QString first = told(revocation::listSignature(content(u"same_name/leaf.crl"_s), signers));
        const QString second = told(revocation::listSignature(content(u"same_name/leaf.crl"_s), signers));

        QCOMPARE(first, u"good by Same"_s);
        QCOMPARE(second, u"not-checked"_s);
    }

    void theSignerMayBeAtHandInPlaceOfSentAlong_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("atHand");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &answer, const QString &atHand, const QString &expected) {
            QTest::newRow(title) << answer << atHand << expected;
        };
        row("nobody", u"by-name.ocsp"_s, {}, u"unknown signer-unknown"_s);
        row("nobody, named by key", u"by-key.ocsp"_s, {}, u"unknown signer-unknown"_s);
        row("at hand", u"by-name.ocsp"_s, u"unsent_signer/responder.pem"_s, u"good "_s);
        row("named by key", u"by-key.ocsp"_s, u"unsent_signer/responder.pem"_s, u"good "_s);
        row("among others", u"by-name.ocsp"_s,
            u"unsent_signer/namesake.pem unsent_signer/root.pem unsent_signer/responder.pem"_s, u"good "_s);
        row("another of its name", u"by-name.ocsp"_s, u"unsent_signer/namesake.pem"_s, u"unknown signer-unknown"_s);
        row("without the purpose", u"by-unasked.ocsp"_s, u"unsent_signer/unasked.pem"_s,
            u"unknown signer-not-authorised"_s);
    }

    /// As openssl ocsp -verify_other; RFC 6960 4.2.1: the certificates are optional.
    void theSignerMayBeAtHandInPlaceOfSentAlong()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, atHand);
        QFETCH(const QString, expected);
        const QDateTime at
            = QDateTime::fromString(QString::fromLatin1(content(u"unsent_signer/at.txt"_s)).trimmed(), Qt::ISODate);
        const QList<pki::Certificate> path = certificates(u"unsent_signer/leaf.pem unsent_signer/root.pem"_s);

        const QList<revocation::CertificateRevocation> all
            = revocation::fileAnswers({{}, {{answer, content(u"unsent_signer/"_s + answer)}}}, path, at,
                atHand.isEmpty() ? QList<pki::Certificate>() : certificates(atHand));

        QCOMPARE(all.size(), 1);
        const revocation::Revocation result = all.first().verdict();
        QCOMPARE(revocation::stateKey(result.state) + u' ' + revocation::problemKey(result.problem), expected);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
