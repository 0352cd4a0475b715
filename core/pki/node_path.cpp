#include "core/pki/node_path.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// What a node is, as far as its children have names.
enum class Shape {
    Unknown, ///< children by number
    Certificate,
    TbsCertificate,
    Algorithm,
    Name,
    RelativeName,
    Attribute,
    Validity,
    PublicKeyInfo,
    Extensions,
    Extension,
    Request,
    RequestInfo,
    RequestAttributes,
    RequestAttribute,
    List,
    TbsList,
    RevokedEntries,
    RevokedEntry,
    Response,
    ResponseBytes,
    ResponseOctets,
    BasicResponse,
    ResponseData,
    SingleResponses,
    SingleResponse,
    CertId,
    Certificates,
};

/// The kind of tag a field has; Any takes whatever comes.
enum class Kind {
    Any,
    Boolean,
    Oid,
    Integer,
    Sequence,
    BitString,
    OctetString,
    Set,
    Enumerated,
    Time,
    Explicit0,
    Explicit1,
    Explicit3,
    Context0,
    Context1,
    Context2,
};

/// One field of a SEQUENCE, in the order of the standard. A field whose kind does not come next is absent.
struct Field {
    QLatin1String name;
    Kind kind;
    Shape shape = Shape::Unknown;
};

constexpr std::array certificateFields{Field{"tbsCertificate"_L1, Kind::Sequence, Shape::TbsCertificate},
    Field{"signatureAlgorithm"_L1, Kind::Sequence, Shape::Algorithm}, Field{"signatureValue"_L1, Kind::BitString}};
constexpr std::array tbsFields{Field{"version"_L1, Kind::Explicit0}, Field{"serialNumber"_L1, Kind::Integer},
    Field{"signature"_L1, Kind::Sequence, Shape::Algorithm}, Field{"issuer"_L1, Kind::Sequence, Shape::Name},
    Field{"validity"_L1, Kind::Sequence, Shape::Validity}, Field{"subject"_L1, Kind::Sequence, Shape::Name},
    Field{"subjectPublicKeyInfo"_L1, Kind::Sequence, Shape::PublicKeyInfo}, Field{"issuerUniqueID"_L1, Kind::Context1},
    Field{"subjectUniqueID"_L1, Kind::Context2}, Field{"extensions"_L1, Kind::Explicit3, Shape::Extensions}};
constexpr std::array algorithmFields{Field{"algorithm"_L1, Kind::Oid}, Field{"parameters"_L1, Kind::Any}};
constexpr std::array attributeFields{Field{"type"_L1, Kind::Oid}, Field{"value"_L1, Kind::Any}};
constexpr std::array validityFields{Field{"notBefore"_L1, Kind::Any}, Field{"notAfter"_L1, Kind::Any}};
constexpr std::array publicKeyFields{
    Field{"algorithm"_L1, Kind::Sequence, Shape::Algorithm}, Field{"subjectPublicKey"_L1, Kind::BitString}};
constexpr std::array extensionFields{
    Field{"extnID"_L1, Kind::Oid}, Field{"critical"_L1, Kind::Boolean}, Field{"extnValue"_L1, Kind::OctetString}};

// RFC 2986 4.1 and 4.2
constexpr std::array requestFields{Field{"certificationRequestInfo"_L1, Kind::Sequence, Shape::RequestInfo},
    Field{"signatureAlgorithm"_L1, Kind::Sequence, Shape::Algorithm}, Field{"signature"_L1, Kind::BitString}};
constexpr std::array requestInfoFields{Field{"version"_L1, Kind::Integer},
    Field{"subject"_L1, Kind::Sequence, Shape::Name}, Field{"subjectPKInfo"_L1, Kind::Sequence, Shape::PublicKeyInfo},
    Field{"attributes"_L1, Kind::Context0, Shape::RequestAttributes}};
constexpr std::array requestAttributeFields{Field{"type"_L1, Kind::Oid}, Field{"values"_L1, Kind::Set}};

// RFC 5280 5.1
constexpr std::array listFields{Field{"tbsCertList"_L1, Kind::Sequence, Shape::TbsList},
    Field{"signatureAlgorithm"_L1, Kind::Sequence, Shape::Algorithm}, Field{"signatureValue"_L1, Kind::BitString}};
constexpr std::array tbsListFields{Field{"version"_L1, Kind::Integer},
    Field{"signature"_L1, Kind::Sequence, Shape::Algorithm}, Field{"issuer"_L1, Kind::Sequence, Shape::Name},
    Field{"thisUpdate"_L1, Kind::Time}, Field{"nextUpdate"_L1, Kind::Time},
    Field{"revokedCertificates"_L1, Kind::Sequence, Shape::RevokedEntries},
    Field{"crlExtensions"_L1, Kind::Explicit0, Shape::Extensions}};
