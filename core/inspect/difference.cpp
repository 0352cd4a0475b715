#include "core/inspect/difference.h"

#include "core/inspect/encoding.h"
#include "core/inspect/list_difference.h"
#include "core/pki/asn1_value.h"
#include "core/pki/key_identity.h"
#include "core/pki/oid_names.h"
#include "core/pki/serial_number.h"
#include "core/pki/signature_algorithm.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

namespace {

constexpr qint64 secondsPerDay = 24 * 60 * 60;
constexpr auto subjectAltName = "2.5.29.17"_L1;

QString hex(const QByteArray &octets)
{
    return QString::fromLatin1(octets.toHex());
}

/// With the fields of RFC 4055 3.1, where there are any.
QString withPss(const QString &name, const std::optional<pki::PssParameters> &pss)
{
    if (!pss)
        return name;
    const QString mask = pss->maskHash.isEmpty() ? pss->mask : u"%1 with %2"_s.arg(pss->mask, pss->maskHash);
    return u"%1 (hashAlgorithm %2, maskGenAlgorithm %3, saltLength %4)"_s.arg(
        name, pss->hash, mask, QString::number(pss->saltLength));
}

/// Of a certificate or a request.
template <typename Object>
QString keyText(const Object &object)
{
    return withPss(object.keyInfo().label, pki::pssRestrictionOfKey(object.publicKeyDer())) + u", SHA-256 "_s
        + hex(object.spkiSha256());
}

/// RFC 5280 4.1.2.5: "the period of time from notBefore through notAfter, inclusive".
QString lifetimeDays(const pki::Certificate &certificate)
{
    return QString::number((certificate.notBefore().secsTo(certificate.notAfter()) + 1) / secondsPerDay);
}

QString flat(const QList<pki::ExtensionField> &fields)
{
    QStringList parts;
    for (const pki::ExtensionField &field : fields) {
        const QString children = field.children.isEmpty() ? QString() : u'(' + flat(field.children) + u')';
        QStringList words{field.name, field.value, children};
        words.removeAll(QString());
        parts.append(words.join(u' '));
    }
    return parts.join(u", "_s);
}

DifferenceKind kindOf(const QString &left, const QString &right)
{
    return left == right ? DifferenceKind::Same : DifferenceKind::Changed;
}

QString withDer(const QString &value, const QByteArray &der)
{
    const QString octets = u"(DER "_s + hex(der) + u')';
    return value.isEmpty() ? octets : value + u' ' + octets;
}

QString withEncoding(const Comparable::Field &field)
{
    switch (field.field) {
    case ComparedField::Subject:
    case ComparedField::Issuer:
        return nameWithTypes(field.der);
    case ComparedField::NotBefore:
    case ComparedField::NotAfter:
        return u"%1 (%2)"_s.arg(field.value, typeOf(field.der));
    default:
        return withDer(field.value, field.der);
    }
}

/// What reads the same and is not encoded so, with as much as tells it apart.
Difference differentlyEncoded(const Comparable::Field &left, const Comparable::Field &right)
{
    const QString before = withEncoding(left);
    const QString after = withEncoding(right);
    if (before != after)
        return {left.field, DifferenceKind::Changed, {}, before, after};
    return {left.field, DifferenceKind::Changed, {}, withDer(left.value, left.der), withDer(right.value, right.der)};
}

Difference compareField(const Comparable::Field &left, const Comparable::Field &right)
{
    const bool isEncoded = !left.der.isEmpty() && !right.der.isEmpty();
    const bool isSame = left.value == right.value
        || (left.field == ComparedField::Key && pki::keyIdentity(left.der) == pki::keyIdentity(right.der));
    if (isSame && isEncoded && left.der != right.der)
        return differentlyEncoded(left, right);
    return {left.field, kindOf(left.value, right.value), {}, left.value, right.value};
}

QList<Difference> compareFields(const Comparable &left, const Comparable &right)
{
    QList<Difference> differences;
    for (const Comparable::Field &one : left.fields()) {
        const auto other = std::find_if(right.fields().begin(), right.fields().end(),
            [&one](const Comparable::Field &field) { return field.field == one.field; });
        if (other != right.fields().end())
            differences.append(compareField(one, *other));
    }
    return differences;
}

using NameCounts = QHash<pki::GeneralName, qsizetype>;

NameCounts counted(const pki::GeneralNames &names)
{
    NameCounts counts;
    for (const pki::GeneralName &name : names)
        ++counts[name];
    return counts;
}

/// "a.test", or "a.test × 2" for one that stands there twice; empty for one that does not.
QString nameText(const pki::GeneralName &name, qsizetype count)
{
    if (count == 0)
        return {};
    return count == 1 ? name.value : name.value + u" × "_s + QString::number(count);
}

/// Each name that one side has more often: first those of the left one, then those that only the right one has.
QList<Difference> compareNames(const pki::GeneralNames &left, const pki::GeneralNames &right)
{
    const NameCounts inLeft = counted(left);
    const NameCounts inRight = counted(right);
    QSet<pki::GeneralName> seen;
    QList<Difference> differences;
    for (const pki::GeneralName &name : left + right) {
        const qsizetype before = inLeft.value(name);
        const qsizetype after = inRight.value(name);
        if (before == after || seen.contains(name))
            continue;
        seen.insert(name);
        const DifferenceKind kind = before == 0 ? DifferenceKind::Added
            : after == 0                        ? DifferenceKind::Removed
                                                : DifferenceKind::Changed;
        differences.append(
            {ComparedField::Name, kind, pki::nameTypeKey(name.type), nameText(name, before), nameText(name, after)});
    }
    return differences;
}

/// All extensions of one OID: a second one does not hide behind the first.
struct Alike {
    QList<pki::RawExtension> extensions = {};
    QByteArray values = {};
    QByteArray encoded = {}; ///< empty when it is not known
};

using ByOid = QHash<QString, Alike>;

ByOid byOid(const Comparable &side)
{
    ByOid sorted;
    for (qsizetype i = 0; i < side.extensions().size(); ++i) {
        const pki::RawExtension &extension = side.extensions().at(i);
        Alike &alike = sorted[extension.oid];
        alike.extensions.append(extension);
        alike.values += extension.value;
        alike.encoded += side.encodedExtensions().value(i);
    }
    return sorted;
}

QString summaries(const QList<pki::RawExtension> &extensions)
{
    QStringList texts;
    for (const pki::RawExtension &extension : extensions)
        texts.append(extensionSummary(extension));
    return texts.join(u"; "_s);
}

QStringList oidsOf(const QList<pki::RawExtension> &left, const QList<pki::RawExtension> &right)
{
    QStringList oids;
    for (const pki::RawExtension &extension : left + right)
        oids.append(extension.oid);
    oids.removeDuplicates();
    return oids;
}

Difference compareExtension(const QString &oid, const Alike &left, const Alike &right)
{
    Difference difference{
        ComparedField::Extension, DifferenceKind::Same, oid, summaries(left.extensions), summaries(right.extensions)};
    const bool isEncoded = !left.encoded.isEmpty() && !right.encoded.isEmpty();
    if (left.extensions.isEmpty())
        difference.kind = DifferenceKind::Added;
    else if (right.extensions.isEmpty())
        difference.kind = DifferenceKind::Removed;
    else if (left.extensions != right.extensions || (isEncoded && left.encoded != right.encoded))
        difference.kind = DifferenceKind::Changed;
    if (difference.kind != DifferenceKind::Changed || difference.left != difference.right)
        return difference;
    const bool isInValues = left.values != right.values;
    difference.left = withDer(difference.left, isInValues ? left.values : left.encoded);
    difference.right = withDer(difference.right, isInValues ? right.values : right.encoded);
    return difference;
}

QString namesOf(const QStringList &oids)
{
    QStringList names;
    for (const QString &oid : oids) {
        const QString name = pki::oidName(oid);
        names.append(name.isEmpty() ? oid : name);
    }
    return names.join(u", "_s);
}

/// Only for the same extensions: others cannot stand in the same order.
QList<Difference> compareOrder(const Comparable &left, const Comparable &right)
{
    const auto oids = [](const Comparable &side) {
        QStringList list;
        for (const pki::RawExtension &extension : side.extensions())
            list.append(extension.oid);
        return list;
    };
    const QStringList before = oids(left);
    const QStringList after = oids(right);
    if (before == after || QSet(before.cbegin(), before.cend()) != QSet(after.cbegin(), after.cend()))
        return {};
    return {{ComparedField::ExtensionOrder, DifferenceKind::Changed, {}, namesOf(before), namesOf(after)}};
}

QList<Difference> compareExtensions(const Comparable &left, const Comparable &right, bool namesDiffer)
{
    const ByOid ofLeft = byOid(left);
    const ByOid ofRight = byOid(right);
    QList<Difference> differences;
    for (const QString &oid : oidsOf(left.extensions(), right.extensions())) {
        if (oid != subjectAltName || !namesDiffer)
            differences.append(compareExtension(oid, ofLeft.value(oid), ofRight.value(oid)));
    }
    return differences;
}

} // namespace

