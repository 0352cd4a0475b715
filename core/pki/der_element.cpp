#include "core/pki/der_element.h"

namespace certwright::pki {

namespace {

constexpr qsizetype maxExtraTagOctets = 4; // 28 bits: no standard comes near

/// The octets of a big-endian number in groups of `bits`; the caller limits how many there are.
struct Header {
    DerElement element;
    qsizetype size = 0;
};

std::optional<Header> identifier(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto first = static_cast<uchar>(bytes[0]);
    Header header;
    header.element.tagClass = static_cast<Asn1Class>(first >> 6);
    header.element.constructed = (first & 0x20) != 0;
    header.element.tag = first & 0x1f;
    header.size = 1;
    if (header.element.tag != 0x1f)
        return header;
    header.element.tag = 0;
    // X.690 8.1.2.4.2: seven bits an octet, the last one without bit 8, the first one not zero.
    for (qsizetype at = 1; at <= maxExtraTagOctets && at < bytes.size(); ++at) {
        const auto octet = static_cast<uchar>(bytes[at]);
        if (at == 1 && octet == 0x80)
            return std::nullopt;
        header.element.tag = header.element.tag << 7 | (octet & 0x7fU);
        header.size = at + 1;
        if ((octet & 0x80) == 0)
            return header;
    }
    return std::nullopt;
}

/// The content's size, and the header grown by the length octets.
struct Length {
    qsizetype octets = 0;
    quint64 value = 0;
};

std::optional<Length> lengthOf(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto first = static_cast<uchar>(bytes[0]);
    if (first < 0x80)
        return Length{1, first};
    const qsizetype count = first & 0x7f;
    if (count == 0 || count > 8 || count >= bytes.size()) // none: the indefinite form, which DER forbids
        return std::nullopt;
    Length length{1 + count, 0};
    for (qsizetype at = 1; at <= count; ++at)
        length.value = length.value << 8 | static_cast<uchar>(bytes[at]);
    return length;
}

} // namespace

std::optional<DerElement> firstElement(QByteArrayView bytes)
{
    const std::optional<Header> header = identifier(bytes);
    if (!header || (header->element.tagClass == Asn1Class::Universal && header->element.tag == 0))
        return std::nullopt;
    const std::optional<Length> length = lengthOf(bytes.sliced(header->size));
    if (!length)
        return std::nullopt;
    const qsizetype headerSize = header->size + length->octets;
    if (length->value > static_cast<quint64>(bytes.size() - headerSize))
        return std::nullopt;
    DerElement element = header->element;
    const auto size = static_cast<qsizetype>(length->value);
    element.encoding = bytes.first(headerSize + size);
    element.content = bytes.sliced(headerSize, size);
    return element;
}

std::optional<DerElement> DerReader::next()
{
    const std::optional<DerElement> element = firstElement(m_rest);
    if (element)
        m_rest = m_rest.sliced(element->encoding.size());
    return element;
}

std::optional<DerElement> DerReader::next(Asn1Tag universal)
{
    const std::optional<DerElement> element = firstElement(m_rest);
    return element && element->is(universal) ? next() : std::nullopt;
}

std::optional<DerElement> DerReader::nextContext(quint32 number)
{
    const std::optional<DerElement> element = firstElement(m_rest);
    return element && element->isContext(number) ? next() : std::nullopt;
}

} // namespace certwright::pki
