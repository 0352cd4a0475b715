#include "core/pki/asn1_value.h"

#include "core/pki/asn1_tree.h"
#include "core/pki/oid_names.h"
#include "core/pki/oid_table.h"
#include "pki_fixture.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::pki;
using namespace certwright::test;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

Asn1Tree treeOf(const QByteArray &der)
{
    const Result<Asn1Tree> tree = Asn1Tree::parse(der, u"test"_s);
    if (!tree)
        qFatal("no tree: %s", der.toHex().constData());
    return *tree;
}

QByteArray tlv(char tag, const QByteArray &content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    if (content.size() < 0x80)
        return QByteArray(1, tag) + static_cast<char>(content.size()) + content;
    return QByteArray(1, tag) + static_cast<char>(0x80 | length.size()) + length + content;
}

} // namespace

class Asn1ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void valuesAreShown_data();
    void valuesAreShown();
    void oidsOfAnySizeAreReadAsOpensslReadsThem_data();
    void oidsOfAnySizeAreReadAsOpensslReadsThem();
    void namesOfOidsAreTheStandardsOwn();
    void noOidHasTwoNames();
};

void Asn1ValueTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void Asn1ValueTest::valuesAreShown_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<QString>("text");

    QTest::newRow("true") << hex("0101ff") << u"TRUE"_s;
    QTest::newRow("false") << hex("010100") << u"FALSE"_s;
    QTest::newRow("a small integer") << hex("020105") << u"5"_s;
    QTest::newRow("a negative integer") << hex("0201fb") << u"-5"_s;
    QTest::newRow("the largest in decimal") << hex("02087fffffffffffffff") << u"9223372036854775807"_s;
    QTest::newRow("the lowest in decimal") << hex("02088000000000000000") << u"-9223372036854775808"_s;
    QTest::newRow("a large integer") << hex("0209008000000000000000") << u"00:80:00:00:00:00:00:00:00"_s;
    QTest::newRow("an integer without octets") << hex("0200") << QString();
    QTest::newRow("an enumerated") << hex("0a0101") << u"1"_s;
    QTest::newRow("an oid with a name") << hex("0603551d11") << u"2.5.29.17 (subjectAltName)"_s;
    QTest::newRow("an oid without a name") << hex("06032a8000").replace(hex("8000"), hex("0305")) << u"1.2.3.5"_s;
    QTest::newRow("no oid") << hex("06022a80") << u"2a:80"_s;
    QTest::newRow("null") << hex("0500") << QString();
    QTest::newRow("bits") << hex("030205a0") << u"101"_s;
    QTest::newRow("no bits") << hex("030100") << QString();
    QTest::newRow("octets") << hex("0403010203") << u"01:02:03"_s;
    QTest::newRow("utf-8") << hex("0c05 c3a4 e2 82ac") << u"ä€"_s;
    QTest::newRow("a hidden character") << hex("0c05 61 e280ae 62") << u"a\\E2\\80\\AEb"_s;
    QTest::newRow("a zero in a string") << hex("1603 610062") << u"a\\00b"_s;
    QTest::newRow("latin-1") << hex("1402 e461") << u"äa"_s;
    QTest::newRow("utf-16") << hex("1e04 00e4 20ac") << u"ä€"_s;
    QTest::newRow("utf-32") << hex("1c04 000000e4") << u"ä"_s;
    QTest::newRow("utc time") << tlv(23, "260315120000Z") << u"2026-03-15T12:00:00Z"_s;
    QTest::newRow("utc time of 1950") << tlv(23, "500101000000Z") << u"1950-01-01T00:00:00Z"_s;
    QTest::newRow("utc time of 2049") << tlv(23, "491231235959Z") << u"2049-12-31T23:59:59Z"_s;
    QTest::newRow("utc time without seconds") << tlv(23, "2603151200Z") << u"2026-03-15T12:00:00Z"_s;
    QTest::newRow("generalized time") << tlv(24, "99991231235959Z") << u"9999-12-31T23:59:59Z"_s;
    QTest::newRow("a fraction of a second") << tlv(24, "20260315120000.25Z") << u"2026-03-15T12:00:00.250Z"_s;
    QTest::newRow("no time") << tlv(23, "not a time!!!") << u"not a time!!!"_s;
    QTest::newRow("a time in a zone") << tlv(23, "2603151200+0100") << u"2603151200+0100"_s;
    QTest::newRow("30 February") << tlv(23, "260230120000Z") << u"260230120000Z"_s;
    QTest::newRow("text behind a context tag") << hex("8203 612e62") << u"a.b"_s;
    QTest::newRow("octets behind a context tag") << hex("8702 0a01") << u"0a:01"_s;
    QTest::newRow("a sequence") << hex("3000") << QString();
}

void Asn1ValueTest::valuesAreShown()
{
    QFETCH(const QByteArray, der);
    QFETCH(const QString, text);

    QCOMPARE(treeOf(der).valueText(0), text);
}

void Asn1ValueTest::oidsOfAnySizeAreReadAsOpensslReadsThem_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::addColumn<bool>("valid");

    QTest::newRow("2.999.3") << hex("0603883703") << true;
    QTest::newRow("2.39") << hex("060177") << true;
    QTest::newRow("an arc of 2^57") << hex("060a2a 828080808080808000") << true;
    QTest::newRow("an arc of 64 bits") << hex("060b2a 81ffffffffffffffff7f") << true;
    QTest::newRow("a UUID below 2.25") << hex("0613 6983 b9e8c8a0f4d2c1b0a998f0e1d2c3b4a51e") << true;
    QTest::newRow("nothing") << hex("0600") << false;
    QTest::newRow("an arc that starts with zero") << hex("06032a8001") << false;
    QTest::newRow("an arc without end") << hex("06032a8181") << false;
}

void Asn1ValueTest::oidsOfAnySizeAreReadAsOpensslReadsThem()
{
    QFETCH(const QByteArray, der);
    QFETCH(const bool, valid);
    const RunResult judge = openssl({u"asn1parse"_s, u"-inform"_s, u"DER"_s}, der);
    const QString expected = QString::fromUtf8(judge.out).trimmed().section(u':', -1);

    const QString dotted = oidDotted(der.sliced(2));

    QCOMPARE(!dotted.isEmpty(), valid);
    if (valid)
        QCOMPARE(dotted, expected);
}

void Asn1ValueTest::namesOfOidsAreTheStandardsOwn()
{
    QCOMPARE(oidName(u"2.5.29.15"), u"keyUsage"_s);
    QCOMPARE(oidName(u"1.2.840.113549.1.1.11"), u"sha256WithRSAEncryption"_s);
    QCOMPARE(oidName(u"2.5.4.3"), u"commonName"_s);
    QCOMPARE(oidName(u"2.16.840.1.101.3.4.3.18"), u"ML-DSA-65"_s);
    QCOMPARE(oidName(u"1.2.3.4.5.6.7"), QString());
    QCOMPARE(oidName(u"commonName"), QString());
    QCOMPARE(oidName(u""), QString());
    QCOMPARE(oidName(u"1..2"), QString());
    QCOMPARE(oidName(QString(u"1."_s).repeated(1'000'000)), QString());
}

void Asn1ValueTest::noOidHasTwoNames()
{
    QSet<QString> seen;
    for (const OidName &row : oidTable()) {
        QVERIFY2(!seen.contains(row.dotted), row.dotted.data());
        seen.insert(row.dotted);
        QCOMPARE(oidName(QString(row.dotted)), QString(row.name));
    }
}

QTEST_GUILESS_MAIN(Asn1ValueTest)
#include "asn1_value_test.moc"
