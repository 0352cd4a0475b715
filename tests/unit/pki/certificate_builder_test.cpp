#include "core/pki/certificate_builder.h"

#include "core/pki/name_intake.h"
#include "pki_fixture.h"

#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

QByteArray textOf(const Certificate &certificate)
{
    const RunResult judge
        = openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-nameopt"_s, u"RFC2253,show_type"_s}, certificate.toPem());
    return judge.ok() ? judge.out : judge.report();
}

/// Leaf template and root, as the profile has them, with one thing to change.
Result<Certificate> signLeaf(const Root &root, const CertificateTemplate &what)
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    return key ? signCertificate(what, *key, root.certificate, root.key) : Result<Certificate>(key.error());
}

const GeneralNames oneName{{NameType::Dns, u"app.test"_s}};

} // namespace

class CertificateBuilderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyTypeSignsAChainThatVerifiesStrictly_data();
    void everyKeyTypeSignsAChainThatVerifiesStrictly();
    void aRootSaysWhatTheProfileDemands();
    void aLeafSaysWhatTheProfileDemands();
    void anEmptySubjectMakesTheNamesCritical();
    void everyFormOfNameIsWritten();
    void threeHundredNamesVerify();
    void serialsArePositiveDifferentAndLong();
    void timesTurnGeneralizedIn2050();
    void namesWithUmlautsAreUtf8();
    void gnutlsAcceptsTheChain();
    void whatCannotBeWrittenIsAFailure();
    void aForeignIssuerWithoutKeyIdGetsOne();
};

void CertificateBuilderTest::everyKeyTypeSignsAChainThatVerifiesStrictly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("signature");

    QTest::newRow("ec-p256") << u"ec-p256"_s << u"ecdsa-with-SHA256"_s;
    QTest::newRow("ec-p384") << u"ec-p384"_s << u"ecdsa-with-SHA384"_s;
    QTest::newRow("ec-p521") << u"ec-p521"_s << u"ecdsa-with-SHA512"_s;
    QTest::newRow("rsa2048") << u"rsa2048"_s << u"sha256WithRSAEncryption"_s;
    QTest::newRow("rsa4096") << u"rsa4096"_s << u"sha256WithRSAEncryption"_s;
    QTest::newRow("ed25519") << u"ed25519"_s << u"Ed25519"_s;
    QTest::newRow("ed448") << u"ed448"_s << u"Ed448"_s;
    for (const KeyType &type : KeyType::available()) {
        if (type.id().startsWith(u"ml-dsa"))
            QTest::newRow(qPrintable(type.id())) << type.id() << type.label();
    }
}

void CertificateBuilderTest::everyKeyTypeSignsAChainThatVerifiesStrictly()
{
    QFETCH(QString, id);
    QFETCH(QString, signature);
    const Root root = makeRoot(recommendedConstraints(), *KeyType::parse(id));

    const Certificate leaf = makeLeaf(root, oneName);

    QCOMPARE(leaf.signatureAlgorithm(), signature);
    const RunResult verdict = Desk().opensslVerify(root.certificate, leaf);
    QVERIFY2(verdict.ok(), verdict.report().constData());
}

void CertificateBuilderTest::aRootSaysWhatTheProfileDemands()
{
    const Root root = makeRoot(recommendedConstraints());

    const QByteArray text = textOf(root.certificate);

    for (const char *part :
        {"Version: 3 (0x2)", "X509v3 Basic Constraints: critical\n                CA:TRUE, pathlen:0",
            "X509v3 Key Usage: critical\n                Certificate Sign, CRL Sign",
            "X509v3 Extended Key Usage: \n                TLS Web Server Authentication, TLS Web Client Authentication",
            "X509v3 Subject Key Identifier:", "X509v3 Name Constraints: critical", "DNS:localhost",
            "IP:10.0.0.0/255.0.0.0", "email:.internal", "URI:.home.arpa",
            "Subject: CN=UTF8STRING:Desk dev CA,O=UTF8STRING:Certwright local CA"})
        QVERIFY2(text.contains(part), text.constData());
    QVERIFY(!text.contains("Authority Key Identifier"));
    QVERIFY(root.certificate.isSelfIssued());
}

