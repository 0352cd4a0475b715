#pragma once

#include <QByteArrayView>

#include <optional>

namespace certwright::inspect {

/// The identifier octets this program looks for. High tag numbers all look like 0x1f in their low bits.
namespace tag {
inline constexpr quint8 boolean = 0x01;
inline constexpr quint8 integer = 0x02;
inline constexpr quint8 bitString = 0x03;
inline constexpr quint8 octetString = 0x04;
inline constexpr quint8 oid = 0x06;
inline constexpr quint8 enumerated = 0x0a;
inline constexpr quint8 ia5String = 0x16;
inline constexpr quint8 utcTime = 0x17;
inline constexpr quint8 generalizedTime = 0x18;
inline constexpr quint8 sequence = 0x30;
inline constexpr quint8 set = 0x31;
inline constexpr quint8 context0 = 0xa0; ///< constructed
inline constexpr quint8 context1 = 0xa1;
} // namespace tag

/// One element: views into the input, which must outlive it.
struct BerElement {
    quint8 tag = 0; ///< the first identifier octet
    QByteArrayView content; ///< for the indefinite form without its end
    QByteArrayView encoding;
};

/// Walks over DER, and over BER of the indefinite form, element by element, without descending. Never reads beyond its
/// bytes; nesting of the indefinite form is capped.
class BerCursor final
{
public:
    explicit BerCursor(QByteArrayView data)
        : m_rest(data)
    {
    }

    /// Nothing at the end, and from the first element on that does not fit.
    std::optional<BerElement> next();

    /// The next element if it has this tag; else nothing, and the cursor stays.
    std::optional<BerElement> next(quint8 tag);

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
};

/// How many octets the first element claims to have, even where the input ends before; nothing when it is no element.
std::optional<qsizetype> claimedSize(QByteArrayView data);

/// Whether the first element is of the indefinite form and holds such ones deeper than BerCursor goes.
bool isNestedTooDeeply(QByteArrayView data);

/// What stands behind the header of the first element, whether or not all of it is there.
QByteArrayView contentStart(QByteArrayView data);

/// Whether the content of a constructed element is a row of whole elements, at least one.
bool holdsElements(QByteArrayView content);

} // namespace certwright::inspect
