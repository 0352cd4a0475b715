#include "core/pki/asn1_tree.h"

#include "core/pki/certificate.h"
#include "pki_fixture.h"

#include <QDir>
#include <QElapsedTimer>
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

QByteArray tlv(char tag, const QByteArray &content)
{
    QByteArray length;
    for (qsizetype rest = content.size(); rest > 0; rest >>= 8)
        length.prepend(static_cast<char>(rest & 0xff));
    if (content.size() < 0x80)
        return QByteArray(1, tag) + static_cast<char>(content.size()) + content;
    return QByteArray(1, tag) + static_cast<char>(0x80 | length.size()) + length + content;
}

QByteArray nested(char tag, int levels, QByteArray inner)
{
    for (int i = 0; i < levels; ++i)
        inner = tlv(tag, inner);
    return inner;
}

/// Offset, depth, header and content size of a line of `openssl asn1parse`.
QString positionIn(const QString &line)
{
    static const QRegularExpression parts(u"^ *(\\d+):d=(\\d+) +hl=(\\d+) +l= *(\\d+) +(cons|prim)"_s);
    const QRegularExpressionMatch found = parts.match(line);
    return found.hasMatch() ? found.capturedTexts().sliced(1).join(u' ') : QString();
}

QString positionOf(const Asn1Node &node)
{
    return u"%1 %2 %3 %4 %5"_s.arg(node.offset)
        .arg(node.depth)
        .arg(node.headerSize)
        .arg(node.size)
        .arg(node.constructed ? u"cons"_s : u"prim"_s);
}

/// The node is not below an OCTET STRING or BIT STRING, where asn1parse does not look.
bool isOutside(const Asn1Tree &tree, int node)
{
    for (int at = node; at >= 0; at = tree.nodes().at(at).parent) {
        if (tree.nodes().at(at).encapsulated)
            return false;
    }
    return true;
}

} // namespace

class Asn1TreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyCertificateIsTheTreeThatOpensslPrints_data();
    void everyCertificateIsTheTreeThatOpensslPrints();
    void parentsChildrenAndDepthsAgree();
    void stringsThatHoldDerAreOpened();
    void stringsOfRandomOctetsStayClosed_data();
    void stringsOfRandomOctetsStayClosed();
    void brokenBytesAreRefused_data();
    void brokenBytesAreRefused();
    void depthIsCapped();
    void aGuessBeyondTheDepthStaysAString();
    void tooManyElementsAreRefused();
    void hostileStringsInStringsCostLinearTime();
    void noFlippedByteBreaksTheTree();
};

void Asn1TreeTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void Asn1TreeTest::everyCertificateIsTheTreeThatOpensslPrints_data()
{
    QTest::addColumn<QByteArray>("der");

    const QDir folder(QLatin1String(CERTWRIGHT_TEST_DATA "/pki/certs"));
    for (const QString &file : folder.entryList({u"*.pem"_s})) {
        const QString name = file.chopped(4);
        QTest::newRow(qPrintable(name)) << certificateDer(name);
    }
}

void Asn1TreeTest::everyCertificateIsTheTreeThatOpensslPrints()
{
    QFETCH(const QByteArray, der);
    const RunResult judge = openssl({u"asn1parse"_s, u"-inform"_s, u"DER"_s}, der);
    QStringList expected;
    for (const QString &line : QString::fromUtf8(judge.out).split(u'\n')) {
        if (const QString position = positionIn(line); !position.isEmpty())
            expected.append(position);
    }

    const Asn1Tree tree = treeOf(der);

    QStringList found;
    for (int node = 0; node < tree.nodes().size(); ++node) {
        if (isOutside(tree, node))
            found.append(positionOf(tree.nodes().at(node)));
    }
    QVERIFY(expected.size() > 20);
    QCOMPARE(found, expected);
}

void Asn1TreeTest::parentsChildrenAndDepthsAgree()
{
    const Asn1Tree tree = treeOf(certificateDer(u"authority"_s));

    for (int node = 1; node < tree.nodes().size(); ++node) {
        const Asn1Node &at = tree.nodes().at(node);
        const Asn1Node &parent = tree.nodes().at(at.parent);
        QVERIFY(at.parent < node);
        QVERIFY(parent.children.contains(node));
        QCOMPARE(at.depth, parent.depth + 1);
        QVERIFY(at.offset >= parent.offset + parent.headerSize);
        QVERIFY(at.end() <= parent.end());
    }
}

