#include "core/revocation/signature.h"

#include "core/base/atomic_file.h"
#include "tests/support/program.h"

#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/"_s;

QByteArray content(const QString &name)
{
    return *readFile(folder + name, 1 << 20);
}

QList<pki::Certificate> certificates(const QString &names)
{
    QList<pki::Certificate> all;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        all.append(*pki::Certificate::parse(content(name), name));
    return all;
}

/// "good by Intermediate"
QString told(const std::optional<verify::SignatureVerdict> &verdict)
{
    if (!verdict)
        return u"nothing"_s;
    const QString state = verify::signatureKey(verdict->state);
    return verdict->signer.isEmpty() ? state : state + u" by "_s + verdict->signer;
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
    }

    void listsAreHeldAgainstTheirIssuer()
    {
        QFETCH(const QString, list);
        QFETCH(const QString, atHand);
        QFETCH(const QString, expected);

        QCOMPARE(told(revocation::listSignature(content(list), certificates(atHand))), expected);
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
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");

        const test::RunResult result = test::run(openssl,
            {u"crl"_s, u"-inform"_s, u"DER"_s, u"-in"_s, folder + list, u"-noout"_s, u"-CAfile"_s, folder + atHand,
                u"-no-CApath"_s});

        QVERIFY2(result.report().contains("verify OK") == isGood, result.report().constData());
    }

    void answersAreHeldAgainstTheIssuer_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("atHand");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const QString &answer, const QString &atHand, const QString &expected) {
            QTest::newRow(title) << u"revocation/"_s + answer << atHand << expected;
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
    }

    void answersAreHeldAgainstTheIssuer()
    {
        QFETCH(const QString, answer);
        QFETCH(const QString, atHand);
        QFETCH(const QString, expected);

        QCOMPARE(told(revocation::answerSignature(content(answer), certificates(atHand))), expected);
    }
};

QTEST_GUILESS_MAIN(SignatureTest)
#include "signature_test.moc"
