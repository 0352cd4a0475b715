#include "core/tls/address_probe.h"

#include "core/tls/names.h"
#include "core/tls/plain_text.h"

#include <QNetworkProxy>

namespace certwright::tls {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto guessingTime = 250ms;
constexpr auto lateAlertTime = 300ms;
constexpr qint64 readBuffer = 64 * 1024;

/// RFC 8446 6.2 has certificate_required for this; before, servers said handshake_failure (RFC 5246 7.4.6) or
/// bad_certificate (Go).
bool isForClientCertificate(const SessionFacts &facts)
{
    constexpr int handshakeFailure = 40;
    constexpr int badCertificate = 42;
    constexpr int certificateRequired = 116;
    return facts.fatalAlert == certificateRequired
        || (facts.clientCertificateRequested
            && (facts.fatalAlert == handshakeFailure || facts.fatalAlert == badCertificate));
}

int elapsedMs(const QElapsedTimer &clock)
{
    return static_cast<int>(clock.elapsed());
}

} // namespace

AddressProbe::AddressProbe(const QHostAddress &address, const Target &target, const CheckLimits &limits,
    std::shared_ptr<const ProbeContext> context, QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_target(target)
    , m_limits(limits)
    , m_context(std::move(context))
{
    m_result.address = address.toString();
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readBuffer);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_socket, &QTcpSocket::connected, this, &AddressProbe::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &AddressProbe::onReadyRead);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &AddressProbe::onSocketError);
    connect(&m_deadline, &QTimer::timeout, this, &AddressProbe::onDeadline);
}

void AddressProbe::start()
{
    enter(Phase::Connecting, m_limits.connect);
    m_socket.connectToHost(m_address, m_target.port);
}

void AddressProbe::stop(const Error &error)
{
    finish(error);
}

void AddressProbe::enter(Phase phase, std::chrono::milliseconds budget)
{
    m_phase = phase;
    m_deadline.start(budget);
    if (phase == Phase::Connecting || phase == Phase::Shaking)
        m_phaseClock.start();
}

void AddressProbe::onConnected()
{
    m_result.times.connect = elapsedMs(m_phaseClock);
    // RFC 6066 3: literal addresses are not permitted in "HostName".
    const QString serverName = pki::isIpLiteral(m_target.host) ? QString() : m_target.host;
    Result<std::unique_ptr<Session>> session = Session::create(m_context, serverName);
    if (!session) {
        finish(session.error());
        return;
    }
    m_session = std::move(*session);
    enter(Phase::Shaking, m_limits.handshake);
    shake({});
}

void AddressProbe::onReadyRead()
{
    const bool isFirst = m_received == 0;
    const QByteArray received = m_socket.readAll();
    m_received += received.size();
    if (isFirst && m_phase == Phase::Shaking && classify(received) == FirstBytes::PlainText) {
        m_result.times.handshake = elapsedMs(m_phaseClock);
        enter(Phase::Guessing, guessingTime);
    }
    if (m_phase == Phase::Guessing) {
        takePlainText(received);
    } else if (m_received > m_limits.maxBytes) {
        finish(Error{ErrorCode::HandshakeFailed, {where()}, u"over %1 bytes received"_s.arg(m_limits.maxBytes)});
    } else if (m_phase == Phase::Shaking || m_phase == Phase::Lingering) {
        shake(received);
    }
}

void AddressProbe::takePlainText(const QByteArray &received)
{
    m_plainText += received;
    if (isEnoughToGuess(m_plainText))
        finish(notTls());
}

void AddressProbe::shake(const QByteArray &received)
{
    const Session::State state = m_session->advance(received);
    send(m_session->takeOutput());
    if (state == Session::State::Failed)
        finish(sessionError());
    else if (state == Session::State::Established && m_phase == Phase::Shaking)
        onEstablished();
}

/// Qt complains, on standard error, of whoever writes to a server that has closed meanwhile.
void AddressProbe::send(const QByteArray &output)
{
    if (m_socket.error() == QAbstractSocket::UnknownSocketError)
        m_socket.write(output);
}

