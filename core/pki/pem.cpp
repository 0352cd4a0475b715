#include "core/pki/pem.h"

#include "core/base/secure_bytes.h"
#include "core/pki/base64_decoder.h"
#include "core/pki/pem_body.h"
#include "core/pki/pem_prefix.h"

#include <QScopeGuard>

#include <algorithm>
#include <cstring>

namespace certwright::pki {

namespace {

constexpr QByteArrayView dashes("-----");
constexpr QByteArrayView beginWord("BEGIN ");
constexpr QByteArrayView endWord("END ");
constexpr qsizetype lineWidth = 64;
constexpr qsizetype longestLabel = 80;
constexpr qsizetype longestPrefix = 16;

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

bool matchesAt(QByteArrayView text, qsizetype position, QByteArrayView word)
{
    return text.size() - position >= word.size() && text.sliced(position, word.size()) == word;
}

/// Where the next five hyphens begin that one of the words follows; the end of the text when there are none.
template <typename... Words>
qsizetype nextMark(QByteArrayView text, qsizetype from, Words... words)
{
    while (from < text.size()) {
        const void *found = std::memchr(text.data() + from, '-', static_cast<std::size_t>(text.size() - from));
        if (found == nullptr)
            return text.size();
        const qsizetype at = static_cast<const char *>(found) - text.data();
        if (matchesAt(text, at, dashes) && (matchesAt(text, at + dashes.size(), words) || ...))
            return at;
        from = at + 1;
    }
    return text.size();
}

/// The rest of the line, or as much of it as a label may have.
QByteArrayView restOfLine(QByteArrayView text, qsizetype from)
{
    const QByteArrayView rest = text.sliced(from, std::min(text.size() - from, longestLabel + dashes.size()));
    const auto end = std::find_if(rest.begin(), rest.end(), isLineEnd);
    return rest.first(end - rest.begin());
}

bool isQuoting(QByteArrayView prefix)
{
    return prefix.size() <= longestPrefix && std::none_of(prefix.begin(), prefix.end(), [](char character) {
        return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
            || (character >= 'a' && character <= 'z');
    });
}

/// What stands before the BEGIN mark on its line if it may stand before the others too: `> `, `# `, `"`.
QByteArrayView quotingPrefix(QByteArrayView text, qsizetype begin)
{
    qsizetype start = begin;
    while (start > 0 && begin - start <= longestPrefix && !isLineEnd(text[start - 1]))
        --start;
    const QByteArrayView prefix = text.sliced(start, begin - start).trimmed();
    return isQuoting(prefix) ? prefix : QByteArrayView();
}

/// A line without what strings and quotations put around it.
QByteArrayView bare(QByteArrayView line, QByteArrayView prefix)
{
    line = line.trimmed();
    if (!prefix.isEmpty() && line.startsWith(prefix))
        line = line.sliced(prefix.size()).trimmed();
    const auto isQuote = [](char character) { return character == '"' || character == '\'' || character == ','; };
    while (!line.isEmpty() && isQuote(line.front()))
        line = line.sliced(1);
    while (!line.isEmpty() && isQuote(line.back()))
        line.chop(1);
    return line.trimmed();
}

/// Reads the lines between the marks: RFC 1421 headers first, then base64.
class Body final
{
public:
    Body(QByteArrayView text, QByteArrayView prefix)
        : m_text(text)
        , m_prefix(prefix)
        , m_decoder(text.size())
    {
    }

    /// Up to the end of the text.
    void readAll()
    {
        while (m_at < m_text.size())
            take(nextLine());
    }

    /// Up to the first line that is neither header nor base64; answers where the last good one ends.
    qsizetype readSound()
    {
        qsizetype end = 0;
        while (m_at < m_text.size()) {
            const QByteArrayView line = nextLine();
            if (!line.isEmpty() && !isHeader(line) && !isBase64Line(line))
                break;
            take(line);
            if (!line.isEmpty())
                end = line.data() + line.size() - m_text.data();
        }
        return end;
    }

    QByteArray headers() const { return m_headers; }
    Base64Decoder &decoder() { return m_decoder; }

private:
    QByteArrayView nextLine()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !isLineEnd(m_text[m_at]))
            ++m_at;
        return bare(m_text.sliced(start, m_at++ - start), m_prefix);
    }

    /// Headers stand before the body and hold a colon, which base64 never does.
    bool isHeader(QByteArrayView line) const { return m_decoder.isEmpty() && (m_continues || line.contains(':')); }

    void take(QByteArrayView line)
    {
        if (!isHeader(line)) {
            m_decoder.add(line);
            m_continues = false;
            return;
        }
        m_continues = line.endsWith(',');
        m_headers += line;
        m_headers += '\n';
    }

    QByteArrayView m_text;
    QByteArrayView m_prefix;
    QByteArray m_headers;
    Base64Decoder m_decoder;
    qsizetype m_at = 0;
    bool m_continues = false;
};

