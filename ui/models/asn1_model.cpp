#include "ui/models/asn1_model.h"

#include "core/pki/asn1_value.h"
#include "core/pki/oid_names.h"

#include <algorithm>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestValue = 200; ///< characters; whoever wants all of it looks at the bytes

QString elided(const QString &text)
{
    return text.size() <= longestValue ? text : QString(text.first(longestValue) + u'…');
}

} // namespace

Asn1Model::Asn1Model(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void Asn1Model::setTree(const std::optional<pki::Asn1Tree> &tree, pki::Structure structure)
{
    beginResetModel();
    m_tree = tree;
    m_structure = structure;
    endResetModel();
}

QString Asn1Model::pathOf(int node) const
{
    return pki::nodePath(*m_tree, node, m_structure);
}

QModelIndex Asn1Model::indexOf(int node, int column) const
{
    if (!m_tree || node < 0 || node >= m_tree->nodes().size())
        return {};
    const int parent = m_tree->nodes().at(node).parent;
    if (parent < 0)
        return createIndex(0, column, static_cast<quintptr>(node));
    const QList<int> &siblings = m_tree->nodes().at(parent).children;
    const auto row = std::lower_bound(siblings.begin(), siblings.end(), node) - siblings.begin();
    return createIndex(static_cast<int>(row), column, static_cast<quintptr>(node));
}

int Asn1Model::nodeOf(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? static_cast<int>(index.internalId()) : -1;
}

int Asn1Model::nodeAtOffset(qsizetype offset) const
{
    if (!m_tree || offset < 0 || offset >= m_tree->nodes().constFirst().end())
        return -1;
    int at = 0;
    while (true) {
        const QList<int> &children = m_tree->nodes().at(at).children;
        const auto next = std::find_if(children.begin(), children.end(), [this, offset](int child) {
            const pki::Asn1Node &node = m_tree->nodes().at(child);
            return node.offset <= offset && offset < node.end();
        });
        if (next == children.end())
            return at;
        at = *next;
    }
}

QModelIndex Asn1Model::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int node = parent.isValid() ? m_tree->nodes().at(nodeOf(parent)).children.at(row) : 0;
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex Asn1Model::parent(const QModelIndex &child) const
{
    if (!checkIndex(child, CheckIndexOption::DoNotUseParent) || !child.isValid())
        return {};
    return indexOf(m_tree->nodes().at(nodeOf(child)).parent);
}

int Asn1Model::rowCount(const QModelIndex &parent) const
{
    if (!m_tree)
        return 0;
    if (!parent.isValid())
        return 1;
    return parent.column() == Field ? static_cast<int>(m_tree->nodes().at(nodeOf(parent)).children.size()) : 0;
}

int Asn1Model::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

/// Whether the standard names the element; items of lists, what is inside an explicit tag and unknown structures have
/// none.
bool Asn1Model::isNamed(int node) const
{
    const QString path = pathOf(node);
    const int parent = m_tree->nodes().at(node).parent;
    const QString name = path.section(u'.', -1);
    return !name.isEmpty() && !name.front().isDigit() && (parent < 0 || path != pathOf(parent));
}

/// The OBJECT IDENTIFIER at the start of a SEQUENCE, or of the only SEQUENCE in a SET: what the element is about.
int Asn1Model::aboutOf(int node) const
{
    const QList<int> &children = m_tree->nodes().at(node).children;
    if (children.isEmpty())
        return -1;
    const pki::Asn1Node &first = m_tree->nodes().at(children.constFirst());
    if (children.size() == 1 && first.is(pki::SequenceTag) && m_tree->nodes().at(node).is(pki::SetTag))
        return aboutOf(children.constFirst());
    return first.is(pki::OidTag) ? children.constFirst() : -1;
}

QString Asn1Model::aboutName(int node) const
{
    const int oid = aboutOf(node);
    const QString dotted = oid < 0 ? QString() : pki::oidDotted(m_tree->content(oid));
    const QString name = pki::oidName(dotted);
    return name.isEmpty() ? dotted : name;
}

/// The text after that OID, as in an attribute of a name.
QString Asn1Model::aboutValue(int node) const
{
    const int oid = aboutOf(node);
    const QList<int> siblings = oid < 0 ? QList<int>() : m_tree->nodes().at(m_tree->nodes().at(oid).parent).children;
    const bool isText = siblings.size() == 2 && pki::isStringTag(m_tree->nodes().at(siblings.at(1)).tag);
    return isText ? m_tree->valueText(siblings.at(1)) : QString();
}

QString Asn1Model::fieldText(int node) const
{
    if (isNamed(node))
        return pathOf(node).section(u'.', -1);
    const QString about = aboutName(node);
    return about.isEmpty() ? pki::asn1TypeName(m_tree->nodes().at(node)) : about;
}

QString Asn1Model::valueText(int node) const
{
    const pki::Asn1Node &at = m_tree->nodes().at(node);
    if (at.constructed)
        return elided(isNamed(node) ? aboutName(node) : aboutValue(node));
    return at.children.isEmpty() ? elided(m_tree->valueText(node)) : QString();
}

QVariant Asn1Model::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    if (role == NodeRole)
        return node;
    if (role == PathRole)
        return pathOf(node);
    if (role == Qt::AccessibleTextRole && index.column() == Field)
        return u"%1, %2"_s.arg(fieldText(node), pki::asn1TypeName(m_tree->nodes().at(node)));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Field:
        return fieldText(node);
    case Value:
        return valueText(node);
    case Type:
        return pki::asn1TypeName(m_tree->nodes().at(node));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant Asn1Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Field:
        return tr("Field");
    case Value:
        return tr("Value");
    case Type:
        return tr("Type");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace certwright::ui
