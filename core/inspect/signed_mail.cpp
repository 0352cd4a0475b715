#include "core/inspect/signed_mail.h"

#include <QStringBuilder>

#include <algorithm>
#include <optional>
#include <utility>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView fieldName("content-type:");
constexpr QByteArrayView signedType("multipart/signed");
constexpr qsizetype longestHeader = 4096;
constexpr qsizetype longestBoundary = 70; // RFC 2046 5.1.1
constexpr int mostMails = 20; // each may cost a walk through the whole text

/// Behind the line end at or after `at`.
qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    const qsizetype end = text.indexOf('\n', at);
    return end < 0 ? text.size() : end + 1;
}

bool isBlankLine(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    return rest.startsWith('\n') || rest.startsWith("\r\n");
}

bool isFolded(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (text[at] == ' ' || text[at] == '\t');
}

/// The value of `boundary=` in a Content-Type field (RFC 2045 5.1), quoted or not.
QByteArray boundaryIn(const QByteArray &field)
{
    constexpr QByteArrayView parameter("boundary=");
    const qsizetype at = field.toLower().indexOf(parameter);
    if (at < 0)
        return {};
    const QByteArray rest = field.mid(at + parameter.size());
    if (rest.startsWith('"')) {
        const qsizetype close = rest.indexOf('"', 1);
        return close < 0 ? QByteArray() : rest.mid(1, close - 1);
    }
    const auto isEnd = [](char c) { return c == ';' || c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    const auto end = std::find_if(rest.cbegin(), rest.cend(), isEnd);
    return rest.first(end - rest.cbegin());
}

/// Where a line of the delimiter begins, at or after `from`, and where the next line does.
struct Delimiter {
    qsizetype start;
    qsizetype next;
};

std::optional<Delimiter> delimiterFrom(QByteArrayView text, qsizetype from, const QByteArray &mark)
{
    for (qsizetype at = text.indexOf(mark, from); at >= 0; at = text.indexOf(mark, at + 1)) {
        if (at > 0 && text[at - 1] != '\n')
            continue;
        const qsizetype next = nextLine(text, at);
        QByteArrayView rest = text.sliced(at + mark.size(), next - at - mark.size()).trimmed();
        if (rest.startsWith("--"))
            rest = rest.sliced(2);
        if (rest.isEmpty())
            return Delimiter{at, next};
    }
    return std::nullopt;
}

/// RFC 2046 5.1.1: the line end before a delimiter belongs to it.
qsizetype endBefore(QByteArrayView text, qsizetype delimiter, qsizetype start)
{
    qsizetype end = delimiter;
    if (end > start && text[end - 1] == '\n')
        --end;
    if (end > start && text[end - 1] == '\r')
        --end;
    return end;
}

QByteArray canonical(QByteArrayView part)
{
    QByteArray lines;
    lines.reserve(part.size() + part.count('\n'));
    for (qsizetype at = 0; at < part.size(); ++at) {
        if (part[at] == '\n' && (at == 0 || part[at - 1] != '\r'))
            lines += '\r';
        lines += part[at];
    }
    return lines;
}

} // namespace

QByteArray SignedMail::contentFor(qsizetype offset)
{
    if (!std::exchange(m_isSearched, true))
        find();
    const auto found = std::find_if(m_pairs.cbegin(), m_pairs.cend(),
        [offset](const Pair &pair) { return offset >= pair.signature.start && offset < pair.signature.end; });
    if (found == m_pairs.cend())
        return {};
    const qsizetype size = found->content.end - found->content.start;
    if (size > m_allowance)
        return {};
    m_allowance -= size;
    return canonical(m_text.sliced(found->content.start, size));
}

/// Header fields begin lines and go on in lines that begin with a blank (RFC 5322 2.2.3).
void SignedMail::find()
{
    int mails = 0;
    for (qsizetype at = 0; at < m_text.size() && mails < mostMails; at = nextLine(m_text, at)) {
        const QByteArrayView name = m_text.sliced(at).first(std::min(fieldName.size(), m_text.size() - at));
        if (name.compare(fieldName, Qt::CaseInsensitive) != 0)
            continue;
        qsizetype end = nextLine(m_text, at);
        while (isFolded(m_text, end) && end - at < longestHeader)
            end = nextLine(m_text, end);
        const QByteArray field = m_text.sliced(at, std::min(end - at, longestHeader)).toByteArray();
        const QByteArray boundary = boundaryIn(field);
        if (!field.toLower().contains(signedType) || boundary.isEmpty() || boundary.size() > longestBoundary)
            continue;
        ++mails;
        qsizetype body = end;
        while (body < m_text.size() && !isBlankLine(m_text, body) && body - at < 16 * longestHeader)
            body = nextLine(m_text, body);
        addParts(body, "--" + boundary);
    }
}

/// The two parts of the mail whose body begins there.
void SignedMail::addParts(qsizetype body, const QByteArray &mark)
{
    const std::optional<Delimiter> first = delimiterFrom(m_text, body, mark);
    const std::optional<Delimiter> second = first ? delimiterFrom(m_text, first->next, mark) : std::nullopt;
    if (!second)
        return;
    const std::optional<Delimiter> third = delimiterFrom(m_text, second->next, mark);
    m_pairs.push_back({{first->next, endBefore(m_text, second->start, first->next)},
        {second->next, third ? third->start : m_text.size()}});
}

} // namespace certwright::inspect