void AddressProbe::onEstablished()
{
    m_result.times.handshake = elapsedMs(m_phaseClock);
    const SessionFacts facts = m_session->facts();
    if (facts.chain.isEmpty())
        finish(Error{ErrorCode::NoCertificateSent, {where()}});
    else if (facts.clientCertificateRequested && facts.protocol == u"TLSv1.3"_s)
        enter(Phase::Lingering, lateAlertTime);
    else
        finish({});
}

void AddressProbe::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_socket.bytesAvailable() > 0 && m_phase != Phase::Connecting)
        onReadyRead(); // the last words may explain the end
    if (m_phase == Phase::Guessing)
        finish(notTls());
    else if (m_phase != Phase::Connecting)
        finish(Error{ErrorCode::HandshakeClosed, {where()}, m_socket.errorString()});
    else if (error == QAbstractSocket::ConnectionRefusedError)
        finish(Error{ErrorCode::ConnectionRefused, {where()}});
    else if (error == QAbstractSocket::SocketTimeoutError)
        finish(Error{ErrorCode::ConnectionTimedOut, {where()}});
    else
        finish(Error{ErrorCode::ConnectionFailed, {where(), m_socket.errorString()}});
}

void AddressProbe::onDeadline()
{
    switch (m_phase) {
    case Phase::Connecting:
        finish(Error{ErrorCode::ConnectionTimedOut, {where()}});
        break;
    case Phase::Shaking:
        finish(m_received == 0 ? Error{ErrorCode::HandshakeTimedOut, {where()}}
                               : Error{ErrorCode::HandshakeTimedOut, {where(), u"started"_s}});
        break;
    case Phase::Guessing:
        finish(notTls());
        break;
    case Phase::Lingering:
        finish({});
        break;
    case Phase::Idle:
    case Phase::Done:
        break;
    }
}

Error AddressProbe::notTls() const
{
    Error error{ErrorCode::NotTls, {where(), plainTextProtocol(m_plainText)}};
    switch (upgradeAfter(m_plainText)) {
    case Upgrade::StartTls:
        error.args << u"starttls"_s;
        break;
    case Upgrade::Nats:
        error.args << u"nats"_s;
        break;
    case Upgrade::None:
        break;
    }
    return error;
}

Error AddressProbe::sessionError() const
{
    const SessionFacts facts = m_session->facts();
    if (facts.fatalAlert < 0)
        return {ErrorCode::HandshakeFailed, {where()}, m_session->errorDetail()};
    Error error{ErrorCode::HandshakeAlert, {where(), alertName(facts.fatalAlert)}, m_session->errorDetail()};
    if (isForClientCertificate(facts))
        error.args << u"client certificate"_s;
    return error;
}

void AddressProbe::keepFacts()
{
    const SessionFacts facts = m_session->facts();
    m_result.protocol = facts.protocol;
    m_result.cipher = facts.cipher;
    m_result.group = facts.group;
    m_result.staple.answer = facts.staple;
    m_result.clientCertificateRequested = facts.clientCertificateRequested;
    for (const QByteArray &der : facts.chain) {
        const Result<pki::Certificate> certificate = pki::Certificate::parse(der, where());
        if (certificate) {
            m_result.chain.append(*certificate);
        } else if (!m_result.error) {
            m_result.error = certificate.error();
        }
    }
}

void AddressProbe::finish(std::optional<Error> error)
{
    if (m_phase == Phase::Done)
        return;
    if (m_phase == Phase::Connecting)
        m_result.times.connect = elapsedMs(m_phaseClock);
    if (m_phase == Phase::Shaking && m_result.times.handshake < 0)
        m_result.times.handshake = elapsedMs(m_phaseClock);
    m_phase = Phase::Done;
    m_deadline.stop();
    m_socket.disconnect(this);
    m_result.error = std::move(error);
    if (m_session) {
        keepFacts();
        m_session->close();
        send(m_session->takeOutput());
        m_socket.flush();
        m_session.reset();
    }
    m_socket.abort();
    Q_EMIT done();
}

QString AddressProbe::where() const
{
    return Target{m_result.address, m_target.port}.toString();
}

} // namespace certwright::tls
