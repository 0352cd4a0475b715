#include "core/inspect/difference.h"

#include "core/pki/asn1_value.h"
#include "core/pki/key_identity.h"
#include "core/pki/serial_number.h"

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

QString keyText(const pki::KeyInfo &key, const QByteArray &spkiSha256)
{
    return key.label + u", SHA-256 "_s + hex(spkiSha256);
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

QList<Difference> compareFields(const Comparable &left, const Comparable &right)
{
    QList<Difference> differences;
    for (const Comparable::Field &one : left.fields()) {
        const auto other = std::find_if(right.fields().begin(), right.fields().end(),
            [&one](const Comparable::Field &field) { return field.field == one.field; });
        if (other != right.fields().end())
            differences.append({one.field, kindOf(one.value, other->value), {}, one.value, other->value});
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
using ByOid = QHash<QString, QList<pki::RawExtension>>;

ByOid byOid(const QList<pki::RawExtension> &extensions)
{
    ByOid sorted;
    for (const pki::RawExtension &extension : extensions)
        sorted[extension.oid].append(extension);
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

Difference compareExtension(
    const QString &oid, const QList<pki::RawExtension> &left, const QList<pki::RawExtension> &right)
{
    Difference difference{ComparedField::Extension, DifferenceKind::Same, oid, summaries(left), summaries(right)};
    if (left.isEmpty())
        difference.kind = DifferenceKind::Added;
    else if (right.isEmpty())
        difference.kind = DifferenceKind::Removed;
    else if (left != right)
        difference.kind = DifferenceKind::Changed;
    return difference;
}

QList<Difference> compareExtensions(const Comparable &left, const Comparable &right, bool namesDiffer)
{
    const ByOid ofLeft = byOid(left.extensions());
    const ByOid ofRight = byOid(right.extensions());
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
    m_fields = {{ComparedField::Subject, certificate.subject()},
        {ComparedField::Key, keyText(certificate.keyInfo(), certificate.spkiSha256())},
        {ComparedField::Issuer, certificate.issuer()},
        {ComparedField::SerialNumber, pki::serialHex(certificate.serialNumber())},
        {ComparedField::NotBefore, pki::timeText(certificate.notBefore())},
        {ComparedField::NotAfter, pki::timeText(certificate.notAfter())},
        {ComparedField::Lifetime, lifetimeDays(certificate)},
        {ComparedField::SignatureAlgorithm, certificate.signatureAlgorithm()}};
}

Comparable::Comparable(const pki::CertificateRequest &request)
    : m_der(request.der())
    , m_keyIdentity(pki::keyIdentity(request.publicKeyDer()))
    , m_names(request.subjectAltNames())
    , m_extensions(request.extensions())
{
    m_fields = {{ComparedField::Subject, request.subject()},
        {ComparedField::Key, keyText(request.keyInfo(), request.spkiSha256())}};
}

QList<Difference> compare(const Comparable &left, const Comparable &right)
{
    QList<Difference> differences = compareFields(left, right);
    const QList<Difference> names = compareNames(left.names(), right.names());
    differences.append(names);
    differences.append(compareExtensions(left, right, !names.isEmpty()));
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
    case ComparedField::Lifetime:
        return u"lifetime_days"_s;
    case ComparedField::SignatureAlgorithm:
        return u"signature_algorithm"_s;
    case ComparedField::Extension:
        return u"extension"_s;
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
