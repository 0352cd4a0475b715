#include "tests/support/program.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace certwright::test;

class StartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpAndVersionNeedNoDisplay_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("--workspace <DIR>");
        QTest::newRow("short help") << QStringList{u"-h"_s} << QByteArray("--workspace <DIR>");
        QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray("Certwright ");
        QTest::newRow("with another option")
            << QStringList{u"-platform"_s, u"xcb"_s, u"--version"_s} << QByteArray("Certwright ");
    }

    void helpAndVersionNeedNoDisplay()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, words);

        const RunResult result = runBare({}, arguments);

        QVERIFY2(result.ok(), result.report().constData());
        QVERIFY2(result.out.contains(words), result.report().constData());
        QCOMPARE(result.err, QByteArray());
    }

    void withoutADisplayASentenceSaysWhatToDo_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("none") << QStringList{} << QByteArray("There is no display");
        QTest::newRow("unreachable") << QStringList{u"DISPLAY=:4711"_s} << QByteArray(":4711");
        QTest::newRow("no such platform") << QStringList{u"QT_QPA_PLATFORM=nosuch"_s} << QByteArray("nosuch");
    }

    void withoutADisplayASentenceSaysWhatToDo()
    {
        QFETCH(QStringList, environment);
        QFETCH(QByteArray, words);

        const RunResult result = runBare(environment, {});

        QVERIFY2(result.finished && result.exitCode == 3, result.report().constData());
        QVERIFY2(result.err.contains(words) && result.err.contains("certwright-cli"), result.report().constData());
        QCOMPARE(result.err.count('\n'), 1);
    }

    void aPlatformWithoutDisplayIsHonoured_data()
    {
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("environment") << QStringList{u"QT_QPA_PLATFORM=offscreen"_s} << QStringList{};
        QTest::newRow("option") << QStringList{} << QStringList{u"-platform"_s, u"offscreen"_s};
    }

    void aPlatformWithoutDisplayIsHonoured()
    {
        QFETCH(QStringList, environment);
        QFETCH(QStringList, arguments);
        QTemporaryFile file;
        QVERIFY(file.open());
        QProcess program;
        program.setStandardInputFile(QProcess::nullDevice());
        program.start(u"env"_s,
            bare(environment) + QStringList{QStringLiteral(CERTWRIGHT_GUI)} + arguments
                + QStringList{u"--workspace"_s, file.fileName()});

        // A file is no workspace: that is told in a window, so there is one.
        QByteArray told;
        const auto hasTold
            = [&] { return (told += program.readAllStandardError()).contains(file.fileName().toUtf8()); };
        constexpr int patience = 20'000;
        QVERIFY2(QTest::qWaitFor(hasTold, patience), told.constData());
        QCOMPARE(program.state(), QProcess::Running);
        program.kill();
        QVERIFY(program.waitForFinished(patience));
    }

    void anUnknownOptionIsAUsageError()
    {
        const RunResult result = runBare({u"QT_QPA_PLATFORM=offscreen"_s}, {u"--nonsense"_s});

        QVERIFY2(result.finished && result.exitCode == 2, result.report().constData());
        QVERIFY2(result.err.contains("nonsense"), result.report().constData());
    }

private:
    static QStringList bare(const QStringList &environment)
    {
        return QStringList{u"-u"_s, u"DISPLAY"_s, u"-u"_s, u"WAYLAND_DISPLAY"_s, u"-u"_s, u"QT_QPA_PLATFORM"_s}
        + environment;
    }

    static RunResult runBare(const QStringList &environment, const QStringList &arguments)
    {
        return run(u"env"_s, bare(environment) + QStringList{QStringLiteral(CERTWRIGHT_GUI)} + arguments);
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "start_test.moc"