void store(PemBlock &block, Body &body)
{
    block.headers = body.headers();
    block.hasHeaders = !block.headers.isEmpty();
    const bool isSound = body.decoder().isSound() && !body.decoder().isEmpty();
    if (!isSound && block.flaw == PemFlaw::None)
        block.flaw = PemFlaw::BrokenBase64;
    (block.flaw == PemFlaw::None ? block.der : block.salvage) = body.decoder().take();
}

/// The low halves of UTF-16 code units; what is not ASCII becomes a question mark.
QByteArray narrowed(QByteArrayView data, qsizetype lowOctet)
{
    QByteArray text(data.size() / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char low = data[2 * i + lowOctet];
        const char high = data[2 * i + 1 - lowOctet];
        text[i] = high == 0 && static_cast<quint8>(low) < 0x80 ? low : '?';
    }
    return text;
}

} // namespace

PemScanner::PemScanner(QByteArrayView data)
    : m_plain(data)
    , m_text(m_plain.isAny() ? QByteArrayView(m_plain.text()) : data)
{
    if (m_plain.isAny() || nextMark(data, 0, beginWord) < data.size())
        return;
    // Windows writes text as UTF-16, with and without a byte order mark.
    constexpr QByteArrayView wideDashes("-\0-\0-\0-\0-\0", 10);
    const qsizetype found = data.indexOf(wideDashes);
    if (found < 0)
        return;
    m_narrowed = narrowed(data, found % 2); // the low octet comes first in little endian
    m_text = m_narrowed;
    m_unitSize = 2;
}

PemScanner::~PemScanner()
{
    wipe(m_narrowed);
}

std::optional<PemBlock> PemScanner::next()
{
    while (true) {
        const qsizetype begin = nextMark(m_text, m_position, beginWord);
        if (begin == m_text.size())
            return std::nullopt;
        const qsizetype start = begin + dashes.size() + beginWord.size();
        const QByteArrayView line = restOfLine(m_text, start);
        const qsizetype labelSize = line.indexOf(dashes);
        m_position = start;
        if (labelSize > 0)
            return read(begin, line.first(labelSize).trimmed(), start + labelSize + dashes.size());
    }
}

qsizetype PemScanner::place(qsizetype position) const
{
    return m_plain.isAny() ? m_plain.originalPlace(position) : m_unitSize * position;
}

PemBlock PemScanner::read(qsizetype begin, QByteArrayView label, qsizetype body)
{
    PemBlock block;
    block.label = label.toByteArray();
    block.offset = place(begin);
    const qsizetype mark = nextMark(m_text, body, beginWord, endWord);
    QByteArrayView text = m_text.sliced(body, mark - body);
    const bool isClosed = mark < m_text.size() && matchesAt(m_text, mark + dashes.size(), endWord);
    QByteArray plain = isClosed ? withoutLogPrefix(text, logPrefix(m_text, begin)) : QByteArray();
    if (QByteArray undone = plainBody(plain.isEmpty() ? text : plain, isClosed); !undone.isEmpty()) {
        wipe(plain);
        plain = std::move(undone);
    }
    const auto wiper = qScopeGuard([&plain] { wipe(plain); });
    const bool isEscaped = !plain.isEmpty();
    if (isEscaped)
        text = plain;
    Body reader(text, quotingPrefix(m_text, begin));
    qsizetype end = mark;
    if (isClosed) {
        const qsizetype endLabel = mark + dashes.size() + endWord.size();
        const QByteArrayView line = restOfLine(m_text, endLabel);
        const bool isSame = line.startsWith(label) && (line.size() == label.size() || line[label.size()] == '-');
        const qsizetype closing = line.indexOf(dashes);
        end = endLabel + (closing < 0 ? line.size() : closing + dashes.size());
        block.flaw = isSame ? PemFlaw::None : PemFlaw::WrongEnd;
        reader.readAll();
    } else {
        block.flaw = PemFlaw::NoEnd;
        const qsizetype sound = reader.readSound();
        end = isEscaped ? mark : body + sound;
    }
    store(block, reader);
    block.raw = m_text.sliced(begin, end - begin).toByteArray();
    block.size = place(end) - block.offset;
    m_position = end;
    return block;
}

QList<PemBlock> pemBlocks(QByteArrayView data)
{
    QList<PemBlock> blocks;
    PemScanner scanner(data);
    while (std::optional<PemBlock> block = scanner.next())
        blocks.append(std::move(*block));
    return blocks;
}

QByteArray toPem(QByteArrayView label, QByteArrayView der)
{
    const QByteArray base64 = der.toByteArray().toBase64();
    QByteArray pem = QByteArray("-----BEGIN ") + label + "-----\n";
    pem.reserve(pem.size() + base64.size() + base64.size() / lineWidth + 64);
    for (qsizetype at = 0; at < base64.size(); at += lineWidth)
        pem += base64.mid(at, lineWidth) + '\n';
    return pem + "-----END " + label + "-----\n";
}

} // namespace certwright::pki
