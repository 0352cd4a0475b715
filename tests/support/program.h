#pragma once

#include <QByteArray>
#include <QStringList>

#include <chrono>

namespace certwright::test {

/// How an outside program ended.
struct RunResult {
    bool finished = false; ///< false when it could not be started, crashed or was killed at the deadline
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    bool ok() const { return finished && exitCode == 0; }

    /// Both outputs and the exit code, for the message of a failed check.
    QByteArray report() const;
};

/// Runs a program without a terminal, in a session of its own; `input` is all of its standard input (nothing: the null
/// device). At the deadline the program is killed.
RunResult run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
    std::chrono::milliseconds timeout = std::chrono::seconds(20));

/// Where the program lies (PATH and the sbin folders); empty when it is not there. Use it to skip with the name. Under
/// CERTWRIGHT_REQUIRE_TOOLS a program that is not there ends the test, which fails.
QString findProgram(const QString &name);

} // namespace certwright::test
