#include "core/pki/pem.h"

#include "core/base/secure_bytes.h"

#include <optional>

namespace certwright::pki {

namespace {

constexpr QByteArrayView beginMark("-----BEGIN ");
constexpr QByteArrayView endMark("-----END ");
constexpr QByteArrayView closingMark("-----");
constexpr qsizetype lineWidth = 64;
constexpr qsizetype usualSize = 4096; // holds an RSA 4096 key, so that none is left behind by growing

struct Line {
    qsizetype start = 0; ///< of the visible part
    qsizetype end = 0; ///< behind the visible part
    QByteArrayView text;
};

/// Walks over lines once; CR, LF and CRLF end a line, blanks around it and a byte order mark do not count.
class Lines final
{
public:
    explicit Lines(QByteArrayView data)
        : m_data(data)
    {
        if (data.startsWith("\xef\xbb\xbf"))
            m_position = 3;
    }

    std::optional<Line> next()
    {
        if (m_position >= m_data.size())
            return std::nullopt;
        const qsizetype start = m_position;
        while (m_position < m_data.size() && m_data[m_position] != '\n' && m_data[m_position] != '\r')
            ++m_position;
        const QByteArrayView text = m_data.sliced(start, m_position - start).trimmed();
        const qsizetype visible = text.isEmpty() ? start : text.data() - m_data.data();
        ++m_position;
        return Line{visible, visible + text.size(), text};
    }

private:
    QByteArrayView m_data;
    qsizetype m_position = 0;
};

/// The label of a BEGIN or END line; empty when the line is none.
QByteArrayView labelOf(QByteArrayView line, QByteArrayView mark)
{
    if (!line.startsWith(mark) || !line.endsWith(closingMark) || line.size() < mark.size() + closingMark.size())
        return {};
    return line.sliced(mark.size(), line.size() - mark.size() - closingMark.size());
}

/// One block while it is read.
class OpenBlock final
{
public:
    OpenBlock(QByteArrayView label, qsizetype offset)
    {
        m_block.label = label.toByteArray();
        m_base64.reserve(usualSize);
        m_block.offset = offset;
    }

    /// RFC 1421 headers stand before the body and hold a colon, which base64 never does.
    void add(QByteArrayView line)
    {
        const bool isHeader = m_base64.isEmpty() && line.contains(':');
        m_continues = (isHeader || m_continues) && line.endsWith(',');
        m_block.hasHeaders |= isHeader;
        if (!isHeader && !m_continues)
            m_base64 += line;
    }

    PemBlock close(QByteArrayView data, qsizetype end, QByteArrayView endLabel)
    {
        m_block.raw = data.sliced(m_block.offset, end - m_block.offset).toByteArray();
        if (endLabel == m_block.label) {
            m_base64.replace(' ', "").replace('\t', "");
            if (m_base64.size() % 4 == 0) // Qt overlooks a missing end
                m_block.der = QByteArray::fromBase64(m_base64, QByteArray::AbortOnBase64DecodingErrors);
        }
        wipe(m_base64); // it may be a key
        return std::move(m_block);
    }

private:
    PemBlock m_block;
    QByteArray m_base64;
    bool m_continues = false;
};

} // namespace

QList<PemBlock> pemBlocks(QByteArrayView data)
{
    QList<PemBlock> blocks;
    std::optional<OpenBlock> open;
    qsizetype lastEnd = 0;
    Lines lines(data);
    while (const std::optional<Line> line = lines.next()) {
        const QByteArrayView begins = labelOf(line->text, beginMark);
        const QByteArrayView ends = labelOf(line->text, endMark);
        if (open && !begins.isEmpty()) // the one before was never closed: broken, but named
            blocks.append(open->close(data, lastEnd, {}));
        if (!begins.isEmpty()) {
            open.emplace(begins, line->start);
        } else if (open && !ends.isEmpty()) {
            blocks.append(open->close(data, line->end, ends));
            open.reset();
        } else if (open) {
            open->add(line->text);
        }
        lastEnd = line->end;
    }
    if (open)
        blocks.append(open->close(data, lastEnd, {}));
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
