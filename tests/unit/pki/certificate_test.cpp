#include "core/pki/certificate.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/pem.h"
#include "core/pki/printable.h"
#include "core/pki/serial_number.h"
#include "pki_fixture.h"

#include <QTest>
#include <QThread>

#include <array>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

Certificate vector(const QString &name)
{
    const Result<Certificate> certificate = Certificate::parse(pkiData(u"certs/%1.pem"_s.arg(name)), name);
    if (!certificate)
        qFatal("%s cannot be read: %s", qPrintable(name), qPrintable(certificate.error().detail));
    return *certificate;
}

QStringList texts(const GeneralNames &names)
{
    QStringList list;
    for (const GeneralName &name : names)
        list.append(nameTypeKey(name.type) + u':' + name.value);
    return list;
}

} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyVectorReadsAsOpensslSays_data();
    void everyVectorReadsAsOpensslSays();
    void namesOfEveryFormAreRead_data();
    void namesOfEveryFormAreRead();
    void aHardwareModuleTellsItsTypeAndNumber();
    void keysAreNamedAsPeopleNameThem_data();
    void keysAreNamedAsPeopleNameThem();
    void anAuthorityTellsItsLimits();
    void aPlainCertificateHasNoneOfAnAuthoritysFields();
    void theTitleIsTheBestNameThereIs_data();
    void theTitleIsTheBestNameThereIs();
    void theDifferentFormsOfOneCertificateAreEqual_data();
    void theDifferentFormsOfOneCertificateAreEqual();
    void whatIsNoSingleCertificateIsRefusedForItsReason_data();
    void whatIsNoSingleCertificateIsRefusedForItsReason();
    void anUnreadableTimeIsInvalid();
    void hiddenCharactersInNamesAreShownEscaped();
    void threadsMayAskForTheSameNamesAtOnce();
    void askingForNamesKeepsWhatOpensslReported();
    void thousandsOfNamesAreRead();
    void everyTruncationIsAFailure();
    void noFlippedByteBreaksTheReader();
    void aFileOfSeveralGivesThemAllInOrder();
    void fingerprintsAreWrittenInPairs();
};

void CertificateTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void CertificateTest::everyVectorReadsAsOpensslSays_data()
{
    QTest::addColumn<QByteArrayList>("expected");

    for (const QByteArray &line : pkiData(u"expect.txt"_s).split('\n')) {
        const QByteArrayList fields = line.split('|');
        if (!line.startsWith('#') && fields.size() == 5)
            QTest::newRow(fields.at(0).constData()) << fields;
    }
}

void CertificateTest::everyVectorReadsAsOpensslSays()
{
    QFETCH(QByteArrayList, expected);

    const Certificate certificate = vector(QString::fromLatin1(expected.at(0)));

    QCOMPARE(colonHex(certificate.sha256()), QString::fromLatin1(expected.at(1)));
    QCOMPARE(serialHex(certificate.serialNumber()).toUpper(), QString::fromLatin1(expected.at(2)));
    QCOMPARE(certificate.subject(), printable(QString::fromUtf8(expected.at(3))));
    const QString end = certificate.notAfter().toString(u"yyyy-MM-dd hh:mm:ss'Z'"_s);
    QCOMPARE(end.isEmpty() ? u"-"_s : end, QString::fromLatin1(expected.at(4)));
    QCOMPARE(pemBlocks(certificate.toPem()).constFirst().der, certificate.der());
}

void CertificateTest::namesOfEveryFormAreRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("names");

    QTest::newRow("plain") << u"plain"_s
                           << QStringList{u"dns:plain.test"_s, u"dns:*.plain.test"_s, u"ip:10.1.2.3"_s, u"ip:fd00::1"_s,
                                  u"email:a@plain.test"_s, u"uri:spiffe://plain.test/x"_s};
    QTest::newRow("odd") << u"odd-names"_s
                         << QStringList{u"registered-id:1.2.3.4"_s, u"other:1.3.6.1.4.1.311.20.2.3:user@corp.test"_s,
                                u"directory:CN=directory"_s};
    QTest::newRow("upper case") << u"upper-case"_s << QStringList{u"dns:www.upper.test"_s};
    QTest::newRow("NUL inside") << u"nul-in-name"_s << QStringList{u"dns:good\\00com.evil.test"_s};
    QTest::newRow("three octets of address") << u"bad-ip"_s << QStringList{u"ip:01:02:03"_s};
    QTest::newRow("broken extension") << u"broken-extension"_s << QStringList();
    QTest::newRow("none") << u"no-names"_s << QStringList();
}

