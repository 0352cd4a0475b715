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

bool isBlankAt(QByteArrayView line, qsizetype at)
{
    return at >= 0 && at + 1 < line.size() && isBlank(line[at]) && isBlank(line[at + 1]);
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

/// How many octets stand together, if it is as many throughout and a word of some machine; else 1.
int wordSizeOf(const std::vector<qsizetype> &columns)
{
    const auto isJoined = [&columns](std::size_t i) { return columns[i] == columns[i - 1] + 2; };
    std::size_t size = 1;
    while (size < columns.size() && isJoined(size))
        ++size;
    for (std::size_t i = size; i < columns.size(); ++i) {
        if (isJoined(i) != (i % size != 0))
            return 1;
    }
    const bool isWord = size == 2 || size == 4 || size == 8;
    return isWord && columns.size() % size == 0 ? static_cast<int>(size) : 1;
}

/// Takes one dump after the other.
class DumpReader final
{
public:
    explicit DumpReader(QByteArrayView text)
        : m_text(text)
    {
    }

    std::vector<DumpPiece> run()
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
        m_wordSize = 0;
        const quint64 first = line.place;
        DumpLine next = dumpLine(m_text, line.next, radix);
        while (next.isPlaced && next.place > line.place && addLine(line, next.place - line.place)) {
            line = next;
            next = dumpLine(m_text, line.next, radix);
        }
        addLast(line);
        if (m_octets.size() >= fewestOctets) {
            const auto printed = static_cast<quint64>(m_octets.size());
            const bool isFilledUp = next.isPlaced && next.place > line.place && next.place - first < printed;
            m_pieces.push_back({m_at, line.start + line.text.size() - m_at, SecureBytes(m_octets),
                std::max(m_wordSize, 1), static_cast<qsizetype>(isFilledUp ? next.place - first : printed)});
        }
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
        const int wordSize = wordSizeOf(m_columns);
        m_wordSize = m_wordSize == 0 || m_wordSize == wordSize ? wordSize : 1;
        for (const qsizetype column : m_columns)
            m_octets.append(static_cast<char>(octetAt(line.text, column)));
        return true;
    }

    /// Nothing tells how many octets the last line has but the columns of the one before. Of a word that is not full,
    /// xxd -e leaves those out that would stand first.
    void addLast(const DumpLine &line)
    {
        int missing = 0;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const qsizetype column = m_columns[i];
            const int octet = column < line.digits ? -1 : octetAt(line.text, column);
            const bool isLeftOut = octet < 0 && missing + 1 < m_wordSize && isBlankAt(line.text, column)
                && static_cast<int>(i) % m_wordSize == missing;
            if (isLeftOut)
                ++missing;
            else if (octet < 0)
                return;
            else
                m_octets.append(static_cast<char>(octet));
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QByteArray m_octets;
    std::vector<qsizetype> m_columns; ///< where the octets of the line before stood
    int m_wordSize = 0; ///< of all lines so far; 0 before the first
    std::vector<DumpPiece> m_pieces;
};

} // namespace

std::vector<DumpPiece> dumpPieces(QByteArrayView text)
{
    return DumpReader(text).run();
}

SecureBytes withWordsReversed(const DumpPiece &piece)
{
    SecureBytes octets = piece.bytes.clone();
    for (qsizetype at = 0; at < octets.size(); at += piece.wordSize)
        std::reverse(octets.data() + at, octets.data() + std::min(at + piece.wordSize, octets.size()));
    octets.shrink(piece.count);
    return octets;
}

} // namespace certwright::inspect
