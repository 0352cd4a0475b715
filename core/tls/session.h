#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <memory>

namespace certwright::tls {

/// The shared settings of all probing sessions: security level 0, TLS 1.0 and up, every certificate accepted and
/// recorded. Judging comes afterwards, elsewhere. Safe to share between threads.
class ProbeContext final
{
public:
    static Result<std::shared_ptr<const ProbeContext>> create();
    ~ProbeContext();
    ProbeContext(const ProbeContext &) = delete;
    ProbeContext &operator=(const ProbeContext &) = delete;

    struct Handle;
    const Handle &handle() const { return *m_handle; }

private:
    explicit ProbeContext(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

/// What a handshake has shown so far.
struct SessionFacts {
    QString protocol;
    QString cipher;
    QString group;
    QList<QByteArray> chain; ///< DER, as sent
    QByteArray staple; ///< OCSPResponse, DER, as sent; empty: none
    bool clientCertificateRequested = false;
    int fatalAlert = -1; ///< RFC 8446 6.2; -1 for none
};

/// One client handshake over bytes: no socket, no clock. Feed what arrived, send what output() gives after every call.
class Session final
{
public:
    enum class State { Shaking, Established, Failed };

    /// `serverName` goes into SNI; empty for none (RFC 6066 3 forbids addresses there).
    static Result<std::unique_ptr<Session>> create(
        std::shared_ptr<const ProbeContext> context, const QString &serverName);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    /// Takes the handshake as far as the bytes allow; the first call may bring none. Once established, reads on
    /// for alerts that come late and drops everything else.
    State advance(QByteArrayView received);

    /// What must go to the server now; hands it out once.
    QByteArray takeOutput();

    /// Says good-bye: a close_notify in the next output.
    void close();

    SessionFacts facts() const;

    /// OpenSSL's words, once the state is Failed.
    QString errorDetail() const;

private:
    struct Private;
    explicit Session(std::unique_ptr<Private> state);
    std::unique_ptr<Private> d;
};

} // namespace certwright::tls