void Asn1TreeTest::stringsThatHoldDerAreOpened()
{
    const Asn1Tree octets = treeOf(hex("0404 0302 01a0"));
    const Asn1Tree bits = treeOf(hex("0306 00 3003 020105"));

    QCOMPARE(octets.nodes().size(), 2);
    QVERIFY(octets.nodes().at(1).encapsulated);
    QCOMPARE(octets.nodes().at(1).offset, 2);
    QCOMPARE(bits.nodes().size(), 3);
    QCOMPARE(bits.nodes().at(1).offset, 3);
    QVERIFY(bits.nodes().at(1).encapsulated);
    QVERIFY(!bits.nodes().at(2).encapsulated);
    QCOMPARE(bits.valueText(2), u"5"_s);
}

void Asn1TreeTest::stringsOfRandomOctetsStayClosed_data()
{
    QTest::addColumn<QByteArray>("string");

    QTest::newRow("a key identifier that looks like a number")
        << tlv(0x04, tlv(0x04, hex("0212 0102030405060708090a0b0c0d0e0f101112")));
    QTest::newRow("a context tag") << tlv(0x04, hex("8402 0102"));
    QTest::newRow("content missing") << tlv(0x04, hex("0202 01"));
    QTest::newRow("rest behind") << tlv(0x04, hex("0201 0102"));
    QTest::newRow("no OID") << tlv(0x04, hex("0602 8005"));
    QTest::newRow("no time") << tlv(0x04, tlv(23, "not a time!!!"));
    QTest::newRow("a sequence with a broken end") << tlv(0x04, hex("3006 020105 020500"));
    QTest::newRow("unused bits") << tlv(0x03, hex("07 3003 020105"));
    QTest::newRow("a number in bits") << tlv(0x03, hex("00 020105"));
}

void Asn1TreeTest::stringsOfRandomOctetsStayClosed()
{
    QFETCH(const QByteArray, string);

    const Asn1Tree tree = treeOf(tlv(0x30, string));

    const Asn1Node &last = tree.nodes().constLast();
    QVERIFY(last.is(OctetStringTag) || last.is(BitStringTag));
    QCOMPARE(last.end(), tree.bytes().size());
}

void Asn1TreeTest::brokenBytesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("nothing") << QByteArray() << ErrorCode::EmptyInput;
    QTest::newRow("a tag alone") << hex("30") << ErrorCode::DamagedObject;
    QTest::newRow("content missing") << hex("3003 0201") << ErrorCode::DamagedObject;
    QTest::newRow("indefinite length") << hex("3080 0201050000") << ErrorCode::DamagedObject;
    QTest::newRow("end of contents") << hex("0000") << ErrorCode::DamagedObject;
    QTest::newRow("a length of 2^64-1") << hex("3088 ffffffffffffffff 0201") << ErrorCode::DamagedObject;
    QTest::newRow("a length of 2^63") << hex("3088 8000000000000000 0201") << ErrorCode::DamagedObject;
    QTest::newRow("a length of 4 GiB") << hex("3084 ffffffff 0201") << ErrorCode::DamagedObject;
    QTest::newRow("a length in nine octets") << hex("3089 000000000000000003 020105") << ErrorCode::DamagedObject;
    QTest::newRow("a length in 126 octets") << hex("30fe 020105") << ErrorCode::DamagedObject;
    QTest::newRow("a tag that starts with zero") << hex("1f80 01 00") << ErrorCode::DamagedObject;
    QTest::newRow("a tag over four octets") << hex("1f ffffffff7f 00") << ErrorCode::DamagedObject;
    QTest::newRow("a tag without end") << hex("1f ff") << ErrorCode::DamagedObject;
    QTest::newRow("a child beyond its parent") << hex("3003 020205 00") << ErrorCode::TrailingData;
    QTest::newRow("a child beyond its parent, alone") << hex("3003 020205") << ErrorCode::DamagedObject;
    QTest::newRow("rest in a parent") << hex("3004 020105 02") << ErrorCode::DamagedObject;
    QTest::newRow("rest behind") << hex("3003 020105 00") << ErrorCode::TrailingData;
}

