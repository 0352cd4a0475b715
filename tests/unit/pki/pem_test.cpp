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

} // namespace

class PemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessyBlockReadsLikeACleanOne_data();
    void aMessyBlockReadsLikeACleanOne();
    void blocksComeInOrderWithTheirPlace();
    void aBrokenBlockIsNamedAndHidesNoOther_data();
    void aBrokenBlockIsNamedAndHidesNoOther();
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
}

void PemTest::aMessyBlockReadsLikeACleanOne()
{
    QFETCH(QByteArray, pem);

    const QList<PemBlock> blocks = pemBlocks(pem);

    QCOMPARE(blocks.size(), 1);
    QCOMPARE(blocks.constFirst().label, QByteArray("CERTIFICATE"));
    QCOMPARE(blocks.constFirst().der, pkiData(u"files/certificate.der"_s));
    QVERIFY(!blocks.constFirst().hasHeaders);
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
