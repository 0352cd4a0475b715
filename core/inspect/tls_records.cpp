#include "core/inspect/tls_records.h"

#include "core/pki/byte_reader.h"

#include <algorithm>

namespace certwright::inspect {

namespace {

constexpr qsizetype headerSize = 5; // type, version, length

/// A part of a flow.
struct Range {
    qsizetype start;
    qsizetype size;
};

/// The length of the plain record that starts here; 0 when none does. What TLS 1.3 encrypts has another type.
qsizetype recordLength(QByteArrayView octets)
{
    constexpr quint64 newestMinor = 4;
    constexpr quint64 longest = 1 << 14;
    pki::ByteReader reader(octets);
    reader.take(2);
    const quint64 minor = reader.bigEndian(1);
    const quint64 length = reader.bigEndian(2);
    const bool isOne = reader.ok() && minor <= newestMinor && length <= longest
        && static_cast<qsizetype>(length) <= reader.remaining();
    return isOne ? static_cast<qsizetype>(length) : 0;
}

std::vector<Range> handshakeRecords(QByteArrayView octets)
{
    constexpr QByteArrayView handshake("\x16\x03");
    constexpr std::size_t most = 10'000; // no handshake has as many, and each needs more memory than it may carry
    std::vector<Range> records;
    for (qsizetype at = octets.indexOf(handshake); at >= 0 && records.size() < most;
         at = octets.indexOf(handshake, at)) {
        const qsizetype length = recordLength(octets.sliced(at));
        if (length > 0)
            records.push_back({at + headerSize, length});
        at += length > 0 ? headerSize + length : 1;
    }
    return records;
}

} // namespace

CaptureFlow handshakeOf(const CaptureFlow &flow, QByteArrayView octets)
{
    const std::vector<Range> records = handshakeRecords(octets);
    CaptureFlow content;
    if (records.size() < 2)
        return content;
    auto record = records.cbegin();
    qsizetype start = 0; // of the part in the flow
    for (const CapturePart &part : flow) {
        const qsizetype end = start + part.size;
        for (; record != records.cend() && record->start < end; ++record) {
            const qsizetype from = std::max(record->start, start);
            const qsizetype to = std::min(record->start + record->size, end);
            if (to > from)
                content.push_back({part.offset + from - start, to - from});
            if (record->start + record->size > end)
                break; // goes on in the next part
        }
        start = end;
    }
    return content;
}

} // namespace certwright::inspect
