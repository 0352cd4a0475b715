#include "tests/integration/cli/fixture.h"

#include <QFile>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// The libraries that the program loads when it needs them are gone: what needs none goes on, the rest says so.
class CliPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatReachesOutSaysWhatIsMissing_data();
    void whatReachesOutSaysWhatIsMissing();
    void whatReachesNobodyGoesOn();

private:
    static QString alone(const Cli &cli)
    {
        const QString program = cli.path(u"certwright-cli"_s);
        return QFile::copy(Cli::program(), program) ? program : QString();
    }
};

void CliPartsTest::whatReachesOutSaysWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("check") << QStringList{u"check"_s, u"127.0.0.1:1"_s};
    QTest::newRow("inspect") << QStringList{u"inspect"_s, u"127.0.0.1:1"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s, u"--revocation"_s, dataFile(u"revocation/leaf.pem"_s)};
}

void CliPartsTest::whatReachesOutSaysWhatIsMissing()
{
    QFETCH(const QStringList, arguments);
    const Cli cli;
    const RunResult told = run(alone(cli), arguments);
    QCOMPARE(told.exitCode, 3);
    const QByteArray said = told.out + told.err;
    QVERIFY2(said.contains("A part of Certwright, certwright-network.so, cannot be loaded"), said.constData());
}

void CliPartsTest::whatReachesNobodyGoesOn()
{
    const Cli cli;
    QVERIFY(run(alone(cli), {u"inspect"_s, dataFile(u"revocation/leaf.pem"_s)}).ok());
}

QTEST_GUILESS_MAIN(CliPartsTest)
#include "parts_test.moc"
