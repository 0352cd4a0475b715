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
