#include "core/inspect/place_names.h"

#include "core/inspect/base64_run.h"
#include "core/pki/printable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

namespace {

constexpr qsizetype longestName = 128;
constexpr qsizetype farthestHeader = 2048; ///< how far back MIME headers and plist keys are looked for
constexpr qsizetype deepestLevel = 64;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QString shown(QByteArrayView name)
{
    return pki::printable(QString::fromUtf8(name.first(std::min(name.size(), longestName))));
}

/// How many octets at the end of the text are a blank, escaped or not.
qsizetype blankAtEnd(QByteArrayView text)
{
    constexpr qsizetype longest = 16;
    if (text.isEmpty() || isBlank(text.back()))
        return text.isEmpty() ? 0 : 1;
    const qsizetype start = text.back() == ';' ? text.last(std::min(text.size(), longest)).lastIndexOf('&') : -1;
    if (start < 0)
        return 0;
    const QByteArrayView reference = text.last(std::min(text.size(), longest) - start);
    const TextUnit unit = escapedAt(reference, 0);
    return unit.size == reference.size() && isBlank(unit.character) ? unit.size : 0;
}

/// What stands before `offset`, without the blanks at its end, and not farther back than `farthestHeader`.
QByteArrayView before(QByteArrayView text, qsizetype offset)
{
    const qsizetype start = std::max<qsizetype>(0, offset - farthestHeader);
    QByteArrayView part = text.sliced(start, offset - start);
    for (qsizetype size = blankAtEnd(part); size > 0; size = blankAtEnd(part))
        part.chop(size);
    return part;
}

/// The text between the last `open` and the next `close` behind it.
QByteArrayView lastBetween(QByteArrayView text, QByteArrayView open, QByteArrayView close)
{
    const qsizetype start = text.lastIndexOf(open);
    if (start < 0)
        return {};
    const QByteArrayView rest = text.sliced(start + open.size());
    const qsizetype end = rest.indexOf(close);
    return end < 0 ? QByteArrayView() : rest.first(end);
}

/// In a property list the element says only "data"; its file name or its key says more.
QByteArrayView plistName(QByteArrayView part)
{
    const qsizetype dict = part.lastIndexOf("<dict>");
    const QByteArrayView inside = part.sliced(std::max<qsizetype>(0, dict));
    constexpr QByteArrayView fileKey("<key>PayloadCertificateFileName</key>");
    const qsizetype at = inside.lastIndexOf(fileKey);
    const QByteArrayView value = at < 0 ? QByteArrayView() : inside.sliced(at + fileKey.size()).trimmed();
    constexpr QByteArrayView open("<string>");
    const qsizetype end = value.indexOf("</string>");
    if (value.startsWith(open) && end > 0)
        return value.sliced(open.size(), end - open.size());
    return lastBetween(part, "<key>", "</key>");
}

/// The element whose start tag stands right before, without its namespace.
QByteArrayView xmlName(QByteArrayView part)
{
    if (!part.endsWith('>'))
        return {};
    const qsizetype start = part.lastIndexOf('<');
    if (start < 0 || part.size() - start > longestName)
        return {};
    QByteArrayView tag = part.sliced(start + 1).chopped(1);
    const auto endsName = [](char c) { return isBlank(c) || c == '/' || c == '!' || c == '?'; };
    tag = tag.first(std::find_if(tag.begin(), tag.end(), endsName) - tag.begin());
    tag = tag.sliced(tag.lastIndexOf(':') + 1);
    return tag == "data" ? plistName(part) : tag;
}

/// The file name, or else the type, in the headers of a MIME part whose body begins right behind them.
QByteArrayView mimeName(QByteArrayView text, qsizetype offset, QByteArrayView part)
{
    const QByteArrayView gap = text.sliced(part.end() - text.begin(), offset - (part.end() - text.begin()));
    if (gap != "\n\n" && gap != "\r\n\r\n")
        return {};
    const qsizetype previous = std::max(part.lastIndexOf("\n\n"), part.lastIndexOf("\n\r\n"));
    const QByteArrayView headers = part.sliced(std::max<qsizetype>(0, previous));
    if (!headers.contains("Content-") && !headers.contains("content-"))
        return {};
    for (const QByteArrayView mark : {QByteArrayView("name=\""), QByteArrayView("name=")}) {
        const qsizetype at = headers.lastIndexOf(mark);
        if (at < 0)
            continue;
        const QByteArrayView value = headers.sliced(at + mark.size());
        const auto endsValue = [](char c) { return c == '"' || c == ';' || c == '\r' || c == '\n'; };
        return value.first(std::find_if(value.begin(), value.end(), endsValue) - value.begin());
    }
    return {};
}

/// Kubernetes wraps what matters in levels that say nothing.
QString withoutWrappers(QString path)
{
    for (const auto &wrapper : {u"].user."_s, u"].cluster."_s})
        path.replace(wrapper, u"]."_s);
    for (const auto &wrapper : {u"data."_s, u"stringData."_s, u"binaryData."_s}) {
        if (path.startsWith(wrapper))
            return path.mid(wrapper.size());
    }
    return path;
}

/// The key of `key: value`; empty when the line has not this form.
QByteArrayView yamlKey(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(": ");
    QByteArrayView key = colon < 0 && line.endsWith(':') ? line.chopped(1) : line.first(std::max<qsizetype>(0, colon));
    if (key.size() > longestName)
        return {};
    if (key.size() > 2 && (key.front() == '"' || key.front() == '\'') && key.back() == key.front())
        key = key.sliced(1).chopped(1);
    const auto isPlain = [](char c) { return c > ' ' && c <= '~' && c != '{' && c != '[' && c != '<'; };
    return std::all_of(key.begin(), key.end(), isPlain) ? key : QByteArrayView();
}

} // namespace

