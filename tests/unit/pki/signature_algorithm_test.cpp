#include "core/pki/signature_algorithm.h"

#include "core/pki/certificate.h"
#include "core/pki/ocsp_response.h"
#include "core/pki/pem.h"

#include <QFile>
#include <QTest>

using namespace certwright::pki;
using namespace Qt::StringLiterals;

namespace {

/// What a file of tests/data/pss holds, as DER.
QByteArray derOf(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pss/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    return name.endsWith(u".der") ? content : pemBlocks(content).value(0).der;
}

std::optional<PssParameters> parametersOf(const QString &name)
{
    const QByteArray der = derOf(name);
    if (!name.endsWith(u".der"))
        return pssParametersOfSigned(der);
    const auto response = OcspResponse::parse(der, name);
    return response ? response->pssParameters() : std::nullopt;
}

/// OpenSSL's "sha256".
QString hashNamed(const QString &name)
{
    return u"SHA-"_s + name.sliced(3);
}

std::optional<PssParameters> restrictionOf(const QString &name)
{
    const auto certificate = Certificate::fromDer(derOf(name), name);
    return certificate ? pssRestrictionOfKey(certificate->publicKeyDer()) : std::nullopt;
}

} // namespace

class SignatureAlgorithmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parametersAreThoseThatOpensslSays_data();
    void parametersAreThoseThatOpensslSays();
    void aKeyTellsWhatItIsRestrictedTo();
    void whatCannotBeReadIsNothing_data();
    void whatCannotBeReadIsNothing();
    void theHashIsFoundWhereverItStands_data();
    void theHashIsFoundWhereverItStands();
};

void SignatureAlgorithmTest::parametersAreThoseThatOpensslSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<PssParameters>("parameters");
    QFile expected(QStringLiteral(CERTWRIGHT_TEST_DATA "/pss/expect.txt"));
    QVERIFY(expected.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(expected.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList words = line.split(u' ');
        QTest::newRow(qPrintable(words[0]))
            << words[0] << PssParameters{hashNamed(words[1]), u"MGF1"_s, hashNamed(words[2]), words[3].toLongLong()};
    }
}

void SignatureAlgorithmTest::parametersAreThoseThatOpensslSays()
{
    QFETCH(const QString, name);
    QFETCH(const PssParameters, parameters);

    const std::optional<PssParameters> read = parametersOf(name);

    QVERIFY(read);
    QVERIFY2(*read == parameters, qPrintable(read->hash + u' ' + read->mask + u' ' + read->maskHash));
}

void SignatureAlgorithmTest::aKeyTellsWhatItIsRestrictedTo()
{
    const std::optional<PssParameters> restricted = restrictionOf(u"restricted-key.pem"_s);

    QVERIFY(restricted);
    QVERIFY((*restricted == PssParameters{u"SHA-256"_s, u"MGF1"_s, u"SHA-256"_s, 32}));
    QVERIFY(!restrictionOf(u"free-key.pem"_s));
    QVERIFY(!restrictionOf(u"sha256.pem"_s));
}

void SignatureAlgorithmTest::whatCannotBeReadIsNothing_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    const QByteArray oid("06092a864886f70d01010a");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no parameters") << QByteArray("300b") + oid;
    QTest::newRow("NULL") << QByteArray("300d") + oid + "0500";
    QTest::newRow("a negative salt") << QByteArray("3012") + oid + "3005a2030201ff";
    QTest::newRow("a salt beyond all numbers") << QByteArray("301b") + oid + "300ea20c020a7fffffffffffffffffff";
    QTest::newRow("a hash that is none") << QByteArray("3011") + oid + "3004a0020500";
    QTest::newRow("a field too many") << QByteArray("300f") + oid + "30020500";
}

void SignatureAlgorithmTest::whatCannotBeReadIsNothing()
{
    QFETCH(const QByteArray, algorithm);

    QVERIFY(!pssParameters(QByteArray::fromHex(algorithm)));
    QVERIFY(signatureHash(QByteArray::fromHex(algorithm)).isEmpty());
}

void SignatureAlgorithmTest::theHashIsFoundWhereverItStands_data()
{
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QString>("hash");
    QTest::newRow("sha1WithRSAEncryption") << QByteArray("300d06092a864886f70d0101050500") << u"SHA-1"_s;
    QTest::newRow("ecdsa-with-SHA384") << QByteArray("300a06082a8648ce3d040303") << u"SHA-384"_s;
    QTest::newRow("RSA-PSS by default") << QByteArray("300d06092a864886f70d01010a3000") << u"SHA-1"_s;
    QTest::newRow("Ed25519") << QByteArray("300506032b6570") << QString();
}

void SignatureAlgorithmTest::theHashIsFoundWhereverItStands()
{
    QFETCH(const QByteArray, algorithm);

    QTEST(signatureHash(QByteArray::fromHex(algorithm)), "hash");
}

QTEST_GUILESS_MAIN(SignatureAlgorithmTest)
#include "signature_algorithm_test.moc"
