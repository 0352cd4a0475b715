#include "core/inspect/ber_cursor.h"

#include <limits>

namespace certwright::inspect {

namespace {

constexpr int maxDepth = 64;
constexpr QByteArrayView endOfContents("\0\0", 2);

struct Header {
    quint8 tag = 0;
    qsizetype size = 0;
    qsizetype length = 0;
    bool isIndefinite = false;
};

quint8 octet(QByteArrayView data, qsizetype at)
{
    return static_cast<quint8>(data[at]);
}

/// Octets of the identifier; 0 when it does not end.
qsizetype identifierSize(QByteArrayView data)
{
    if (data.isEmpty())
        return 0;
    if ((octet(data, 0) & 0x1f) != 0x1f)
        return 1;
    constexpr qsizetype longest = 5;
    for (qsizetype at = 1; at < data.size() && at < longest; ++at) {
        if ((octet(data, at) & 0x80) == 0)
            return at + 1;
    }
    return 0;
}

/// X.690 8.1.3. Nothing for lengths no input of ours can have.
std::optional<Header> headerOf(QByteArrayView data)
{
    const qsizetype identifier = identifierSize(data);
    if (identifier == 0 || identifier == data.size())
        return std::nullopt;
    const quint8 first = octet(data, identifier);
    Header header{octet(data, 0), identifier + 1, first, false};
    if (first < 0x80)
        return header;
    header.length = 0;
    header.isIndefinite = first == 0x80;
    const int octets = first & 0x7f;
    if (header.isIndefinite)
        return (header.tag & 0x20) != 0 ? std::optional(header) : std::nullopt;
    if (octets > 8 || data.size() - header.size < octets)
        return std::nullopt;
    quint64 length = 0;
    for (int i = 0; i < octets; ++i)
        length = length << 8 | octet(data, header.size + i);
    if (length > static_cast<quint64>(std::numeric_limits<qsizetype>::max() / 2))
        return std::nullopt;
    header.size += octets;
    header.length = static_cast<qsizetype>(length);
    return header;
}

/// Instead of a length.
constexpr qsizetype cutOff = -1;
constexpr qsizetype tooDeep = -2;

/// Octets of a content of the indefinite form, without its end.
qsizetype indefiniteLength(QByteArrayView data, int depth)
{
    if (depth >= maxDepth)
        return tooDeep;
    qsizetype at = 0;
    while (!data.sliced(at).startsWith(endOfContents)) {
        const std::optional<Header> header = headerOf(data.sliced(at));
        if (!header)
            return cutOff;
        at += header->size;
        qsizetype length = header->length;
        if (header->isIndefinite) {
            const qsizetype inner = indefiniteLength(data.sliced(at), depth + 1);
            if (inner < 0)
                return inner;
            length = inner + endOfContents.size();
        }
        if (length > data.size() - at)
            return cutOff;
        at += length;
    }
    return at;
}

} // namespace

std::optional<BerElement> BerCursor::next()
{
    const std::optional<Header> header = headerOf(m_rest);
    if (!header)
        return std::nullopt;
    const QByteArrayView behind = m_rest.sliced(header->size);
    qsizetype length = header->length;
    qsizetype end = 0;
    if (header->isIndefinite) {
        length = indefiniteLength(behind, 0);
        if (length < 0)
            return std::nullopt;
        end = endOfContents.size();
    }
    if (length > behind.size() - end)
        return std::nullopt;
    const BerElement element{header->tag, behind.first(length), m_rest.first(header->size + length + end)};
    m_rest = m_rest.sliced(element.encoding.size());
    return element;
}

std::optional<BerElement> BerCursor::next(quint8 tag)
{
    if (m_rest.isEmpty() || octet(m_rest, 0) != tag)
        return std::nullopt;
    return next();
}

std::optional<qsizetype> claimedSize(QByteArrayView data)
{
    const std::optional<Header> header = headerOf(data);
    if (!header)
        return std::nullopt;
    if (!header->isIndefinite)
        return header->size + header->length;
    BerCursor cursor(data);
    const std::optional<BerElement> whole = cursor.next();
    return whole ? whole->encoding.size() : data.size() + 1;
}

bool isNestedTooDeeply(QByteArrayView data)
{
    const std::optional<Header> header = headerOf(data);
    return header && header->isIndefinite && indefiniteLength(data.sliced(header->size), 0) == tooDeep;
}

QByteArrayView contentStart(QByteArrayView data)
{
    const std::optional<Header> header = headerOf(data);
    return header ? data.sliced(header->size) : QByteArrayView();
}

bool holdsElements(QByteArrayView content)
{
    BerCursor cursor(content);
    bool any = false;
    while (!cursor.atEnd()) {
        if (!cursor.next())
            return false;
        any = true;
    }
    return any;
}

} // namespace certwright::inspect
