#include "core/pki/asn1_value.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/printable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

std::optional<ExtensionFields> text(QByteArrayView value)
{
    const std::optional<DerElement> string = onlyElement(value);
    if (!string || string->tagClass != Asn1Class::Universal || !isStringTag(string->tag) || string->constructed)
        return std::nullopt;
    return ExtensionFields{{{}, primitiveText(*string)}};
}

/// The first extensions of Sigstore hold their text without any DER around it.
std::optional<ExtensionFields> bareText(QByteArrayView value)
{
    return ExtensionFields{{{}, stringText(Utf8StringTag, value)}};
}

std::optional<ExtensionFields> octets(QByteArrayView value)
{
    const std::optional<DerElement> string = only(value, OctetStringTag);
    return string ? std::optional(ExtensionFields{{{}, hexText(string->content)}}) : std::nullopt;
}

/// [MS-WCCE] 2.2.2.7.7.2: szOID_CERTIFICATE_TEMPLATE.
std::optional<ExtensionFields> certificateTemplate(QByteArrayView value)
{
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    DerReader reader(sequence ? sequence->content : QByteArrayView());
    const std::optional<DerElement> id = reader.next(OidTag);
    const std::optional<DerElement> major = reader.next(IntegerTag);
    const std::optional<DerElement> minor = reader.next(IntegerTag);
    if (!id || !reader.atEnd())
        return std::nullopt;
    ExtensionFields fields{{u"templateID"_s, namedOid(id->content)}};
    if (major)
        fields.append(integerField(u"templateMajorVersion"_s, *major));
    if (minor)
        fields.append(integerField(u"templateMinorVersion"_s, *minor));
    return fields;
}

/// [MS-WCCE] 2.2.2.7.7.1: the key's number in the upper half, the certificate's in the lower.
std::optional<ExtensionFields> caVersion(QByteArrayView value)
{
    const std::optional<DerElement> number = only(value, IntegerTag);
    const std::optional<qint64> version = number ? integerValue(number->content) : std::nullopt;
    if (!version || *version < 0 || *version > 0xffffffffLL)
        return std::nullopt;
    return ExtensionFields{
        {u"certificateIndex"_s, QString::number(*version & 0xffff)}, {u"keyIndex"_s, QString::number(*version >> 16)}};
}

/// [MS-WCCE] 2.2.2.7.7.4: the security identifier of the account, as text inside an otherName.
std::optional<ExtensionFields> objectSid(QByteArrayView value)
{
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    DerReader outer(sequence ? sequence->content : QByteArrayView());
    const std::optional<DerElement> other = outer.nextContext(0);
    DerReader reader(other ? other->content : QByteArrayView());
    const std::optional<DerElement> type = reader.next(OidTag);
    const std::optional<DerElement> wrapped = reader.nextContext(0);
    const std::optional<DerElement> sid = wrapped ? only(wrapped->content, OctetStringTag) : std::nullopt;
    if (!type || !sid || !reader.atEnd() || !outer.atEnd())
        return std::nullopt;
    return ExtensionFields{{namedOid(type->content), printableAscii(sid->content)}};
}

std::optional<ExtensionFields> netscapeType(QByteArrayView value)
{
    static constexpr std::array names{"sslClient"_L1, "sslServer"_L1, "email"_L1, "objectSigning"_L1, "reserved"_L1,
        "sslCA"_L1, "emailCA"_L1, "objectSigningCA"_L1};
    const std::optional<DerElement> bits = only(value, BitStringTag);
    return bits && !bits->content.isEmpty() ? std::optional(bitFields(bits->content, names)) : std::nullopt;
}

std::optional<ExtensionField> plainItem(const DerElement &element)
{
    return element.constructed ? std::nullopt : std::optional(ExtensionField{{}, primitiveText(element)});
}

/// step-ca: the number of the provisioner's kind, its name, the credential and pairs of key and value.
std::optional<ExtensionFields> stepProvisioner(QByteArrayView value)
{
    static constexpr std::array kinds{"noop"_L1, "JWK"_L1, "OIDC"_L1, "GCP"_L1, "AWS"_L1, "Azure"_L1, "ACME"_L1,
        "X5C"_L1, "K8sSA"_L1, "SSHPOP"_L1, "SCEP"_L1, "Nebula"_L1};
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    DerReader reader(sequence ? sequence->content : QByteArrayView());
    const std::optional<DerElement> kind = reader.next(IntegerTag);
    const std::optional<DerElement> name = reader.next(OctetStringTag);
    const std::optional<DerElement> credential = reader.next(OctetStringTag);
    const std::optional<DerElement> pairs = reader.next(SequenceTag);
    const qint64 number = kind ? integerValue(kind->content).value_or(-1) : -1;
    std::optional<ExtensionFields> items = pairs ? eachOf(pairs->content, plainItem) : ExtensionFields();
    if (number < 0 || !name || !credential || !items || !reader.atEnd())
        return std::nullopt;
    const auto at = static_cast<std::size_t>(number);
    ExtensionFields fields{{u"type"_s, at < kinds.size() ? QString(kinds.at(at)) : QString::number(number)},
        {u"name"_s, stringText(Utf8StringTag, name->content)},
        {u"credentialID"_s, stringText(Utf8StringTag, credential->content)}};
    if (!items->isEmpty())
        fields.append({u"keyValuePairs"_s, {}, std::move(*items)});
    return fields;
}

constexpr std::array table{
    ExtensionDecoder{"1.3.6.1.4.1.311.20.2"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.311.21.1"_L1, caVersion},
    ExtensionDecoder{"1.3.6.1.4.1.311.21.2"_L1, octets},
    ExtensionDecoder{"1.3.6.1.4.1.311.21.7"_L1, certificateTemplate},
    ExtensionDecoder{"1.3.6.1.4.1.311.25.2"_L1, objectSid},
    ExtensionDecoder{"2.16.840.1.113730.1.1"_L1, netscapeType},
    ExtensionDecoder{"2.16.840.1.113730.1.2"_L1, text},
    ExtensionDecoder{"2.16.840.1.113730.1.3"_L1, text},
    ExtensionDecoder{"2.16.840.1.113730.1.4"_L1, text},
    ExtensionDecoder{"2.16.840.1.113730.1.7"_L1, text},
    ExtensionDecoder{"2.16.840.1.113730.1.8"_L1, text},
    ExtensionDecoder{"2.16.840.1.113730.1.12"_L1, text},
    ExtensionDecoder{"2.16.840.1.113730.1.13"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.37476.9000.64.1"_L1, stepProvisioner},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.1"_L1, bareText},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.2"_L1, bareText},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.3"_L1, bareText},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.4"_L1, bareText},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.5"_L1, bareText},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.6"_L1, bareText},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.8"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.9"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.10"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.11"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.12"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.13"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.14"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.15"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.16"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.17"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.18"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.19"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.20"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.21"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.22"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.23"_L1, text},
    ExtensionDecoder{"1.3.6.1.4.1.57264.1.24"_L1, text},
};

} // namespace

std::span<const ExtensionDecoder> vendorDecoders()
{
    return table;
}

} // namespace certwright::pki
