#include "core/pki/name_refusal.h"

#include "core/pki/ip_address.h"
#include "core/pki/name_intake.h"
#include "core/pki/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr qsizetype maxShown = 80;

QStringView withoutBrackets(QStringView text)
{
    return text.startsWith(u'[') && text.endsWith(u']') && text.size() > 2 ? text.sliced(1, text.size() - 2) : text;
}

/// `fe80::1` of `fe80::1%eth0` and `[fe80::1%eth0]:443`; empty when there is no zone (RFC 4007 11).
QString addressBeforeZone(QStringView text)
{
    const qsizetype zone = text.indexOf(u'%');
    const QStringView address = zone < 0 ? QStringView() : text.first(zone);
    return canonicalIp(address.startsWith(u'[') ? address.sliced(1) : address);
}

QStringView withoutPort(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool isPort = colon > 0
        && std::all_of(text.begin() + colon + 1, text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isPort ? text.first(colon) : text;
}

QStringView withoutPath(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar c) { return u"/?#\\"_s.contains(c); });
    return text.first(end - text.begin());
}

/// Whether this is a host name or an address by itself, so that it may be offered.
bool isHost(QStringView text)
{
    if (isIpLiteral(text))
        return true;
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return u"@:[]%"_s.contains(c); });
    return plain && parseName(text);
}

} // namespace

QString shownName(QStringView typed)
{
    return typed.size() > maxShown ? printable(typed.first(maxShown)) + u'…' : printable(typed);
}

Error nameInvalid(QStringView typed, const QString &reason)
{
    return {ErrorCode::NameInvalid, {shownName(typed), reason}};
}

Error surplusIn(QStringView typed)
{
    const Error unclear{ErrorCode::NameInvalid, {shownName(typed)}};
    const auto because = [&unclear](const QString &reason, const QString &instead) {
        Error error = unclear;
        error.args << reason << instead;
        return error;
    };
    if (const IpRange network = parseIpRange(typed); !network.isEmpty())
        return because(u"network"_s, network.text());
    if (const QString address = addressBeforeZone(typed); !address.isEmpty())
        return because(u"zone"_s, address);
    const QStringView before = withoutPath(typed);
    const QStringView bare = withoutPort(before);
    const bool hasPath = before.size() < typed.size();
    const bool isScheme = hasPath && before.endsWith(u':'); // `https:/app.test`
    const QStringView host = withoutBrackets(bare);
    if (bare.size() == typed.size() || isScheme || !isHost(host))
        return unclear;
    return because(hasPath ? u"path"_s : u"port"_s, shownName(host));
}

} // namespace certwright::pki
