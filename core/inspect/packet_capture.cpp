#include "core/inspect/packet_capture.h"

#include "core/inspect/other_formats.h"
#include "core/inspect/tls_records.h"
#include "core/pki/byte_reader.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace certwright::inspect {

namespace {

/// The payload of a packet and to which flow it belongs.
struct Packet {
    QByteArray flow = {}; ///< protocol, addresses and ports; empty for anything else than TCP and UDP
    std::optional<quint32> sequence = {}; ///< of TCP
    QByteArrayView payload = {};
};

/// Numbers in the order of octets of the computer that wrote the capture.
class CaptureReader final
{
public:
    CaptureReader(QByteArrayView data, bool isBigEndian)
        : m_reader(data)
        , m_isBigEndian(isBigEndian)
    {
    }

    quint32 word() { return m_isBigEndian ? static_cast<quint32>(m_reader.bigEndian(4)) : m_reader.littleEndian32(); }
    QByteArrayView take(qint64 size) { return m_reader.take(size); }
    bool ok() const { return m_reader.ok(); }
    bool atEnd() const { return m_reader.atEnd(); }

private:
    pki::ByteReader m_reader;
    bool m_isBigEndian;
};

// https://www.tcpdump.org/linktypes.html
enum LinkType {
    Null = 0,
    Ethernet = 1,
    RawIp = 12,
    RawIpOther = 14,
    RawIp101 = 101,
    Loop = 108,
    LinuxCooked = 113,
    Ipv4 = 228,
    Ipv6 = 229,
    LinuxCooked2 = 276
};

/// What stands behind the header of the link, when it is IP.
QByteArrayView ipOf(QByteArrayView frame, quint32 link)
{
    constexpr quint64 vlan = 0x8100;
    constexpr quint64 serviceVlan = 0x88a8;
    pki::ByteReader reader(frame);
    switch (link) {
    case Ethernet:
        reader.take(12);
        for (quint64 type = reader.bigEndian(2); type == vlan || type == serviceVlan; type = reader.bigEndian(2))
            reader.take(2);
        break;
    case LinuxCooked:
        reader.take(16);
        break;
    case LinuxCooked2:
        reader.take(20);
        break;
    case Null:
    case Loop:
        reader.take(4);
        break;
    case RawIp:
    case RawIpOther:
    case RawIp101:
    case Ipv4:
    case Ipv6:
        break;
    default:
        return {};
    }
    return reader.ok() ? reader.rest() : QByteArrayView();
}

constexpr quint64 tcp = 6;
constexpr quint64 udp = 17;

/// RFC 9293 3.1, RFC 768. `addresses` has the protocol in front.
Packet transport(quint64 protocol, QByteArrayView segment, QByteArray addresses)
{
    if (protocol != tcp && protocol != udp)
        return {};
    pki::ByteReader reader(segment);
    const QByteArrayView ports = reader.take(4);
    const auto sequence = static_cast<quint32>(reader.bigEndian(4)); // of UDP: size and checksum
    reader.take(protocol == tcp ? 4 : 0);
    const qint64 words = protocol == tcp ? static_cast<qint64>(reader.bigEndian(1) >> 4U) : 2;
    if (!reader.ok() || words * 4 > segment.size() || words < 2)
        return {};
    addresses += ports;
    return {addresses, protocol == tcp ? std::optional(sequence) : std::nullopt, segment.sliced(words * 4)};
}

/// RFC 791 3.1; fragments are not put together.
Packet fourOf(QByteArrayView ip)
{
    constexpr quint64 fragment = 0x3fff; // more fragments, or an offset
    pki::ByteReader reader(ip);
    const qint64 header = static_cast<qint64>(reader.bigEndian(1) & 15U) * 4;
    reader.take(1);
    const auto total = static_cast<qint64>(reader.bigEndian(2));
    reader.take(2);
    const bool isPart = (reader.bigEndian(2) & fragment) != 0;
    reader.take(1);
    const quint64 protocol = reader.bigEndian(1);
    reader.take(2);
    const QByteArrayView addresses = reader.take(8);
    const qint64 end = total == 0 ? ip.size() : std::min<qint64>(total, ip.size()); // 0: the network card cuts it
    if (!reader.ok() || isPart || header < 20 || header > end)
        return {};
    return transport(protocol, ip.sliced(header, end - header), QByteArray(1, static_cast<char>(protocol)) + addresses);
}

/// RFC 8200 3 and 4.
Packet sixOf(QByteArrayView ip)
{
    constexpr quint64 options[] = {0, 43, 60}; // hop by hop, routing, destination
    pki::ByteReader reader(ip);
    reader.take(4);
    const auto size = static_cast<qint64>(reader.bigEndian(2));
    quint64 protocol = reader.bigEndian(1);
    reader.take(1);
    const QByteArrayView addresses = reader.take(32);
    pki::ByteReader payload(size == 0 ? reader.rest() : reader.rest().first(std::min(size, reader.remaining())));
    while (payload.ok() && std::find(std::begin(options), std::end(options), protocol) != std::end(options)) {
        protocol = payload.bigEndian(1);
        payload.take(static_cast<qint64>(payload.bigEndian(1)) * 8 + 6);
    }
    if (!reader.ok() || !payload.ok())
        return {};
    return transport(protocol, payload.rest(), QByteArray(1, static_cast<char>(protocol)) + addresses);
}

Packet packetOf(QByteArrayView frame, quint32 link)
{
    const QByteArrayView ip = ipOf(frame, link);
    const int version = ip.isEmpty() ? 0 : static_cast<quint8>(ip.front()) >> 4;
    const Packet packet = version == 4 ? fourOf(ip) : version == 6 ? sixOf(ip) : Packet();
    return packet.flow.isEmpty() ? Packet{{}, {}, frame} : packet;
}

/// Sorts packets into flows.
class Flows final
{
public:
    explicit Flows(QByteArrayView data)
        : m_data(data)
    {
    }

