#include "tests/fuzz/targets.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>
#include <QThreadPool>

using namespace certwright;

namespace {

const QString root = QStringLiteral(CERTWRIGHT_TEST_DATA "/fuzz");

} // namespace

/// Replays what the fuzzers once found: none may crash, break a promise or take long.
class FuzzFindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFolderIsATarget();
    void finds_data();
    void finds();
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }
};

void FuzzFindsTest::everyFolderIsATarget()
{
    const QStringList folders = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(!folders.isEmpty());
    for (const QString &folder : folders)
        QVERIFY2(fuzz::findTarget(folder.toLatin1().constData()), qPrintable(folder));
}

void FuzzFindsTest::finds_data()
{
    QTest::addColumn<QString>("path");

    QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.section(u'/', -2, -2) != QLatin1String("fuzz"))
            QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
    }
}

void FuzzFindsTest::finds()
{
    QFETCH(QString, path);
    const fuzz::Target *target = fuzz::findTarget(path.section(u'/', -2, -2).toLatin1().constData());
    QVERIFY(target);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray data = file.readAll();
    QElapsedTimer timer;
    timer.start();

    target->run(data);

    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(FuzzFindsTest)
#include "fuzz_finds_test.moc"
