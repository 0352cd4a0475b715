#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::pki {

/// The values of a JSON text (RFC 8259) and where they stand. Nothing is copied, so that secrets in it stay in the one
/// place that the caller can wipe; the text must outlive the tree.
class JsonTree final
{
public:
    enum class Kind { Object, Array, String, Literal };

    struct Node {
        Kind kind = Kind::String;
        int parent = -1;
        int index = 0; ///< among the members or elements of the parent
        QByteArrayView key = {}; ///< as written, between the quotes; empty for elements
        QByteArrayView text = {}; ///< of a string: as written, between the quotes
        bool isNull = false;
        qsizetype offset = 0; ///< of the value in the text
        qsizetype size = 0;
    };

    /// Nothing when the text is no JSON object or array, is nested deeper than 64 or has more than 200,000 objects,
    /// arrays and strings. Of numbers and literals, which are not looked at closely, the first 200,000 become nodes.
    /// Linear; bytes behind the value must be blank.
    static std::optional<JsonTree> parse(QByteArrayView text);

    /// 0 is the root; parents stand before their children.
    const QList<Node> &nodes() const { return m_nodes; }

    /// The member of an object; -1 when it is not there.
    int member(int object, QByteArrayView key) const;

    QList<int> children(int node) const;

    /// The string of a member without escapes, or its place in the text where it has none; empty when absent or another
    /// kind of value.
    QByteArray memberText(int object, QByteArrayView key) const;

    /// The same for a node.
    QByteArray text(int node) const;

    /// "users[0].user.client-key-data"; keys with hidden characters are shown escaped, long ones cut.
    QString path(int node) const;

private:
    friend class JsonParser;
    QList<Node> m_nodes;
    QList<int> m_firstChild; ///< of each node, -1 when it has none
    QList<int> m_nextSibling;
};

} // namespace certwright::pki
