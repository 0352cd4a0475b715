#pragma once

#include "core/tls/check_job.h"
#include "core/tls/session.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace certwright::tls {

/// One address of a target: connects, shakes hands, waits a moment for a late alert if a client certificate was asked
/// for (RFC 8446 4.6.2: the server judges it after its Finished). Judges nothing. Lives in the thread that made it.
class AddressProbe final : public QObject
{
    Q_OBJECT

public:
    AddressProbe(const QHostAddress &address, const Target &target, const CheckLimits &limits,
        std::shared_ptr<const ProbeContext> context, QObject *parent = nullptr);

    /// done() follows once, maybe from inside.
    void start();

    /// Ends at once with this error; what was learned stays. Does nothing after the end.
    void stop(const Error &error);

    /// Without verdicts. Complete once done() was emitted.
    const AddressResult &result() const { return m_result; }

Q_SIGNALS:
    void done();

private:
    enum class Phase { Idle, Connecting, Shaking, Guessing, Lingering, Done };

    void onConnected();
    void onReadyRead();
    void onSocketError(QAbstractSocket::SocketError error);
    void onDeadline();
    void enter(Phase phase, std::chrono::milliseconds budget);
    void takePlainText(const QByteArray &received);
    void shake(const QByteArray &received);
    void send(const QByteArray &output);
    void onEstablished();
    void keepFacts();
    void finish(std::optional<Error> error);
    Error notTls() const;
    Error sessionError() const;
    QString where() const;

    QHostAddress m_address;
    Target m_target;
    CheckLimits m_limits;
    std::shared_ptr<const ProbeContext> m_context;
    std::unique_ptr<Session> m_session;
    QTcpSocket m_socket;
    QTimer m_deadline;
    QElapsedTimer m_phaseClock;
    Phase m_phase = Phase::Idle;
    qsizetype m_received = 0;
    QByteArray m_plainText;
    AddressResult m_result;
};

} // namespace certwright::tls
