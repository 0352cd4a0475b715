#pragma once

#include <QProcess>
#include <QStringList>

#include <chrono>

namespace certwright::test {

/// A TCP port of the loopback addresses that was free a moment ago.
quint16 freePort();

/// Whether something accepts connections there.
bool accepts(quint16 port, const QString &address = QStringLiteral("127.0.0.1"));

/// A real server, run in the foreground by a test and ended with it, by its process id and no other way.
class ServerProcess final
{
public:
    ServerProcess();
    ~ServerProcess();
    ServerProcess(const ServerProcess &) = delete;
    ServerProcess &operator=(const ServerProcess &) = delete;

    /// Starts it and waits until it accepts on `port`. False when it ends before, or not in time: see output().
    bool start(const QString &program, const QStringList &arguments, quint16 port,
        const QString &address = QStringLiteral("127.0.0.1"),
        std::chrono::milliseconds timeout = std::chrono::seconds(10));

    /// Asks it to end, kills it after a while. Does nothing when it does not run.
    void stop();

    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 processId() const { return m_process.processId(); }

    /// Everything it has written so far, to both outputs.
    QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
};

} // namespace certwright::test
