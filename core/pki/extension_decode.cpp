#include "core/pki/extension.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/oid_names.h"

#include <QHash>

namespace certwright::pki {

namespace {

using DecodeValue = decltype(ExtensionDecoder::decode);

QHash<QString, DecodeValue> makeIndex()
{
    QHash<QString, DecodeValue> index;
    for (const auto table : {standardDecoders, nameDecoders, policyDecoders, webDecoders, qualifiedDecoders,
             vendorDecoders, resourceDecoders}) {
        for (const ExtensionDecoder &row : table())
            index.insert(row.oid, row.decode);
    }
    return index;
}

} // namespace

DecodedExtension decode(const RawExtension &extension)
{
    static const QHash<QString, DecodeValue> index = makeIndex();
    DecodedExtension decoded{extension.oid, oidName(extension.oid), extension.critical, extension.value};
    const DecodeValue decoder = index.value(extension.oid, nullptr);
    decoded.known = decoder != nullptr;
    if (std::optional<ExtensionFields> fields = decoder != nullptr ? decoder(extension.value) : std::nullopt) {
        decoded.readable = true;
        decoded.fields = std::move(*fields);
    } else if (const std::optional<DerElement> element = onlyElement(extension.value)) {
        decoded.fields = {treeField(*element)};
    }
    return decoded;
}

} // namespace certwright::pki
