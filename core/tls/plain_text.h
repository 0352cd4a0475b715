#pragma once

#include <QByteArrayView>
#include <QString>

namespace certwright::tls {

/// What the first bytes of a server say about it.
enum class FirstBytes {
    Tls, ///< a TLS record, or nothing that contradicts one
    PlainText, ///< another protocol speaks here; plainTextProtocol() may know which
};

/// Decides by the first byte alone: a server's first record is a handshake (22) or an alert (21), RFC 8446 5.1.
FirstBytes classify(QByteArrayView received);

/// Whether more bytes could still change what plainTextProtocol() answers.
bool isEnoughToGuess(QByteArrayView received);

/// "HTTP", "SMTP", "FTP", "SSH", "IMAP", "POP3", "NATS", "MySQL"; empty when it is none we know.
QString plainTextProtocol(QByteArrayView received);

/// How such a server comes to TLS after its greeting.
enum class Upgrade {
    None, ///< not at all, as far as we know
    StartTls, ///< at the client's wish: SMTP, IMAP, POP3 (RFC 3207, 8314), FTP (RFC 4217)
    Nats, ///< right after an INFO that says tls_required or tls_available
};

Upgrade upgradeAfter(QByteArrayView received);

} // namespace certwright::tls
