#include "core/tls/plain_text.h"

#include <QStringList>

namespace certwright::tls {

using namespace Qt::StringLiterals;

namespace {

constexpr char alertRecord = 21;
constexpr char handshakeRecord = 22;
constexpr qsizetype enough = 256;
constexpr qsizetype enoughOfNats = 4096; // one line of JSON, nats-server's max_control_line

struct Row {
    const char *start;
    const char *protocol;
};

constexpr Row table[] = {
    {"HTTP/", "HTTP"},
    {"<!DOCTYPE", "HTTP"},
    {"<html", "HTTP"},
    {"SSH-", "SSH"},
    {"* OK", "IMAP"},
    {"* PREAUTH", "IMAP"},
    {"* BYE", "IMAP"},
    {"+OK", "POP3"},
    {"INFO {", "NATS"},
};

/// A 220 greets in SMTP (RFC 5321 4.2) and in FTP (RFC 959 5.4) alike; FTP servers say so, SMTP servers mostly too.
QString greeting220(const QByteArray &line)
{
    return line.toUpper().contains("FTP") ? u"FTP"_s : u"SMTP"_s;
}

/// A packet of sequence number 0 whose payload starts with protocol version 10, or with 255 for an error.
bool isMySql(QByteArrayView received)
{
    return received.size() > 4 && received[2] == 0 && received[3] == 0 && (received[4] == 10 || received[4] == '\xff');
}

} // namespace

FirstBytes classify(QByteArrayView received)
{
    if (received.isEmpty() || received[0] == handshakeRecord || received[0] == alertRecord)
        return FirstBytes::Tls;
    const auto first = static_cast<unsigned char>(received[0]);
    const bool isText = (first >= 0x20 && first < 0x7f) || first == '\r' || first == '\n';
    return isText || isMySql(received) ? FirstBytes::PlainText : FirstBytes::Tls;
}

bool isEnoughToGuess(QByteArrayView received)
{
    const qsizetype most = received.startsWith("INFO {") ? enoughOfNats : enough;
    return received.size() >= most || received.toByteArray().contains('\n') || isMySql(received);
}

QString plainTextProtocol(QByteArrayView received)
{
    const QByteArray text = received.first(qMin(received.size(), enough)).toByteArray().trimmed();
    for (const Row &row : table) {
        if (text.startsWith(row.start))
            return QString::fromLatin1(row.protocol);
    }
    if (text.startsWith("220 ") || text.startsWith("220-"))
        return greeting220(text);
    return isMySql(received) ? u"MySQL"_s : QString();
}

Upgrade upgradeAfter(QByteArrayView received)
{
    static const QStringList withStartTls{u"SMTP"_s, u"FTP"_s, u"IMAP"_s, u"POP3"_s};
    const QString protocol = plainTextProtocol(received);
    if (withStartTls.contains(protocol))
        return Upgrade::StartTls;
    if (protocol != u"NATS")
        return Upgrade::None;
    QByteArray line = received.first(qMin(received.size(), enoughOfNats)).toByteArray();
    line.replace(' ', "");
    const bool offersTls = line.contains("\"tls_required\":true") || line.contains("\"tls_available\":true");
    return offersTls ? Upgrade::Nats : Upgrade::None;
}

} // namespace certwright::tls
