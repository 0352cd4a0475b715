#include "core/pki/pem.h"

#include "pki_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

QByteArray indented(QByteArray pem, const QByteArray &before, const QByteArray &after)
{
    const QByteArray lineBreak = after + '\n' + before;
    pem.chop(1);
    return before + pem.replace("\n", lineBreak) + after + '\n';
}

/// As Windows writes text.
QByteArray wide(const QByteArray &text, const QByteArray &mark, bool isLittle)
{
    QByteArray units = mark;
    for (const char character : text) {
        units.append(isLittle ? character : '\0');
        units.append(isLittle ? '\0' : character);
    }
    return units;
}

QByteArray replaced(QByteArray text, QByteArrayView from, QByteArrayView to)
{
    return text.replace(from, to);
}

} // namespace

class PemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessyBlockReadsLikeACleanOne_data();
    void aMessyBlockReadsLikeACleanOne();
    void aQuotedBlockReadsLikeACleanOne_data();
    void aQuotedBlockReadsLikeACleanOne();
    void blocksComeInOrderWithTheirPlace();
    void aBrokenBlockIsNamedAndHidesNoOther_data();
    void aBrokenBlockIsNamedAndHidesNoOther();
    void whatIsSoundInABrokenBlockIsKept_data();
    void whatIsSoundInABrokenBlockIsKept();
    void placesInWideTextCountOctets();
    void legacyHeadersAreNotPartOfTheBody();
    void whatWeWriteOpensslReads();
    void linesAreSixtyFourWide();
    void timeGrowsWithTheInputAndNoFaster_data();
    void timeGrowsWithTheInputAndNoFaster();
};

void PemTest::aMessyBlockReadsLikeACleanOne_data()
{
    QTest::addColumn<QByteArray>("pem");
    const QByteArray clean = pkiData(u"certs/plain.pem"_s);
    QByteArray crlf = clean;
    crlf.replace("\n", "\r\n");
    QByteArray cr = clean;
    cr.replace('\n', '\r');
    QByteArray oneLine = clean;
    oneLine.replace("\n", "").replace("CERTIFICATE-----", "CERTIFICATE-----\n").replace("-----END", "\n-----END");

    QTest::newRow("clean") << clean;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + clean);
    QTest::newRow("CRLF") << crlf;
    QTest::newRow("CR") << cr;
    QTest::newRow("indentation") << indented(clean, "    ", "");
    QTest::newRow("tabs and trailing blanks") << indented(clean, "\t", "  \t");
    QTest::newRow("empty lines") << indented(clean, "", "\n");
    QTest::newRow("no newline at the end") << clean.trimmed();
    QTest::newRow("text around") << QByteArray("Bag Attributes\n  x: y\n" + clean + "bye\n");
    QTest::newRow("one line of base64") << oneLine;
    QTest::newRow("all on one line") << replaced(oneLine, "\n", "");
    QTest::newRow("blanks for line ends") << replaced(clean, "\n", " ");
    QTest::newRow("UTF-16, little endian") << wide(clean, "\xff\xfe", true);
    QTest::newRow("UTF-16, big endian") << wide(clean, "\xfe\xff", false);
    QTest::newRow("UTF-16 without a mark") << wide(replaced(clean, "\n", "\r\n"), {}, true);
    QTest::newRow("quoted in a mail") << indented(clean, "> ", "");
    QTest::newRow("quoted twice") << indented(clean, ">> ", "\r");
    QTest::newRow("in a comment") << indented(clean, "# ", "");
    QTest::newRow("JSON") << QByteArray("{\"cert\":\"" + replaced(clean, "\n", "\\n") + "\",\"x\":1}");
    QTest::newRow("JSON in JSON") << QByteArray("\\\"" + replaced(clean, "\n", "\\\\n") + "\\\"");
    QTest::newRow("JSON with all escapes")
        << QByteArray("\"" + replaced(replaced(replaced(clean, "\n", "\\r\\n"), "/", "\\/"), "=", "\\u003d") + '"');
    QTest::newRow("C string") << indented(clean, "    \"", "\\n\"");
    QTest::newRow("array of lines") << indented(clean, "  '", "',");
    QTest::newRow("END without its last hyphens") << clean.left(clean.lastIndexOf("-----"));
    QTest::newRow("binary around") << QByteArray("\x00\xff-----\x01\n" + clean + "\x00-\xfe");
}

