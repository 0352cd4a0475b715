#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace certwright::test {

/// A server in the test's own event loop that does with each connection what the test says; for servers that misbehave.
class ScriptedServer final : public QTcpServer
{
public:
    /// `onConnection` gets a socket that belongs to the server. Null: connections are accepted and ignored.
    explicit ScriptedServer(std::function<void(QTcpSocket *)> onConnection = nullptr,
        const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));

    int connectionCount() const { return m_connections; }

    /// Everything all clients have sent so far.
    QByteArray received() const { return m_received; }

private:
    void accept();

    std::function<void(QTcpSocket *)> m_onConnection;
    int m_connections = 0;
    QByteArray m_received;
};

/// Writes one piece after the other, a pause before each.
void drip(QTcpSocket *socket, const QList<QByteArray> &pieces, int pauseMs);

} // namespace certwright::test