Comparable::Comparable(const pki::Certificate &certificate)
    : m_der(certificate.der())
    , m_keyIdentity(pki::keyIdentity(certificate.publicKeyDer()))
    , m_names(certificate.subjectAltNames())
    , m_extensions(certificate.extensions())
{
    const EncodedParts parts = EncodedParts::of(certificate.der());
    if (parts.extensions.size() == m_extensions.size())
        m_encodedExtensions = parts.extensions;
    m_fields = {{ComparedField::Subject, certificate.subject(), certificate.subjectDer()},
        {ComparedField::Key, keyText(certificate), certificate.publicKeyDer()},
        {ComparedField::Issuer, certificate.issuer(), parts.issuer},
        {ComparedField::SerialNumber, pki::serialHex(certificate.serialNumber()), parts.serialNumber},
        {ComparedField::NotBefore, pki::timeText(certificate.notBefore()), parts.notBefore},
        {ComparedField::NotAfter, pki::timeText(certificate.notAfter()), parts.notAfter},
        {ComparedField::Lifetime, lifetimeDays(certificate)},
        {ComparedField::SignatureAlgorithm,
            withPss(certificate.signatureAlgorithm(), pki::pssParametersOfSigned(certificate.der())),
            parts.signatureAlgorithm}};
}

Comparable::Comparable(const pki::CertificateRequest &request)
    : m_der(request.der())
    , m_keyIdentity(pki::keyIdentity(request.publicKeyDer()))
    , m_names(request.subjectAltNames())
    , m_extensions(request.extensions())
{
    m_fields = {{ComparedField::Subject, request.subject(), request.subjectDer()},
        {ComparedField::Key, keyText(request), request.publicKeyDer()}};
}

