#include "core/inspect/percent_text.h"

#include <algorithm>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView dashes("-----");
constexpr QByteArrayView anyBegin("-----BEGIN");
constexpr QByteArrayView encodedBegin("-----BEGIN%20");
constexpr QByteArrayView encodedEnd("-----END%20");

/// Where the block ends whose BEGIN mark the text starts with.
qsizetype blockSize(QByteArrayView text)
{
    const qsizetype next = text.indexOf(anyBegin, anyBegin.size());
    const QByteArrayView own = next < 0 ? text : text.first(next);
    const qsizetype mark = own.indexOf(encodedEnd);
    const qsizetype close = mark < 0 ? -1 : own.indexOf(dashes, mark + encodedEnd.size());
    return close < 0 ? own.size() : close + dashes.size();
}

} // namespace

std::optional<EmbeddedPiece> PercentText::next()
{
    const qsizetype start = m_text.indexOf(encodedBegin, m_at);
    if (start < 0)
        return std::nullopt;
    const qsizetype size = blockSize(m_text.sliced(start));
    m_at = start + size;
    QByteArray plain = QByteArray::fromPercentEncoding(m_text.sliced(start, size).toByteArray());
    EmbeddedPiece piece{start, size, SecureBytes(plain), {}};
    wipe(plain);
    return piece;
}

} // namespace certwright::inspect
