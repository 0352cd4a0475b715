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

/// "name=value{child; child}" of each field, as expect.txt writes them.
QString flat(const QList<ExtensionField> &fields)
{
    QStringList parts;
    for (const ExtensionField &field : fields) {
        const QString children = field.children.isEmpty() ? QString() : u'{' + flat(field.children) + u'}';
        parts.append((field.name.isEmpty() ? QString() : field.name + u'=') + field.value + children);
    }
    return parts.join(u"; "_s);
}

Certificate extensionVector(const QString &file)
{
    const Result<Certificate> certificate = Certificate::parse(pkiData(u"extensions/%1.pem"_s.arg(file)), file);
    if (!certificate)
        qFatal("%s cannot be read", qPrintable(file));
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
    void everyExtensionOfTheVectorsSaysWhatWasPutIn_data();
    void everyExtensionOfTheVectorsSaysWhatWasPutIn();
    void noExtensionOfTheVectorsIsLeftOut();
    void noTruncationOrFlippedByteBreaksADecoder_data();
    void noTruncationOrFlippedByteBreaksADecoder();
    void anUnknownOneIsShownAsItsTree();
    void octetsThatAreNoDerHaveNoFields();
    void aSequenceWithBrokenContentIsShownAsOctets();
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

void ExtensionTest::everyExtensionOfTheVectorsSaysWhatWasPutIn_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("oid");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("fields");

    for (const QString &line : QString::fromUtf8(pkiData(u"extensions/expect.txt"_s)).split(u'\n')) {
        const QStringList columns = line.split(u'|');
        if (columns.size() == 4 && !line.startsWith(u'#'))
            QTest::addRow("%s %s", qPrintable(columns[0]), qPrintable(columns[1]))
                << columns[0] << columns[1] << columns[2] << columns[3];
    }
}

void ExtensionTest::everyExtensionOfTheVectorsSaysWhatWasPutIn()
{
    QFETCH(const QString, file);
    QFETCH(const QString, oid);
    QFETCH(const QString, state);
    QFETCH(const QString, fields);
    const QList<RawExtension> extensions = extensionVector(file).extensions();
    const auto found = std::find_if(
        extensions.begin(), extensions.end(), [&oid](const RawExtension &one) { return one.oid == oid; });
    QVERIFY(found != extensions.end());

    const DecodedExtension decoded = decode(*found);

    QCOMPARE(flat(decoded.fields), fields);
    QCOMPARE(decoded.known, state != u"unknown");
    QCOMPARE(decoded.readable, state == u"readable");
    QCOMPARE(decoded.critical, found->critical);
    QCOMPARE(decoded.value, found->value);
}

void ExtensionTest::noExtensionOfTheVectorsIsLeftOut()
{
    const QString expected = QString::fromUtf8(pkiData(u"extensions/expect.txt"_s));

    for (const QString &file : {u"standard"_s, u"web"_s, u"vendors"_s, u"broken"_s}) {
        for (const RawExtension &extension : extensionVector(file).extensions())
            QVERIFY2(expected.contains(u"%1|%2|"_s.arg(file, extension.oid)), qPrintable(extension.oid));
    }
}

void ExtensionTest::noTruncationOrFlippedByteBreaksADecoder_data()
{
    everyExtensionOfTheVectorsSaysWhatWasPutIn_data();
}

void ExtensionTest::noTruncationOrFlippedByteBreaksADecoder()
{
    QFETCH(const QString, file);
    QFETCH(const QString, oid);
    for (const RawExtension &extension : extensionVector(file).extensions()) {
        if (extension.oid != oid)
            continue;
        for (qsizetype size = 0; size < extension.value.size(); ++size)
            QCOMPARE(decode({oid, false, extension.value.first(size)}).oid, oid);
        for (qsizetype at = 0; at < extension.value.size(); ++at) {
            RawExtension changed = extension;
            changed.value[at] = static_cast<char>(changed.value[at] ^ 0x81);
            QCOMPARE(decode(changed).value, changed.value);
        }
    }
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
    const DecodedExtension shown = decode({u"2.5.29.17"_s, false, QByteArray("\x30\x06 oops")});

    QCOMPARE(shown.name, u"subjectAltName"_s);
    QVERIFY(!shown.readable);
    QVERIFY(shown.fields.isEmpty());
    QCOMPARE(shown.value, QByteArray("\x30\x06 oops"));
}

void ExtensionTest::aSequenceWithBrokenContentIsShownAsOctets()
{
    const DecodedExtension shown = decode({u"2.5.29.17"_s, false, QByteArray("\x30\x05 oops")});

    QVERIFY(!shown.readable);
    QCOMPARE(flat(shown.fields), u"SEQUENCE=20:6f:6f:70:73"_s);
}

QTEST_GUILESS_MAIN(ExtensionTest)
#include "extension_test.moc"
