#include "core/pki/pins.h"

#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

Certificate vector(const QString &name)
{
    return *Certificate::parse(pkiData(u"certs/%1.pem"_s.arg(name)), name);
}

QString pin(const Certificate &certificate, PinKind kind)
{
    for (const Pin &one : pinsOf(certificate)) {
        if (one.kind == kind)
            return one.value;
    }
    return {};
}

QByteArray key(const QString &name)
{
    return pkiData(u"values/key-%1.der"_s.arg(name));
}

QByteArray tlv(char tag, const QByteArray &content)
{
    const auto size = static_cast<quint16>(content.size());
    return QByteArray(1, tag) + '\x82' + static_cast<char>(size >> 8) + static_cast<char>(size & 0xff) + content;
}

} // namespace

class PinsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theKeyIsHashedAsOpensslHashesIt_data();
    void theKeyIsHashedAsOpensslHashesIt();
    void keyIdentifiersAreThoseOfTheStandard();
    void onlyAnAuthorityIsATrustAnchor();
    void everyPinHasAKeyOfItsOwn();
    void sshFingerprintsAreThoseOfSshKeygen_data();
    void sshFingerprintsAreThoseOfSshKeygen();
    void thumbprintsAreThoseOfTheStandards();
    void unknownAndBrokenKeysHaveNone();
};

void PinsTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void PinsTest::theKeyIsHashedAsOpensslHashesIt_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"plain", "rsa-1024", "ed25519", "gnutls", "unknown-key"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PinsTest::theKeyIsHashedAsOpensslHashesIt()
{
    QFETCH(const QString, name);
    const Certificate certificate = vector(name);
    // The key's octets as asn1parse cuts them out, which needs no known algorithm.
    const QByteArray spki = certificate.publicKeyDer();
    const QByteArray digest = openssl({u"dgst"_s, u"-sha256"_s, u"-hex"_s, u"-r"_s}, spki).out.left(64);
    const QByteArray binary = openssl({u"dgst"_s, u"-sha256"_s, u"-binary"_s}, spki).out;
    const QByteArray base64 = openssl({u"base64"_s, u"-A"_s}, binary).out.trimmed();
    const QByteArray whole
        = openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-fingerprint"_s, u"-sha256"_s}, certificate.der())
              .out.trimmed();

    QVERIFY(certificate.der().contains(spki));
    QCOMPARE(pin(certificate, PinKind::SpkiSha256Hex), QString::fromLatin1(digest));
    QCOMPARE(pin(certificate, PinKind::SpkiSha256Base64), QString::fromLatin1(base64));
    QCOMPARE(pin(certificate, PinKind::Dane311), u"3 1 1 "_s + QString::fromLatin1(digest));
    QVERIFY(whole.endsWith(pin(certificate, PinKind::Sha256).toLatin1()));
}

void PinsTest::keyIdentifiersAreThoseOfTheStandard()
{
    // `subjectKeyIdentifier=hash` of openssl is method 1.
    const Certificate authority = vector(u"authority"_s);

    QVERIFY(!authority.subjectKeyId().isEmpty());
    QCOMPARE(keyIdMethod1(authority.publicKeyDer()), authority.subjectKeyId());
    QByteArray method2 = authority.subjectKeyId().last(8);
    method2[0] = static_cast<char>((method2[0] & 0x0f) | 0x40);
    QCOMPARE(keyIdMethod2(authority.publicKeyDer()), method2);
}

void PinsTest::onlyAnAuthorityIsATrustAnchor()
{
    const Certificate root = makeRoot({}).certificate;
    const Certificate leaf = makeLeaf(makeRoot({}), {{NameType::Dns, u"a.test"_s}});

    QCOMPARE(pin(root, PinKind::Dane211), u"2 1 1 "_s + QString::fromLatin1(root.spkiSha256().toHex()));
    QCOMPARE(pin(leaf, PinKind::Dane211), QString());
}

