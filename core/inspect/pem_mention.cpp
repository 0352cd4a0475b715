#include "core/inspect/pem_mention.h"

#include "core/base/secure_bytes.h"

#include <QScopeGuard>

#include <algorithm>

namespace certwright::inspect {

using namespace pki;

namespace {

constexpr QByteArrayView dashes("-----");
constexpr QByteArrayView beginMark("-----BEGIN ");
constexpr QByteArrayView endMark("-----END ");
constexpr qsizetype farthest = 400; // octets around a mark that are looked at

/// What a mark is in the text around it.
enum class PemMark {
    Block,
    Bare, ///< alone on its line, and nothing behind it: what was cut off may end so, a manual may hold it
    Mention, ///< a part of a line of a script or manual, or with a placeholder behind it
};

bool isLineEnd(char character)
{
    return character == '\n' || character == '\r';
}

bool isLower(char character)
{
    return character >= 'a' && character <= 'z';
}

bool isUpper(char character)
{
    return character >= 'A' && character <= 'Z';
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Base64 as long as most of a line, which holds letters of both cases and digits: no path and no name does.
bool holdsRunOfBase64(QByteArrayView text)
{
    constexpr qsizetype least = 40;
    qsizetype length = 0;
    bool hasLower = false;
    bool hasUpper = false;
    bool hasDigit = false;
    for (const char character : text) {
        const bool belongs = isLower(character) || isUpper(character) || isDigit(character) || character == '+'
            || character == '/' || character == '=';
        length = belongs ? length + 1 : 0;
        hasLower = belongs && (hasLower || isLower(character));
        hasUpper = belongs && (hasUpper || isUpper(character));
        hasDigit = belongs && (hasDigit || isDigit(character));
        if (length >= least && hasLower && hasUpper && hasDigit)
            return true;
    }
    return false;
}

/// Whether the block stands in the text octet by octet: UTF-16 does not.
bool isThere(const PemBlock &block, QByteArrayView text)
{
    return block.offset <= text.size() && text.sliced(block.offset).startsWith(dashes);
}

/// Where the body begins in the block; -1 when the mark is not whole.
qsizetype bodyStart(const PemBlock &block)
{
    const qsizetype label = QByteArrayView(block.raw).indexOf(dashes, dashes.size());
    return label < 0 ? -1 : label + dashes.size();
}

/// What stands between the marks, or behind the mark of a block that is not closed. Of UTF-16 only what is sound.
QByteArrayView bodyOf(const PemBlock &block, QByteArrayView text)
{
    const qsizetype start = bodyStart(block);
    if (start < 0)
        return {};
    const QByteArrayView body = QByteArrayView(block.raw).sliced(start);
    if (block.flaw != PemFlaw::NoEnd) {
        const qsizetype end = body.lastIndexOf(endMark);
        return end < 0 ? body : body.first(end);
    }
    if (!isThere(block, text))
        return body;
    const QByteArrayView behind = text.sliced(std::min(text.size(), block.offset + start));
    const QByteArrayView window = behind.first(std::min(behind.size(), farthest));
    const qsizetype next = window.indexOf(beginMark);
    return next < 0 ? window : window.first(next);
}

/// Whether DER or what is locked was begun there. A word may be sound base64 too.
bool holdsContent(const PemBlock &block, QByteArrayView text)
{
    constexpr char sequence = '\x30';
    constexpr qsizetype least = 3; // octets, of four characters
    constexpr qsizetype enough = 24;
    constexpr QByteArrayView openSsh("openssh-key-v1");
    const bool isSound = block.flaw == PemFlaw::None;
    const QByteArrayView bytes(isSound ? block.der : block.salvage);
    if (bytes.size() >= least
        && (bytes.front() == sequence || openSsh.startsWith(bytes.first(std::min(bytes.size(), openSsh.size())))))
        return true;
    const bool isText = !block.raw.contains('\0'); // programs hold the words of headers one behind the other
    return (isSound && bytes.size() >= enough) || (isText && block.headers.contains("ENCRYPTED"))
        || holdsRunOfBase64(bodyOf(block, text));
}

/// Whether nothing but quotation stands there: `> `, `# `, `"`.
bool isBlank(QByteArrayView text)
{
    constexpr QByteArrayView quoting(" \t>#\"',|*;:-");
    return std::all_of(text.begin(), text.end(), [&](char character) { return quoting.contains(character); })
        || text.trimmed() == QByteArrayView("//");
}

/// What stands before the BEGIN mark on its line.
QByteArrayView beforeMark(const PemBlock &block, QByteArrayView text)
{
    if (!isThere(block, text))
        return {};
    qsizetype start = block.offset;
    while (start > 0 && block.offset - start < farthest && !isLineEnd(text[start - 1]))
        --start;
    return text.sliced(start, block.offset - start);
}

/// Whether both marks stand alone on their lines.
bool isFrame(const PemBlock &block, QByteArrayView text)
{
    const QByteArrayView body = bodyOf(block, text);
    const auto first = std::find_if(body.begin(), body.end(), isLineEnd);
    const auto last = std::find_if(body.rbegin(), body.rend(), isLineEnd);
    const QByteArrayView behindBegin = body.first(first - body.begin());
    const QByteArrayView beforeEnd = block.flaw == PemFlaw::NoEnd ? QByteArrayView() : body.last(last - body.rbegin());
    return isBlank(beforeMark(block, text)) && isBlank(behindBegin) && isBlank(beforeEnd);
}

/// What a manual has in place of base64: `...`, `MIIB...`, `<your certificate>`, `(as above)`.
bool isPlaceholder(QByteArrayView body)
{
    constexpr QByteArrayView starts(".<([{");
    const QByteArrayView words = body.trimmed();
    const bool isLeftOut = !words.isEmpty()
        && (starts.contains(words.front()) || words.contains("...") || words.contains("\xe2\x80\xa6")); // an ellipsis
    return isLeftOut && !holdsRunOfBase64(body);
}

PemMark markOf(const PemBlock &block, QByteArrayView text)
{
    if (block.flaw == PemFlaw::BrokenBase64 && isPlaceholder(bodyOf(block, text)))
        return PemMark::Mention;
    if (holdsContent(block, text))
        return PemMark::Block;
    if (!isFrame(block, text))
        return PemMark::Mention;
    return block.flaw == PemFlaw::NoEnd ? PemMark::Bare : PemMark::Block;
}

/// The text without its blanks, byte order mark and the zeros of UTF-16.
QByteArray compact(QByteArrayView text)
{
    constexpr QByteArrayView left(" \t\r\n\0\xef\xbb\xbf\xfe\xff", 10);
    QByteArray characters;
    for (const char character : text) {
        if (!left.contains(character))
            characters.append(character);
    }
    return characters;
}

/// Whether the text is nothing but starts of blocks: a download that broke off at once, or several behind one another.
bool isNothingButStarts(QByteArrayView text)
{
    const QByteArrayView begin = beginMark.trimmed();
    if (!compact(text.first(std::min(farthest, text.size()))).startsWith(begin))
        return false;
    const QByteArray whole = compact(text);
    QByteArrayView rest(whole);
    while (rest.startsWith(begin)) {
        const QByteArrayView label = rest.sliced(begin.size()).first(std::min(farthest, rest.size() - begin.size()));
        const qsizetype size = label.indexOf(dashes);
        if (size <= 0)
            return false;
        rest = rest.sliced(begin.size() + size + dashes.size());
    }
    return rest.size() < whole.size() && endMark.startsWith(rest);
}

bool holdsBlock(const QByteArray &text)
{
    PemScanner scanner(text);
    while (std::optional<PemBlock> block = scanner.next()) {
        const auto wiper = qScopeGuard([&block] {
            wipe(block->der);
            wipe(block->salvage);
            wipe(block->raw);
        });
        if (markOf(*block, text) == PemMark::Block)
            return true;
    }
    return false;
}

} // namespace

bool PemMarks::isBlock(const PemBlock &block)
{
    const PemMark mark = markOf(block, m_text);
    if (mark == PemMark::Bare && !m_holdsBlock)
        m_holdsBlock = isNothingButStarts(m_text) || holdsBlock(m_text);
    return mark == PemMark::Block || (mark == PemMark::Bare && *m_holdsBlock);
}

} // namespace certwright::inspect
