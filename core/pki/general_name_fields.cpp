#include "core/pki/general_name_fields.h"

#include "core/pki/asn1_value.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/ip_address.h"
#include "core/pki/other_name.h"
#include "core/pki/printable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

std::optional<ExtensionField> otherName(const DerElement &name)
{
    DerReader reader(name.content);
    const std::optional<DerElement> type = reader.next(OidTag);
    const std::optional<DerElement> wrapped = reader.nextContext(0);
    const std::optional<DerElement> value = wrapped ? onlyElement(wrapped->content) : std::nullopt;
    if (!type || !value || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{u"otherName"_s, otherNameText(oidDotted(type->content), *value),
        {{u"type-id"_s, namedOid(type->content)}, treeField(*value, u"value"_s)}};
}

std::optional<ExtensionField> ediPartyName(const DerElement &name)
{
    ExtensionField field{u"ediPartyName"_s, {}};
    DerReader reader(name.content);
    if (const std::optional<DerElement> assigner = reader.nextContext(0))
        field.children.append(treeField(*assigner, u"nameAssigner"_s));
    const std::optional<DerElement> party = reader.nextContext(1);
    if (!party || !reader.atEnd())
        return std::nullopt;
    field.children.append(treeField(*party, u"partyName"_s));
    return field;
}

std::optional<ExtensionField> directoryName(const DerElement &name)
{
    if (!only(name.content, SequenceTag))
        return std::nullopt;
    return ExtensionField{u"directoryName"_s, distinguishedNameText(name.content.toByteArray())};
}

std::optional<ExtensionField> ipAddress(const DerElement &name, IpForm form)
{
    const QByteArray octets = name.content.toByteArray();
    const qsizetype half = octets.size() / 2;
    if (form == IpForm::Range && (octets.size() == 8 || octets.size() == 32))
        return ExtensionField{u"iPAddress"_s, IpRange{octets.first(half), octets.sliced(half)}.text()};
    if (form == IpForm::Address && (octets.size() == 4 || octets.size() == 16))
        return ExtensionField{u"iPAddress"_s, ipText(octets)};
    return std::nullopt;
}

std::optional<ExtensionField> registeredId(const DerElement &name)
{
    const QString oid = namedOid(name.content);
    return oid.isEmpty() ? std::nullopt : std::optional(ExtensionField{u"registeredID"_s, oid});
}

std::optional<ExtensionField> text(const QString &form, const DerElement &name)
{
    return ExtensionField{form, printableAscii(name.content)};
}

std::optional<ExtensionField> relativeName(const DerElement &name)
{
    // A RelativeDistinguishedName is a SET whose tag the context tag replaced; a Name is a SEQUENCE of those.
    QByteArray set = name.encoding.toByteArray();
    set[0] = '\x31';
    const std::optional<DerElement> element = onlyElement(set);
    return element ? std::optional(treeField(*element, u"nameRelativeToCRLIssuer"_s)) : std::nullopt;
}

} // namespace

std::optional<ExtensionField> generalNameField(const DerElement &name, IpForm form)
{
    if (name.tagClass != Asn1Class::ContextSpecific)
        return std::nullopt;
    switch (name.tag) {
    case 0:
        return otherName(name);
    case 1:
        return text(u"rfc822Name"_s, name);
    case 2:
        return text(u"dNSName"_s, name);
    case 3:
        return treeField(name, u"x400Address"_s);
    case 4:
        return directoryName(name);
    case 5:
        return ediPartyName(name);
    case 6:
        return text(u"uniformResourceIdentifier"_s, name);
    case 7:
        return ipAddress(name, form);
    case 8:
        return registeredId(name);
    default:
        return std::nullopt;
    }
}

std::optional<ExtensionFields> generalNameFields(QByteArrayView content)
{
    return eachOf(content, [](const DerElement &name) { return generalNameField(name); });
}

std::optional<ExtensionFields> distributionPointNameFields(QByteArrayView content)
{
    const std::optional<DerElement> name = onlyElement(content);
    if (name && name->isContext(0))
        return generalNameFields(name->content);
    const std::optional<ExtensionField> relative = name && name->isContext(1) ? relativeName(*name) : std::nullopt;
    return relative ? std::optional(ExtensionFields{*relative}) : std::nullopt;
}

} // namespace certwright::pki