void CertificateBuilderTest::aLeafSaysWhatTheProfileDemands()
{
    const Root root = makeRoot(recommendedConstraints());
    CertificateTemplate what = leafTemplate(oneName);
    what.commonName = u"app.test"_s;

    const Result<Certificate> leaf = signLeaf(root, what);

    QVERIFY(leaf);
    const QByteArray text = textOf(*leaf);
    for (const char *part : {"X509v3 Basic Constraints: critical\n                CA:FALSE",
             "X509v3 Key Usage: critical\n                Digital Signature\n",
             "X509v3 Subject Alternative Name: \n                DNS:app.test\n", "X509v3 Authority Key Identifier:"})
        QVERIFY2(text.contains(part), text.constData());
    QCOMPARE(leaf->authorityKeyId(), root.certificate.subjectKeyId());
    QCOMPARE(leaf->issuerDer(), root.certificate.subjectDer());
    QVERIFY(!text.contains("Name Constraints"));
}

void CertificateBuilderTest::anEmptySubjectMakesTheNamesCritical()
{
    const Root root = makeRoot(recommendedConstraints());

    const Certificate leaf = makeLeaf(root, oneName);

    QCOMPARE(leaf.subject(), QString());
    QVERIFY(textOf(leaf).contains("X509v3 Subject Alternative Name: critical"));
    QVERIFY(Desk().opensslVerify(root.certificate, leaf).ok());
}

void CertificateBuilderTest::everyFormOfNameIsWritten()
{
    const Result<AcceptedNames> accepted = parseNames(
        {u"a.test"_s, u"*.b.test"_s, u"10.0.0.1"_s, u"fd00::1"_s, u"a@b.test"_s, u"spiffe://c.internal/d"_s});
    QVERIFY(accepted);
    const Root root = makeRoot(recommendedConstraints());

    const Certificate leaf = makeLeaf(root, accepted->names);

    QCOMPARE(leaf.subjectAltNames(), accepted->names);
    QVERIFY(textOf(leaf).contains("DNS:a.test, DNS:*.b.test, IP Address:10.0.0.1, IP Address:FD00:0:0:0:0:0:0:1, "
                                  "email:a@b.test, URI:spiffe://c.internal/d"));
}

void CertificateBuilderTest::threeHundredNamesVerify()
{
    GeneralNames names;
    for (int i = 0; i < 300; ++i)
        names.append({NameType::Dns, u"host%1.test"_s.arg(i)});
    const Root root = makeRoot(recommendedConstraints());

    const Certificate leaf = makeLeaf(root, names);

    QCOMPARE(leaf.subjectAltNames().size(), 300);
    const RunResult verdict = Desk().opensslVerify(root.certificate, leaf);
    QVERIFY2(verdict.ok(), verdict.report().constData());
}

void CertificateBuilderTest::serialsArePositiveDifferentAndLong()
{
    const Root root = makeRoot({});
    QSet<QByteArray> serials;

    for (int i = 0; i < 200; ++i) {
        const QByteArray serial = makeLeaf(root, oneName).serialNumber();
        QVERIFY(serial.size() <= 20);
        QVERIFY(serial.size() > 10);
        // In 20 octets the top bit would be the sign.
        QVERIFY(serial.size() < 20 || static_cast<uchar>(serial.at(0)) < 0x80);
        serials.insert(serial);
    }

    QCOMPARE(serials.size(), 200);
}