void PinsTest::everyPinHasAKeyOfItsOwn()
{
    QStringList keys;
    for (const Pin &one : pinsOf(makeRoot({}).certificate))
        keys.append(pinKey(one.kind));

    QCOMPARE(keys,
        (QStringList{u"spki_sha256"_s, u"pin_sha256"_s, u"dane_3_1_1"_s, u"dane_2_1_1"_s, u"sha256"_s, u"sha1"_s,
            u"key_id_1"_s, u"key_id_2"_s, u"jwk_thumbprint"_s, u"ssh_sha256"_s}));
}

void PinsTest::sshFingerprintsAreThoseOfSshKeygen_data()
{
    QTest::addColumn<QString>("name");

    for (const char *name : {"ecp384", "ecp521", "rsa2048"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PinsTest::sshFingerprintsAreThoseOfSshKeygen()
{
    QFETCH(const QString, name);
    const QString program = findProgram(u"ssh-keygen"_s);
    if (program.isEmpty())
        QSKIP("ssh-keygen is not there");
    const Desk desk;
    const QByteArray spki = key(name);
    const QByteArray pem = openssl({u"pkey"_s, u"-pubin"_s, u"-inform"_s, u"DER"_s}, spki).out;
    const RunResult converted = run(program, {u"-i"_s, u"-m"_s, u"PKCS8"_s, u"-f"_s, desk.put(u"key.pem"_s, pem)});
    const RunResult judge = run(program, {u"-l"_s, u"-f"_s, desk.put(u"key.pub"_s, converted.out)});
    QVERIFY2(judge.ok(), judge.report().constData());

    QCOMPARE(sshFingerprint(spki), QString::fromLatin1(judge.out.split(' ').at(1)));
}

void PinsTest::thumbprintsAreThoseOfTheStandards()
{
    // RFC 7638 3.1, its RSA key wrapped as RFC 3279 2.3.1 says.
    const QByteArray modulus
        = QByteArray::fromBase64("0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSo"
                                 "c_BJECPebWKRXjBZCiFV4n3okn"
                                 "jhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_"
                                 "FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6q"
                                 "MQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_"
                                 "xBniIqbw0Ls1jF44-csFCur-kEgU8awap"
                                 "JzKnqDKgw",
            QByteArray::Base64UrlEncoding);
    const QByteArray rsa = tlv(0x30, tlv(0x02, QByteArray(1, '\0') + modulus) + QByteArray::fromHex("0203010001"));
    const QByteArray spki
        = tlv(0x30, QByteArray::fromHex("300d06092a864886f70d0101010500") + tlv(0x03, QByteArray(1, '\0') + rsa));
    // RFC 8037 A.3.
    const QByteArray ed25519 = QByteArray::fromHex("302a300506032b6570032100")
        + QByteArray::fromBase64("11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo", QByteArray::Base64UrlEncoding);

    QCOMPARE(jwkThumbprint(spki), u"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"_s);
    QCOMPARE(jwkThumbprint(ed25519), u"kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k"_s);
}

void PinsTest::unknownAndBrokenKeysHaveNone()
{
    for (const QByteArray &spki : {QByteArray(), QByteArray("x"), QByteArray::fromHex("3000"),
             QByteArray::fromHex("30053003020105"), key(u"ecp384"_s).chopped(1)}) {
        QVERIFY(keyIdMethod1(spki).isEmpty());
        QVERIFY(keyIdMethod2(spki).isEmpty());
        QVERIFY(jwkThumbprint(spki).isEmpty());
        QVERIFY(sshFingerprint(spki).isEmpty());
    }
    QVERIFY(jwkThumbprint(vector(u"unknown-key"_s).publicKeyDer()).isEmpty());
    QVERIFY(!keyIdMethod1(vector(u"unknown-key"_s).publicKeyDer()).isEmpty());
}

QTEST_GUILESS_MAIN(PinsTest)
#include "pins_test.moc"
