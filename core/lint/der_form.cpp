#include "core/lint/der_form.h"

#include "core/lint/examined.h"
#include "core/lint/oids.h"
#include "core/pki/asn1_value.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

using namespace pki;

constexpr quint8 moreTagOctets = 0x1f;
constexpr quint8 constructedBit = 0x20;

quint8 octetAt(QByteArrayView bytes, qsizetype at)
{
    return static_cast<quint8>(bytes[at]);
}

/// Of the identifier, or of as much of it as there is.
qsizetype tagOctets(QByteArrayView bytes)
{
    if ((octetAt(bytes, 0) & moreTagOctets) != moreTagOctets)
        return 1;
    qsizetype at = 1;
    while (at < bytes.size() && (octetAt(bytes, at) & 0x80U) != 0)
        ++at;
    return std::min(at + 1, bytes.size());
}

bool isIndefinite(QByteArrayView bytes)
{
    if (bytes.size() < 2 || (octetAt(bytes, 0) & constructedBit) == 0)
        return false;
    const qsizetype length = tagOctets(bytes);
    return length < bytes.size() && octetAt(bytes, length) == 0x80;
}

bool isEnd(QByteArrayView bytes)
{
    return bytes.startsWith(QByteArrayView("\0\0", 2));
}

qsizetype shortestLength(qsizetype size)
{
    qsizetype octets = 1;
    for (qsizetype rest = size < 0x80 ? 0 : size; rest > 0; rest >>= 8)
        ++octets;
    return octets;
}

QString typeOf(const DerElement &element)
{
    Asn1Node node;
    node.tagClass = element.tagClass;
    node.tag = element.tag;
    return asn1TypeName(node);
}

/// 8.6.2.2 to 8.6.2.4, and 11.2.1: "Each unused bit … shall be set to zero."
QString faultOfBits(QByteArrayView content)
{
    if (content.isEmpty() || octetAt(content, 0) > 7 || (content.size() == 1 && octetAt(content, 0) != 0))
        return u"form"_s;
    const quint32 unused = (1U << octetAt(content, 0)) - 1;
    return (octetAt(content, content.size() - 1) & unused) == 0 || content.size() == 1 ? QString() : u"bits"_s;
}

QString faultOfContent(const DerElement &element)
{
    const QByteArrayView content = element.content;
    switch (element.tag) {
    case BooleanTag: // 11.1: "all eight bits shall be one"
        if (content.size() == 1)
            return octetAt(content, 0) == 0 || octetAt(content, 0) == 0xff ? QString() : u"boolean"_s;
        return u"form"_s;
    case IntegerTag:
    case EnumeratedTag:
        return content.isEmpty() ? u"form"_s : isMinimalInteger(content) ? QString() : u"integer"_s;
    case BitStringTag:
        return faultOfBits(content);
    case NullTag:
        return content.isEmpty() ? QString() : u"form"_s;
    case OidTag:
        return isObjectIdentifier(content) ? QString() : u"form"_s;
    case SequenceTag:
    case SetTag:
        return u"form"_s; // 8.9.1: constructed
    default:
        return {};
    }
}

/// 10.2: strings are primitive. Of what is constructed, the elements in it are judged for themselves.
QString faultOfConstructed(const DerElement &element)
{
    if (element.is(SequenceTag) || element.is(SetTag))
        return {};
    return element.is(BitStringTag) || element.is(OctetStringTag) || isStringTag(element.tag) ? u"pieces"_s : u"form"_s;
}

QString faultOf(const DerElement &element)
{
    const qsizetype tag = tagOctets(element.encoding);
    if (tag > 1 && (element.tag < moreTagOctets || (octetAt(element.encoding, 1) & 0x7fU) == 0))
        return u"form"_s; // 8.1.2.2, 8.1.2.4.2
    if (element.encoding.size() - element.content.size() > tag + shortestLength(element.content.size()))
        return u"length"_s; // 10.1
    if (element.tagClass != Asn1Class::Universal)
        return {};
    return element.constructed ? faultOfConstructed(element) : faultOfContent(element);
}

