#include "core/pki/asn1_value.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/general_name_fields.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr std::array reasonFlags{"unused"_L1, "keyCompromise"_L1, "cACompromise"_L1, "affiliationChanged"_L1,
    "superseded"_L1, "cessationOfOperation"_L1, "certificateHold"_L1, "privilegeWithdrawn"_L1, "aACompromise"_L1};

std::optional<ExtensionFields> generalNames(QByteArrayView value)
{
    const std::optional<DerElement> names = only(value, SequenceTag);
    return names ? generalNameFields(names->content) : std::nullopt;
}

/// A field around decoded parts; nothing when they could not be decoded.
std::optional<ExtensionField> around(const QString &name, std::optional<ExtensionFields> children)
{
    return children ? std::optional(ExtensionField{name, {}, std::move(*children)}) : std::nullopt;
}

std::optional<ExtensionField> authorityKeyPart(const DerElement &part)
{
    if (part.isContext(0))
        return ExtensionField{u"keyIdentifier"_s, hexText(part.content)};
    if (part.isContext(1))
        return around(u"authorityCertIssuer"_s, generalNameFields(part.content));
    if (part.isContext(2))
        return ExtensionField{u"authorityCertSerialNumber"_s, hexText(part.content)};
    return std::nullopt;
}

std::optional<ExtensionFields> authorityKeyIdentifier(QByteArrayView value)
{
    return eachOfSequence(value, authorityKeyPart);
}

/// RFC 5280 4.2.1.10: "Within this profile, the minimum and maximum fields are not used".
std::optional<ExtensionField> subtree(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> base = element.is(SequenceTag) ? reader.next() : std::nullopt;
    std::optional<ExtensionField> field = base ? generalNameField(*base, IpForm::Range) : std::nullopt;
    const std::optional<DerElement> minimum = reader.nextContext(0);
    const std::optional<DerElement> maximum = reader.nextContext(1);
    if (!field || !reader.atEnd())
        return std::nullopt;
    if (minimum)
        field->children.append(integerField(u"minimum"_s, *minimum));
    if (maximum)
        field->children.append(integerField(u"maximum"_s, *maximum));
    return field;
}

std::optional<ExtensionField> constraintPart(const DerElement &part)
{
    if (!part.isContext(0) && !part.isContext(1))
        return std::nullopt;
    return around(part.tag == 0 ? u"permittedSubtrees"_s : u"excludedSubtrees"_s, eachOf(part.content, subtree));
}

std::optional<ExtensionFields> nameConstraints(QByteArrayView value)
{
    return eachOfSequence(value, constraintPart);
}

std::optional<ExtensionField> distributionPointPart(const DerElement &part)
{
    if (part.isContext(0))
        return around(u"distributionPoint"_s, distributionPointNameFields(part.content));
    if (part.isContext(1))
        return around(u"reasons"_s, bitFields(part.content, reasonFlags));
    if (part.isContext(2))
        return around(u"cRLIssuer"_s, generalNameFields(part.content));
    return std::nullopt;
}

std::optional<ExtensionField> distributionPoint(const DerElement &element)
{
    if (!element.is(SequenceTag))
        return std::nullopt;
    return around(u"DistributionPoint"_s, eachOf(element.content, distributionPointPart));
}

std::optional<ExtensionFields> distributionPoints(QByteArrayView value)
{
    return eachOfSequence(value, distributionPoint);
}

/// RFC 5280 5.2.5.
std::optional<ExtensionField> issuingPointPart(const DerElement &part)
{
    static constexpr std::array names{"distributionPoint"_L1, "onlyContainsUserCerts"_L1, "onlyContainsCACerts"_L1,
        "onlySomeReasons"_L1, "indirectCRL"_L1, "onlyContainsAttributeCerts"_L1};
    if (part.tagClass != Asn1Class::ContextSpecific || part.tag >= names.size())
        return std::nullopt;
    const QString name = names.at(part.tag);
    if (part.tag == 0)
        return around(name, distributionPointNameFields(part.content));
    if (part.tag == 3)
        return around(name, bitFields(part.content, reasonFlags));
    if (part.content.size() != 1)
        return std::nullopt;
    return ExtensionField{name, part.content[0] != 0 ? u"TRUE"_s : u"FALSE"_s};
}

std::optional<ExtensionFields> issuingDistributionPoint(QByteArrayView value)
{
    return eachOfSequence(value, issuingPointPart);
}

/// The access method names the field; a location that is no URI keeps the name of its form.
std::optional<ExtensionField> accessDescription(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> method = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> location = reader.next();
    const std::optional<ExtensionField> name = location ? generalNameField(*location) : std::nullopt;
    if (!method || !name || !reader.atEnd())
        return std::nullopt;
    if (location->isContext(6))
        return ExtensionField{namedOid(method->content), name->value};
    return ExtensionField{namedOid(method->content), {}, {*name}};
}

std::optional<ExtensionFields> accessDescriptions(QByteArrayView value)
{
    return eachOfSequence(value, accessDescription);
}

constexpr std::array table{
    ExtensionDecoder{"2.5.29.17"_L1, generalNames},
    ExtensionDecoder{"2.5.29.18"_L1, generalNames},
    ExtensionDecoder{"2.5.29.28"_L1, issuingDistributionPoint},
    ExtensionDecoder{"2.5.29.29"_L1, generalNames},
    ExtensionDecoder{"2.5.29.30"_L1, nameConstraints},
    ExtensionDecoder{"2.5.29.31"_L1, distributionPoints},
    ExtensionDecoder{"2.5.29.35"_L1, authorityKeyIdentifier},
    ExtensionDecoder{"2.5.29.46"_L1, distributionPoints},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.1"_L1, accessDescriptions},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.11"_L1, accessDescriptions},
};

} // namespace

std::span<const ExtensionDecoder> nameDecoders()
{
    return table;
}

} // namespace certwright::pki
