#include "core/inspect/reader.h"
#include "tests/unit/inspect/inspect_fixture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::inspect;
using namespace certwright::test;

/// Certificates whose lengths do not fit, and sound ones behind them.
class DamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void both_data();
    void bothAreTold_data() { both_data(); }
    void bothAreTold();
    void theSoundOneHasItsPlace_data() { both_data(); }
    void theSoundOneHasItsPlace();
    void manyThatRunOverCostLinearTime();
    void ofSeveralKeysTheDamagedOneIsToldWithItsPlace();
    void whatIsDamagedAsAWholeHasNoPlace();
};

void DamagedTest::both_data()
{
    QTest::addColumn<QStringList>("row");
    for (const QStringList &row : expectations(u"damaged/expect.txt"_s))
        QTest::newRow(qPrintable(row[0])) << row;
}

void DamagedTest::bothAreTold()
{
    QFETCH(const QStringList, row);

    const ReadResult result = readWith(inspectData(row[0]), row[0], row[1]);

    QCOMPARE(kindsOf(result), row[2]);
    QCOMPARE(errorsOf(result), row[3]);
}

void DamagedTest::theSoundOneHasItsPlace()
{
    QFETCH(const QStringList, row);
    const QByteArray data = inspectData(row[0]);
    const QByteArray sound = inspectData(u"../../damaged/sound.der"_s);

    const ReadResult result = readObjects(data, u"x"_s);

    QVERIFY(!result.objects.isEmpty());
    const FoundObject &last = result.objects.constLast();
    QVERIFY(last.certificate && !last.problem);
    QCOMPARE(last.der, sound);
    if (last.format == ObjectFormat::Der)
        QCOMPARE(data.sliced(last.offset, last.size), sound);
}

/// RFC 7517 5: the point of the second is not on its curve.
void DamagedTest::ofSeveralKeysTheDamagedOneIsToldWithItsPlace()
{
    const QByteArray sound = R"({"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"})";
    const QByteArray damaged = R"({"kty":"EC","crv":"P-256","x":"AA","y":"BB"})";
    const QByteArray set = R"({"keys":[)" + sound + ',' + damaged + "]}";

    const ReadResult result = readObjects(set, u"x"_s);

    QCOMPARE(result.objects.size(), 2);
    QCOMPARE(result.errors.size(), 1);
    QCOMPARE(result.objects[1].problem, result.errors[0]);
    QCOMPARE(result.errors[0].args, (QStringList{u"x"_s, u"public-key"_s, QString::number(set.indexOf(damaged))}));
}

void DamagedTest::whatIsDamagedAsAWholeHasNoPlace()
{
    const QByteArray one = inspectData(u"../../damaged/too-short.der"_s);
    const QByteArray sound = inspectData(u"../../damaged/sound.der"_s);

    const ReadResult result = readObjects(one.first(one.size() - sound.size()), u"x"_s);

    QCOMPARE(errorsOf(result), u"damaged-object"_s);
    QCOMPARE(result.errors[0].args, QStringList{u"x"_s});
}

/// Each says that all the rest is its own.
void DamagedTest::manyThatRunOverCostLinearTime()
{
    const QByteArray one = inspectData(u"../../damaged/far-beyond.der"_s);
    const QByteArray sound = inspectData(u"../../damaged/sound.der"_s);
    const QByteArray damaged = one.first(one.size() - sound.size());
    constexpr qsizetype count = 20'000;
    QElapsedTimer timer;
    timer.start();

    const ReadResult binary = readObjects(damaged.repeated(count) + sound, u"x"_s);
    const ReadResult text
        = readObjects(QByteArray(damaged.toBase64() + ' ').repeated(count) + sound.toBase64(), u"x"_s);

    QVERIFY(binary.objects.constLast().der == sound);
    QVERIFY(text.objects.constLast().der == sound);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(DamagedTest)
#include "damaged_test.moc"
