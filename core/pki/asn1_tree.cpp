#include "core/pki/asn1_tree.h"

#include "core/pki/asn1_value.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

struct Asn1Tree::Data {
    QByteArray bytes;
    QList<Asn1Node> nodes;
};

namespace {

/// How a piece of bytes was read.
enum class Outcome { Read, Broken, TooDeep, TooMany };

bool isRead(Outcome outcome)
{
    return outcome == Outcome::Read;
}

/// Whether the octets inside a string look meant as DER. Random octets, such as key identifiers and signatures,
/// must not: one in 256 has a fitting length, so the type has to be a known one with a valid value.
bool looksMeant(const DerElement &inner)
{
    if (inner.tagClass != Asn1Class::Universal)
        return false;
    if (inner.is(SequenceTag) || inner.is(SetTag))
        return inner.constructed;
    if (inner.constructed)
        return false;
    switch (inner.tag) {
    case BooleanTag:
        return inner.content.size() == 1;
    case NullTag:
        return inner.content.isEmpty();
    case IntegerTag:
    case EnumeratedTag:
    case OctetStringTag:
        return !inner.content.isEmpty();
    case BitStringTag:
        return !inner.content.isEmpty() && static_cast<uchar>(inner.content[0]) < 8;
    case OidTag:
        return !oidDotted(inner.content).isEmpty();
    case UtcTimeTag:
    case GeneralizedTimeTag:
        return timeValue(static_cast<Asn1Tag>(inner.tag), inner.content).isValid();
    default:
        return isStringTag(inner.tag);
    }
}

/// Fills the list of nodes. Every octet is looked at once for each string it is guessed to be inside, and a wrong
/// guess is not repeated: what fails takes back its nodes and stays an unopened string.
class Builder final
{
public:
    Builder(const QByteArray &bytes, QList<Asn1Node> &nodes)
        : m_bytes(bytes)
        , m_nodes(nodes)
    {
    }

    Outcome add(const DerElement &element, int parent, bool encapsulated);

private:
    Outcome addChildren(QByteArrayView content, int parent);
    Outcome open(int parent);
    QByteArrayView hiddenIn(int node) const;
    void takeBack(int parent);