void CertificateBuilderTest::timesTurnGeneralizedIn2050()
{
    const Root root = makeRoot({});
    CertificateTemplate what = leafTemplate(oneName);
    what.notBefore = QDateTime({2049, 12, 31}, {23, 59, 59}, QTimeZone::utc());
    what.notAfter = QDateTime({2050, 1, 1}, {0, 0, 0}, QTimeZone::utc());

    const Result<Certificate> leaf = signLeaf(root, what);

    QVERIFY(leaf);
    QCOMPARE(leaf->notBefore(), what.notBefore);
    QCOMPARE(leaf->notAfter(), what.notAfter);
    const RunResult judge = openssl({u"asn1parse"_s}, leaf->toPem());
    QVERIFY2(
        judge.out.contains(":491231235959Z") && judge.out.contains(":20500101000000Z"), judge.report().constData());
}

void CertificateBuilderTest::namesWithUmlautsAreUtf8()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyType::recommended());
    QVERIFY(key);
    CertificateTemplate what = rootTemplate({});
    what.commonName = u"Größe, \"Maß\" 😀"_s;

    const Result<Certificate> root = signRoot(what, *key);

    QVERIFY(root);
    QCOMPARE(root->commonName(), what.commonName);
    QVERIFY(Desk().opensslVerify(*root, *root).ok());
}

void CertificateBuilderTest::gnutlsAcceptsTheChain()
{
    if (findProgram(u"certtool"_s).isEmpty())
        QSKIP("certtool is missing");
    const Desk desk;
    const Root root = makeRoot(recommendedConstraints());
    const Certificate good = makeLeaf(root, oneName);
    const Certificate bad = makeLeaf(root, {{NameType::Dns, u"example.com"_s}});
    const QString anchor = desk.put(u"root.pem"_s, root.certificate.toPem());

    const QStringList arguments{u"--verify"_s, u"--load-ca-certificate"_s, anchor, u"--infile"_s};
    const RunResult accepted = run(u"certtool"_s, QStringList(arguments) << desk.put(u"good.pem"_s, good.toPem()));
    const RunResult refused = run(u"certtool"_s, QStringList(arguments) << desk.put(u"bad.pem"_s, bad.toPem()));

    QVERIFY2(accepted.ok(), accepted.report().constData());
    QVERIFY(refused.finished && !refused.ok());
}

void CertificateBuilderTest::whatCannotBeWrittenIsAFailure()
{
    const Root root = makeRoot({});
    CertificateTemplate longName = leafTemplate(oneName);
    longName.commonName = QString(65, u'a');
    CertificateTemplate badTime = leafTemplate(oneName);
    badTime.notAfter = QDateTime();
    CertificateTemplate badAddress = leafTemplate({{NameType::Ip, u"no address"_s}});
    CertificateTemplate directory = leafTemplate({{NameType::Directory, u"CN=x"_s}});
    CertificateTemplate umlaut = leafTemplate({{NameType::Dns, u"bücher.test"_s}});

    for (const CertificateTemplate &what : {longName, badTime, badAddress, directory, umlaut})
        QVERIFY(!signLeaf(root, what));
}

void CertificateBuilderTest::aForeignIssuerWithoutKeyIdGetsOne()
{
    const Desk desk;
    const RunResult made = openssl(
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-subj"_s, u"/CN=foreign"_s, u"-addext"_s, u"subjectKeyIdentifier=none"_s, u"-keyout"_s, u"-"_s});
    QVERIFY2(made.ok(), made.report().constData());
    const Result<Certificate> issuer
        = parseCertificates(made.out, u"req"_s).map([](auto list) { return list.first(); });
    const Result<PrivateKey> issuerKey = PrivateKey::parse(made.out, nullptr, u"req"_s);
    QVERIFY(issuer && issuerKey);
    QVERIFY(issuer->subjectKeyId().isEmpty());

    const Certificate leaf = makeLeaf({*issuer, *issuerKey}, oneName);

    QCOMPARE(leaf.authorityKeyId().size(), 20);
    QVERIFY(openssl(
        {u"verify"_s, u"-CAfile"_s, desk.put(u"ca.pem"_s, issuer->toPem()), desk.put(u"leaf.pem"_s, leaf.toPem())})
                .ok());
}

QTEST_GUILESS_MAIN(CertificateBuilderTest)
#include "certificate_builder_test.moc"