Comparable::Comparable(const pki::RevocationList &list)
    : m_der(list.der())
    , m_extensions(list.extensions())
    , m_list(list)
{
    const QString next = list.nextUpdate().isValid() ? pki::timeText(list.nextUpdate()) : QString();
    m_fields = {{ComparedField::Issuer, list.issuer(), list.issuerDer()},
        {ComparedField::ThisUpdate, pki::timeText(list.thisUpdate())}, {ComparedField::NextUpdate, next},
        {ComparedField::SignatureAlgorithm,
            withPss(list.signatureAlgorithm(), pki::pssParametersOfSigned(list.der()))}};
}

QList<Difference> compare(const Comparable &left, const Comparable &right)
{
    QList<Difference> differences = compareFields(left, right);
    const QList<Difference> names = compareNames(left.names(), right.names());
    differences.append(names);
    differences.append(compareExtensions(left, right, !names.isEmpty()));
    differences.append(compareOrder(left, right));
    if (left.list() && right.list())
        differences.append(compareRevoked(*left.list(), *right.list()));
    const bool areAlike = left.fields().size() == right.fields().size();
    if (areAlike && areSame(differences) && left.der() != right.der())
        differences.append({ComparedField::Encoding, DifferenceKind::Changed});
    std::stable_sort(differences.begin(), differences.end(),
        [](const Difference &a, const Difference &b) { return a.field < b.field; });
    return differences;
}

bool areSame(const QList<Difference> &differences)
{
    return std::all_of(differences.begin(), differences.end(),
        [](const Difference &difference) { return difference.kind == DifferenceKind::Same; });
}

QString extensionSummary(const pki::RawExtension &extension)
{
    const pki::DecodedExtension decoded = pki::decode(extension);
    const bool isBare = decoded.fields.isEmpty() && !decoded.readable;
    QStringList parts;
    if (decoded.critical)
        parts.append(u"critical"_s);
    if (const QString text = isBare ? pki::hexText(decoded.value) : flat(decoded.fields); !text.isEmpty())
        parts.append(text);
    return parts.isEmpty() ? u"present"_s : parts.join(u"; "_s);
}

QString fieldKey(ComparedField field)
{
    switch (field) {
    case ComparedField::Subject:
        return u"subject"_s;
    case ComparedField::Name:
        return u"name"_s;
    case ComparedField::Key:
        return u"key"_s;
    case ComparedField::Issuer:
        return u"issuer"_s;
    case ComparedField::SerialNumber:
        return u"serial"_s;
    case ComparedField::NotBefore:
        return u"not_before"_s;
    case ComparedField::NotAfter:
        return u"not_after"_s;
    case ComparedField::ThisUpdate:
        return u"this_update"_s;
    case ComparedField::NextUpdate:
        return u"next_update"_s;
    case ComparedField::Lifetime:
        return u"lifetime_days"_s;
    case ComparedField::SignatureAlgorithm:
        return u"signature_algorithm"_s;
    case ComparedField::Extension:
        return u"extension"_s;
    case ComparedField::ExtensionOrder:
        return u"extension_order"_s;
    case ComparedField::Revoked:
        return u"revoked"_s;
    case ComparedField::Encoding:
        return u"encoding"_s;
    }
    return {};
}

QString differenceKey(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Same:
        return u"same"_s;
    case DifferenceKind::Changed:
        return u"changed"_s;
    case DifferenceKind::Added:
        return u"added"_s;
    case DifferenceKind::Removed:
        return u"removed"_s;
    }
    return {};
}

} // namespace certwright::inspect
