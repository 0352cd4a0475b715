#include "core/pki/pem_body.h"

#include "core/base/secure_bytes.h"

#include <algorithm>
#include <array>

namespace certwright::pki {

namespace {

int hexDigit(char character)
{
    if (character >= '0' && character <= '9')
        return character - '0';
    const int lower = character | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `u003d` behind the backslash: an ASCII character; 0 for anything else.
char unicodeEscape(QByteArrayView text)
{
    if (text.size() < 5 || text.first(3) != QByteArrayView("u00"))
        return 0;
    const int high = hexDigit(text[3]);
    const int low = hexDigit(text[4]);
    return high < 0 || low < 0 ? '\0' : static_cast<char>(high << 4 | low);
}

/// The body with the escapes of JSON, C and .env files undone, however often they were applied.
QByteArray withoutEscapes(QByteArrayView body)
{
    QByteArray plain;
    plain.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        if (body[at] != '\\') {
            plain.append(body[at]);
            continue;
        }
        while (at + 1 < body.size() && body[at + 1] == '\\')
            ++at;
        const QByteArrayView rest = body.sliced(at + 1);
        if (rest.startsWith('n') || rest.startsWith('r') || rest.startsWith('t')) {
            plain.append('\n');
            ++at;
        } else if (const char character = unicodeEscape(rest); character != 0) {
            plain.append(character);
            at += 5;
        }
    }
    return plain;
}

bool isLetterOrDigit(char character)
{
    return (character >= '0' && character <= '9') || (character >= 'A' && character <= 'Z')
        || (character >= 'a' && character <= 'z');
}

/// Whether the body went through quoted-printable (RFC 2045 6.7): its first equals sign is no padding.
bool isQuotedPrintable(QByteArrayView body)
{
    const qsizetype at = body.indexOf('=');
    if (at < 0)
        return false;
    const QByteArrayView rest = body.sliced(at + 1);
    if (rest.startsWith("3D") || rest.startsWith("3d") || rest.startsWith("20"))
        return true;
    // A quotation's prefix of the END line may stand behind the padding, but no more of the base64.
    return (rest.startsWith('\r') || rest.startsWith('\n')) && std::any_of(rest.begin(), rest.end(), isLetterOrDigit);
}

QByteArray withoutQuotedPrintable(QByteArrayView body)
{
    QByteArray plain;
    plain.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        const QByteArrayView rest = body.sliced(at + 1);
        const int high = rest.size() < 2 ? -1 : hexDigit(rest[0]);
        const int low = rest.size() < 2 ? -1 : hexDigit(rest[1]);
        if (body[at] != '=' || rest.isEmpty()) {
            plain.append(body[at]);
        } else if ((rest.front() == '\n' || rest.front() == '\r')) {
            at += rest.startsWith("\r\n") ? 2 : 1;
        } else if (high >= 0 && low >= 0) {
            plain.append(static_cast<char>(high << 4 | low));
            at += 2;
        } else {
            plain.append('=');
        }
    }
    return plain;
}

/// The character that a reference of HTML or XML stands for where base64 has it, such as `&#43;`; else a line end.
char referenced(QByteArrayView name)
{
    struct Named {
        QByteArrayView name;
        char character;
    };
    static constexpr std::array<Named, 3> names{Named{"plus", '+'}, Named{"sol", '/'}, Named{"equals", '='}};
    const auto *const found
        = std::find_if(names.begin(), names.end(), [name](const Named &row) { return row.name == name; });
    if (found != names.end())
        return found->character;
    const bool isHex = name.startsWith("#x") || name.startsWith("#X");
    bool isNumber = false;
    const QByteArray digits = name.sliced(std::min<qsizetype>(name.size(), isHex ? 2 : 1)).toByteArray();
    const int value = name.startsWith('#') ? digits.toInt(&isNumber, isHex ? 16 : 10) : 0;
    return isNumber && value > ' ' && value < 0x7f ? static_cast<char>(value) : '\n';
}

/// The body without the tags and character references of HTML and XML: `<br>`, `&#13;`, `&nbsp;`, `&#43;`.
QByteArray withoutMarkup(QByteArrayView body)
{
    constexpr qsizetype longest = 64;
    QByteArray plain;
    plain.reserve(body.size());
    for (qsizetype at = 0; at < body.size(); ++at) {
        const bool opens = body[at] == '<' || body[at] == '&';
        const QByteArrayView rest = body.sliced(at, opens ? std::min(longest, body.size() - at) : 0);
        const qsizetype end = opens ? rest.indexOf(body[at] == '<' ? '>' : ';') : -1;
        if (end < 0)
            plain.append(body[at]);
        else
            plain.append(body[at] == '<' ? '\n' : referenced(rest.sliced(1, end - 1)));
        at += std::max<qsizetype>(end, 0);
    }
    return plain;
}

/// Blanks that web pages and word processors leave behind, in UTF-8: no-break and zero width.
QByteArray withoutWideBlanks(QByteArrayView body)
{
    QByteArray plain = body.toByteArray();
    for (const char *blank : {"\xc2\xa0", "\xe2\x80\x8b", "\xef\xbb\xbf"})
        plain.replace(blank, " ");
    return plain;
}

} // namespace

QByteArray plainBody(QByteArrayView body, bool isClosed)
{
    const auto holdsMarkup = [](QByteArrayView text) { return text.contains('<') || text.contains('&'); };
    if (body.contains('\\')) {
        QByteArray plain = withoutEscapes(body);
        if (!isClosed || !holdsMarkup(plain))
            return plain;
        QByteArray bare = withoutMarkup(plain); // resources of Android have both
        wipe(plain);
        return bare;
    }
    if (!isClosed)
        return {};
    if (holdsMarkup(body))
        return withoutMarkup(body);
    if (body.contains('\xc2') || body.contains('\xe2') || body.contains('\xef'))
        return withoutWideBlanks(body);
    return isQuotedPrintable(body) ? withoutQuotedPrintable(body) : QByteArray();
}

} // namespace certwright::pki