void CertificateTest::namesOfEveryFormAreRead()
{
    QFETCH(QString, file);
    QFETCH(QStringList, names);

    QCOMPARE(texts(vector(file).subjectAltNames()), names);
}

void CertificateTest::aHardwareModuleTellsItsTypeAndNumber()
{
    const Result<Certificate> certificate = Certificate::parse(testData(u"hardware/module.pem"_s), u"x"_s);
    QVERIFY(certificate);

    QCOMPARE(texts(certificate->subjectAltNames()),
        (QStringList{
            u"dns:module.test"_s, u"other:1.3.6.1.5.5.7.8.4:hwType 1.3.6.1.4.1.99999.7, hwSerialNum 01:02:ab"_s}));
}

void CertificateTest::keysAreNamedAsPeopleNameThem_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("label");
    QTest::addColumn<int>("bits");

    QTest::newRow("P-256") << u"plain"_s << u"ECDSA P-256"_s << 256;
    QTest::newRow("P-384 of GnuTLS") << u"gnutls"_s << u"ECDSA P-384"_s << 384;
    QTest::newRow("RSA") << u"rsa-1024"_s << u"RSA 1024"_s << 1024;
    QTest::newRow("RSA of Java") << u"keytool"_s << u"RSA 2048"_s << 2048;
    QTest::newRow("Ed25519") << u"ed25519"_s << u"Ed25519"_s << 256;
    QTest::newRow("unknown") << u"unknown-key"_s << u"1.2.840.10045.2.127"_s << 520;
}

void CertificateTest::keysAreNamedAsPeopleNameThem()
{
    QFETCH(QString, file);
    QFETCH(QString, label);
    QFETCH(int, bits);

    const KeyInfo key = vector(file).keyInfo();

    QCOMPARE(key.label, label);
    QVERIFY2(qAbs(key.bits - bits) < 4, qPrintable(QString::number(key.bits)));
}

void CertificateTest::anAuthorityTellsItsLimits()
{
    const Certificate authority = vector(u"authority"_s);

    QVERIFY(authority.isCa());
    QVERIFY(authority.isSelfIssued());
    QCOMPARE(authority.pathLength(), std::optional(2));
    QCOMPARE(authority.keyUsage(), (QStringList{u"keyCertSign"_s, u"cRLSign"_s}));
    QCOMPARE(authority.extendedKeyUsage(), (QStringList{u"serverAuth"_s, u"1.2.3.4.5"_s}));
    QVERIFY(!authority.subjectKeyId().isEmpty());
    const std::optional<NameConstraints> constraints = authority.nameConstraints();
    QVERIFY(constraints);
    QCOMPARE(constraints->permitted,
        (QList<Subtree>{{NameType::Dns, u"test"_s}, {NameType::Dns, u".below.test"_s}, {NameType::Ip, u"10.0.0.0/8"_s},
            {NameType::Ip, u"fd00::/8"_s}, {NameType::Directory, u"O=Example"_s}}));
    QCOMPARE(
        constraints->excluded, (QList<Subtree>{{NameType::Email, u"bad.test"_s}, {NameType::Uri, u".bad.test"_s}}));
}

void CertificateTest::aPlainCertificateHasNoneOfAnAuthoritysFields()
{
    const Certificate certificate = vector(u"keytool"_s);

    QVERIFY(!certificate.isCa());
    QVERIFY(!certificate.pathLength());
    QVERIFY(!certificate.nameConstraints());
    QVERIFY(!certificate.hasExtendedKeyUsage());
    QCOMPARE(certificate.keyUsage(), QStringList());
    QCOMPARE(certificate.signatureAlgorithm(), u"sha256WithRSAEncryption"_s);
    QCOMPARE(certificate.organization(), u"Example"_s);
    QCOMPARE(certificate.issuerCommonName(), u"java"_s);
}

void CertificateTest::theTitleIsTheBestNameThereIs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("title");

    QTest::newRow("common name") << u"no-names"_s << u"My Laptop"_s;
    QTest::newRow("last common name") << u"two-common-names"_s << u"second"_s;
    QTest::newRow("first alternative name") << u"empty-subject"_s << u"nobody.test"_s;
    QTest::newRow("UTF-8") << u"plain"_s << u"plain.test"_s;
}

