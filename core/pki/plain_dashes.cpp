#include "core/pki/plain_dashes.h"

#include "core/base/secure_bytes.h"

#include <algorithm>

namespace certwright::pki {

namespace {

constexpr std::size_t most = 1'000'000; ///< that are replaced
constexpr QByteArrayView decimal("45");
constexpr QByteArrayView hexadecimal("2d");

/// XML 1.0 4.1: `&#` digits `;` or `&#x` hexadecimal digits `;`, with any number of zeros in front, of which some
/// are enough.
qsizetype referenceSize(QByteArrayView text)
{
    constexpr qsizetype mostZeros = 6;
    if (!text.startsWith("&#"))
        return 0;
    const bool isHex = text.size() > 2 && (text[2] | 0x20) == 'x';
    qsizetype at = isHex ? 3 : 2;
    const qsizetype mostAt = at + mostZeros;
    while (at < mostAt && at < text.size() && text[at] == '0')
        ++at;
    const QByteArrayView digits = isHex ? hexadecimal : decimal;
    const QByteArrayView rest = text.sliced(at);
    const bool isDash = rest.size() > digits.size()
        && rest.first(digits.size()).compare(digits, Qt::CaseInsensitive) == 0 && rest[digits.size()] == ';';
    return isDash ? at + digits.size() + 1 : 0;
}

/// RFC 8259 7.
qsizetype escapeSize(QByteArrayView text)
{
    constexpr QByteArrayView escape("\\u002d");
    const QByteArrayView start = text.first(std::min(escape.size(), text.size()));
    return start.compare(escape, Qt::CaseInsensitive) == 0 ? escape.size() : 0;
}

/// Where the next character stands that may begin an escape; the end when there is none.
qsizetype nextLead(QByteArrayView text, qsizetype from)
{
    const auto lead = std::find_if(
        text.begin() + from, text.end(), [](char character) { return character == '&' || character == '\\'; });
    return lead - text.begin();
}

} // namespace

PlainDashes::PlainDashes(QByteArrayView text)
{
    if (!text.contains('&') && !text.contains('\\')) // the usual case, told in much less time
        return;
    qsizetype taken = 0;
    for (qsizetype at = nextLead(text, 0); at < text.size() && m_replaced.size() < most; at = nextLead(text, at)) {
        const qsizetype size = escapedDashAt(text, at);
        if (size == 0) {
            ++at;
            continue;
        }
        if (m_replaced.empty())
            m_text.reserve(text.size());
        m_text += text.sliced(taken, at - taken);
        at += size;
        taken = at;
        m_replaced.push_back({m_text.size(), at - m_text.size() - 1});
        m_text += '-';
    }
    if (!m_replaced.empty())
        m_text += text.sliced(taken);
}

PlainDashes::~PlainDashes()
{
    wipe(m_text);
}

qsizetype PlainDashes::originalPlace(qsizetype position) const
{
    const auto behind = std::lower_bound(m_replaced.begin(), m_replaced.end(), position,
        [](const Replaced &replaced, qsizetype place) { return replaced.position < place; });
    return behind == m_replaced.begin() ? position : position + std::prev(behind)->lead;
}

qsizetype escapedDashAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || (text[at] != '&' && text[at] != '\\'))
        return 0;
    return text[at] == '&' ? referenceSize(text.sliced(at)) : escapeSize(text.sliced(at));
}

} // namespace certwright::pki