constexpr std::array revokedFields{Field{"userCertificate"_L1, Kind::Integer}, Field{"revocationDate"_L1, Kind::Time},
    Field{"crlEntryExtensions"_L1, Kind::Sequence, Shape::Extensions}};

// RFC 6960 4.2.1
constexpr std::array responseFields{
    Field{"responseStatus"_L1, Kind::Enumerated}, Field{"responseBytes"_L1, Kind::Explicit0, Shape::ResponseBytes}};
constexpr std::array responseBytesFields{
    Field{"responseType"_L1, Kind::Oid}, Field{"response"_L1, Kind::OctetString, Shape::ResponseOctets}};
constexpr std::array basicResponseFields{Field{"tbsResponseData"_L1, Kind::Sequence, Shape::ResponseData},
    Field{"signatureAlgorithm"_L1, Kind::Sequence, Shape::Algorithm}, Field{"signature"_L1, Kind::BitString},
    Field{"certs"_L1, Kind::Explicit0, Shape::Certificates}};
constexpr std::array responseDataFields{Field{"version"_L1, Kind::Explicit0}, Field{"responderID"_L1, Kind::Any},
    Field{"producedAt"_L1, Kind::Time}, Field{"responses"_L1, Kind::Sequence, Shape::SingleResponses},
    Field{"responseExtensions"_L1, Kind::Explicit1, Shape::Extensions}};
constexpr std::array singleResponseFields{Field{"certID"_L1, Kind::Sequence, Shape::CertId},
    Field{"certStatus"_L1, Kind::Any}, Field{"thisUpdate"_L1, Kind::Time}, Field{"nextUpdate"_L1, Kind::Explicit0},
    Field{"singleExtensions"_L1, Kind::Explicit1, Shape::Extensions}};
constexpr std::array certIdFields{Field{"hashAlgorithm"_L1, Kind::Sequence, Shape::Algorithm},
    Field{"issuerNameHash"_L1, Kind::OctetString}, Field{"issuerKeyHash"_L1, Kind::OctetString},
    Field{"serialNumber"_L1, Kind::Integer}};

/// Of requests, lists and answers.
std::span<const Field> furtherFieldsOf(Shape shape)
{
    switch (shape) {
    case Shape::Request:
        return requestFields;
    case Shape::RequestInfo:
        return requestInfoFields;
    case Shape::RequestAttribute:
        return requestAttributeFields;
    case Shape::List:
        return listFields;
    case Shape::TbsList:
        return tbsListFields;
    case Shape::RevokedEntry:
        return revokedFields;
    case Shape::Response:
        return responseFields;
    case Shape::ResponseBytes:
        return responseBytesFields;
    case Shape::BasicResponse:
        return basicResponseFields;
    case Shape::ResponseData:
        return responseDataFields;
    case Shape::SingleResponse:
        return singleResponseFields;
    case Shape::CertId:
        return certIdFields;
    default:
        return {};
    }
}

std::span<const Field> fieldsOf(Shape shape)
{
    switch (shape) {
    case Shape::Certificate:
        return certificateFields;
    case Shape::TbsCertificate:
        return tbsFields;
    case Shape::Algorithm:
        return algorithmFields;
    case Shape::Attribute:
        return attributeFields;
    case Shape::Validity:
        return validityFields;
    case Shape::PublicKeyInfo:
        return publicKeyFields;
    case Shape::Extension:
        return extensionFields;
    default:
        return furtherFieldsOf(shape);
    }
}

/// What the items of a SEQUENCE OF or SET OF are.
Shape itemShape(Shape list)
{
    switch (list) {
    case Shape::Name:
        return Shape::RelativeName;
    case Shape::RelativeName:
        return Shape::Attribute;
    case Shape::Extensions:
        return Shape::Extension;
    case Shape::RequestAttributes:
        return Shape::RequestAttribute;
    case Shape::RevokedEntries:
        return Shape::RevokedEntry;
    case Shape::ResponseOctets:
        return Shape::BasicResponse;
    case Shape::SingleResponses:
        return Shape::SingleResponse;
    case Shape::Certificates:
        return Shape::Certificate;
    default:
        return Shape::Unknown;
    }
}

