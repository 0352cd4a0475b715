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

} // namespace certwright::tls
