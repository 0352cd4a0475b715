#include "core/inspect/quoted_printable.h"

#include "core/inspect/der_objects.h"
#include "core/inspect/place_names.h"

#include <QByteArray>

#include <optional>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView encodingField("content-transfer-encoding:");
constexpr QByteArrayView encodingName("quoted-printable");

/// A line without its end, and where the next one begins.
struct Line {
    QByteArrayView text;
    qsizetype next;
};

Line lineAt(QByteArrayView text, qsizetype start)
{
    const qsizetype found = text.indexOf('\n', start);
    const qsizetype end = found < 0 ? text.size() : found;
    QByteArrayView line = text.sliced(start, end - start);
    if (line.endsWith('\r'))
        line.chop(1);
    return {line, found < 0 ? text.size() : found + 1};
}

bool startsWithoutCase(QByteArrayView text, QByteArrayView start)
{
    return text.size() >= start.size() && text.first(start.size()).compare(start, Qt::CaseInsensitive) == 0;
}

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// RFC 2045 6.7: `=XX` is an octet, `=` at the end of a line joins it with the next.
QByteArray decoded(QByteArrayView text)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QByteArrayView rest = text.sliced(at + 1);
        const int high = rest.size() < 2 ? -1 : hexDigit(rest[0]);
        const int low = rest.size() < 2 ? -1 : hexDigit(rest[1]);
        if (text[at] != '=') {
            octets.append(text[at]);
        } else if (high >= 0 && low >= 0) {
            octets.append(static_cast<char>(high << 4 | low));
            at += 2;
        } else {
            at += rest.startsWith("\r\n") ? 2 : (rest.startsWith('\n') ? 1 : 0);
        }
    }
    return octets;
}

/// The walk over the lines of a message.
class Walk final
{
public:
    explicit Walk(QByteArrayView text)
        : m_text(text)
    {
    }

    std::vector<EmbeddedPiece> run()
    {
        while (m_at < m_text.size()) {
            const Line line = lineAt(m_text, m_at);
            m_at = line.next;
            if (line.text.startsWith("--") && !line.text.startsWith("-----"))
                m_boundary = line.text.trimmed();
            else if (startsWithoutCase(line.text, encodingField))
                m_isQuoted = startsWithoutCase(line.text.sliced(encodingField.size()).trimmed(), encodingName);
            else if (line.text.isEmpty() && m_isQuoted)
                takeBody();
        }
        return std::move(m_pieces);
    }

private:
    void takeBody()
    {
        m_isQuoted = false;
        const qsizetype start = m_at;
        qsizetype end = m_text.size();
        for (qsizetype at = start; at < m_text.size(); at = lineAt(m_text, at).next) {
            if (m_boundary.isEmpty() || !m_text.sliced(at).startsWith(m_boundary))
                continue;
            end = at;
            break;
        }
        m_at = end;
        QByteArray octets = decoded(m_text.sliced(start, end - start));
        if (looksLikeDer(octets))
            m_pieces.push_back({start, end - start, SecureBytes(octets), nameAt(start)});
        wipe(octets);
    }

    QString nameAt(qsizetype offset)
    {
        if (!m_names) // which costs, and hardly any text needs it
            m_names.emplace(m_text);
        return m_names->nameAt(offset);
    }

    QByteArrayView m_text;
    std::optional<PlaceNames> m_names;
    qsizetype m_at = 0;
    bool m_isQuoted = false;
    QByteArrayView m_boundary;
    std::vector<EmbeddedPiece> m_pieces;
};

} // namespace

std::vector<EmbeddedPiece> quotedPrintablePieces(QByteArrayView text)
{
    return Walk(text).run();
}

} // namespace certwright::inspect