/// RFC 5280 4.1: extnID, critical, extnValue. An attribute of a name looks alike, but stands in a SET.
bool isExtension(const QList<DerElement> &fields)
{
    const bool isLong = fields.size() == 3 && fields[1].is(BooleanTag);
    return (isLong || fields.size() == 2) && fields[0].is(OidTag) && fields.constLast().is(OctetStringTag);
}

bool isKeyInAsn1(const QString &algorithm)
{
    return algorithm == oid::rsaEncryption || algorithm == oid::rsaPss || algorithm == oid::dsa;
}

/// ECDSA and DSA: two numbers (RFC 3279 2.2.2 and 2.2.3).
bool isSignatureInAsn1(const QString &algorithm)
{
    return algorithm.startsWith(u"1.2.840.10045.4.") || algorithm == u"1.2.840.10040.4.3"
        || algorithm.startsWith(u"2.16.840.1.101.3.4.3.1.") || algorithm == u"2.16.840.1.101.3.4.3.2";
}

/// A SubjectPublicKeyInfo, or the whole of what is signed.
bool holdsAsn1(const QList<DerElement> &fields, bool isRoot)
{
    const qsizetype last = fields.size() - 1;
    if (last < 1 || last > 2 || !fields[last].is(BitStringTag) || !fields[last - 1].is(SequenceTag))
        return false;
    const QString algorithm = algorithmOf(fields[last - 1]).oid;
    const bool isMeant = last == 1 ? isKeyInAsn1(algorithm) : isRoot && isSignatureInAsn1(algorithm);
    return isMeant && !fields[last].content.isEmpty() && fields[last].content.front() == '\0';
}

/// The children of an element: no more of them than what is looked for has, since a list can have millions.
struct Fields {
    static constexpr qsizetype most = 4;

    QList<DerElement> first;
    int count = 0;
    bool ascend = true;
    QByteArrayView last;

    void add(const DerElement &field)
    {
        ascend = ascend && last <= field.encoding;
        last = field.encoding;
        if (++count <= most)
            first.append(field);
    }
};

/// Where it stands: which child of which child of the object.
using Place = QList<int>;

struct Fault {
    Place place;
    QString type;
    QString cause;
};

/// Goes once over all elements, and keeps the first fault.
class Walk final
{
public:
    explicit Walk(Place start = {})
        : m_place(std::move(start))
    {
    }

    /// Whether these octets are one element, and all in it is whole.
    bool over(QByteArrayView bytes)
    {
        const auto whole = element(bytes, false);
        return whole && whole->encoding.size() == bytes.size();
    }

    const std::optional<Fault> &fault() const { return m_fault; }

private:
    std::optional<DerElement> element(QByteArrayView bytes, bool isInSet);
    std::optional<DerElement> indefinite(QByteArrayView bytes, bool isInSet);
    std::optional<Fields> children(QByteArrayView &rest, bool untilEnd, bool areInSet);
    void judge(const DerElement &parent, const Fields &fields, bool isInSet);
    void lookInto(QByteArrayView wrapped, int field);
    void note(const DerElement &element, const QString &cause);

    Place m_place;
    std::optional<Fault> m_fault;
};

void Walk::note(const DerElement &element, const QString &cause)
{
    if (!m_fault && !cause.isEmpty())
        m_fault = Fault{m_place, typeOf(element), cause};
}

/// What it holds is looked at after what it is.
std::optional<DerElement> Walk::element(QByteArrayView bytes, bool isInSet)
{
    if (m_place.size() > Asn1Tree::maxDepth)
        return {};
    const std::optional<DerElement> found = firstElement(bytes);
    if (!found)
        return isIndefinite(bytes) ? indefinite(bytes, isInSet) : std::nullopt;
    note(*found, faultOf(*found));
    if (!found->constructed)
        return found;
    QByteArrayView rest = found->content;
    const auto fields = children(rest, false, found->is(SetTag));
    if (!fields)
        return {};
    judge(*found, *fields, isInSet);
    return found;
}

