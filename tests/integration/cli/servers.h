#pragma once

#include "tests/integration/cli/fixture.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <atomic>

namespace certwright::test {

/// openssl s_server with the certificate, on a free port of 127.0.0.1.
class TlsServer
{
public:
    TlsServer(const QString &certificate, const QString &key, const QStringList &more = {})
    {
        using namespace Qt::StringLiterals;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(findProgram(u"openssl"_s),
            QStringList{
                u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s, certificate, u"-key"_s, key, u"-www"_s}
                + more);
        QByteArray said;
        while (!said.contains("ACCEPT ") && m_process.waitForReadyRead(10000))
            said += m_process.readAll();
        const QByteArray line = said.mid(said.indexOf("ACCEPT ")).split('\n').first();
        m_port = line.mid(line.lastIndexOf(':') + 1).trimmed();
    }

    ~TlsServer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QString target(const QString &host) const { return host + u':' + QString::fromLatin1(m_port); }

private:
    QProcess m_process;
    QByteArray m_port;
};

/// Says something to whoever comes, in a thread of its own, since the test waits for the program.
class PlainTextServer : public QThread
{
public:
    explicit PlainTextServer(const QByteArray &greeting)
        : m_greeting(greeting)
    {
        start();
        while (port == 0)
            msleep(5);
    }

    ~PlainTextServer() override
    {
        requestInterruption();
        wait();
    }

    std::atomic<int> port = 0;

protected:
    void run() override
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        while (!isInterruptionRequested()) {
            if (!server.waitForNewConnection(50))
                continue;
            QTcpSocket *client = server.nextPendingConnection();
            client->waitForReadyRead(1000);
            client->write(m_greeting);
            client->waitForBytesWritten(1000);
            client->disconnectFromHost();
        }
    }

private:
    QByteArray m_greeting;
};

} // namespace certwright::test