void Asn1TreeTest::brokenBytesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const ErrorCode, code);

    const Result<Asn1Tree> tree = Asn1Tree::parse(bytes, u"here"_s);

    QVERIFY(!tree);
    QCOMPARE(tree.error().code, code);
    QCOMPARE(tree.error().args, QStringList{u"here"_s});
}

void Asn1TreeTest::depthIsCapped()
{
    const Result<Asn1Tree> deepest = Asn1Tree::parse(nested(0x30, Asn1Tree::maxDepth, hex("0500")), u"deep"_s);
    const Result<Asn1Tree> deeper = Asn1Tree::parse(nested(0x30, Asn1Tree::maxDepth + 1, hex("0500")), u"deep"_s);
    const Result<Asn1Tree> abyss = Asn1Tree::parse(nested(0x30, 5000, hex("0500")), u"deep"_s);

    QVERIFY(deepest);
    QCOMPARE(deepest->nodes().constLast().depth, Asn1Tree::maxDepth);
    QVERIFY(!deeper);
    QCOMPARE(deeper.error().code, ErrorCode::DamagedObject);
    QCOMPARE(deeper.error().detail, u"nested deeper than 64"_s);
    QVERIFY(!abyss);
}

void Asn1TreeTest::aGuessBeyondTheDepthStaysAString()
{
    const QByteArray inner = tlv(0x04, nested(0x30, Asn1Tree::maxDepth, hex("0500")));
    const Asn1Tree tree = treeOf(tlv(0x30, inner + hex("020105")));

    QCOMPARE(tree.nodes().size(), 3);
    QVERIFY(tree.nodes().at(1).is(OctetStringTag));
    QVERIFY(tree.nodes().at(1).children.isEmpty());
    QCOMPARE(tree.nodes().constFirst().children, (QList{1, 2}));
}

void Asn1TreeTest::tooManyElementsAreRefused()
{
    const QByteArray nulls = hex("0500").repeated(Asn1Tree::maxNodes - 1);

    const Result<Asn1Tree> most = Asn1Tree::parse(tlv(0x30, nulls), u"many"_s);
    const Result<Asn1Tree> more = Asn1Tree::parse(tlv(0x30, nulls + hex("0500")), u"many"_s);

    QVERIFY(most);
    QCOMPARE(most->nodes().size(), Asn1Tree::maxNodes);
    QVERIFY(!more);
    QCOMPARE(more.error().detail, u"more than 200000 elements"_s);
}

void Asn1TreeTest::hostileStringsInStringsCostLinearTime()
{
    // Each level is a string around a sequence whose end is broken, so that every guess fails at its last octet.
    QByteArray bomb = hex("0500").repeated(100'000);
    for (int level = 0; level < 30; ++level)
        bomb = tlv(0x04, tlv(0x30, bomb + hex("04")));
    QElapsedTimer timer;
    timer.start();

    const Result<Asn1Tree> tree = Asn1Tree::parse(bomb, u"bomb"_s);

    QVERIFY(tree);
    QCOMPARE(tree->nodes().size(), 1);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void Asn1TreeTest::noFlippedByteBreaksTheTree()
{
    const QByteArray der = certificateDer(u"authority"_s);
    int trees = 0;
    for (qsizetype at = 0; at < der.size(); ++at) {
        for (const char flip : {'\x01', '\x20', '\x80', '\xff'}) {
            QByteArray changed = der;
            changed[at] = static_cast<char>(changed[at] ^ flip);
            const Result<Asn1Tree> tree = Asn1Tree::parse(changed, u"flip"_s);
            for (int node = 0; tree && node < tree->nodes().size(); ++node)
                QVERIFY(tree->valueText(node).size() < 5000);
            trees += tree ? 1 : 0;
        }
    }
    QVERIFY(trees > der.size());
}

QTEST_GUILESS_MAIN(Asn1TreeTest)
#include "asn1_tree_test.moc"
