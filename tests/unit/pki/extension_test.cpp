#include "core/pki/extension.h"

#include "core/pki/certificate.h"
#include "pki_fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

Certificate vector(const QString &name)
{
    const Result<Certificate> certificate = Certificate::parse(pkiData(u"certs/%1.pem"_s.arg(name)), name);
    if (!certificate)
        qFatal("%s cannot be read", qPrintable(name));
    return *certificate;
}

} // namespace

class ExtensionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void extensionsComeInOrder();
    void aCertificateWithoutExtensionsHasNone();
    void extensionsOfACertificateInBerAreReadToo();
    void bytesThatAreNoCertificateHaveNone_data();
    void bytesThatAreNoCertificateHaveNone();
    void anUnknownOneIsShownAsItsTree();
    void octetsThatAreNoDerHaveNoFields();
};

void ExtensionTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void ExtensionTest::extensionsComeInOrder()
{
    const QList<RawExtension> extensions = vector(u"authority"_s).extensions();

    QStringList oids;
    for (const RawExtension &extension : extensions)
        oids.append(extension.oid + (extension.critical ? u"!"_s : QString()));
    QCOMPARE(oids, (QStringList{u"2.5.29.19!"_s, u"2.5.29.15!"_s, u"2.5.29.37"_s, u"2.5.29.14"_s, u"2.5.29.30!"_s}));
    QCOMPARE(extensions.constFirst().value, QByteArray::fromHex("30060101ff020102"));
}

void ExtensionTest::aCertificateWithoutExtensionsHasNone()
{
    QCOMPARE(certificateExtensions(QByteArray::fromHex("30053003020105")), QList<RawExtension>());
}

void ExtensionTest::extensionsOfACertificateInBerAreReadToo()
{
    const Certificate plain = vector(u"plain"_s);
    QByteArray ber = QByteArray::fromHex("3080") + plain.der().sliced(4) + QByteArray::fromHex("0000");

    const Result<Certificate> read = Certificate::parse(ber, u"ber"_s);

    QVERIFY(read);
    QCOMPARE(read->extensions(), plain.extensions());
}

void ExtensionTest::bytesThatAreNoCertificateHaveNone_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("a number") << QByteArray::fromHex("020105");
    QTest::newRow("an empty sequence") << QByteArray::fromHex("3000");
}

void ExtensionTest::bytesThatAreNoCertificateHaveNone()
{
    QFETCH(const QByteArray, bytes);

    QCOMPARE(certificateExtensions(bytes), QList<RawExtension>());
}

void ExtensionTest::anUnknownOneIsShownAsItsTree()
{
    const DecodedExtension shown = decode({u"1.2.3.4"_s, true, QByteArray::fromHex("300602010c0c0161")});

    QCOMPARE(shown.oid, u"1.2.3.4"_s);
    QCOMPARE(shown.name, QString());
    QVERIFY(shown.critical);
    QVERIFY(!shown.known);
    QVERIFY(!shown.readable);
    const ExtensionField expected{u"SEQUENCE"_s, {}, {{u"INTEGER"_s, u"12"_s}, {u"UTF8String"_s, u"a"_s}}};
    QCOMPARE(shown.fields, QList{expected});
}

void ExtensionTest::octetsThatAreNoDerHaveNoFields()
{
    const DecodedExtension shown = decode({u"2.5.29.17"_s, false, QByteArray("\x30\x05 oops")});

    QCOMPARE(shown.name, u"subjectAltName"_s);
    QVERIFY(!shown.readable);
    QVERIFY(shown.fields.isEmpty());
    QCOMPARE(shown.value, QByteArray("\x30\x05 oops"));
}

QTEST_GUILESS_MAIN(ExtensionTest)
#include "extension_test.moc"
