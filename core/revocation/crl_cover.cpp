#include "core/revocation/crl_cover.h"

#include "core/ossl/handles.h"

#include <QSet>

#include <algorithm>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

const QString distributionPoints = u"2.5.29.31"_s;
const QString issuingDistributionPoint = u"2.5.29.28"_s;

QList<pki::ExtensionField> fieldsOf(const QList<pki::RawExtension> &extensions, const QString &oid)
{
    const auto found = std::find_if(
        extensions.cbegin(), extensions.cend(), [&oid](const pki::RawExtension &one) { return one.oid == oid; });
    return found == extensions.cend() ? QList<pki::ExtensionField>() : pki::decode(*found).fields;
}

/// Whether the field is there and is not FALSE.
bool says(const QList<pki::ExtensionField> &fields, const QString &name)
{
    return std::any_of(fields.cbegin(), fields.cend(),
        [&name](const pki::ExtensionField &field) { return field.name == name && field.value != u"FALSE"; });
}

/// The names in the distribution points of a certificate, or of a list's scope.
QList<pki::ExtensionField> pointNames(const QList<pki::ExtensionField> &parts)
{
    QList<pki::ExtensionField> names;
    for (const pki::ExtensionField &part : parts) {
        if (part.name == u"distributionPoint")
            names += part.children;
    }
    return names;
}

bool isOtherPoint(const QList<pki::ExtensionField> &scope, const QList<pki::ExtensionField> &points)
{
    QList<pki::ExtensionField> named;
    for (const pki::ExtensionField &point : points)
        named += pointNames(point.children);
    const QList<pki::ExtensionField> own = pointNames(scope);
    return !own.isEmpty() && std::none_of(own.cbegin(), own.cend(), [&named](const pki::ExtensionField &name) {
        return named.contains(name);
    });
}

bool isNumberLower(const QByteArray &left, const QByteArray &right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

bool anySays(const QList<pki::ExtensionField> &points, const QString &name)
{
    return std::any_of(points.cbegin(), points.cend(),
        [&name](const pki::ExtensionField &point) { return says(point.children, name); });
}

} // namespace

Problem whyNotCovered(const pki::RevocationList &list, const Subject &subject)
{
    const bool isAuthority = subject.certificate.isCa();
    const QList<pki::ExtensionField> scope = fieldsOf(list.extensions(), issuingDistributionPoint);
    const QByteArray signer = list.authorityKeyId();
    if (list.issuerDer() == subject.issuer.subjectDer() && !signer.isEmpty() && !subject.issuer.subjectKeyId().isEmpty()
        && signer != subject.issuer.subjectKeyId())
        return Problem::SignerUnknown;
    if (says(scope, u"onlyContainsAttributeCerts"_s))
        return Problem::OnlyAttributes;
    if (says(scope, u"onlyContainsUserCerts"_s) && isAuthority)
        return Problem::OnlyUsers;
    if (says(scope, u"onlyContainsCACerts"_s) && !isAuthority)
        return Problem::OnlyAuthorities;
    const QList<pki::ExtensionField> points = fieldsOf(subject.certificate.extensions(), distributionPoints);
    const bool isByOther = list.issuerDer() != subject.issuer.subjectDer();
    if (isByOther && !anySays(points, u"cRLIssuer"_s))
        return Problem::OtherCertificate;
    if (isOtherPoint(scope, points))
        return Problem::OtherDistributionPoint;
    if (isByOther)
        return Problem::SignerUnknown;
    const bool isPartial = says(scope, u"onlySomeReasons"_s) || anySays(points, u"reasons"_s);
    return isPartial ? Problem::OnlySomeReasons : Problem::OtherCertificate;
}

QByteArray partOf(const pki::RevocationList &list)
{
    for (const pki::RawExtension &extension : list.extensions()) {
        if (extension.oid == issuingDistributionPoint)
            return extension.value;
    }
    return {};
}

bool isSameName(const QByteArray &left, const QByteArray &right)
{
    const auto *leftPosition = reinterpret_cast<const unsigned char *>(left.constData());
    const auto *rightPosition = reinterpret_cast<const unsigned char *>(right.constData());
    const ossl::X509Name leftName(d2i_X509_NAME(nullptr, &leftPosition, left.size()));
    const ossl::X509Name rightName(d2i_X509_NAME(nullptr, &rightPosition, right.size()));
    return leftName && rightName && X509_NAME_cmp(leftName.get(), rightName.get()) == 0;
}

QStringList unknownCriticals(const pki::RevocationList &list)
{
    static const QSet<QString> known{u"2.5.29.27"_s /* delta */, u"2.5.29.28"_s /* scope */};
    QStringList unknown;
    for (const pki::RawExtension &one : list.extensions()) {
        if (one.critical && !known.contains(one.oid) && !unknown.contains(one.oid))
            unknown.append(one.oid);
    }
    return unknown;
}

bool isNewer(const pki::RevocationList &list, const pki::RevocationList &than)
{
    if (list.thisUpdate() != than.thisUpdate())
        return list.thisUpdate() > than.thisUpdate();
    return isNumberLower(than.number(), list.number());
}

bool isChangeTo(const pki::RevocationList &delta, const pki::RevocationList &base)
{
    return delta.issuerDer() == base.issuerDer() && partOf(delta) == partOf(base)
        && delta.authorityKeyId() == base.authorityKeyId() && !base.number().isEmpty()
        && !isNumberLower(base.number(), delta.baseNumber()) && isNumberLower(base.number(), delta.number());
}

QByteArray crlScope(const pki::Certificate &certificate)
{
    const QString proxy = u"1.3.6.1.5.5.7.1.14"_s; // RFC 3820: OpenSSL asks nothing about such a one
    QByteArray scope(certificate.isCa() ? "authority" : "other");
    for (const pki::RawExtension &extension : certificate.extensions()) {
        if (extension.oid == distributionPoints || extension.oid == proxy)
            scope += extension.oid.toLatin1() + extension.value;
    }
    return scope;
}

} // namespace certwright::revocation