bool fits(const Asn1Node &node, Kind kind)
{
    switch (kind) {
    case Kind::Any:
        return true;
    case Kind::Boolean:
        return node.is(BooleanTag);
    case Kind::Oid:
        return node.is(OidTag);
    case Kind::Integer:
        return node.is(IntegerTag);
    case Kind::Sequence:
        return node.is(SequenceTag);
    case Kind::BitString:
        return node.is(BitStringTag);
    case Kind::OctetString:
        return node.is(OctetStringTag);
    case Kind::Set:
        return node.is(SetTag);
    case Kind::Enumerated:
        return node.is(EnumeratedTag);
    case Kind::Time:
        return node.is(UtcTimeTag) || node.is(GeneralizedTimeTag);
    case Kind::Explicit0:
        return node.isContext(0) && node.children.size() == 1;
    case Kind::Explicit1:
        return node.isContext(1) && node.children.size() == 1;
    case Kind::Context0:
        return node.isContext(0);
    case Kind::Context1:
        return node.isContext(1);
    case Kind::Context2:
        return node.isContext(2);
    case Kind::Explicit3:
        return node.isContext(3) && node.children.size() == 1;
    }
    return false;
}

/// A child with what the path calls it.
struct Step {
    QString name;
    int node; ///< what the name means: the child, or what is inside its explicit tag
    Shape shape;
};

Step fieldStep(const Asn1Tree &tree, const Field &field, int child)
{
    const bool isExplicit
        = field.kind == Kind::Explicit0 || field.kind == Kind::Explicit1 || field.kind == Kind::Explicit3;
    return {field.name, isExplicit ? tree.nodes().at(child).children.constFirst() : child, field.shape};
}

/// The step to the child at `position`; lists of thousands are not walked for it.
Step stepTo(const Asn1Tree &tree, int parent, Shape shape, qsizetype position)
{
    const QList<int> &children = tree.nodes().at(parent).children;
    const std::span<const Field> fields = fieldsOf(shape);
    auto field = fields.begin();
    for (qsizetype at = 0; at <= position && !fields.empty(); ++at) {
        const Asn1Node &node = tree.nodes().at(children.at(at));
        field = std::find_if(field, fields.end(), [&node](const Field &one) { return fits(node, one.kind); });
        if (field == fields.end())
            break;
        if (at == position)
            return fieldStep(tree, *field, children.at(at));
        ++field;
    }
    return {QString::number(position), children.at(position), itemShape(shape)};
}

std::optional<Step> stepNamed(const Asn1Tree &tree, int parent, Shape shape, QStringView name)
{
    const qsizetype count = tree.nodes().at(parent).children.size();
    bool isNumber = false;
    const qsizetype position = name.toLongLong(&isNumber);
    if (isNumber && (position < 0 || position >= count))
        return std::nullopt;
    const auto named = static_cast<qsizetype>(fieldsOf(shape).size());
    const qsizetype first = isNumber ? position : 0;
    const qsizetype last = isNumber ? position + 1 : std::min(count, named);
    for (qsizetype at = first; at < last; ++at) {
        const Step step = stepTo(tree, parent, shape, at);
        if (step.name == name)
            return step;
    }
    return std::nullopt;
}

Step rootOf(Structure structure)
{
    switch (structure) {
    case Structure::Certificate:
        return {u"certificate"_s, 0, Shape::Certificate};
    case Structure::Request:
        return {u"certificationRequest"_s, 0, Shape::Request};
    case Structure::RevocationList:
        return {u"certificateList"_s, 0, Shape::List};
    case Structure::OcspResponse:
        return {u"ocspResponse"_s, 0, Shape::Response};
    case Structure::PublicKey:
        return {u"subjectPublicKeyInfo"_s, 0, Shape::PublicKeyInfo};
    case Structure::Unknown:
        break;
    }
    return {u"0"_s, 0, Shape::Unknown};
}

QList<int> ancestry(const Asn1Tree &tree, int node)
{
    QList<int> line;
    for (int at = node; at >= 0; at = tree.nodes().at(at).parent)
        line.prepend(at);
    return line;
}

} // namespace

int nodeAt(const Asn1Tree &tree, QStringView path, Structure structure)
{
    Step at = rootOf(structure);
    bool isRoot = true;
    for (const QStringView name : path.split(u'.')) {
        if (isRoot && name != at.name)
            return -1;
        const std::optional<Step> next = isRoot ? std::optional(at) : stepNamed(tree, at.node, at.shape, name);
        if (!next)
            return -1;
        at = *next;
        isRoot = false;
    }
    return at.node;
}

QString nodePath(const Asn1Tree &tree, int node, Structure structure)
{
    if (node < 0 || node >= tree.nodes().size())
        return {};
    Step at = rootOf(structure);
    QString path = at.name;
    const QList<int> line = ancestry(tree, node);
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line.at(i) == at.node) // inside the explicit tag that the last name means
            continue;
        const QList<int> &siblings = tree.nodes().at(line.at(i - 1)).children;
        const qsizetype position = std::lower_bound(siblings.begin(), siblings.end(), line.at(i)) - siblings.begin();
        at = stepTo(tree, line.at(i - 1), at.shape, position);
        path += u'.' + at.name;
    }
    return path;
}

} // namespace certwright::pki