    void add(QByteArrayView frame, quint32 link)
    {
        const Packet packet = packetOf(frame, link);
        if (packet.payload.isEmpty())
            return;
        const auto known = m_byKey.constFind(packet.flow);
        const std::size_t index = known == m_byKey.cend() ? m_flows.size() : *known;
        if (known == m_byKey.cend()) {
            m_byKey.insert(packet.flow, index);
            m_flows.push_back({packet.sequence.value_or(0), packet.sequence.has_value(), {}});
        }
        Flow &flow = m_flows[index];
        const auto at = static_cast<qint32>(packet.sequence.value_or(0) - flow.first); // modulo 2^32, RFC 9293 3.4
        flow.segments.push_back({at, {packet.payload.data() - m_data.data(), packet.payload.size()}});
    }

    std::vector<CaptureFlow> take()
    {
        std::vector<CaptureFlow> all;
        for (Flow &flow : m_flows)
            all.push_back(inOrder(flow));
        return all;
    }

private:
    struct Segment {
        qint64 at; ///< in the flow
        CapturePart part;
    };
    struct Flow {
        quint32 first; ///< sequence number that the others are counted from
        bool isSequenced;
        std::vector<Segment> segments;
    };

    static CaptureFlow inOrder(Flow &flow)
    {
        std::vector<Segment> &segments = flow.segments;
        if (flow.isSequenced)
            std::stable_sort(
                segments.begin(), segments.end(), [](const Segment &a, const Segment &b) { return a.at < b.at; });
        CaptureFlow parts;
        qint64 end = segments.front().at;
        for (const Segment &segment : segments) {
            const qint64 twice = flow.isSequenced ? std::clamp<qint64>(end - segment.at, 0, segment.part.size) : 0;
            if (twice < segment.part.size)
                parts.push_back({segment.part.offset + twice, segment.part.size - twice});
            end = std::max(end, segment.at + segment.part.size);
        }
        return parts;
    }

