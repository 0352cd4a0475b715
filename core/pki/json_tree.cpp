#include "core/pki/json_tree.h"

#include "core/pki/printable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr int maxDepth = 64;
constexpr qsizetype maxNodes = 200'000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Four hex digits; -1 when they are none.
int hexUnit(QByteArrayView digits)
{
    if (digits.size() < 4)
        return -1;
    bool isHex = false;
    const int unit = digits.first(4).toByteArray().toInt(&isHex, 16);
    return isHex ? unit : -1;
}

QByteArray unescaped(QByteArrayView text)
{
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            result += text[at];
            continue;
        }
        const char c = text[++at];
        static constexpr QByteArrayView names("bfnrt");
        static constexpr QByteArrayView values("\b\f\n\r\t");
        const qsizetype known = names.indexOf(c);
        if (c == 'u') {
            const int unit = hexUnit(text.sliced(at + 1));
            result += QString(QChar(static_cast<char16_t>(std::max(unit, 0)))).toUtf8();
            at += unit < 0 ? 0 : 4;
        } else {
            result += known >= 0 ? values[known] : c;
        }
    }
    return result;
}

} // namespace

/// One pass without recursion: the stack is the chain of parents.
class JsonParser final
{
public:
    explicit JsonParser(QByteArrayView text)
        : m_text(text)
    {
    }

    bool run(JsonTree &tree)
    {
        skipBlanks();
        if (m_at == m_text.size() || (m_text[m_at] != '{' && m_text[m_at] != '['))
            return false;
        do {
            if (!step(tree))
                return false;
        } while (!m_open.isEmpty());
        skipBlanks();
        return m_at == m_text.size();
    }

private:
    struct Open {
        int node;
        int lastChild = -1;
        int count = 0;
    };

    void skipBlanks()
    {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }

    bool eat(char c)
    {
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    /// One value, opening or closing bracket with the comma and key before it.
    bool step(JsonTree &tree)
    {
        if (m_open.isEmpty())
            return value(tree, {});
        const int node = m_open.constLast().node;
        const bool isObject = tree.m_nodes.at(node).kind == JsonTree::Kind::Object;
        if (eat(isObject ? '}' : ']')) {
            tree.m_nodes[node].size = m_at - tree.m_nodes.at(node).offset;
            m_open.removeLast();
            return true;
        }
        if (m_open.constLast().count > 0 && !eat(','))
            return false;
        QByteArrayView key;
        skipBlanks();
        if (isObject && (!string(key) || !eat(':')))
            return false;
        return value(tree, key);
    }

    bool value(JsonTree &tree, QByteArrayView key)
    {
        skipBlanks();
        if (m_at == m_text.size())
            return false;
        const char c = m_text[m_at];
        JsonTree::Node node;
        node.key = key;
        node.offset = m_at;
        if (c == '{' || c == '[') {
            node.kind = c == '{' ? JsonTree::Kind::Object : JsonTree::Kind::Array;
            ++m_at;
            if (m_open.size() == maxDepth || !add(tree, node))
                return false;
            m_open.append(Open{static_cast<int>(tree.m_nodes.size()) - 1});
            return true;
        }
        if (c == '"') {
            const bool done = string(node.text);
            node.size = m_at - node.offset;
            return done && add(tree, node);
        }
        return scalar() && addLiteral(tree, node);
    }

    bool addLiteral(JsonTree &tree, JsonTree::Node node)
    {
        if (m_literals == maxNodes) {
            ++m_open.last().count;
            return true;
        }
        ++m_literals;
        node.kind = JsonTree::Kind::Literal;
        node.size = m_at - node.offset;
        node.isNull = m_text.sliced(node.offset, node.size) == "null";
        return add(tree, node);
    }

    bool add(JsonTree &tree, JsonTree::Node node)
    {
        const auto self = static_cast<int>(tree.m_nodes.size());
        if (node.kind != JsonTree::Kind::Literal && self - m_literals == maxNodes)
            return false;
        if (!m_open.isEmpty()) {
            Open &parent = m_open.last();
            node.parent = parent.node;
            node.index = parent.count++;
            (parent.lastChild < 0 ? tree.m_firstChild[parent.node] : tree.m_nextSibling[parent.lastChild]) = self;
            parent.lastChild = self;
        }
        tree.m_nodes.append(node);
        tree.m_firstChild.append(-1);
        tree.m_nextSibling.append(-1);
        return true;
    }

    bool string(QByteArrayView &text)
    {
        if (m_at == m_text.size() || m_text[m_at] != '"')
            return false;
        const qsizetype start = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_text.size())
            return false;
        text = m_text.sliced(start, m_at - start);
        ++m_at;
        return true;
    }

    /// A number, true, false or null.
    bool scalar()
    {
        const qsizetype start = m_at;
        const auto belongs = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '+' || c == '.' || c == 'E';
        };
        while (m_at < m_text.size() && belongs(m_text[m_at]))
            ++m_at;
        return m_at > start;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    QList<Open> m_open;
    qsizetype m_literals = 0;
};

std::optional<JsonTree> JsonTree::parse(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        return std::nullopt; // RFC 8259 8.1; and the offsets would be those of other bytes
    JsonTree tree;
    if (!JsonParser(text).run(tree))
        return std::nullopt;
    return tree;
}

int JsonTree::member(int object, QByteArrayView key) const
{
    for (int child = m_firstChild.at(object); child >= 0; child = m_nextSibling.at(child)) {
        if (m_nodes.at(child).key == key && m_nodes.at(object).kind == Kind::Object)
            return child;
    }
    return -1;
}

QList<int> JsonTree::children(int node) const
{
    QList<int> all;
    for (int child = m_firstChild.at(node); child >= 0; child = m_nextSibling.at(child))
        all.append(child);
    return all;
}

QByteArray JsonTree::memberText(int object, QByteArrayView key) const
{
    const int node = member(object, key);
    return node < 0 ? QByteArray() : text(node);
}

QByteArray JsonTree::text(int node) const
{
    const QByteArrayView written = m_nodes.at(node).text;
    if (written.contains('\\'))
        return unescaped(written);
    return QByteArray::fromRawData(written.data(), written.size());
}

QString JsonTree::path(int node) const
{
    constexpr qsizetype longestKey = 64;
    QStringList steps;
    for (int at = node; m_nodes.at(at).parent >= 0; at = m_nodes.at(at).parent) {
        const QByteArrayView key = m_nodes.at(at).key;
        const bool isElement = m_nodes.at(m_nodes.at(at).parent).kind == Kind::Array;
        steps.prepend(isElement ? u"[%1]"_s.arg(m_nodes.at(at).index)
                                : u'.' + printable(QString::fromUtf8(key.first(std::min(key.size(), longestKey)))));
    }
    const QString joined = steps.join(QString());
    return joined.startsWith(u'.') ? joined.mid(1) : joined;
}

} // namespace certwright::pki