void CertificateTest::theTitleIsTheBestNameThereIs()
{
    QFETCH(QString, file);
    QFETCH(QString, title);

    QCOMPARE(vector(file).displayTitle(), title);
}

void CertificateTest::theDifferentFormsOfOneCertificateAreEqual_data()
{
    QTest::addColumn<QByteArray>("data");

    const QByteArray pem = pkiData(u"certs/plain.pem"_s);
    QTest::newRow("DER") << pkiData(u"files/certificate.der"_s);
    QTest::newRow("with text before") << pkiData(u"files/with-text.pem"_s);
    QTest::newRow("trusted") << pkiData(u"files/trusted.pem"_s);
    QTest::newRow("blanks around") << QByteArray("\n\n" + pem + " \r\n");
    QTest::newRow("old label") << QByteArray(pem).replace("CERTIFICATE", "X509 CERTIFICATE");
}

void CertificateTest::theDifferentFormsOfOneCertificateAreEqual()
{
    QFETCH(QByteArray, data);

    const Result<Certificate> certificate = Certificate::parse(data, u"x"_s);

    QVERIFY(certificate);
    QCOMPARE(*certificate, vector(u"plain"_s));
}

void CertificateTest::whatIsNoSingleCertificateIsRefusedForItsReason_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<ErrorCode>("code");
    const QByteArray pem = pkiData(u"certs/plain.pem"_s);

    QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyInput;
    QTest::newRow("blank") << QByteArray(" \r\n") << ErrorCode::EmptyInput;
    QTest::newRow("text") << QByteArray("hello") << ErrorCode::NotACertificate;
    QTest::newRow("zeros") << QByteArray(1000, '\0') << ErrorCode::NotACertificate;
    QTest::newRow("a key") << pkiData(u"keys/pkcs8.pem"_s) << ErrorCode::NotACertificate;
    QTest::newRow("a key in DER") << pkiData(u"keys/pkcs8.der"_s) << ErrorCode::NotACertificate;
    QTest::newRow("a request") << pkiData(u"files/request.pem"_s) << ErrorCode::NotACertificate;
    QTest::newRow("two") << pkiData(u"files/chain.pem"_s) << ErrorCode::TrailingData;
    QTest::newRow("two in DER") << pkiData(u"files/two-certificates.der"_s) << ErrorCode::TrailingData;
    QTest::newRow("text behind") << QByteArray(pem + "bye") << ErrorCode::TrailingData;
    QTest::newRow("truncated DER") << pkiData(u"files/truncated-certificate.der"_s) << ErrorCode::DamagedObject;
    QTest::newRow("no END line") << pem.chopped(30) << ErrorCode::DamagedObject;
    QTest::newRow("line missing") << QByteArray(pem).remove(100, 65) << ErrorCode::DamagedObject;
    QTest::newRow("bad base64") << QByteArray(pem).replace(100, 1, "!") << ErrorCode::DamagedObject;
    QTest::newRow("text in base64") << toPem("CERTIFICATE", "hello") << ErrorCode::DamagedObject;
    QTest::newRow("invalid UTF-8 in the name") << pkiData(u"files/invalid-utf8.pem"_s) << ErrorCode::DamagedObject;
    QTest::newRow("two inside one block")
        << toPem("CERTIFICATE", pkiData(u"files/two-certificates.der"_s)) << ErrorCode::TrailingData;
}

void CertificateTest::whatIsNoSingleCertificateIsRefusedForItsReason()
{
    QFETCH(QByteArray, data);
    QFETCH(ErrorCode, code);

    const Result<Certificate> certificate = Certificate::parse(data, u"somewhere"_s);

    QVERIFY(!certificate);
    QCOMPARE(certificate.error().code, code);
    QCOMPARE(certificate.error().args, QStringList{u"somewhere"_s});
}

void CertificateTest::anUnreadableTimeIsInvalid()
{
    QVERIFY(!vector(u"bad-time"_s).notAfter().isValid());
    QVERIFY(vector(u"bad-time"_s).notBefore().isValid());
    QCOMPARE(vector(u"after-2049"_s).notAfter().timeSpec(), Qt::UTC);
}

