#include "tests/support/server_process.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

namespace certwright::test {

quint16 freePort()
{
    QTcpServer server;
    server.setProxy(QNetworkProxy::NoProxy);
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool accepts(quint16 port, const QString &address)
{
    constexpr int patience = 500;
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(address), port);
    return socket.waitForConnected(patience);
}

ServerProcess::ServerProcess()
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    // A test that crashes takes its server along.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

ServerProcess::~ServerProcess()
{
    stop();
}

bool ServerProcess::start(const QString &program, const QStringList &arguments, quint16 port, const QString &address,
    std::chrono::milliseconds timeout)
{
    constexpr unsigned long pause = 20;
    QElapsedTimer clock;
    clock.start();
    m_process.start(program, arguments);
    while (m_process.state() != QProcess::NotRunning && clock.elapsed() < timeout.count()) {
        if (m_process.waitForStarted(static_cast<int>(timeout.count())) && accepts(port, address))
            return true;
        m_process.waitForFinished(1); // notices an early end
        QThread::msleep(pause);
    }
    return false;
}

void ServerProcess::stop()
{
    constexpr int patience = 3000;
    if (!isRunning())
        return;
    m_process.terminate();
    if (m_process.waitForFinished(patience))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray ServerProcess::output()
{
    m_process.waitForReadyRead(0);
    m_output += m_process.readAll();
    return m_output;
}

} // namespace certwright::test
