#include "tests/support/scripted_server.h"

#include <QTimer>

namespace certwright::test {

ScriptedServer::ScriptedServer(std::function<void(QTcpSocket *)> onConnection, const QHostAddress &address)
    : m_onConnection(std::move(onConnection))
{
    connect(this, &QTcpServer::newConnection, this, [this] { accept(); });
    listen(address);
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        ++m_connections;
        if (m_onConnection)
            m_onConnection(socket);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            if (socket->isOpen())
                m_received += socket->readAll();
        });
    }
}

void drip(QTcpSocket *socket, const QList<QByteArray> &pieces, int pauseMs)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, pieces, next = 0]() mutable {
        if (next < pieces.size())
            socket->write(pieces.at(next++));
        else
            timer->stop();
    });
    timer->start(pauseMs);
}

} // namespace certwright::test
