#include "core/inspect/reader.h"
#include "tests/unit/inspect/inspect_fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

/// What stands encoded in texts: in base64 of both kinds, in digits and in dumps.
class EncodedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodedPlacesPointIntoTheInput();
    void everyDumpIsTheSameCertificate();
    void escapedCharactersAreThoseTheyStandFor_data();
    void escapedCharactersAreThoseTheyStandFor();
    void prefixesAndDumpsCostNoTime_data();
    void prefixesAndDumpsCostNoTime();
};

void EncodedTest::encodedPlacesPointIntoTheInput()
{
    const QByteArray digits = inspectData(u"../../wrapped/array.inc"_s);
    const QByteArray wide = inspectData(u"../../wrapped/wide.txt"_s);
    const FoundObject array = readObjects(digits, u"x"_s).objects.at(0);
    const FoundObject line = readObjects(wide, u"x"_s).objects.at(0);

    QCOMPARE(array.format, ObjectFormat::Hex);
    QCOMPARE(digits.mid(array.offset - 2, 4), QByteArray("0x30"));
    QCOMPARE(digits.mid(array.offset + array.size), QByteArray("};\n"));
    QCOMPARE(line.format, ObjectFormat::Base64);
    QCOMPARE(wide.mid(line.offset, 4), QByteArray("M\0I\0", 4));
    QCOMPARE(line.name, u"tls.crt"_s);
}

void EncodedTest::everyDumpIsTheSameCertificate()
{
    const auto first = [](const QString &name) {
        return readObjects(inspectData(u"../../messy/"_s + name), u"x"_s).objects.value(0);
    };
    const QByteArray der = first(u"grep.txt"_s).der;
    QVERIFY(!der.isEmpty());

    for (const QString &name :
        {u"xxd.txt"_s, u"xxd-wide.txt"_s, u"xxd-inside.txt"_s, u"hexdump.txt"_s, u"hexdump-no-end.txt"_s,
            u"hexdump-pem.txt"_s, u"od.txt"_s, u"od-octal.txt"_s, u"two-dumps.txt"_s, u"syslog.log"_s, u"compose.log"_s,
            u"numbered.txt"_s, u"words.txt"_s, u"words-pem.txt"_s, u"words-octal.txt"_s, u"words-of-four.txt"_s,
            u"words-xxd.txt"_s, u"words-big.txt"_s, u"url.txt"_s, u"url-lines.txt"_s, u"psql.txt"_s, u"escapes.txt"_s})
        QVERIFY2(first(name).der == der, qPrintable(name));

    const QByteArray text = inspectData(u"../../messy/two-dumps.txt"_s);
    const FoundObject found = first(u"two-dumps.txt"_s);
    QCOMPARE(found.format, ObjectFormat::Hex);
    QVERIFY(text.sliced(found.offset, found.size).startsWith("00000000  30 82"));
    QVERIFY(text.sliced(found.offset + found.size).startsWith("\n\nand then"));
}

void EncodedTest::escapedCharactersAreThoseTheyStandFor_data()
{
    QTest::addColumn<QStringList>("expected");

    QMap<QString, QStringList> all;
    const QString rows = QString::fromUtf8(inspectData(u"../../references/expect.txt"_s));
    for (const QString &line : rows.split(u'\n', Qt::SkipEmptyParts))
        all[line.section(u'\t', 0, 0)].append(line.section(u'\t', 1));
    QVERIFY(all.size() > 20);
    for (const auto &[file, lines] : all.asKeyValueRange())
        QTest::newRow(qPrintable(file)) << lines;
}

void EncodedTest::escapedCharactersAreThoseTheyStandFor()
{
    QFETCH(const QStringList, expected);
    const QString file = QString::fromLatin1(QTest::currentDataTag());

    const ReadResult result = readObjects(inspectData(u"../../references/"_s + file), u"x"_s);

    QStringList found;
    for (const FoundObject &object : result.objects) {
        const QByteArray hash = QCryptographicHash::hash(object.der, QCryptographicHash::Sha256).toHex();
        found.append(u"%1\t%2\t%3"_s.arg(object.offset).arg(object.size).arg(QString::fromLatin1(hash)));
        if (file.contains(u"pem-dashes"_s))
            QCOMPARE(object.format, ObjectFormat::Pem);
    }
    QCOMPARE(found, expected);
    QVERIFY(result.errors.isEmpty());
    if (file.endsWith(u".xml"_s) && !file.contains(u"pem"_s) && file != u"android.xml"_s)
        QCOMPARE(result.objects.constFirst().name, u"X509Certificate"_s);
}

void EncodedTest::prefixesAndDumpsCostNoTime_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("short runs") << QByteArray("0000 00\n0001 00\n0002 00\n");
    QTest::newRow("places alone") << QByteArray("00000000:\n");
    QTest::newRow("one octet a line") << QByteArray("0000: 30\n0001: 82\n0000: 30\n");
    QTest::newRow("blanks") << QByteArray("0000                                        \n0040 00\n");
    QTest::newRow("prefix without a block") << QByteArray("a 1: -----BEGIN X-----\na 2: MIIB\n");
    QTest::newRow("long prefix") << QByteArray(250, '1') + ": -----BEGIN X-----\n" + QByteArray(250, '1') + "\n";
    QTest::newRow("references") << QByteArray("&#77;&#73;&#x49;&#66;");
    QTest::newRow("references without an end") << QByteArray("&#000000");
    QTest::newRow("line ends by reference") << QByteArray("MIIB&#10;&#xA;&#32;");
    QTest::newRow("percent-encoded marks") << QByteArray("-----BEGIN%20X-----");
    QTest::newRow("hyphens by reference") << QByteArray("&#45;&#x2d;-BEGIN &#45;");
    QTest::newRow("marks by reference") << QByteArray("&#45;&#45;----BEGIN X----&#45;MIIB");
    QTest::newRow("marks alone") << QByteArray("-----BEGIN X-----\n");
    QTest::newRow("empty lines") << QByteArray("a: -----BEGIN X-----\n\n\n\n\na: -----END X-----\n");
}

void EncodedTest::prefixesAndDumpsCostNoTime()
{
    QFETCH(const QByteArray, unit);
    const QByteArray data = unit.repeated(3'000'000 / unit.size());
    QElapsedTimer timer;
    timer.start();
    int asked = 0; // a block of nothing is an object too

    readObjects(data, u"x"_s, {nullptr, [&asked] { return ++asked > 20000; }});

    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EncodedTest)
#include "encoded_test.moc"
