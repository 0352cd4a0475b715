#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::TargetInvalid, "target-invalid",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” is no address that can be checked."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Write HOST or HOST:PORT, for example localhost:8443 or [::1]:443.")},
    {ErrorCode::HostNotFound, "host-not-found",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "No address was found for the name %1."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "See whether it is spelt right and whether this computer is online.")},
    {ErrorCode::ConnectionRefused, "connection-refused",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Nothing listens at %1: the connection was refused."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether the server runs and uses this port.")},
    {ErrorCode::ConnectionTimedOut, "connection-timed-out",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 did not answer in time."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "See whether the server runs and whether a firewall is between.")},
    {ErrorCode::ConnectionFailed, "connection-failed",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The connection to %1 failed: %2."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "See whether the server runs and can be reached from here.")},
    {ErrorCode::HandshakeTimedOut, "handshake-timed-out",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 took the connection, but said nothing in time."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "It may not speak TLS on this port, or wait for another protocol first.")},
    {ErrorCode::HandshakeClosed, "handshake-closed",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 closed the connection during the TLS handshake."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "It may not speak TLS on this port; the server’s log can tell why.")},
    {ErrorCode::HandshakeAlert, "handshake-alert",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 ended the TLS handshake with the alert “%2” (RFC 8446, 6.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The server’s log can tell why; it may want another protocol version or a client certificate.")},
    {ErrorCode::HandshakeFailed, "handshake-failed",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The TLS handshake with %1 failed."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The details hold the library’s own reason.")},
    {ErrorCode::NotTls, "not-tls",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 answers in plain text, not TLS; it seems to speak %2."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Check the TLS port instead, or switch TLS on in the server."), 0,
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 answers in plain text, not TLS.")},
    {ErrorCode::NoCertificateSent, "no-certificate-sent",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 sent no certificate."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Give the server a certificate; without one nobody can tell who it is.")},
    {ErrorCode::UrlInvalid, "url-invalid",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 is no address on the web that can be fetched from."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "It has to begin with http:// or https:// and name a host.")},
    {ErrorCode::AnswerTooLarge, "answer-too-large",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "What %1 sends is larger than %2 KiB and was not read to the end."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Fetch it with another program and give the file.")},
    {ErrorCode::AnswerRefused, "answer-refused",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 refused the request (HTTP status %2)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "See whether the address is still right; the authority’s site may name another.")},
    {ErrorCode::TooManyRedirects, "too-many-redirects",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "%1 sends the request on and on, or to an address that is less safe."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Fetch it with another program and give the file.")},
};

constexpr ErrorWords noPort{ErrorCode::TargetInvalid, "target-invalid",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” has something else than a port after the colon."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "A port is a number from 1 to 65535, as in localhost:8443; without one it is 443.")};

constexpr ErrorWords numbersAlone{ErrorCode::TargetInvalid, "target-invalid",
    QT_TRANSLATE_NOOP(
        "certwright::text::Errors", "“%1” is no host: what ends in a number has to be an address, and this is none."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Write HOST or HOST:PORT, for example localhost:8443 or [::1]:443.")};

constexpr ErrorWords portAlone{ErrorCode::TargetInvalid, "target-invalid",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” is a number alone and names no host."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "For this port of this computer, write localhost:%1.")};

constexpr ErrorWords startTls{ErrorCode::NotTls, "not-tls",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "%1 greets in plain text, as %2 does, and may switch to TLS when asked to (STARTTLS). That is not spoken here "
        "yet, so nothing is known about its certificate."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Check the port where TLS begins at once, if the server has one: usually 465 for SMTP, 993 for IMAP, 995 for "
        "POP3, 990 for FTP.")};

constexpr ErrorWords natsUpgrade{ErrorCode::NotTls, "not-tls",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "%1 greets in plain text, as NATS does, and switches to TLS after that greeting. That is not spoken here yet, "
        "so "
        "nothing is known about its certificate."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "Check the monitoring port in its place (https_port in the server’s configuration): it shows the same "
        "certificate.")};

constexpr ErrorWords tooSlow{ErrorCode::HandshakeTimedOut, "handshake-timed-out",
    QT_TRANSLATE_NOOP("certwright::text::Errors", "%1 began to answer, but did not finish the TLS handshake in time."),
    QT_TRANSLATE_NOOP(
        "certwright::text::Errors", "The server or the line to it is too slow or stuck; try again later.")};

constexpr ErrorWords clientWanted{ErrorCode::HandshakeAlert, "handshake-alert",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "%1 wants a client certificate, was given none, and ended the connection with the alert “%2” (RFC 8446, 6.2)."),
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "This check has no client certificate to show. What the server sent before that was judged all the same.")};

} // namespace

const ErrorWords *targetWords(const Error &error)
{
    const QString what = error.code == ErrorCode::TargetInvalid ? error.args.value(1) : QString();
    if (what == u"port alone")
        return &portAlone;
    if (what == u"number")
        return &numbersAlone;
    return what == u"port" ? &noPort : nullptr;
}

const ErrorWords *serverWords(const Error &error)
{
    const QString what = error.args.value(2);
    if (error.code == ErrorCode::HandshakeAlert)
        return what == u"client certificate" ? &clientWanted : nullptr;
    if (error.code == ErrorCode::HandshakeTimedOut)
        return error.args.value(1) == u"started" ? &tooSlow : nullptr;
    if (error.code != ErrorCode::NotTls)
        return nullptr;
    if (what == u"starttls")
        return &startTls;
    return what == u"nats" ? &natsUpgrade : nullptr;
}

std::span<const ErrorWords> networkErrors()
{
    return table;
}

} // namespace certwright::text
