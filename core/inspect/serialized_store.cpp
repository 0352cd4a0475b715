#include "core/inspect/serialized_store.h"

#include "core/pki/byte_reader.h"
#include "core/pki/printable.h"

#include <optional>
#include <utility>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView magic("\0\0\0\0CERT", 8);
constexpr quint32 largestId = 0xffff;
constexpr quint32 asn1Encoding = 1;
constexpr quint32 friendlyName = 11; ///< CERT_FRIENDLY_NAME_PROP_ID: UTF-16 with a zero at its end
constexpr qsizetype longestName = 128; ///< characters

std::optional<ObjectKind> memberKind(quint32 id)
{
    switch (id) {
    case 32: // CERT_CERT_PROP_ID
        return ObjectKind::Certificate;
    case 33: // CERT_CRL_PROP_ID
        return ObjectKind::Crl;
    case 34: // CERT_CTL_PROP_ID
        return ObjectKind::Pkcs7;
    default:
        return std::nullopt;
    }
}

QString nameIn(QByteArrayView utf16)
{
    QString name;
    for (qsizetype i = 0; i + 1 < utf16.size() && name.size() < longestName; i += 2) {
        const auto low = static_cast<quint8>(utf16[i]);
        const auto high = static_cast<quint8>(utf16[i + 1]);
        if (low == 0 && high == 0)
            break;
        name.append(QChar(low, high));
    }
    return pki::printable(name);
}

} // namespace

bool startsSerializedStore(QByteArrayView data)
{
    return data.startsWith(magic);
}

SerializedStore readSerializedStore(QByteArrayView data)
{
    SerializedStore store;
    pki::ByteReader reader(data);
    reader.take(magic.size());
    QString name;
    while (reader.ok()) {
        store.size = reader.position();
        const quint32 id = reader.littleEndian32();
        const quint32 encoding = reader.littleEndian32();
        const quint32 size = reader.littleEndian32();
        const bool isMark = id == 0 && encoding == 0 && size == 0;
        if (reader.ok() && !isMark && (id == 0 || id > largestId || encoding != asn1Encoding))
            return store;
        const QByteArrayView value = reader.take(isMark ? 0 : size);
        if (!reader.ok())
            break;
        if (isMark) {
            store.size = reader.position();
            store.end = StoreEnd::Marked;
            return store;
        }
        if (id == friendlyName)
            name = nameIn(value);
        else if (const std::optional<ObjectKind> kind = memberKind(id))
            store.elements.push_back({*kind, reader.position() - value.size(), value.size(), std::exchange(name, {})});
    }
    store.end = StoreEnd::CutOff;
    return store;
}

} // namespace certwright::inspect
