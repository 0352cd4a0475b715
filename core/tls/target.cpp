#include "core/tls/target.h"

#include "core/pki/general_name.h"
#include "core/verify/host.h"

#include <algorithm>

namespace certwright::tls {

using namespace Qt::StringLiterals;

namespace {

struct Parts {
    QStringView host;
    QStringView port;
    bool hasPort = false;
    bool bracketed = false;
};

/// Drops `https://` and whatever follows the authority part.
QStringView authorityPart(QStringView text)
{
    constexpr QStringView scheme = u"https://";
    if (!text.startsWith(scheme, Qt::CaseInsensitive))
        return text;
    text = text.sliced(scheme.size());
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    return text.first(std::find_if(text.begin(), text.end(), isEnd) - text.begin());
}

Parts split(QStringView text)
{
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        const QStringView rest = close < 0 ? QStringView() : text.sliced(close + 1);
        if (close < 0 || (!rest.isEmpty() && !rest.startsWith(u':')))
            return {};
        return {text.sliced(1, close - 1), rest.isEmpty() ? rest : rest.sliced(1), !rest.isEmpty(), true};
    }
    if (text.count(u':') != 1) // none, or a bare IPv6 literal
        return {text, {}, false, false};
    const qsizetype colon = text.indexOf(u':');
    return {text.first(colon), text.sliced(colon + 1), true, false};
}

/// URL standard, "ends in a number": such a host is an address or nothing. Left to the system, 47007 would be
/// 0.0.183.159.
bool endsInNumber(QStringView host)
{
    const QStringView last = host.mid(host.lastIndexOf(u'.') + 1);
    const bool isHex = last.startsWith(u"0x");
    return !last.isEmpty() && std::all_of(last.begin() + (isHex ? 2 : 0), last.end(), [isHex](QChar c) {
        return (c >= u'0' && c <= u'9') || (isHex && c >= u'a' && c <= u'f');
    });
}

Error numberAlone(QStringView text)
{
    bool isNumber = false;
    const bool isPort = text.trimmed().toUShort(&isNumber) > 0 && isNumber;
    const QString what = isPort ? u"port alone"_s : u"number"_s;
    return {ErrorCode::TargetInvalid, {isPort ? text.trimmed().toString() : text.toString(), what}};
}

} // namespace

Result<Target> Target::parse(QStringView text)
{
    const Error invalid{ErrorCode::TargetInvalid, {text.toString()}};
    const Parts parts = split(authorityPart(text.trimmed()));
    const Result<QString> host = verify::asciiHost(parts.host);
    if (!host || parts.bracketed != (parts.bracketed && host->contains(u':')))
        return invalid;
    if (!pki::isIpLiteral(*host) && endsInNumber(*host))
        return numberAlone(text);

    Target target{*host};
    if (parts.hasPort) {
        bool isNumber = false;
        target.port = parts.port.toUShort(&isNumber);
        if (!isNumber || target.port == 0 || !parts.port.front().isDigit()) // no sign, no blank
            return Error{ErrorCode::TargetInvalid, {text.toString(), u"port"_s}};
    }
    return target;
}

QString Target::toString() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

} // namespace certwright::tls
