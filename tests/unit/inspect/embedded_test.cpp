#include "core/inspect/embedded.h"

#include "core/inspect/place_names.h"
#include "core/pki/pem.h"
#include "tests/unit/pki/pki_fixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

namespace {

QByteArray vector(const QString &name)
{
    return testData(u"embedded/"_s + name);
}

/// "label sha256" of each piece.
QStringList found(const QByteArray &text)
{
    QStringList all;
    for (const EmbeddedPiece &piece : embeddedPieces(text)) {
        const QByteArray bytes = piece.bytes.view().toByteArray();
        all.append(piece.label + u'\t'
            + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
    return all;
}

QMap<QString, QStringList> expectations()
{
    QMap<QString, QStringList> all{
        {u"configmap.yaml"_s, {}}, {u"client.ovpn"_s, {}}, {u"none.txt"_s, {}}, {u"expect.txt"_s, {}}};
    for (const QString &line : QString::fromUtf8(vector(u"expect.txt"_s)).split(u'\n', Qt::SkipEmptyParts))
        all[line.section(u'\t', 0, 0)].append(line.section(u'\t', 1));
    return all;
}

} // namespace

class EmbeddedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPieceIsFoundAndNamed_data();
    void everyPieceIsFoundAndNamed();
    void windowsLineEndsChangeNothing_data() { everyPieceIsFoundAndNamed_data(); }
    void windowsLineEndsChangeNothing();
    void placesAreThoseOfTheText();
    void pemBlocksAreNamedByTheirPlace();
    void hostileTextCostsLinearTime_data();
    void hostileTextCostsLinearTime();
};

void EmbeddedTest::everyPieceIsFoundAndNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");

    const QMap<QString, QStringList> all = expectations();
    QVERIFY(all.size() > 15);
    for (const auto &[file, rows] : all.asKeyValueRange())
        QTest::newRow(qPrintable(file)) << file << rows;
}

void EmbeddedTest::everyPieceIsFoundAndNamed()
{
    QFETCH(QString, file);
    QFETCH(QStringList, expected);
    const QByteArray text = vector(file);
    QVERIFY(!text.isEmpty());

    QCOMPARE(found(text), expected);
}

void EmbeddedTest::windowsLineEndsChangeNothing()
{
    QFETCH(QString, file);
    QFETCH(QStringList, expected);

    QCOMPARE(found(vector(file).replace("\r\n", "\n").replace("\n", "\r\n")), expected);
}

void EmbeddedTest::placesAreThoseOfTheText()
{
    const QByteArray text = vector(u"kubeconfig.yaml"_s);

    const std::vector<EmbeddedPiece> pieces = embeddedPieces(text);

    QCOMPARE(pieces.size(), 5U);
    for (const EmbeddedPiece &piece : pieces)
        QCOMPARE(QByteArray::fromBase64(text.sliced(piece.offset, piece.size)), piece.bytes.view());
}

void EmbeddedTest::pemBlocksAreNamedByTheirPlace()
{
    const QByteArray map = vector(u"configmap.yaml"_s);
    QCOMPARE(PlaceNames(map).nameAt(map.indexOf("-----BEGIN")), u"ca.crt"_s);

    const QByteArray vpn = vector(u"client.ovpn"_s);
    PlaceNames names(vpn);
    QStringList all;
    for (const pki::PemBlock &block : pki::pemBlocks(vpn))
        all.append(names.nameAt(block.offset));
    QCOMPARE(all, (QStringList{u"ca"_s, u"cert"_s, u"key"_s, u"tls-auth"_s}));
}

void EmbeddedTest::hostileTextCostsLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");

    constexpr qsizetype count = 300'000;
    QTest::newRow("starts that promise much") << QByteArray("MIN////h ").repeated(count);
    QTest::newRow("begins without an end") << QByteArray("-----BEGIN X-----\n").repeated(count);
    QTest::newRow("elements") << QByteArray("<a>").repeated(count);
    QTest::newRow("deep YAML") << QByteArray("- ").repeated(count);
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(count);
    QTest::newRow("line ends") << "MIIB" + QByteArray("\\n").repeated(count);
    QTest::newRow("starts of PEM") << QByteArray("LS0tLS1CRUdJTi0tLS0t\n").repeated(count);
}

void EmbeddedTest::hostileTextCostsLinearTime()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();

    embeddedPieces(text);

    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(EmbeddedTest)
#include "embedded_test.moc"
