#include "core/inspect/dump_text.h"

#include <algorithm>
#include <array>

namespace certwright::inspect {

namespace {

constexpr qsizetype fewestOctets = 40; // an Ed25519 key has 48
constexpr quint64 widestLine = 64; // octets
constexpr qsizetype fewestDigits = 4; // of a place
constexpr qsizetype mostDigits = 16;

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

/// The octet whose two digits stand there; -1 when they do not.
int octetAt(QByteArrayView line, qsizetype at)
{
    if (at < 0 || at + 1 >= line.size())
        return -1;
    const int high = hexDigit(line[at]);
    const int low = hexDigit(line[at + 1]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}

/// A line that may begin with the place of its first octet.
struct DumpLine {
    QByteArrayView text;
    qsizetype start = 0; ///< in the whole text
    qsizetype next = 0; ///< where the following line starts
    bool isPlaced = false;
    quint64 place = 0;
    qsizetype digits = 0; ///< where the octets may begin
};

DumpLine lineAt(QByteArrayView text, qsizetype start)
{
    const qsizetype found = start < text.size() ? text.indexOf('\n', start) : -1;
    const qsizetype end = found < 0 ? text.size() : found;
    DumpLine line{text.sliced(start, end - start), start, found < 0 ? end : found + 1};
    if (line.text.endsWith('\r'))
        line.text.chop(1);
    return line;
}

DumpLine dumpLine(QByteArrayView text, qsizetype start, int radix)
{
    DumpLine line = lineAt(text, start);
    qsizetype at = 0;
    while (at < line.text.size() && isBlank(line.text[at]))
        ++at;
    const qsizetype first = at;
    for (; at < line.text.size() && at - first <= mostDigits; ++at) {
        const int digit = hexDigit(line.text[at]);
        if (digit < 0 || digit >= radix)
            break;
        line.place = line.place * static_cast<quint64>(radix) + static_cast<quint64>(digit);
    }
    const bool isColon = at < line.text.size() && line.text[at] == ':';
    const bool isClosed = at == line.text.size() || isColon || isBlank(line.text[at]);
    line.isPlaced = isClosed && at - first >= fewestDigits && at - first <= mostDigits;
    line.digits = isColon ? at + 1 : at;
    return line;
}

/// Takes one dump after the other.
class DumpReader final
{
public:
    explicit DumpReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::vector<EmbeddedPiece> run()
    {
        while (m_at < m_text.size()) {
            const auto before = m_pieces.size();
            qsizetype end = take(16);
            if (m_pieces.size() == before) {
                const qsizetype other = take(8); // as od has it
                end = m_pieces.size() == before ? std::min(end, other) : other;
            }
            m_at = end;
        }
        return std::move(m_pieces);
    }

private:
    /// Lines that follow from one another; answers where they end. What begins inside of too short a run would be
    /// shorter still, so nothing is read twice.
    qsizetype take(int radix)
    {
        DumpLine line = dumpLine(m_text, m_at, radix);
        if (!line.isPlaced)
            return line.next;
        m_octets.clear();
        m_columns.clear();
        DumpLine next = dumpLine(m_text, line.next, radix);
        while (next.isPlaced && next.place > line.place && addLine(line, next.place - line.place)) {
            line = next;
            next = dumpLine(m_text, line.next, radix);
        }
        addLast(line);
        if (m_octets.size() >= fewestOctets)
            m_pieces.push_back({m_at, line.start + line.text.size() - m_at, SecureBytes(m_octets), {}});
        wipe(m_octets);
        return line.next;
    }

    /// Exactly so many octets, however they are grouped.
    bool addLine(const DumpLine &line, quint64 count)
    {
        if (count > widestLine)
            return false;
        std::array<qsizetype, widestLine> columns{};
        qsizetype at = line.digits;
        for (quint64 i = 0; i < count; ++i) {
            while (at < line.text.size() && isBlank(line.text[at]))
                ++at;
            if (octetAt(line.text, at) < 0)
                return false;
            columns[i] = at;
            at += 2;
        }
        if (at < line.text.size() && hexDigit(line.text[at]) >= 0)
            return false;
        m_columns.assign(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(count));
        for (const qsizetype column : m_columns)
            m_octets.append(static_cast<char>(octetAt(line.text, column)));
        return true;
    }

    /// Nothing tells how many octets the last line has but the columns of the one before.
    void addLast(const DumpLine &line)
    {
        for (const qsizetype column : m_columns) {
            const int octet = column < line.digits ? -1 : octetAt(line.text, column);
            if (octet < 0)
                return;
            m_octets.append(static_cast<char>(octet));
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_octets;
    std::vector<qsizetype> m_columns; ///< where the octets of the line before stood
    std::vector<EmbeddedPiece> m_pieces;
};

} // namespace

std::vector<EmbeddedPiece> dumpPieces(QByteArrayView text)
{
    return DumpReader(text).run();
}

} // namespace certwright::inspect