    QByteArrayView m_data;
    QHash<QByteArray, std::size_t> m_byKey;
    std::vector<Flow> m_flows;
};

/// https://www.ietf.org/archive/id/draft-ietf-opsawg-pcap-04.html
void readPcap(QByteArrayView data, bool isBigEndian, Flows &flows)
{
    CaptureReader reader(data, isBigEndian);
    reader.take(20);
    const quint32 link = reader.word() & 0xffffU;
    while (!reader.atEnd()) {
        reader.take(8);
        const quint32 size = reader.word();
        reader.word();
        const QByteArrayView frame = reader.take(size);
        if (!reader.ok())
            return;
        flows.add(frame, link);
    }
}

quint32 halfWord(QByteArrayView octets, bool isBigEndian)
{
    const auto first = static_cast<quint8>(octets[0]);
    const auto second = static_cast<quint8>(octets[1]);
    return isBigEndian ? static_cast<quint32>(first << 8 | second) : static_cast<quint32>(second << 8 | first);
}

/// https://www.ietf.org/archive/id/draft-ietf-opsawg-pcapng-02.html
void readPcapNg(QByteArrayView data, bool isBigEndian, Flows &flows)
{
    enum BlockType : quint32 { Interface = 1, Simple = 3, Enhanced = 6, Section = 0x0a0d0d0a };
    CaptureReader reader(data, isBigEndian);
    std::vector<quint32> links;
    while (!reader.atEnd()) {
        const quint32 type = reader.word();
        const qint64 size = static_cast<qint64>(reader.word()) - 12;
        CaptureReader block(reader.take(size), isBigEndian);
        reader.word();
        if (!reader.ok() || (type == Section && !links.empty()))
            return; // a further section may have another order of octets
        if (type == Interface) {
            const QByteArrayView link = block.take(2);
            links.push_back(link.size() == 2 ? halfWord(link, isBigEndian) : 0);
        } else if (type == Enhanced || type == Simple) {
            const quint32 device = type == Enhanced ? block.word() : 0;
            block.take(type == Enhanced ? 8 : 0);
            const quint32 captured = type == Enhanced ? block.word() : static_cast<quint32>(size - 4);
            const quint32 original = block.word();
            const QByteArrayView frame = block.take(std::min(captured, type == Simple ? original : captured));
            if (block.ok() && device < links.size())
                flows.add(frame, links[device]);
        }
    }
}

/// Finds where in the capture an octet of a flow stands.
class Places final
{
public:
    explicit Places(const CaptureFlow &flow)
        : m_flow(flow)
    {
        qsizetype start = 0;
        for (const CapturePart &part : flow) {
            m_starts.push_back(start);
            start += part.size;
        }
    }

    qsizetype of(qsizetype position) const
    {
        const auto behind = std::upper_bound(m_starts.cbegin(), m_starts.cend(), position);
        if (behind == m_starts.cbegin())
            return 0;
        const auto index = static_cast<std::size_t>(behind - m_starts.cbegin() - 1);
        return m_flow[index].offset + position - m_starts[index];
    }

private:
    const CaptureFlow &m_flow;
    std::vector<qsizetype> m_starts; ///< of each part in the flow
};

} // namespace

std::vector<CaptureFlow> captureFlows(QByteArrayView data)
{
    struct Magic {
        QByteArrayView octets;
        bool isBigEndian;
    };
    static constexpr Magic magics[]
        = {{QByteArrayView("\xa1\xb2\xc3\xd4"), true}, {QByteArrayView("\xa1\xb2\x3c\x4d"), true},
            {QByteArrayView("\xd4\xc3\xb2\xa1"), false}, {QByteArrayView("\x4d\x3c\xb2\xa1"), false}};
    Flows flows(data);
    for (const auto &[octets, isBigEndian] : magics) {
        if (data.startsWith(octets))
            readPcap(data, isBigEndian, flows);
    }
    if (data.size() > 12 && data.startsWith("\x0a\x0d\x0d\x0a"))
        readPcapNg(data, data.sliced(8).startsWith("\x1a\x2b\x3c\x4d"), flows);
    return flows.take();
}

QByteArray joined(const CaptureFlow &flow, QByteArrayView data)
{
    qsizetype size = 0;
    for (const CapturePart &part : flow)
        size += part.size;
    QByteArray octets;
    octets.reserve(size);
    for (const CapturePart &part : flow)
        octets += data.sliced(part.offset, part.size);
    return octets;
}

namespace {

/// What such octets hold, each at its place in the capture.
Gathering carvedFlow(const CaptureFlow &flow, QByteArrayView octets, QByteArrayView data, const Gathering &gathering)
{
    const Places places(flow);
    Gathering found = gathering.inside();
    readCarved(octets, 0, found);
    for (int i = 0; i < found.count(); ++i) {
        FoundObject &object = found.object(i);
        object.offset = places.of(object.offset);
        object.size = std::min(object.size, data.size() - object.offset); // packets may not stand in order
    }
    return found;
}

} // namespace

bool readCapture(QByteArrayView data, Gathering &gathering)
{
    const int before = gathering.count();
    for (const CaptureFlow &flow : captureFlows(data)) {
        if (!gathering.isOpen())
            break;
        const QByteArray octets = joined(flow, data);
        Gathering inner = carvedFlow(flow, octets, data, gathering);
        const CaptureFlow handshake = handshakeOf(flow, octets);
        Gathering whole = carvedFlow(handshake, joined(handshake, data), data, gathering);
        gathering.adopt(std::move(whole.count() > inner.count() ? whole : inner), {}, InnerPlaces::InInput);
        gathering.deliver();
    }
    return gathering.count() > before;
}

} // namespace certwright::inspect
