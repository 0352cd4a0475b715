#include "core/pki/asn1_value.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/ip_address.h"

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// RFC 3779 2.2.3: addresses are BIT STRINGs without the trailing zeros of a prefix or a lower end, without the
/// trailing ones of an upper end.
enum class Fill { Zeros, Ones };

struct Address {
    QString text;
    qsizetype bits = 0; ///< those that are written
};

std::optional<Address> addressOf(const DerElement &element, qsizetype size, Fill fill)
{
    if (!element.is(BitStringTag) || element.content.isEmpty())
        return std::nullopt;
    const auto unused = static_cast<uchar>(element.content[0]);
    QByteArray octets = element.content.sliced(1).toByteArray();
    if (octets.size() > size || unused > 7 || (octets.isEmpty() && unused != 0))
        return std::nullopt;
    const qsizetype bits = octets.size() * 8 - unused;
    if (fill == Fill::Ones && unused != 0)
        octets.back() = static_cast<char>(static_cast<uchar>(octets.back()) | ((1U << unused) - 1U));
    octets.append(QByteArray(size - octets.size(), fill == Fill::Ones ? '\xff' : '\0'));
    return Address{ipText(octets), bits};
}

std::optional<ExtensionField> addressRange(const DerElement &element, qsizetype size)
{
    DerReader reader(element.content);
    const std::optional<DerElement> low = reader.next();
    const std::optional<DerElement> high = reader.next();
    const std::optional<Address> from = low ? addressOf(*low, size, Fill::Zeros) : std::nullopt;
    const std::optional<Address> to = high ? addressOf(*high, size, Fill::Ones) : std::nullopt;
    if (!from || !to || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{u"addressRange"_s, from->text + u" – "_s + to->text};
}

std::optional<ExtensionField> addressOrRange(const DerElement &element, qsizetype size)
{
    if (element.is(SequenceTag))
        return addressRange(element, size);
    const std::optional<Address> prefix = addressOf(element, size, Fill::Zeros);
    return prefix
        ? std::optional(ExtensionField{u"addressPrefix"_s, prefix->text + u'/' + QString::number(prefix->bits)})
        : std::nullopt;
}

/// RFC 3779 2.2.3.3: two octets of address family, maybe one of subsequent family.
std::optional<ExtensionField> addressFamily(const DerElement &element)
{
    DerReader reader(element.content);
    const std::optional<DerElement> family = element.is(SequenceTag) ? reader.next(OctetStringTag) : std::nullopt;
    const std::optional<DerElement> choice = reader.next();
    if (!family || family->content.size() < 2 || family->content.size() > 3 || family->content[0] != 0 || !choice
        || !reader.atEnd())
        return std::nullopt;
    const int number = static_cast<uchar>(family->content[1]);
    if (number != 1 && number != 2)
        return std::nullopt;
    ExtensionField field{number == 1 ? u"IPv4"_s : u"IPv6"_s, {}};
    if (family->content.size() == 3)
        field.name += u", SAFI %1"_s.arg(static_cast<uchar>(family->content[2]));
    if (choice->is(NullTag)) {
        field.value = u"inherit"_s;
        return field;
    }
    const auto decodeOne = [number](const DerElement &one) { return addressOrRange(one, number == 1 ? 4 : 16); };
    std::optional<ExtensionFields> items = choice->is(SequenceTag) ? eachOf(choice->content, decodeOne) : std::nullopt;
    if (!items)
        return std::nullopt;
    field.children = std::move(*items);
    return field;
}

std::optional<ExtensionFields> addressBlocks(QByteArrayView value)
{
    return eachOfSequence(value, addressFamily);
}

std::optional<ExtensionField> asNumber(const DerElement &element)
{
    if (element.is(IntegerTag))
        return ExtensionField{{}, integerText(element.content)};
    DerReader reader(element.content);
    const std::optional<DerElement> low = element.is(SequenceTag) ? reader.next(IntegerTag) : std::nullopt;
    const std::optional<DerElement> high = reader.next(IntegerTag);
    if (!low || !high || !reader.atEnd())
        return std::nullopt;
    return ExtensionField{{}, integerText(low->content) + u" – "_s + integerText(high->content)};
}

/// RFC 3779 3.2.3.
std::optional<ExtensionField> asPart(const DerElement &element)
{
    const std::optional<DerElement> choice = onlyElement(element.content);
    if ((!element.isContext(0) && !element.isContext(1)) || !choice)
        return std::nullopt;
    ExtensionField field{element.tag == 0 ? u"asnum"_s : u"rdi"_s, {}};
    if (choice->is(NullTag)) {
        field.value = u"inherit"_s;
        return field;
    }
    std::optional<ExtensionFields> items = choice->is(SequenceTag) ? eachOf(choice->content, asNumber) : std::nullopt;
    if (!items)
        return std::nullopt;
    field.children = std::move(*items);
    return field;
}

std::optional<ExtensionFields> asIdentifiers(QByteArrayView value)
{
    return eachOfSequence(value, asPart);
}

constexpr std::array table{
    ExtensionDecoder{"1.3.6.1.5.5.7.1.7"_L1, addressBlocks},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.8"_L1, asIdentifiers},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.28"_L1, addressBlocks},
    ExtensionDecoder{"1.3.6.1.5.5.7.1.29"_L1, asIdentifiers},
};

} // namespace

std::span<const ExtensionDecoder> resourceDecoders()
{
    return table;
}

} // namespace certwright::pki