void CertificateTest::hiddenCharactersInNamesAreShownEscaped()
{
    QCOMPARE(vector(u"nul-in-name"_s).commonName(), u"good\\00com"_s);
    QCOMPARE(vector(u"bidi-in-name"_s).commonName(), u"invoice\\E2\\80\\AEfdp"_s);
    QCOMPARE(vector(u"bidi-in-name"_s).subject(), u"CN=invoice\\E2\\80\\AEfdp"_s);
    QCOMPARE(vector(u"plain"_s).organization(), u"Example Öffentlich"_s);
}

void CertificateTest::threadsMayAskForTheSameNamesAtOnce()
{
    constexpr std::size_t threads = 8;
    const Certificate certificate = vector(u"plain"_s);
    std::array<QString, threads> answers;

    std::vector<std::unique_ptr<QThread>> asking;
    for (QString &answer : answers) {
        asking.emplace_back(QThread::create([&answer, certificate] {
            answer = certificate.subject() + u'|' + certificate.issuer() + u'|' + certificate.displayTitle();
        }));
        asking.back()->start();
    }
    for (const auto &thread : asking)
        QVERIFY(thread->wait());

    const Certificate other = vector(u"plain"_s);
    for (const QString &answer : answers)
        QCOMPARE(answer, other.subject() + u'|' + other.issuer() + u'|' + other.displayTitle());
}

void CertificateTest::askingForNamesKeepsWhatOpensslReported()
{
    const Certificate certificate = vector(u"plain"_s);
    const ossl::ErrorScope scope;

    QVERIFY(!ossl::x509FromDer("\x30\x03\x02\x01\x01"));
    const QString title = certificate.displayTitle();

    QVERIFY(!ossl::takeError(ErrorCode::DamagedObject, {title}).detail.isEmpty());
}

void CertificateTest::thousandsOfNamesAreRead()
{
    const Certificate certificate = vector(u"many-names"_s);

    QCOMPARE(certificate.subjectAltNames().size(), 3000);
    QCOMPARE(certificate.subjectAltNames().constLast().value, u"host3000.test"_s);
}

void CertificateTest::everyTruncationIsAFailure()
{
    const QByteArray der = pkiData(u"files/certificate.der"_s);

    for (qsizetype size = 0; size < der.size(); ++size)
        QVERIFY(!Certificate::parse(der.first(size), u"x"_s));
}

void CertificateTest::noFlippedByteBreaksTheReader()
{
    for (const QString &file : {u"certs/plain.pem"_s, u"certs/authority.pem"_s, u"certs/odd-names.pem"_s}) {
        const QByteArray der = pemBlocks(pkiData(file)).constFirst().der;
        for (qsizetype i = 0; i < der.size(); ++i) {
            for (const char mask : {'\x01', '\x80', '\xff'}) {
                QByteArray flipped = der;
                flipped[i] = static_cast<char>(flipped.at(i) ^ mask);
                const Result<Certificate> certificate = Certificate::parse(flipped, file);
                if (!certificate)
                    continue;
                QCOMPARE(certificate->der(), flipped);
                static_cast<void>(certificate->displayTitle()); // the names are read when they are asked for
            }
        }
    }
}

void CertificateTest::aFileOfSeveralGivesThemAllInOrder()
{
    const Result<QList<Certificate>> chain = parseCertificates(pkiData(u"files/chain.pem"_s), u"chain"_s);
    const Result<QList<Certificate>> one = parseCertificates(pkiData(u"files/certificate.der"_s), u"der"_s);

    QVERIFY(chain && one);
    QCOMPARE(*chain, (QList{vector(u"plain"_s), vector(u"authority"_s)}));
    QCOMPARE(*one, QList{vector(u"plain"_s)});
    QCOMPARE(parseCertificates(pkiData(u"keys/pkcs8.pem"_s), u"key"_s).error().code, ErrorCode::NotACertificate);
    QCOMPARE(parseCertificates("", u"nothing"_s).error().code, ErrorCode::EmptyInput);
    QCOMPARE(
        parseCertificates(pkiData(u"files/chain.pem"_s).chopped(10), u"cut"_s).error().code, ErrorCode::DamagedObject);
}

void CertificateTest::fingerprintsAreWrittenInPairs()
{
    QCOMPARE(colonHex(QByteArray::fromHex("9f2c00")), u"9F:2C:00"_s);
    QCOMPARE(colonHex({}), QString());
}

QTEST_GUILESS_MAIN(CertificateTest)
#include "certificate_test.moc"
