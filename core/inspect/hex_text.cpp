#include "core/inspect/hex_text.h"

namespace certwright::inspect {

namespace {

constexpr qsizetype fewestOctets = 100; // no certificate or key of use is shorter
constexpr QByteArrayView separators(" \t\r\n,:;\\");

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool isWord(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z') || character == '_';
}

/// The octet whose two digits stand at `at`; -1 when they do not.
int octetAt(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return -1;
    const int high = hexDigit(text[at]);
    const int low = hexDigit(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}

qsizetype afterSeparators(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && separators.contains(text[at]))
        ++at;
    if (text.sliced(at).startsWith("0x"))
        return at + 2;
    const bool isEscape = at > 0 && text[at - 1] == '\\' && text.sliced(at).startsWith('x'); // of C, and PostgreSQL's
    return isEscape ? at + 1 : at;
}

} // namespace

std::vector<EmbeddedPiece> hexPieces(QByteArrayView text)
{
    std::vector<EmbeddedPiece> pieces;
    for (qsizetype at = afterSeparators(text, 0); at < text.size();) {
        const qsizetype start = at;
        QByteArray octets;
        for (int octet = octetAt(text, at); octet >= 0; octet = octetAt(text, afterSeparators(text, at))) {
            at = octets.isEmpty() ? at + 2 : afterSeparators(text, at) + 2;
            octets.append(static_cast<char>(octet));
        }
        if (octets.size() >= fewestOctets)
            pieces.push_back({start, at - start, SecureBytes(octets), {}});
        wipe(octets);
        while (at < text.size() && isWord(text[at]))
            ++at;
        while (at < text.size() && !isWord(text[at]))
            ++at;
        at = afterSeparators(text, at);
    }
    return pieces;
}

} // namespace certwright::inspect