std::optional<DerElement> Walk::indefinite(QByteArrayView bytes, bool isInSet)
{
    const qsizetype header = tagOctets(bytes) + 1;
    DerElement found;
    found.tagClass = static_cast<Asn1Class>(octetAt(bytes, 0) >> 6U);
    found.tag = octetAt(bytes, 0) & moreTagOctets;
    found.constructed = true;
    note(found, u"indefinite"_s);
    QByteArrayView rest = bytes.sliced(header);
    const auto fields = children(rest, true, found.is(SetTag));
    if (!fields)
        return {};
    found.content = bytes.sliced(header, bytes.size() - header - rest.size());
    found.encoding = bytes.first(bytes.size() - rest.size() + 2);
    judge(found, *fields, isInSet);
    return found;
}

/// Until the end, or until the end-of-contents octets, which are left in `rest`.
std::optional<Fields> Walk::children(QByteArrayView &rest, bool untilEnd, bool areInSet)
{
    Fields fields;
    while (untilEnd ? !isEnd(rest) : !rest.isEmpty()) {
        m_place.append(fields.count);
        const auto field = element(rest, areInSet);
        m_place.removeLast();
        if (!field)
            return {};
        fields.add(*field);
        rest = rest.sliced(field->encoding.size());
    }
    return fields;
}

/// What shows only when all the fields are known.
void Walk::judge(const DerElement &parent, const Fields &fields, bool isInSet)
{
    if (parent.is(SetTag) && !fields.ascend)
        note(parent, u"order"_s); // 11.6; every SET of a certificate is a SET OF
    if (!parent.is(SequenceTag) || fields.count == 0)
        return;
    const QByteArrayView last = fields.first.constLast().content;
    if (!isInSet && isExtension(fields.first))
        lookInto(last, fields.count - 1);
    else if (holdsAsn1(fields.first, m_place.isEmpty()))
        lookInto(last.sliced(1), fields.count - 1);
}

/// What turns out to be no ASN.1 is no fault of its encoding.
void Walk::lookInto(QByteArrayView wrapped, int field)
{
    if (m_fault)
        return;
    Walk inside(m_place + Place{field, 0});
    if (inside.over(wrapped))
        m_fault = inside.fault();
}

QByteArray lengthOf(qsizetype size)
{
    QByteArray octets;
    for (qsizetype rest = size; rest > 0; rest >>= 8)
        octets.prepend(static_cast<char>(rest & 0xff));
    return size < 0x80 ? QByteArray(1, static_cast<char>(size)) : static_cast<char>(0x80 | octets.size()) + octets;
}

/// The element at the start of `rest`, which loses it, with definite lengths: the same elements in the same places, in
/// a form of which a tree can be made. Only for what a Walk has gone over.
QByteArray definite(QByteArrayView &rest)
{
    const std::optional<DerElement> found = firstElement(rest);
    if (found && !found->constructed) {
        rest = rest.sliced(found->encoding.size());
        return found->encoding.toByteArray();
    }
    const QByteArrayView tag = rest.first(tagOctets(rest));
    QByteArrayView inside = found ? found->content : rest.sliced(tag.size() + 1);
    QByteArray body;
    while (found ? !inside.isEmpty() : !isEnd(inside))
        body += definite(inside);
    rest = found ? rest.sliced(found->encoding.size()) : inside.sliced(2);
    return tag.toByteArray() + lengthOf(body.size()) + body;
}

Result<Asn1Tree> treeOf(const QByteArray &object)
{
    Result<Asn1Tree> tree = Asn1Tree::parse(object, {});
    QByteArrayView rest(object);
    return tree ? tree : Asn1Tree::parse(definite(rest), {});
}

/// As far down as the tree goes: it leaves strings closed that do not look like DER.
QString pathTo(const Place &place, const QByteArray &object, Structure structure)
{
    const Result<Asn1Tree> tree = treeOf(object);
    int node = 0;
    for (const int child : tree ? place : Place()) {
        const QList<int> &children = tree->nodes().at(node).children;
        if (child >= children.size())
            break;
        node = children.at(child);
    }
    return tree ? nodePath(*tree, node, structure) : QString();
}

} // namespace

std::optional<NotDer> firstNotDer(const QByteArray &object, Structure structure)
{
    Walk walk;
    if (!walk.over(object) || !walk.fault())
        return {};
    return NotDer{pathTo(walk.fault()->place, object, structure), walk.fault()->type, walk.fault()->cause};
}

} // namespace certwright::lint
