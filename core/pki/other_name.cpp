#include "core/pki/other_name.h"

#include "core/pki/asn1_value.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr auto hardwareModuleName = "1.3.6.1.5.5.7.8.4"_L1;
constexpr auto krb5PrincipalName = "1.3.6.1.5.2.2"_L1;

/// What an explicit context tag wraps.
std::optional<DerElement> wrapped(DerReader &reader, quint32 number)
{
    const std::optional<DerElement> outer = reader.nextContext(number);
    return outer ? firstElement(outer->content) : std::nullopt;
}

/// KRB5PrincipalName: a realm [0], and [1] a PrincipalName (RFC 4120 5.2.2) of a type [0] and components [1].
QString principalText(const DerElement &value)
{
    DerReader parts(value.content);
    const std::optional<DerElement> realm = wrapped(parts, 0);
    const std::optional<DerElement> name = wrapped(parts, 1);
    DerReader fields(name ? name->content : QByteArrayView());
    fields.nextContext(0);
    const std::optional<DerElement> components = wrapped(fields, 1);
    if (!realm || !realm->is(GeneralStringTag) || !components)
        return {};
    QStringList texts;
    DerReader reader(components->content);
    while (const std::optional<DerElement> component = reader.next(GeneralStringTag))
        texts.append(primitiveText(*component));
    return texts.isEmpty() || !reader.atEnd() ? QString() : texts.join(u'/') + u'@' + primitiveText(*realm);
}

/// HardwareModuleName (RFC 4108 5): the type of the module and its serial number, any octets.
QString moduleText(const DerElement &value)
{
    DerReader parts(value.content);
    const std::optional<DerElement> type = parts.next(OidTag);
    const std::optional<DerElement> serial = parts.next(OctetStringTag);
    const QString oid = type ? oidDotted(type->content) : QString();
    if (!value.is(SequenceTag) || oid.isEmpty() || !serial || !parts.atEnd())
        return {};
    return u"hwType "_s + oid + u", hwSerialNum "_s + primitiveText(*serial);
}

} // namespace

QString otherNameText(const QString &typeId, const DerElement &value)
{
    if (!value.constructed)
        return primitiveText(value);
    if (typeId == hardwareModuleName)
        return moduleText(value);
    return typeId == krb5PrincipalName ? principalText(value) : QString();
}

} // namespace certwright::pki