PlaceNames::PlaceNames(QByteArrayView text)
    : m_text(text)
{
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('['))
        m_json = pki::JsonTree::parse(text);
}

QString PlaceNames::nameAt(qsizetype offset)
{
    if (m_json)
        return withoutWrappers(jsonName(offset));
    const QByteArrayView part = before(m_text, offset);
    if (const QByteArrayView name = xmlName(part); !name.isEmpty())
        return shown(name);
    if (const QByteArrayView name = mimeName(m_text, offset, part); !name.isEmpty())
        return shown(name);
    return withoutWrappers(yamlName(offset));
}

QString PlaceNames::jsonName(qsizetype offset) const
{
    const auto &nodes = m_json->nodes();
    const auto behind = std::upper_bound(nodes.cbegin(), nodes.cend(), offset,
        [](qsizetype wanted, const pki::JsonTree::Node &node) { return wanted < node.offset; });
    return behind == nodes.cbegin() ? QString() : m_json->path(static_cast<int>(behind - nodes.cbegin()) - 1);
}

QString PlaceNames::yamlName(qsizetype offset)
{
    while (m_lineStart <= offset && m_lineStart < m_text.size()) {
        const qsizetype found = m_text.indexOf('\n', m_lineStart);
        const qsizetype end = found < 0 ? m_text.size() : found;
        takeYamlLine(m_text.sliced(m_lineStart, end - m_lineStart));
        m_lineStart = end + 1;
    }
    QString path;
    for (const Level &level : std::as_const(m_levels)) {
        if (level.isItem)
            path += u"[%1]"_s.arg(level.index);
        else
            path += (path.isEmpty() ? QString() : u"."_s) + shown(level.key);
    }
    return path;
}

void PlaceNames::openItem(qsizetype indent)
{
    int index = 0;
    while (!m_levels.isEmpty()
        && (m_levels.constLast().indent > indent
            || (m_levels.constLast().indent == indent && m_levels.constLast().isItem))) {
        const Level closed = m_levels.takeLast();
        if (closed.isItem && closed.indent == indent)
            index = closed.index + 1;
    }
    m_levels.append({indent, true, index, {}});
}

/// One line of block style. What is no key and no item belongs to the value that is open.
void PlaceNames::takeYamlLine(QByteArrayView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == ' ')
        ++indent;
    QByteArrayView content = line.sliced(indent).trimmed();
    if (indent == 0 && (content == "---" || content.startsWith("--- "))) { // the next document
        m_levels.clear();
        return;
    }
    while (content.startsWith("- ") && m_levels.size() < deepestLevel) {
        openItem(indent);
        const QByteArrayView inner = content.sliced(2).trimmed();
        indent += inner.isEmpty() ? 2 : inner.data() - content.data();
        content = inner;
    }
    const QByteArrayView key = content.startsWith('#') ? QByteArrayView() : yamlKey(content);
    if (key.isEmpty() || m_levels.size() >= deepestLevel)
        return;
    while (!m_levels.isEmpty() && m_levels.constLast().indent >= indent)
        m_levels.removeLast();
    m_levels.append({indent, false, 0, key});
}

} // namespace certwright::inspect
