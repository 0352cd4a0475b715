#include "core/pki/node_path.h"

#include "core/pki/certificate.h"
#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

QByteArray certificateDer(const QString &name)
{
    const Result<Certificate> certificate = Certificate::parse(pkiData(u"certs/%1.pem"_s.arg(name)), name);
    return certificate ? certificate->der() : QByteArray();
}

Asn1Tree treeOf(const QByteArray &der)
{
    const Result<Asn1Tree> tree = Asn1Tree::parse(der, u"test"_s);
    if (!tree)
        qFatal("no tree: %s", der.toHex().constData());
    return *tree;
}

} // namespace

class NodePathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pathsNameTheFieldsOfTheStandard_data();
    void pathsNameTheFieldsOfTheStandard();
    void everyNodeIsFoundByItsPath_data();
    void everyNodeIsFoundByItsPath();
    void otherStructuresHaveTheirOwnNames_data();
    void otherStructuresHaveTheirOwnNames();
    void wrongPathsNameNothing_data();
    void wrongPathsNameNothing();
};

void NodePathTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void NodePathTest::pathsNameTheFieldsOfTheStandard_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("value");

    const QString plain = u"plain"_s;
    const auto row = [&](const char *path, const char *type, const char *value) {
        QTest::newRow(path) << plain << QString::fromLatin1(path) << QString::fromLatin1(type)
                            << QString::fromUtf8(value);
    };
    row("certificate", "SEQUENCE", "");
    row("certificate.tbsCertificate.version", "INTEGER", "2");
    row("certificate.tbsCertificate.serialNumber", "INTEGER",
        "5f:66:40:e9:ef:db:f4:04:d8:c6:1c:f2:51:c8:1c:89:ee:07:6b:4b");
    row("certificate.tbsCertificate.signature.algorithm", "OBJECT IDENTIFIER",
        "1.2.840.10045.4.3.2 (ecdsa-with-SHA256)");
    row("certificate.tbsCertificate.subject.0.0.value", "UTF8String", "Example Öffentlich");
    row("certificate.tbsCertificate.subject.1.0.type", "OBJECT IDENTIFIER", "2.5.4.3 (commonName)");
    row("certificate.tbsCertificate.validity.notAfter", "GeneralizedTime", "2081-08-24T23:57:47Z");
    row("certificate.tbsCertificate.subjectPublicKeyInfo.algorithm.parameters", "OBJECT IDENTIFIER",
        "1.2.840.10045.3.1.7 (prime256v1)");
    row("certificate.tbsCertificate.extensions", "SEQUENCE", "");
    row("certificate.tbsCertificate.extensions.2.extnID", "OBJECT IDENTIFIER", "2.5.29.19 (basicConstraints)");
    row("certificate.tbsCertificate.extensions.2.critical", "BOOLEAN", "TRUE");
    row("certificate.tbsCertificate.extensions.2.extnValue.0.0", "BOOLEAN", "TRUE");
    row("certificate.tbsCertificate.extensions.3.extnValue.0.1", "[2]", "*.plain.test");
    row("certificate.signatureValue.0.0", "INTEGER", nullptr);
}

void NodePathTest::pathsNameTheFieldsOfTheStandard()
{
    QFETCH(const QString, file);
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    QFETCH(const QString, value);
    const Asn1Tree tree = treeOf(certificateDer(file));

    const int node = nodeAt(tree, path);

    QVERIFY(node >= 0);
    QCOMPARE(asn1TypeName(tree.nodes().at(node)), type);
    QCOMPARE(nodePath(tree, node), path);
    if (!value.isNull())
        QCOMPARE(tree.valueText(node), value);
}

void NodePathTest::everyNodeIsFoundByItsPath_data()
{
    QTest::addColumn<QByteArray>("der");

    for (const char *name : {"plain", "authority", "many-names", "no-names", "unknown-key", "broken-extension"})
        QTest::newRow(name) << certificateDer(QString::fromLatin1(name));
}

void NodePathTest::everyNodeIsFoundByItsPath()
{
    QFETCH(const QByteArray, der);
    const Asn1Tree tree = treeOf(der);

    for (int node = 0; node < tree.nodes().size(); ++node) {
        const int found = nodeAt(tree, nodePath(tree, node));
        const bool isExplicitTag = tree.nodes().at(node).children.value(0) == found;
        QVERIFY2(found == node || isExplicitTag, qPrintable(nodePath(tree, node)));
    }
}

