#include "core/pki/request.h"

#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

QByteArray file(const QString &name)
{
    return pkiData(u"values/%1.der"_s.arg(name));
}

CertificateRequest request(const QString &name)
{
    const Result<CertificateRequest> read = CertificateRequest::parse(file(name), name);
    if (!read)
        qFatal("%s cannot be read", qPrintable(name));
    return *read;
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRequestTellsWhatIsAskedFor();
    void attributesAreListedAndThePasswordIsNot();
    void aPlainRequestAsksForNothing();
    void theSignatureIsChecked_data();
    void theSignatureIsChecked();
    void whatIsNoRequestIsRefused_data();
    void whatIsNoRequestIsRefused();
    void noTruncationOrFlippedByteBreaksTheReader();
};

void RequestTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void RequestTest::aRequestTellsWhatIsAskedFor()
{
    const CertificateRequest read = request(u"request"_s);
    const RunResult judge = openssl({u"req"_s, u"-inform"_s, u"DER"_s, u"-noout"_s, u"-pubkey"_s}, read.der());
    const RunResult key = openssl({u"pkey"_s, u"-pubin"_s, u"-outform"_s, u"DER"_s}, judge.out);

    QCOMPARE(read.subject(), u"CN=asked.test,O=Example"_s);
    QCOMPARE(read.keyInfo().label, u"ECDSA P-256"_s);
    QCOMPARE(read.publicKeyDer(), key.out);
    QCOMPARE(read.signatureAlgorithm(), u"ecdsa-with-SHA256"_s);
    const GeneralNames names{{NameType::Dns, u"asked.test"_s}, {NameType::Ip, u"10.0.0.1"_s}};
    QCOMPARE(read.subjectAltNames(), names);
    QCOMPARE(read.extensions().size(), 2);
    QCOMPARE(read.extensions().at(1).oid, u"2.5.29.15"_s);
    QVERIFY(read.extensions().at(1).critical);
}

void RequestTest::attributesAreListedAndThePasswordIsNot()
{
    const CertificateRequest read = request(u"request"_s);

    QVERIFY(read.hasChallengePassword());
    const QList<RequestAttribute> expected{{u"1.2.840.113549.1.9.2"_s, u"unstructuredName"_s, u"a name"_s},
        {u"1.2.840.113549.1.9.7"_s, u"challengePassword"_s, {}}};
    QCOMPARE(read.attributes(), expected);
}

void RequestTest::aPlainRequestAsksForNothing()
{
    const CertificateRequest read = request(u"request-plain"_s);

    QCOMPARE(read.keyInfo().label, u"RSA 2048"_s);
    QVERIFY(read.extensions().isEmpty());
    QVERIFY(read.attributes().isEmpty());
    QVERIFY(read.subjectAltNames().isEmpty());
    QVERIFY(!read.hasChallengePassword());
}

void RequestTest::theSignatureIsChecked_data()
{
    QTest::addColumn<SelfSignature>("expected");

    QTest::newRow("request") << SelfSignature::Good;
    QTest::newRow("request-plain") << SelfSignature::Good;
    QTest::newRow("request-bad-signature") << SelfSignature::Bad;
    QTest::newRow("request-unknown-key") << SelfSignature::Unsupported;
}

void RequestTest::theSignatureIsChecked()
{
    QFETCH(const SelfSignature, expected);

    QCOMPARE(request(QString::fromLatin1(QTest::currentDataTag())).selfSignature(), expected);
}

void RequestTest::whatIsNoRequestIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyInput;
    QTest::newRow("text") << QByteArray("hello") << ErrorCode::DamagedObject;
    QTest::newRow("a certificate") << makeRoot({}).certificate.der() << ErrorCode::DamagedObject;
    QTest::newRow("a revocation list") << file(u"list"_s) << ErrorCode::DamagedObject;
    QTest::newRow("rest behind") << file(u"request"_s) + "x" << ErrorCode::TrailingData;
}

void RequestTest::whatIsNoRequestIsRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Result<CertificateRequest> read = CertificateRequest::parse(bytes, u"here"_s);

    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void RequestTest::noTruncationOrFlippedByteBreaksTheReader()
{
    const QByteArray der = file(u"request"_s);
    for (qsizetype at = 0; at < der.size(); ++at) {
        QByteArray changed = der;
        changed[at] = static_cast<char>(changed[at] ^ 0x81);
        const Result<CertificateRequest> flipped = CertificateRequest::parse(changed, {});
        QVERIFY(!flipped || flipped->der() == changed);
        QVERIFY(!CertificateRequest::parse(der.first(at), {}));
    }
}

QTEST_GUILESS_MAIN(RequestTest)
#include "request_test.moc"
