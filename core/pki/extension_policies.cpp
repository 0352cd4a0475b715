#include "core/pki/asn1_value.h"
#include "core/pki/extension_decoder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

std::optional<ExtensionField> noticeReference(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> organization = reader.next();
    const std::optional<DerElement> numbers = reader.next(SequenceTag);
    if (!organization || !isStringTag(organization->tag) || !numbers || !reader.atEnd())
        return std::nullopt;
    const auto number = [](const DerElement &one) -> std::optional<ExtensionField> {
        return one.is(IntegerTag) ? std::optional(integerField({}, one)) : std::nullopt;
    };
    std::optional<ExtensionFields> list = eachOf(numbers->content, number);
    if (!list)
        return std::nullopt;
    return ExtensionField{u"noticeRef"_s, {},
        {{u"organization"_s, primitiveText(*organization)}, {u"noticeNumbers"_s, {}, std::move(*list)}}};
}

/// RFC 5280 4.2.1.4: noticeRef and explicitText are optional both.
std::optional<ExtensionField> noticePart(const DerElement &part)
{
    if (part.is(SequenceTag))
        return noticeReference(part);
    if (part.tagClass != Asn1Class::Universal || !isStringTag(part.tag))
        return std::nullopt;
    return ExtensionField{u"explicitText"_s, primitiveText(part)};
}

/// The qualifier's name with its text; a qualifier nobody here knows keeps its structure.
std::optional<ExtensionField> qualifier(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> id = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> value = reader.next();
    if (!id || !value || !reader.atEnd())
        return std::nullopt;
    const QString oid = oidDotted(id->content);
    if (oid == "1.3.6.1.5.5.7.2.1"_L1 && value->is(Ia5StringTag))
        return ExtensionField{u"cPSuri"_s, primitiveText(*value)};
    if (oid != "1.3.6.1.5.5.7.2.2"_L1 || !value->is(SequenceTag))
        return treeField(*value, namedOid(id->content));
    std::optional<ExtensionFields> parts = eachOf(value->content, noticePart);
    return parts ? std::optional(ExtensionField{u"userNotice"_s, {}, std::move(*parts)}) : std::nullopt;
}

std::optional<ExtensionField> policy(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> id = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> qualifiers = reader.next(SequenceTag);
    if (!id || !reader.atEnd())
        return std::nullopt;
    std::optional<ExtensionFields> parts = qualifiers ? eachOf(qualifiers->content, qualifier) : ExtensionFields();
    if (!parts)
        return std::nullopt;
    return ExtensionField{u"policyIdentifier"_s, namedOid(id->content), std::move(*parts)};
}

std::optional<ExtensionFields> policies(QByteArrayView value)
{
    return eachOfSequence(value, policy);
}

std::optional<ExtensionField> mapping(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> issuer = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> subject = reader.next(OidTag);
    if (!issuer || !subject || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{u"mapping"_s, {},
        {{u"issuerDomainPolicy"_s, namedOid(issuer->content)}, {u"subjectDomainPolicy"_s, namedOid(subject->content)}}};
}

std::optional<ExtensionFields> mappings(QByteArrayView value)
{
    return eachOfSequence(value, mapping);
}

std::optional<ExtensionField> constraint(const DerElement &part)
{
    if (part.isContext(0))
        return integerField(u"requireExplicitPolicy"_s, part);
    if (part.isContext(1))
        return integerField(u"inhibitPolicyMapping"_s, part);
    return std::nullopt;
}

std::optional<ExtensionFields> constraints(QByteArrayView value)
{
    return eachOfSequence(value, constraint);
}

constexpr std::array table{
    ExtensionDecoder{"2.5.29.32"_L1, policies},
    ExtensionDecoder{"2.5.29.33"_L1, mappings},
    ExtensionDecoder{"2.5.29.36"_L1, constraints},
    // Microsoft: application policies have the syntax of certificate policies.
    ExtensionDecoder{"1.3.6.1.4.1.311.21.10"_L1, policies},
    ExtensionDecoder{"1.3.6.1.4.1.311.21.11"_L1, mappings},
    ExtensionDecoder{"1.3.6.1.4.1.311.21.12"_L1, constraints},
};

} // namespace

std::span<const ExtensionDecoder> policyDecoders()
{
    return table;
}

} // namespace certwright::pki
