#include "tests/support/program.h"

#include <QProcess>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace certwright::test {

QByteArray RunResult::report() const
{
    return "exit code " + QByteArray::number(exitCode) + (finished ? "" : " (not finished)") + "\n" + out + err;
}

RunResult run(
    const QString &program, const QStringList &arguments, const QByteArray &input, std::chrono::milliseconds timeout)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setChildProcessModifier([] { ::setsid(); }); // no terminal to ask on
    if (input.isEmpty())
        process.setStandardInputFile(QProcess::nullDevice());
    process.start();
    if (!process.waitForStarted(static_cast<int>(timeout.count())))
        return {false, -1, {}, process.errorString().toUtf8()};
    if (!input.isEmpty()) {
        process.write(input);
        process.closeWriteChannel();
    }
    const bool inTime = process.waitForFinished(static_cast<int>(timeout.count()));
    if (!inTime) {
        process.kill();
        process.waitForFinished();
    }
    const bool finished = inTime && process.exitStatus() == QProcess::NormalExit;
    return {
        finished, finished ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

QString findProgram(const QString &name)
{
    QString found = QStandardPaths::findExecutable(name);
    if (found.isEmpty())
        found = QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/sbin"_s});
    if (found.isEmpty() && !qEnvironmentVariableIsEmpty("CERTWRIGHT_REQUIRE_TOOLS"))
        qFatal("The program %s is not installed, and the tests must not do without it.", qPrintable(name));
    return found;
}

} // namespace certwright::test
