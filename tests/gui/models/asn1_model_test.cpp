#include "ui/models/asn1_model.h"

#include "core/pki/certificate.h"
#include "core/pki/node_path.h"
#include "ui/models/extension_words.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

namespace {

pki::Certificate certificate(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/%1.pem").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    return *pki::Certificate::parse(file.readAll(), name);
}

pki::Asn1Tree treeOf(const QString &name)
{
    return *pki::Asn1Tree::parse(certificate(name).der(), name);
}

pki::DecodedExtension extension(const QString &file, const QString &oid)
{
    for (const pki::RawExtension &one : certificate(file).extensions()) {
        if (one.oid == oid)
            return pki::decode(one);
    }
    return {};
}

} // namespace

class Asn1ModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyElementIsARowUnderItsParent()
    {
        Asn1Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const pki::Asn1Tree tree = treeOf(u"certs/authority"_s);

        model.setTree(tree);

        for (int node = 0; node < tree.nodes().size(); ++node) {
            const QModelIndex index = model.indexOf(node);
            QVERIFY(index.isValid());
            QCOMPARE(model.nodeOf(index), node);
            QCOMPARE(model.nodeOf(model.parent(index)), tree.nodes().at(node).parent);
            QCOMPARE(model.rowCount(index), tree.nodes().at(node).children.size());
            QCOMPARE(index.data(Asn1Model::PathRole).toString(), pki::nodePath(tree, node));
        }
    }

    void anotherTreeTakesThePlaceOfTheFirst()
    {
        Asn1Model model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);

        model.setTree(treeOf(u"certs/many-names"_s));
        QCOMPARE(model.rowCount(), 1);
        model.setTree(treeOf(u"certs/plain"_s));
        QCOMPARE(model.rowCount(model.index(0, 0)), 3);
        model.setTree({});

        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.indexOf(0).isValid());
        QCOMPARE(model.nodeAtOffset(0), -1);
    }

    void rowsSayWhatTheyAre_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("type");

        QTest::newRow("the whole") << u"certificate"_s << u"certificate"_s << QString() << u"SEQUENCE"_s;
        QTest::newRow("a field") << u"certificate.tbsCertificate.serialNumber"_s << u"serialNumber"_s
                                 << u"5f:66:40:e9:ef:db:f4:04:d8:c6:1c:f2:51:c8:1c:89:ee:07:6b:4b"_s << u"INTEGER"_s;
        QTest::newRow("an attribute of a name")
            << u"certificate.tbsCertificate.subject.1"_s << u"commonName"_s << u"plain.test"_s << u"SET"_s;
        QTest::newRow("an algorithm") << u"certificate.tbsCertificate.signature"_s << u"signature"_s
                                      << u"ecdsa-with-SHA256"_s << u"SEQUENCE"_s;
        QTest::newRow("what an explicit tag holds")
            << u"certificate.tbsCertificate.extensions"_s << u"SEQUENCE"_s << QString() << u"SEQUENCE"_s;
        QTest::newRow("an extension") << u"certificate.tbsCertificate.extensions.3"_s << u"subjectAltName"_s
                                      << QString() << u"SEQUENCE"_s;
        QTest::newRow("an opened string") << u"certificate.tbsCertificate.extensions.3.extnValue"_s << u"extnValue"_s
                                          << QString() << u"OCTET STRING"_s;
        QTest::newRow("an item") << u"certificate.tbsCertificate.extensions.3.extnValue.0.0"_s << u"[2]"_s
                                 << u"plain.test"_s << u"[2]"_s;
    }

    void rowsSayWhatTheyAre()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const QString, type);
        Asn1Model model;
        model.setTree(treeOf(u"certs/plain"_s));

        const int node = pki::nodeAt(*model.tree(), path);

        QCOMPARE(model.indexOf(node, Asn1Model::Field).data().toString(), field);
        QCOMPARE(model.indexOf(node, Asn1Model::Value).data().toString(), value);
        QCOMPARE(model.indexOf(node, Asn1Model::Type).data().toString(), type);
    }

    void aByteBelongsToTheInnermostElement()
    {
        Asn1Model model;
        model.setTree(treeOf(u"certs/plain"_s));
        const pki::Asn1Tree &tree = *model.tree();

        for (qsizetype offset = 0; offset < tree.bytes().size(); ++offset) {
            const pki::Asn1Node &node = tree.nodes().at(model.nodeAtOffset(offset));
            QVERIFY(node.offset <= offset && offset < node.end());
            for (const int child : node.children)
                QVERIFY(offset < tree.nodes().at(child).offset || offset >= tree.nodes().at(child).end());
        }
        QCOMPARE(model.nodeAtOffset(-1), -1);
        QCOMPARE(model.nodeAtOffset(tree.bytes().size()), -1);
    }

    void extensionsAreToldInWords()
    {
        const pki::DecodedExtension usage = extension(u"extensions/standard"_s, u"2.5.29.15"_s);
        const pki::DecodedExtension proofs = extension(u"extensions/web"_s, u"1.3.6.1.4.1.11129.2.4.2"_s);
        const pki::DecodedExtension unknown = extension(u"extensions/web"_s, u"1.2.3.4.5.6"_s);
        const pki::DecodedExtension broken = extension(u"extensions/broken"_s, u"2.5.29.37"_s);

        QCOMPARE(ExtensionWords::title(usage), u"What the key may do (keyUsage), critical"_s);
        QCOMPARE(ExtensionWords::text(usage), u"digitalSignature\nkeyAgreement\nkeyCertSign\ndecipherOnly"_s);
        QVERIFY(ExtensionWords::text(proofs).contains(u"timestamp: 2026-01-01T00:00:00.123Z"_s));
        QVERIFY(ExtensionWords::text(proofs, 3).endsWith(u"see Fields"_s));
        QCOMPARE(ExtensionWords::text(proofs, 3).count(u'\n'), 3);
        QCOMPARE(ExtensionWords::title(unknown), u"1.2.3.4.5.6"_s);
        QVERIFY(ExtensionWords::text(broken).startsWith(u"It is malformed"_s));
        QVERIFY(ExtensionWords::text(broken).endsWith(u"INTEGER: 5"_s));
    }
};

QTEST_MAIN(Asn1ModelTest)
#include "asn1_model_test.moc"
