#include "core/pki/java_text.h"

namespace certwright::pki {

namespace {

/// How many octets a character takes whose first is this one; 0 when none starts so.
qsizetype sizeOf(quint8 first)
{
    if (first < 0x80)
        return 1;
    if ((first & 0xe0U) == 0xc0)
        return 2;
    return (first & 0xf0U) == 0xe0 ? 3 : 0;
}

} // namespace

std::optional<QString> fromJavaText(QByteArrayView octets)
{
    QString text;
    text.reserve(octets.size());
    for (qsizetype at = 0; at < octets.size();) {
        const auto first = static_cast<quint8>(octets[at]);
        const qsizetype size = sizeOf(first);
        if (size == 0 || size > octets.size() - at)
            return std::nullopt;
        unsigned unit = size == 1 ? first : first & (0xffU >> static_cast<unsigned>(size + 1));
        for (qsizetype i = 1; i < size; ++i) {
            const auto next = static_cast<quint8>(octets[at + i]);
            if ((next & 0xc0U) != 0x80)
                return std::nullopt;
            unit = (unit << 6U) | (next & 0x3fU);
        }
        text += QChar(static_cast<char16_t>(unit));
        at += size;
    }
    return text;
}

QByteArray toJavaText(QStringView text)
{
    QByteArray octets;
    for (const QChar c : text) {
        const unsigned unit = c.unicode();
        if (unit != 0 && unit < 0x80) {
            octets += static_cast<char>(unit);
            continue;
        }
        if (unit < 0x800) {
            octets += static_cast<char>(0xc0U | (unit >> 6U));
        } else {
            octets += static_cast<char>(0xe0U | (unit >> 12U));
            octets += static_cast<char>(0x80U | ((unit >> 6U) & 0x3fU));
        }
        octets += static_cast<char>(0x80U | (unit & 0x3fU));
    }
    return octets;
}

} // namespace certwright::pki
