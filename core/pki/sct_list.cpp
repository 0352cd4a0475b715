#include "core/pki/sct_list.h"

#include "core/pki/byte_reader.h"

#include <QTimeZone>

namespace certwright::pki {

namespace {

constexpr quint64 endOfYear9999 = 253'402'300'799'999;

std::optional<SignedTimestamp> readTimestamp(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    SignedTimestamp read;
    read.raw = bytes.toByteArray();
    read.version = static_cast<int>(reader.bigEndian(1));
    if (read.version != 0)
        return reader.ok() ? std::optional(read) : std::nullopt;
    read.logId = reader.take(32).toByteArray();
    read.milliseconds = reader.bigEndian(8);
    read.extensions = reader.lengthPrefixed(2).toByteArray();
    read.hash = static_cast<int>(reader.bigEndian(1));
    read.signatureType = static_cast<int>(reader.bigEndian(1));
    read.signature = reader.lengthPrefixed(2).toByteArray();
    return reader.ok() && reader.atEnd() ? std::optional(read) : std::nullopt;
}

} // namespace

QDateTime SignedTimestamp::time() const
{
    if (milliseconds > endOfYear9999)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds), QTimeZone::utc());
}

std::optional<QList<SignedTimestamp>> readTimestamps(QByteArrayView list)
{
    ByteReader whole(list);
    ByteReader reader(whole.lengthPrefixed(2));
    if (!whole.ok() || !whole.atEnd())
        return std::nullopt;
    QList<SignedTimestamp> timestamps;
    while (!reader.atEnd()) {
        std::optional<SignedTimestamp> one = readTimestamp(reader.lengthPrefixed(2));
        if (!one || !reader.ok())
            return std::nullopt;
        timestamps.append(std::move(*one));
    }
    return timestamps;
}

} // namespace certwright::pki
