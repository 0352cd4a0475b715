#include "core/pki/general_name.h"

#include "core/pki/idn.h"
#include "core/pki/ip_address.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

QString unicodeHost(QStringView host)
{
    QStringList labels;
    for (const QStringView label : host.split(u'.'))
        labels.append(toUnicodeLabel(label));
    return labels.join(u'.');
}

} // namespace

QString nameTypeKey(NameType type)
{
    switch (type) {
    case NameType::Dns:
        return u"dns"_s;
    case NameType::Ip:
        return u"ip"_s;
    case NameType::Email:
        return u"email"_s;
    case NameType::Uri:
        return u"uri"_s;
    case NameType::Directory:
        return u"directory"_s;
    case NameType::Other:
        return u"other"_s;
    case NameType::RegisteredId:
        return u"registered-id"_s;
    }
    return {};
}

OtherNameParts otherNameParts(const GeneralName &name)
{
    const qsizetype colon = name.value.indexOf(u':');
    const QString typeId = name.value.first(colon < 0 ? name.value.size() : colon);
    const bool isOid = std::all_of(typeId.cbegin(), typeId.cend(), [](QChar c) { return c == u'.' || c.isDigit(); });
    if (name.type != NameType::Other || !isOid || !typeId.contains(u'.'))
        return {}; // an x400Address or ediPartyName is shown in hex
    return {typeId, colon < 0 ? QString() : name.value.sliced(colon + 1)};
}

bool isIpLiteral(QStringView text)
{
    return !ipOctets(text).isEmpty();
}

QString canonicalIp(QStringView text)
{
    return ipText(ipOctets(text));
}

QString displayName(const GeneralName &name)
{
    if (name.type == NameType::Dns)
        return unicodeHost(name.value);
    const qsizetype at = name.value.lastIndexOf(u'@');
    if (name.type == NameType::Email && at >= 0)
        return name.value.first(at + 1) + unicodeHost(QStringView(name.value).sliced(at + 1));
    return name.value;
}

} // namespace certwright::pki