    const QByteArray &m_bytes;
    QList<Asn1Node> &m_nodes;
};

Outcome Builder::add(const DerElement &element, int parent, bool encapsulated)
{
    const int depth = parent < 0 ? 0 : m_nodes.at(parent).depth + 1;
    if (depth > Asn1Tree::maxDepth)
        return Outcome::TooDeep;
    if (m_nodes.size() >= Asn1Tree::maxNodes)
        return Outcome::TooMany;
    const auto node = static_cast<int>(m_nodes.size());
    const qsizetype header = element.encoding.size() - element.content.size();
    m_nodes.append({element.encoding.data() - m_bytes.constData(), header, element.content.size(), element.tagClass,
        element.tag, element.constructed, encapsulated, parent, depth});
    if (parent >= 0)
        m_nodes[parent].children.append(node);
    return element.constructed ? addChildren(element.content, node) : open(node);
}

Outcome Builder::addChildren(QByteArrayView content, int parent)
{
    DerReader reader(content);
    while (!reader.atEnd()) {
        const std::optional<DerElement> child = reader.next();
        const Outcome outcome = child ? add(*child, parent, false) : Outcome::Broken;
        if (!isRead(outcome))
            return outcome;
    }
    return Outcome::Read;
}

/// The octets of a string that may hold DER; empty for every other node.
QByteArrayView Builder::hiddenIn(int node) const
{
    const Asn1Node &string = m_nodes.at(node);
    const QByteArrayView content = QByteArrayView(m_bytes).sliced(string.offset + string.headerSize, string.size);
    if (string.is(OctetStringTag))
        return content;
    const bool isWhole = string.is(BitStringTag) && content.size() > 1 && content[0] == 0;
    return isWhole ? content.sliced(1) : QByteArrayView();
}

Outcome Builder::open(int parent)
{
    const QByteArrayView hidden = hiddenIn(parent);
    const std::optional<DerElement> inner = firstElement(hidden);
    if (!inner || inner->encoding.size() != hidden.size() || !looksMeant(*inner))
        return Outcome::Read;
    // A primitive value in a BIT STRING or in a string that is wrapped already is raw octets by all likelihood.
    const Asn1Node &string = m_nodes.at(parent);
    if (!inner->constructed && (string.is(BitStringTag) || string.encapsulated))
        return Outcome::Read;
    if (!isRead(add(*inner, parent, true)))
        takeBack(parent); // whatever the reason: a string may hold anything
    return Outcome::Read;
}

void Builder::takeBack(int parent)
{
    m_nodes.resize(parent + 1);
    m_nodes[parent].children.clear();
}

Error notATree(Outcome outcome, const QString &source)
{
    Error error{ErrorCode::DamagedObject, {source}};
    if (outcome == Outcome::TooDeep)
        error.detail = u"nested deeper than %1"_s.arg(Asn1Tree::maxDepth);
    if (outcome == Outcome::TooMany)
        error.detail = u"more than %1 elements"_s.arg(Asn1Tree::maxNodes);
    return error;
}

QString universalName(quint32 tag)
{
    switch (tag) {
    case BooleanTag:
        return u"BOOLEAN"_s;
    case IntegerTag:
        return u"INTEGER"_s;
    case BitStringTag:
        return u"BIT STRING"_s;
    case OctetStringTag:
        return u"OCTET STRING"_s;
    case NullTag:
        return u"NULL"_s;
    case OidTag:
        return u"OBJECT IDENTIFIER"_s;
    case EnumeratedTag:
        return u"ENUMERATED"_s;
    case Utf8StringTag:
        return u"UTF8String"_s;
    case SequenceTag:
        return u"SEQUENCE"_s;
    case SetTag:
        return u"SET"_s;
    case NumericStringTag:
        return u"NumericString"_s;
    case PrintableStringTag:
        return u"PrintableString"_s;
    case T61StringTag:
        return u"TeletexString"_s;
    case Ia5StringTag:
        return u"IA5String"_s;
    case UtcTimeTag:
        return u"UTCTime"_s;
    case GeneralizedTimeTag:
        return u"GeneralizedTime"_s;
    case GraphicStringTag:
        return u"GraphicString"_s;
    case VisibleStringTag:
        return u"VisibleString"_s;
    case GeneralStringTag:
        return u"GeneralString"_s;
    case UniversalStringTag:
        return u"UniversalString"_s;
    case BmpStringTag:
        return u"BMPString"_s;
    default:
        return u"[UNIVERSAL %1]"_s.arg(tag);
    }
}

} // namespace

Asn1Tree::Asn1Tree(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<Asn1Tree> Asn1Tree::parse(const QByteArray &der, const QString &source)
{
    if (der.isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    auto data = std::make_shared<Data>();
    data->bytes = der;
    const std::optional<DerElement> root = firstElement(data->bytes);
    if (!root)
        return notATree(Outcome::Broken, source);
    if (root->encoding.size() != der.size())
        return Error{ErrorCode::TrailingData, {source}};
    const Outcome outcome = Builder(data->bytes, data->nodes).add(*root, -1, false);
    if (!isRead(outcome))
        return notATree(outcome, source);
    return Asn1Tree(std::move(data));
}

const QByteArray &Asn1Tree::bytes() const
{
    return m_data->bytes;
}

const QList<Asn1Node> &Asn1Tree::nodes() const
{
    return m_data->nodes;
}

QByteArrayView Asn1Tree::content(int node) const
{
    const Asn1Node &at = m_data->nodes.at(node);
    return QByteArrayView(m_data->bytes).sliced(at.offset + at.headerSize, at.size);
}

QByteArrayView Asn1Tree::encoding(int node) const
{
    const Asn1Node &at = m_data->nodes.at(node);
    return QByteArrayView(m_data->bytes).sliced(at.offset, at.headerSize + at.size);
}

DerElement Asn1Tree::element(int node) const
{
    const Asn1Node &at = m_data->nodes.at(node);
    return {at.tagClass, at.tag, at.constructed, encoding(node), content(node)};
}

QString Asn1Tree::valueText(int node) const
{
    return m_data->nodes.at(node).constructed ? QString() : primitiveText(element(node));
}

QString asn1TypeName(const Asn1Node &node)
{
    switch (node.tagClass) {
    case Asn1Class::Universal:
        return universalName(node.tag);
    case Asn1Class::Application:
        return u"[APPLICATION %1]"_s.arg(node.tag);
    case Asn1Class::ContextSpecific:
        return u"[%1]"_s.arg(node.tag);
    case Asn1Class::Private:
        return u"[PRIVATE %1]"_s.arg(node.tag);
    }
    return {};
}

} // namespace certwright::pki
