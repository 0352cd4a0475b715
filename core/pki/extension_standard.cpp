#include "core/pki/asn1_value.h"
#include "core/pki/extension_decoder.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr std::array keyUsages{"digitalSignature"_L1, "nonRepudiation"_L1, "keyEncipherment"_L1, "dataEncipherment"_L1,
    "keyAgreement"_L1, "keyCertSign"_L1, "cRLSign"_L1, "encipherOnly"_L1, "decipherOnly"_L1};

std::optional<ExtensionFields> keyUsage(QByteArrayView value)
{
    const std::optional<DerElement> bits = only(value, BitStringTag);
    return bits && !bits->content.isEmpty() ? std::optional(bitFields(bits->content, keyUsages)) : std::nullopt;
}

std::optional<ExtensionField> purpose(const DerElement &element)
{
    const QString oid = element.is(OidTag) ? namedOid(element.content) : QString();
    return oid.isEmpty() ? std::nullopt : std::optional(ExtensionField{{}, oid});
}

std::optional<ExtensionFields> extendedKeyUsage(QByteArrayView value)
{
    return eachOfSequence(value, purpose);
}

/// cA DEFAULT FALSE is shown although DER leaves it out: it is the answer people look for.
std::optional<ExtensionFields> basicConstraints(QByteArrayView value)
{
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    if (!sequence)
        return std::nullopt;
    DerReader reader(sequence->content);
    const std::optional<DerElement> ca = reader.next(BooleanTag);
    const std::optional<DerElement> length = reader.next(IntegerTag);
    if (!reader.atEnd() || (ca && ca->content.size() != 1))
        return std::nullopt;
    ExtensionFields fields{{u"cA"_s, ca && ca->content[0] != 0 ? u"TRUE"_s : u"FALSE"_s}};
    if (length)
        fields.append(integerField(u"pathLenConstraint"_s, *length));
    return fields;
}

std::optional<ExtensionFields> keyIdentifier(QByteArrayView value)
{
    const std::optional<DerElement> octets = only(value, OctetStringTag);
    return octets ? std::optional(ExtensionFields{{{}, hexText(octets->content)}}) : std::nullopt;
}

std::optional<ExtensionFields> integer(QByteArrayView value)
{
    const std::optional<DerElement> number = only(value, IntegerTag);
    return number && !number->content.isEmpty() ? std::optional(ExtensionFields{integerField({}, *number)})
                                                : std::nullopt;
}

std::optional<ExtensionField> periodPart(const DerElement &part)
{
    const QDateTime time = timeValue(GeneralizedTimeTag, part.content);
    if ((!part.isContext(0) && !part.isContext(1)) || !time.isValid())
        return std::nullopt;
    return ExtensionField{part.tag == 0 ? u"notBefore"_s : u"notAfter"_s, timeText(time)};
}

std::optional<ExtensionFields> privateKeyUsagePeriod(QByteArrayView value)
{
    return eachOfSequence(value, periodPart);
}

std::optional<ExtensionField> attributeValue(const DerElement &value)
{
    return treeField(value);
}

/// An attribute with one simple value is one line, any other has its values below.
std::optional<ExtensionField> attribute(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> type = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    const std::optional<DerElement> values = reader.next(SetTag);
    std::optional<ExtensionFields> fields = values ? eachOf(values->content, attributeValue) : std::nullopt;
    if (!type || !fields || !reader.atEnd())
        return std::nullopt;
    if (fields->size() == 1 && fields->constFirst().children.isEmpty())
        return ExtensionField{namedOid(type->content), fields->constFirst().value};
    return ExtensionField{namedOid(type->content), {}, std::move(*fields)};
}

std::optional<ExtensionFields> directoryAttributes(QByteArrayView value)
{
    return eachOfSequence(value, attribute);
}

std::optional<ExtensionFields> crlReason(QByteArrayView value)
{
    static constexpr std::array names{"unspecified"_L1, "keyCompromise"_L1, "cACompromise"_L1, "affiliationChanged"_L1,
        "superseded"_L1, "cessationOfOperation"_L1, "certificateHold"_L1, ""_L1, "removeFromCRL"_L1,
        "privilegeWithdrawn"_L1, "aACompromise"_L1};
    const std::optional<DerElement> reason = only(value, EnumeratedTag);
    const qint64 number = reason ? integerValue(reason->content).value_or(-1) : -1;
    if (number < 0)
        return std::nullopt;
    const auto at = static_cast<std::size_t>(number);
    const bool hasName = at < names.size() && !names.at(at).isEmpty();
    return ExtensionFields{{{}, hasName ? QString(names.at(at)) : QString::number(number)}};
}

std::optional<ExtensionFields> invalidityDate(QByteArrayView value)
{
    const std::optional<DerElement> time = only(value, GeneralizedTimeTag);
    const QDateTime date = time ? timeValue(GeneralizedTimeTag, time->content) : QDateTime();
    return date.isValid() ? std::optional(ExtensionFields{{{}, timeText(date)}}) : std::nullopt;
}

std::optional<ExtensionFields> holdInstruction(QByteArrayView value)
{
    const std::optional<DerElement> code = only(value, OidTag);
    const QString oid = code ? namedOid(code->content) : QString();
    return oid.isEmpty() ? std::nullopt : std::optional(ExtensionFields{{{}, oid}});
}

/// RFC 8551 2.5.2: algorithms in order of preference, with their parameters.
std::optional<ExtensionField> capability(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> id = element.is(SequenceTag) ? reader.next(OidTag) : std::nullopt;
    if (!id)
        return std::nullopt;
    ExtensionField field{{}, namedOid(id->content)};
    if (const std::optional<DerElement> parameters = reader.next())
        field.children.append(treeField(*parameters));
    return reader.atEnd() ? std::optional(field) : std::nullopt;
}

std::optional<ExtensionFields> smimeCapabilities(QByteArrayView value)
{
    return eachOfSequence(value, capability);
}

constexpr std::array table{
    ExtensionDecoder{"2.5.29.9"_L1, directoryAttributes},
    ExtensionDecoder{"2.5.29.14"_L1, keyIdentifier},
    ExtensionDecoder{"2.5.29.15"_L1, keyUsage},
    ExtensionDecoder{"2.5.29.16"_L1, privateKeyUsagePeriod},
    ExtensionDecoder{"2.5.29.19"_L1, basicConstraints},
    ExtensionDecoder{"2.5.29.20"_L1, integer},
    ExtensionDecoder{"2.5.29.21"_L1, crlReason},
    ExtensionDecoder{"2.5.29.23"_L1, holdInstruction},
    ExtensionDecoder{"2.5.29.24"_L1, invalidityDate},
    ExtensionDecoder{"2.5.29.27"_L1, integer},
    ExtensionDecoder{"2.5.29.37"_L1, extendedKeyUsage},
    ExtensionDecoder{"2.5.29.54"_L1, integer},
    ExtensionDecoder{"1.2.840.113549.1.9.15"_L1, smimeCapabilities},
};

} // namespace

std::span<const ExtensionDecoder> standardDecoders()
{
    return table;
}

} // namespace certwright::pki
