#include "core/inspect/base64_run.h"

#include <algorithm>
#include <array>

namespace certwright::inspect {

namespace {

constexpr qsizetype shortestWrappedLine = 16;
constexpr int asciiSize = 128;

/// Each character, for views of those that stand escaped in the text.
constexpr std::array<char, asciiSize> makeAscii()
{
    std::array<char, asciiSize> table{};
    for (int i = 0; i < asciiSize; ++i)
        table[static_cast<std::size_t>(i)] = static_cast<char>(i);
    return table;
}

constexpr std::array<char, asciiSize> ascii = makeAscii();

QByteArrayView viewOf(char character)
{
    return {&ascii[static_cast<quint8>(character)], 1};
}

int digitOf(char character, int base)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const int lower = character | 0x20;
    return base == 16 && lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// The digits at the start of the text, up to eight, as an ASCII character; none when they are of another.
TextUnit number(QByteArrayView text, int base)
{
    constexpr qsizetype longest = 8; // zeros may stand in front
    int value = 0;
    qsizetype size = 0;
    for (; size < std::min(longest, text.size()); ++size) {
        const int digit = digitOf(text[size], base);
        if (digit < 0)
            break;
        value = value * base + digit;
        if (value >= asciiSize)
            return {};
    }
    return {static_cast<char>(value), size};
}

/// XML 1.0 4.1: `&#` digits `;` or `&#x` hexadecimal digits `;`.
TextUnit referenceAt(QByteArrayView text)
{
    constexpr qsizetype shortest = 4; // `&#9;`
    if (text.size() < shortest || text[1] != '#')
        return {};
    const bool isHex = (text[2] | 0x20) == 'x';
    const qsizetype start = isHex ? 3 : 2;
    const TextUnit found = number(text.sliced(start), isHex ? 16 : 10);
    const bool isClosed = found.size > 0 && text.sliced(start + found.size).startsWith(';');
    return isClosed ? TextUnit{found.character, start + found.size + 1} : TextUnit{};
}

/// RFC 8259 7.
TextUnit jsonEscapeAt(QByteArrayView text)
{
    constexpr QByteArrayView unicode("\\u00");
    constexpr qsizetype digits = 2;
    if (text.startsWith("\\/"))
        return {'/', 2};
    if (!text.startsWith(unicode) || text.size() < unicode.size() + digits)
        return {};
    const TextUnit found = number(text.sliced(unicode.size(), digits), 16);
    return found.size == digits ? TextUnit{found.character, unicode.size() + digits} : TextUnit{};
}

/// The size of the line end at the start of `text`, with the blanks around it: plain or escaped. 0 when there is none.
qsizetype lineBreak(QByteArrayView text)
{
    qsizetype at = 0;
    bool found = false;
    for (;;) {
        const QByteArrayView rest = text.sliced(at);
        TextUnit unit = rest.isEmpty() ? TextUnit{} : TextUnit{rest.front(), 1};
        if (rest.startsWith("\\n") || rest.startsWith("\\r"))
            unit = {'\n', 2};
        else if (const TextUnit escaped = escapedAt(rest, 0); escaped.size > 0)
            unit = escaped;
        const bool isEnd = unit.character == '\n' || unit.character == '\r';
        if (unit.size == 0 || (!isEnd && unit.character != ' ' && unit.character != '\t'))
            return found ? at : 0;
        found = found || isEnd;
        at += unit.size;
    }
}

TextUnit paddingAt(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text[at] == '=')
        return {'=', 1};
    const TextUnit unit = escapedAt(text, at);
    return unit.character == '=' ? unit : TextUnit{};
}

} // namespace

TextUnit escapedAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '&' && text[at] != '\\'))
        return {};
    return text[at] == '&' ? referenceAt(text.sliced(at)) : jsonEscapeAt(text.sliced(at));
}

bool Base64Run::readCount(qsizetype count)
{
    qsizetype got = 0;
    while (got < count) {
        const qsizetype read = readSome(count - got);
        const qsizetype gap = read > 0 ? 0 : lineBreak(m_text.sliced(m_at));
        if (read == 0 && gap == 0)
            return false;
        got += read;
        m_at += gap;
    }
    readPadding();
    return true;
}

void Base64Run::readLines()
{
    const qsizetype width = readSome(m_text.size());
    bool more = width >= shortestWrappedLine && !readPadding();
    while (more) {
        const qsizetype gap = lineBreak(m_text.sliced(m_at));
        const qsizetype size = gap == 0 ? 0 : lineSize(m_at + gap, width);
        if (size == 0)
            return;
        m_at += gap;
        readSome(size);
        more = !readPadding() && size == width;
    }
}

void Base64Run::readUnequalLines()
{
    qsizetype size = readSome(m_text.size());
    while (size > 0 && !readPadding()) {
        const qsizetype gap = lineBreak(m_text.sliced(m_at));
        size = gap == 0 ? 0 : lineSize(m_at + gap, m_text.size());
        if (size > 0) {
            m_at += gap;
            readSome(size);
        }
    }
}

qsizetype Base64Run::readSome(qsizetype most)
{
    qsizetype count = 0;
    while (count < most) {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isBase64Character(m_text[m_at]) && count < most) {
            ++m_at;
            ++count;
        }
        if (m_at > start) {
            m_parts.push_back(m_text.sliced(start, m_at - start));
            continue;
        }
        const TextUnit unit = base64At(m_text, m_at);
        if (unit.size == 0)
            return count;
        m_parts.push_back(viewOf(unit.character));
        m_at += unit.size;
        ++count;
    }
    return count;
}

bool Base64Run::readPadding()
{
    int count = 0;
    for (TextUnit unit = paddingAt(m_text, m_at); unit.size > 0 && count < 2; unit = paddingAt(m_text, m_at)) {
        m_parts.push_back(viewOf('='));
        m_at += unit.size;
        ++count;
    }
    return count > 0;
}

/// How many characters a further line has, if it holds nothing else and is not longer than the others; else 0.
qsizetype Base64Run::lineSize(qsizetype start, qsizetype width) const
{
    qsizetype end = start;
    qsizetype size = 0;
    for (TextUnit unit = base64At(m_text, end); unit.size > 0 && size <= width; unit = base64At(m_text, end)) {
        end += unit.size;
        ++size;
    }
    while (end < m_text.size() && m_text[end] == '=')
        ++end;
    constexpr QByteArrayView enders("\r\n \t<\"'\\&");
    return size <= width && (end == m_text.size() || enders.contains(m_text[end])) ? size : 0;
}

} // namespace certwright::inspect