void PemTest::aMessyBlockReadsLikeACleanOne()
{
    QFETCH(QByteArray, pem);

    const QList<PemBlock> blocks = pemBlocks(pem);

    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.constFirst().label, QByteArray("CERTIFICATE"));
    QCOMPARE(blocks.constFirst().der, pkiData(u"files/certificate.der"_s));
    QVERIFY(!blocks.constFirst().hasHeaders);
    QCOMPARE(blocks.constFirst().flaw, PemFlaw::None);
}

void PemTest::aQuotedBlockReadsLikeACleanOne_data()
{
    QTest::addColumn<QByteArray>("prefix");
    for (const char *prefix : {"> ", ">> ", "# ", "| ", "; ", "$ ", "  * ", "// ", "> > "})
        QTest::newRow(prefix) << QByteArray(prefix);
}

void PemTest::aQuotedBlockReadsLikeACleanOne()
{
    QFETCH(QByteArray, prefix);

    for (const qsizetype size : {600, 601, 602}) { // none, two and one of padding
        const QByteArray der(size, '\x5a');
        for (const QByteArray &pem : {toPem("X", der), replaced(toPem("X", der), "\n", "\r\n")}) {
            const QList<PemBlock> blocks
                = pemBlocks(QByteArray(prefix + replaced(pem, "\n", QByteArray("\n" + prefix))));
            QCOMPARE(blocks.size(), 1);
            QCOMPARE(blocks.constFirst().flaw, PemFlaw::None);
            QCOMPARE(blocks.constFirst().der, der);
        }
    }
}

void PemTest::blocksComeInOrderWithTheirPlace()
{
    const QByteArray data = "text\n" + pkiData(u"keys/pkcs8.pem"_s) + "more\n" + pkiData(u"certs/plain.pem"_s);

    const QList<PemBlock> blocks = pemBlocks(data);

    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).label, QByteArray("PRIVATE KEY"));
    QCOMPARE(blocks.at(1).label, QByteArray("CERTIFICATE"));
    for (const PemBlock &block : blocks) {
        QCOMPARE(data.mid(block.offset, block.raw.size()), block.raw);
        QVERIFY(block.raw.startsWith("-----BEGIN") && block.raw.endsWith("-----"));
    }
}

void PemTest::aBrokenBlockIsNamedAndHidesNoOther_data()
{
    QTest::addColumn<QByteArray>("broken");

    QTest::newRow("bad character") << QByteArray("-----BEGIN X-----\nAA!A\n-----END X-----\n");
    QTest::newRow("bad length") << QByteArray("-----BEGIN X-----\nAAAAA\n-----END X-----\n");
    QTest::newRow("empty") << QByteArray("-----BEGIN X-----\n-----END X-----\n");
    QTest::newRow("no end") << QByteArray("-----BEGIN X-----\nAAAA\n");
    QTest::newRow("other end") << QByteArray("-----BEGIN X-----\nAAAA\n-----END Y-----\n");
}

void PemTest::aBrokenBlockIsNamedAndHidesNoOther()
{
    QFETCH(QByteArray, broken);

    const QByteArray data = broken + pkiData(u"certs/plain.pem"_s) + broken;

    const QList<PemBlock> blocks = pemBlocks(data);

    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(0).label, QByteArray("X"));
    QVERIFY(blocks.at(0).der.isEmpty());
    QVERIFY(!blocks.at(1).der.isEmpty());
    QVERIFY(blocks.at(2).der.isEmpty());
}