void NodePathTest::otherStructuresHaveTheirOwnNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Structure>("structure");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("type");

    const auto row = [](const char *file, Structure structure, const char *path, const char *type) {
        QTest::newRow(path) << QString::fromLatin1(file) << structure << QString::fromLatin1(path)
                            << QString::fromLatin1(type);
    };
    const Structure request = Structure::Request;
    row("values/request.der", request, "certificationRequest.certificationRequestInfo.version", "INTEGER");
    row("values/request.der", request, "certificationRequest.certificationRequestInfo.subject.0.0.type",
        "OBJECT IDENTIFIER");
    row("values/request.der", request, "certificationRequest.certificationRequestInfo.subjectPKInfo.subjectPublicKey",
        "BIT STRING");
    row("values/request.der", request, "certificationRequest.certificationRequestInfo.attributes.0.values", "SET");
    row("values/request.der", request, "certificationRequest.signature", "BIT STRING");
    const Structure list = Structure::RevocationList;
    row("../revocation/revoked.crl", list, "certificateList.tbsCertList.thisUpdate", "UTCTime");
    row("../revocation/revoked.crl", list, "certificateList.tbsCertList.nextUpdate", "UTCTime");
    row("../revocation/revoked.crl", list, "certificateList.tbsCertList.revokedCertificates.0.userCertificate",
        "INTEGER");
    row("../revocation/revoked.crl", list, "certificateList.tbsCertList.crlExtensions.0.extnID", "OBJECT IDENTIFIER");
    const Structure answer = Structure::OcspResponse;
    row("../revocation/good.ocsp", answer, "ocspResponse.responseStatus", "ENUMERATED");
    row("../revocation/good.ocsp", answer, "ocspResponse.responseBytes.responseType", "OBJECT IDENTIFIER");
    row("../revocation/good.ocsp", answer, "ocspResponse.responseBytes.response.0.tbsResponseData.producedAt",
        "GeneralizedTime");
    row("../revocation/good.ocsp", answer,
        "ocspResponse.responseBytes.response.0.tbsResponseData.responses.0.certID.serialNumber", "INTEGER");
    row("../revocation/good.ocsp", answer,
        "ocspResponse.responseBytes.response.0.tbsResponseData.responses.0.thisUpdate", "GeneralizedTime");
    row("../inspect/files/ml-dsa-public.der", Structure::PublicKey, "subjectPublicKeyInfo.algorithm.algorithm",
        "OBJECT IDENTIFIER");
    row("../inspect/files/unknown-sequence.der", Structure::Unknown, "0.0", nullptr);
}

void NodePathTest::otherStructuresHaveTheirOwnNames()
{
    QFETCH(const QString, file);
    QFETCH(const Structure, structure);
    QFETCH(const QString, path);
    QFETCH(const QString, type);
    const Asn1Tree tree = treeOf(pkiData(file));

    const int node = nodeAt(tree, path, structure);

    QVERIFY(node >= 0);
    if (!type.isNull())
        QCOMPARE(asn1TypeName(tree.nodes().at(node)), type);
    QCOMPARE(nodePath(tree, node, structure), path);
    for (int i = 0; i < tree.nodes().size(); ++i) {
        const int found = nodeAt(tree, nodePath(tree, i, structure), structure);
        QVERIFY(found == i || tree.nodes().at(i).children.value(0) == found);
    }
}

void NodePathTest::wrongPathsNameNothing_data()
{
    QTest::addColumn<QString>("path");

    for (const char *path : {"", ".", "request", "certificate.", "certificate.7", "certificate.-1", "certificate.0",
             "certificate.nothing", "certificate.tbsCertificate.extensions.99",
             "certificate.tbsCertificate.extensions.x", "certificate.tbsCertificate.issuerUniqueID",
             "certificate.tbsCertificate.serialNumber.0", "certificate.99999999999999999999"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void NodePathTest::wrongPathsNameNothing()
{
    QFETCH(const QString, path);

    QCOMPARE(nodeAt(treeOf(certificateDer(u"plain"_s)), path), -1);
}

QTEST_GUILESS_MAIN(NodePathTest)
#include "node_path_test.moc"
