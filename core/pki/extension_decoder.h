#pragma once

#include "core/pki/der_element.h"
#include "core/pki/extension.h"

#include <QLatin1String>

#include <optional>
#include <span>

namespace certwright::pki {

using ExtensionFields = QList<ExtensionField>;

/// One row of the tables: how the value of an extension is read. Pure functions of the octets; nothing when they are
/// not exactly what the standard says.
struct ExtensionDecoder {
    QLatin1String oid;
    std::optional<ExtensionFields> (*decode)(QByteArrayView value);
};

// The tables, by subject. No OID comes twice.
std::span<const ExtensionDecoder> standardDecoders(); ///< RFC 5280 4.2, keys and limits
std::span<const ExtensionDecoder> nameDecoders(); ///< RFC 5280 4.2 and 5.2, what holds general names
std::span<const ExtensionDecoder> policyDecoders(); ///< RFC 5280 4.2, policies and their copies by Microsoft
std::span<const ExtensionDecoder> webDecoders(); ///< the web PKI: transparency, ACME, TLS, CA/Browser Forum
std::span<const ExtensionDecoder> qualifiedDecoders(); ///< RFC 3739, ETSI EN 319 412-5
std::span<const ExtensionDecoder> vendorDecoders(); ///< Microsoft, Netscape, smallstep, Sigstore
std::span<const ExtensionDecoder> resourceDecoders(); ///< RFC 3779

// Building blocks of the decoders.

/// The value, when it is one element of that kind and nothing else.
std::optional<DerElement> only(QByteArrayView value, Asn1Tag universal);
std::optional<DerElement> onlyElement(QByteArrayView value);

/// "serverAuth (1.3.6.1.5.5.7.3.1)", the digits alone for the unknown; empty when it is no OID.
QString namedOid(QByteArrayView content);

/// The structure of any element: types as names, values as text.
ExtensionField treeField(const DerElement &element, const QString &name = {});

/// One field, or nothing when there is no element to make it of.
ExtensionField integerField(const QString &name, const DerElement &element);

/// An unnamed field for each set bit, by its name; "bit 12" for one beyond the names.
ExtensionFields bitFields(QByteArrayView bitString, std::span<const QLatin1String> names);

/// decodes each element of a content with `one` (DerElement -> optional<ExtensionField>); nothing when one fails.
template <typename DecodeOne>
std::optional<ExtensionFields> eachOf(QByteArrayView content, DecodeOne one)
{
    ExtensionFields fields;
    DerReader reader(content);
    while (!reader.atEnd()) {
        const std::optional<DerElement> element = reader.next();
        std::optional<ExtensionField> field = element ? one(*element) : std::nullopt;
        if (!field)
            return std::nullopt;
        fields.append(std::move(*field));
    }
    return fields;
}

/// The same for a value that is one SEQUENCE OF.
template <typename DecodeOne>
std::optional<ExtensionFields> eachOfSequence(QByteArrayView value, DecodeOne one)
{
    const std::optional<DerElement> sequence = only(value, SequenceTag);
    return sequence ? eachOf(sequence->content, one) : std::nullopt;
}

} // namespace certwright::pki