void PemTest::whatIsSoundInABrokenBlockIsKept_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<PemFlaw>("flaw");
    const QByteArray clean = pkiData(u"certs/plain.pem"_s);
    const QByteArray open = clean.left(clean.lastIndexOf("-----END"));

    QTest::newRow("no end") << open << PemFlaw::NoEnd;
    QTest::newRow("words in place of the end") << QByteArray(open + "This is no base64.\n") << PemFlaw::NoEnd;
    QTest::newRow("another begin") << QByteArray(open + "-----BEGIN X-----\nAAAA\n") << PemFlaw::NoEnd;
    QTest::newRow("another end") << QByteArray(open + "-----END PRIVATE KEY-----\n") << PemFlaw::WrongEnd;
    QTest::newRow("a mark behind the base64")
        << QByteArray(open + "*\n-----END CERTIFICATE-----\n") << PemFlaw::BrokenBase64;
}

void PemTest::whatIsSoundInABrokenBlockIsKept()
{
    QFETCH(QByteArray, pem);
    QFETCH(PemFlaw, flaw);

    const PemBlock block = pemBlocks(pem).constFirst();

    QCOMPARE(block.flaw, flaw);
    QVERIFY(block.der.isEmpty());
    QCOMPARE(block.salvage, pkiData(u"files/certificate.der"_s));
    QCOMPARE(block.offset, 0);
    QCOMPARE(block.size, block.raw.size());
    QCOMPARE(block.raw.endsWith("-----"), flaw != PemFlaw::NoEnd);
}

void PemTest::placesInWideTextCountOctets()
{
    const QByteArray clean = pkiData(u"certs/plain.pem"_s);
    const QByteArray data = wide("text\n" + clean + clean, "\xff\xfe", true);

    const QList<PemBlock> blocks = pemBlocks(data);

    QCOMPARE(blocks.size(), 2);
    QCOMPARE(blocks.at(0).offset, 2 + 2 * 5);
    QCOMPARE(blocks.at(0).size, 2 * (clean.size() - 1));
    QCOMPARE(blocks.at(1).offset, blocks.at(0).offset + 2 * clean.size());
}

void PemTest::legacyHeadersAreNotPartOfTheBody()
{
    const QList<PemBlock> blocks = pemBlocks(pkiData(u"keys/legacy-encrypted.pem"_s));

    QCOMPARE(blocks.size(), 1);
    QVERIFY(blocks.constFirst().hasHeaders);
    QVERIFY(!blocks.constFirst().der.isEmpty());
}

void PemTest::whatWeWriteOpensslReads()
{
    const QByteArray der = pkiData(u"files/certificate.der"_s);

    const RunResult read = openssl({u"x509"_s, u"-outform"_s, u"DER"_s}, toPem("CERTIFICATE", der));

    QVERIFY2(read.ok(), read.report().constData());
    QCOMPARE(read.out, der);
}

void PemTest::linesAreSixtyFourWide()
{
    QCOMPARE(toPem("X", QByteArray(48, '\0')), "-----BEGIN X-----\n" + QByteArray(64, 'A') + "\n-----END X-----\n");
    QCOMPARE(
        toPem("X", QByteArray(51, '\0')), "-----BEGIN X-----\n" + QByteArray(64, 'A') + "\nAAAA\n-----END X-----\n");
}

void PemTest::timeGrowsWithTheInputAndNoFaster_data()
{
    QTest::addColumn<QByteArray>("unit");

    QTest::newRow("begin without end") << QByteArray("-----BEGIN X-----\n");
    QTest::newRow("begin on one line") << QByteArray("-----BEGIN X");
    QTest::newRow("end without begin") << QByteArray("-----END X-----\n");
    QTest::newRow("dashes") << QByteArray("-----");
    QTest::newRow("line breaks") << QByteArray("\n\r");
    QTest::newRow("one endless block") << QByteArray("AAAA\n");
}

void PemTest::timeGrowsWithTheInputAndNoFaster()
{
    QFETCH(QByteArray, unit);
    const QByteArray data = "-----BEGIN X-----\n" + unit.repeated(4'000'000 / unit.size());
    QElapsedTimer timer;

    timer.start();
    pemBlocks(data);

    // Linear: some 20 ms; quadratic: hours. The bound leaves room for sanitizers on a busy machine.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(PemTest)
#include "pem_test.moc"
