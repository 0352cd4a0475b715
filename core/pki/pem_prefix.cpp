#include "core/pki/pem_prefix.h"

#include <algorithm>

namespace certwright::pki {

namespace {

constexpr qsizetype longestPrefix = 256;

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isBlank(char character)
{
    return character == ' ' || character == '\t';
}

bool isBase64(char character)
{
    return isDigit(character) || (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z')
        || character == '+' || character == '/' || character == '=';
}

/// Past the characters of that kind.
template <typename Kind>
qsizetype past(QByteArrayView text, qsizetype at, Kind kind)
{
    while (at < text.size() && kind(text[at]))
        ++at;
    return at;
}

/// Where the line goes on behind a prefix like that; -1 when it has none. Of an empty line the last gap may be missing.
qsizetype afterPrefix(QByteArrayView line, QByteArrayView prefix)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < prefix.size();) {
        const qsizetype digits = past(prefix, i, isDigit);
        const qsizetype blanks = past(prefix, i, isBlank);
        const qsizetype before = at;
        if (digits > i) {
            at = past(line, at, isDigit);
            i = digits;
        } else if (blanks > i) {
            at = past(line, at, isBlank);
            i = blanks;
            if (at == line.size() && i == prefix.size())
                return at;
        } else {
            at += at < line.size() && line[at] == prefix[i] ? 1 : 0;
            ++i;
        }
        if (at == before)
            return -1;
    }
    return at;
}

} // namespace

QByteArrayView logPrefix(QByteArrayView text, qsizetype begin)
{
    qsizetype start = begin;
    while (start > 0 && !isLineEnd(text[start - 1]) && begin - start <= longestPrefix)
        --start;
    const QByteArrayView prefix = text.sliced(start, begin - start);
    // What has neither letters nor digits in it base64 cannot be taken for: that is a quotation.
    const bool isLog = std::any_of(prefix.begin(), prefix.end(), isBase64);
    return !isLog || prefix.size() > longestPrefix || isBase64(prefix.back()) ? QByteArrayView() : prefix;
}

QByteArray withoutLogPrefix(QByteArrayView body, QByteArrayView prefix)
{
    QByteArray plain;
    const qsizetype first = past(body, 0, [](char character) { return !isLineEnd(character); });
    if (prefix.isEmpty() || !body.first(first).trimmed().isEmpty())
        return plain; // a single line, or no prefix that is worth looking for
    for (qsizetype start = first; start < body.size();) {
        start = past(body, start, isLineEnd);
        const qsizetype end = past(body, start, [](char character) { return !isLineEnd(character); });
        const QByteArrayView line = body.sliced(start, end - start);
        const qsizetype at = afterPrefix(line, prefix);
        if (at < 0 && !line.isEmpty())
            return {};
        plain += line.sliced(line.isEmpty() ? 0 : at);
        plain += '\n';
        start = end;
    }
    return plain;
}

} // namespace certwright::pki
