#include "tests/support/program.h"

#include <QProcess>
#include <QTest>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

/// How a test ends that looks for a program which nobody has.
int exitCodeOfATestWithoutItsProgram(const char *required)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CERTWRIGHT_REQUIRE_TOOLS"_s, QString::fromLatin1(required));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"--without"_s});
    const bool ended = process.waitForFinished(10'000) && process.exitStatus() == QProcess::NormalExit;
    return ended ? process.exitCode() : -1;
}

} // namespace

class ProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingProgramIsEmptyOrTheEnd()
    {
        QCOMPARE(exitCodeOfATestWithoutItsProgram(""), 0);
        QVERIFY(exitCodeOfATestWithoutItsProgram("1") != 0);
    }

    void aProgramIsFoundWhateverIsRequired() { QVERIFY(!test::findProgram(u"sh"_s).isEmpty()); }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--without"_s)
        return test::findProgram(u"certwright-no-such-program"_s).isEmpty() ? 0 : 1;
    ProgramTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "program_test.moc"
