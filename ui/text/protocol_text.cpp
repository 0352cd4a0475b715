#include "ui/text/protocol_text.h"

#include <QCoreApplication>

namespace certwright::text {

using namespace Qt::StringLiterals;

namespace {

struct Protocols {
    Q_DECLARE_TR_FUNCTIONS(certwright::text::Protocols)
};

} // namespace

QString protocolText(const QString &protocol)
{
    static const QString prefix = u"TLSv"_s;
    if (!protocol.startsWith(prefix))
        return protocol;
    const QString number = protocol.mid(prefix.size());
    return u"TLS "_s + number + (number.contains(u'.') ? u""_s : u".0"_s);
}

QString deprecatedProtocolText(const QString &protocol)
{
    return Protocols::tr(
        "The best the server speaks is %1, which must not be used any more (RFC 8996). Browsers refuse "
        "it.")
        .arg(protocolText(protocol));
}

QString deprecatedProtocolHint()
{
    return Protocols::tr("Switch on TLS 1.2 and 1.3 in the server.");
}

} // namespace certwright::text
