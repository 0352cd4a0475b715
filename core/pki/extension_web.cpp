#include "core/pki/asn1_value.h"
#include "core/pki/ct_logs.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/sct_list.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr qsizetype sha256Size = 32;

QString nameAt(std::span<const QLatin1String> names, int number)
{
    const auto at = static_cast<std::size_t>(number);
    return number >= 0 && at < names.size() ? QString(names[at]) : QString::number(number);
}

/// RFC 5246 7.4.1.4.1.
QString signatureScheme(const SignedTimestamp &timestamp)
{
    static constexpr std::array hashes{
        "none"_L1, "md5"_L1, "sha1"_L1, "sha224"_L1, "sha256"_L1, "sha384"_L1, "sha512"_L1};
    static constexpr std::array signatures{"anonymous"_L1, "rsa"_L1, "dsa"_L1, "ecdsa"_L1};
    return nameAt(hashes, timestamp.hash) + u' ' + nameAt(signatures, timestamp.signatureType);
}

/// Always with milliseconds, which is what the log signed.
QString timestampText(const SignedTimestamp &timestamp)
{
    const QDateTime time = timestamp.time();
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString::number(timestamp.milliseconds);
}

ExtensionField timestampField(const SignedTimestamp &timestamp)
{
    if (timestamp.version != 0)
        return {u"SignedCertificateTimestamp"_s, {},
            {{u"version"_s, QString::number(timestamp.version + 1)}, {u"octets"_s, hexText(timestamp.raw)}}};
    const QString log = ctLogName(timestamp.logId);
    ExtensionField field{u"SignedCertificateTimestamp"_s, log, {{u"version"_s, u"1"_s}}};
    if (!log.isEmpty())
        field.children.append({u"log"_s, log, {{u"logListDate"_s, ctLogListDate()}}});
    field.children.append({u"logID"_s, hexText(timestamp.logId)});
    field.children.append({u"timestamp"_s, timestampText(timestamp)});
    if (!timestamp.extensions.isEmpty())
        field.children.append({u"extensions"_s, hexText(timestamp.extensions)});
    field.children.append({u"signatureAlgorithm"_s, signatureScheme(timestamp)});
    field.children.append({u"signature"_s, hexText(timestamp.signature)});
    return field;
}

std::optional<ExtensionFields> timestampList(QByteArrayView value)
{
    const std::optional<DerElement> octets = only(value, OctetStringTag);
    const std::optional<QList<SignedTimestamp>> timestamps = octets ? readTimestamps(octets->content) : std::nullopt;
    if (!timestamps)
        return std::nullopt;
    ExtensionFields fields;
    for (const SignedTimestamp &timestamp : *timestamps)
        fields.append(timestampField(timestamp));
    return fields;
}

/// Poison, no-check, noRevAvail, delegation: their being there is all they say.
std::optional<ExtensionFields> presence(QByteArrayView value)
{
    const std::optional<DerElement> null = only(value, NullTag);
    return null && null->content.isEmpty() ? std::optional(ExtensionFields()) : std::nullopt;
}

/// RFC 7633: the numbers of TLS extensions the server must offer.
std::optional<ExtensionField> tlsFeature(const DerElement &element)
{
    const std::optional<qint64> number = element.is(IntegerTag) ? integerValue(element.content) : std::nullopt;
    if (!number)
        return std::nullopt;
    const QString name = *number == 5 ? u"status_request (5)"_s
        : *number == 17               ? u"status_request_v2 (17)"_s
                                      : QString::number(*number);
    return ExtensionField{{}, name};
}

std::optional<ExtensionFields> tlsFeatures(QByteArrayView value)
{
    return eachOfSequence(value, tlsFeature);
}

/// RFC 8737 3: "Authorization ::= OCTET STRING (SIZE (32))".
std::optional<ExtensionFields> acmeIdentifier(QByteArrayView value)
{
    const std::optional<DerElement> octets = only(value, OctetStringTag);
    if (!octets || octets->content.size() != sha256Size)
        return std::nullopt;
    return ExtensionFields{{u"authorization"_s, hexText(octets->content)}};
}

/// CA/Browser Forum EV Guidelines 9.8.2.
std::optional<ExtensionFields> organizationIdentifier(QByteArrayView value)
{
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    DerReader reader(sequence ? sequence->content : QByteArrayView());
    const std::optional<DerElement> scheme = reader.next(PrintableStringTag);
    const std::optional<DerElement> country = reader.next(PrintableStringTag);
    const std::optional<DerElement> state = reader.nextContext(0);
    const std::optional<DerElement> reference = reader.next(Utf8StringTag);
    if (!scheme || !country || !reference || !reader.atEnd())
        return std::nullopt;
    ExtensionFields fields{{u"registrationSchemeIdentifier"_s, primitiveText(*scheme)},
        {u"registrationCountry"_s, primitiveText(*country)}};
    if (state)
        fields.append({u"registrationStateOrProvince"_s, stringText(PrintableStringTag, state->content)});
    fields.append({u"registrationReference"_s, primitiveText(*reference)});
    return fields;
}

/// CA/Browser Forum Baseline Requirements, appendix B: TorServiceDescriptorHash.
std::optional<ExtensionField> torDescriptor(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> uri = element.is(SequenceTag) ? reader.next(Utf8StringTag) : std::nullopt;
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> hash = reader.next(BitStringTag);
    const std::optional<DerElement> id = algorithm ? firstElement(algorithm->content) : std::nullopt;
    if (!uri || !id || !id->is(OidTag) || !hash || hash->content.isEmpty() || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{u"TorServiceDescriptorHash"_s, {},
        {{u"onionURI"_s, primitiveText(*uri)}, {u"algorithm"_s, namedOid(id->content)},
            {u"subjectPublicKeyHash"_s, hexText(hash->content.sliced(1))}}};
}

std::optional<ExtensionFields> torDescriptors(QByteArrayView value)
{
    return eachOfSequence(value, torDescriptor);
}

constexpr std::array table{
    ExtensionDecoder{"1.3.6.1.4.1.11129.2.4.2"_L1, timestampList},
    ExtensionDecoder{"1.3.6.1.4.1.11129.2.4.3"_L1, presence},
    ExtensionDecoder{"1.3.6.1.4.1.11129.2.4.5"_L1, timestampList},
    ExtensionDecoder{"1.3.6.1.4.1.44363.44"_L1, presence},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.24"_L1, tlsFeatures},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.31"_L1, acmeIdentifier},
    ExtensionDecoder{"1.3.6.1.5.5.7.48.1.5"_L1, presence},
    ExtensionDecoder{"2.5.29.56"_L1, presence},
    ExtensionDecoder{"2.23.140.1.31"_L1, torDescriptors},
    ExtensionDecoder{"2.23.140.3.1"_L1, organizationIdentifier},
};

} // namespace

std::span<const ExtensionDecoder> webDecoders()
{
    return table;
}

} // namespace certwright::pki
