#pragma once

#include <QByteArrayView>

#include <optional>

namespace certwright::pki {

/// The class bits of an identifier octet (X.690 8.1.2.2).
enum class Asn1Class { Universal, Application, ContextSpecific, Private };

/// Universal tag numbers (X.680 8.4) that certificates hold.
enum Asn1Tag : quint32 {
    BooleanTag = 1,
    IntegerTag = 2,
    BitStringTag = 3,
    OctetStringTag = 4,
    NullTag = 5,
    OidTag = 6,
    EnumeratedTag = 10,
    Utf8StringTag = 12,
    SequenceTag = 16,
    SetTag = 17,
    NumericStringTag = 18,
    PrintableStringTag = 19,
    T61StringTag = 20,
    Ia5StringTag = 22,
    UtcTimeTag = 23,
    GeneralizedTimeTag = 24,
    GraphicStringTag = 25,
    VisibleStringTag = 26,
    GeneralStringTag = 27,
    UniversalStringTag = 28,
    BmpStringTag = 30,
};

/// One element of definite length, as views into the bytes it was read from, which must outlive it.
struct DerElement {
    Asn1Class tagClass = Asn1Class::Universal;
    quint32 tag = 0;
    bool constructed = false;
    QByteArrayView encoding; ///< header and content
    QByteArrayView content;

    bool is(Asn1Tag universal) const { return tagClass == Asn1Class::Universal && tag == universal; }
    bool isContext(quint32 number) const { return tagClass == Asn1Class::ContextSpecific && tag == number; }
};

/// The element at the start of `bytes`, whatever follows it. Nothing for an indefinite length, a length beyond the
/// end, a tag over four octets or the end-of-contents octets. Lengths in more octets than needed are accepted:
/// real certificates have them.
std::optional<DerElement> firstElement(QByteArrayView bytes);

/// Reads one element after the other; a broken one ends it.
class DerReader final
{
public:
    explicit DerReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

    /// Nothing at the end and where no element starts; the reader then stays where it is.
    std::optional<DerElement> next();

    /// The next one if it is of this kind; else nothing, and the reader stays.
    std::optional<DerElement> next(Asn1Tag universal);
    std::optional<DerElement> nextContext(quint32 number);

private:
    QByteArrayView m_rest;
};

} // namespace certwright::pki
