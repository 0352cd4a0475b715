#include "core/convert/naming.h"

#include "core/pki/ocsp_response.h"
#include "core/pki/request.h"
#include "core/pki/revocation_list.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::convert {

namespace {

constexpr qsizetype fewestDigits = 8;
constexpr qsizetype shownDigits = 16;

QByteArray sha256Of(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool isStartOf(const QString &typed, const QByteArray &sha256)
{
    QString digits = typed.toLower();
    digits.remove(u':');
    return digits.size() >= fewestDigits && QString::fromLatin1(sha256.toHex()).startsWith(digits);
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The whole name (RFC 4514), or its common name.
bool isSubject(const QString &subject, const QString &typed)
{
    const QStringList parts = subject.split(u',');
    return isSame(subject, typed) || parts.contains(u"CN="_s + typed, Qt::CaseInsensitive);
}

} // namespace

QString subjectOf(const inspect::FoundObject &object)
{
    using enum inspect::ObjectKind;
    if (object.certificate)
        return object.certificate->subject();
    if (object.kind == Csr)
        return pki::CertificateRequest::parse(object.der, {})
            .map([](const auto &it) { return it.subject(); })
            .valueOr({});
    if (object.kind == Crl)
        return pki::RevocationList::parse(object.der, {}).map([](const auto &it) { return it.issuer(); }).valueOr({});
    if (object.kind == OcspResponse)
        return pki::OcspResponse::parse(object.der, {})
            .map([](const auto &it) { return it.responderName(); })
            .valueOr({});
    return {};
}

bool isCalled(const inspect::FoundObject &object, const QString &typed)
{
    if (object.certificate)
        return isCalled(*object.certificate, typed);
    const bool byName = !object.name.isEmpty() && isSame(object.name, typed);
    const bool byHash = (!object.der.isEmpty() && isStartOf(typed, sha256Of(object.der)))
        || (!object.spkiSha256.isEmpty() && isStartOf(typed, object.spkiSha256));
    return byName || byHash || isSubject(subjectOf(object), typed);
}

bool isCalled(const pki::Certificate &certificate, const QString &typed)
{
    const pki::GeneralNames &names = certificate.subjectAltNames();
    return isSame(certificate.displayTitle(), typed) || isSubject(certificate.subject(), typed)
        || isStartOf(typed, certificate.sha256()) || isStartOf(typed, certificate.spkiSha256())
        || std::any_of(names.cbegin(), names.cend(), [&typed](const auto &name) { return isSame(name.value, typed); });
}

bool isCalled(const pki::PrivateKey &key, const QString &typed)
{
    return isStartOf(typed, sha256Of(key.publicKeyDer()));
}

QString shortHash(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex().first(std::min(shownDigits, 2 * sha256.size())));
}

} // namespace certwright::convert
