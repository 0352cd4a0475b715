#pragma once

#include <QByteArrayView>

#include <array>
#include <string_view>
#include <vector>

namespace certwright::inspect {

/// A character of a text, and how many octets it takes there; none at all when that is 0.
struct TextUnit {
    char character = 0;
    qsizetype size = 0;
};

/// The ASCII character that stands escaped there: as a numeric reference of XML (`&#43;`, `&#x2B;`), or as JSON does it
/// (`\/`, `\u002b`).
TextUnit escapedAt(QByteArrayView text, qsizetype at);

/// A table, because noise makes a comparison after the other too slow.
inline constexpr std::array<bool, 256> base64Alphabet = [] {
    std::array<bool, 256> table{};
    for (const char c : std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
        table[static_cast<quint8>(c)] = true;
    return table;
}();

/// Whether it is one of the 64 characters.
inline bool isBase64Character(char character)
{
    return base64Alphabet[static_cast<quint8>(character)];
}

/// The character of base64 there, escaped or not; padding is none of them.
inline TextUnit base64At(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || isBase64Character(text[at]))
        return at < text.size() ? TextUnit{text[at], 1} : TextUnit{};
    if (text[at] != '&' && text[at] != '\\')
        return {};
    const TextUnit unit = escapedAt(text, at);
    return isBase64Character(unit.character) ? unit : TextUnit{};
}

/// Reads base64 in a text over line ends and escapes.
class Base64Run final
{
public:
    /// `text` must outlive it.
    Base64Run(QByteArrayView text, qsizetype start)
        : m_text(text)
        , m_at(start)
    {
    }

    qsizetype position() const { return m_at; }

    /// Up to `count` characters and the padding that may follow them, wherever lines end. False when there are fewer.
    bool readCount(qsizetype count);

    /// Lines of one length and a last one that may be shorter.
    void readLines();

    /// Lines of any length up to the one with the padding, as those have it who put pieces together.
    void readUnequalLines();

    /// Everything read so far, without the escapes.
    const std::vector<QByteArrayView> &parts() const { return m_parts; }

private:
    qsizetype readSome(qsizetype most);
    bool readPadding();
    qsizetype lineSize(qsizetype start, qsizetype width) const;

    QByteArrayView m_text;
    qsizetype m_at;
    std::vector<QByteArrayView> m_parts;
};

} // namespace certwright::inspect
