#include "core/revocation/crl_check.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/verify/path.h"

#include <openssl/pem.h>

#include <array>

namespace certwright::revocation {

namespace {

ossl::X509RevocationList parsed(const QByteArray &der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    return ossl::X509RevocationList(d2i_X509_CRL(nullptr, &position, der.size()));
}

bool isBy(const X509_CRL *list, const X509 *issuer)
{
    return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0;
}

QString reasonOf(X509_REVOKED *entry)
{
    const ossl::Asn1Enumerated reason(
        static_cast<ASN1_ENUMERATED *>(X509_REVOKED_get_ext_d2i(entry, NID_crl_reason, nullptr, nullptr)));
    constexpr std::array names{"unspecified", "keyCompromise", "cACompromise", "affiliationChanged", "superseded",
        "cessationOfOperation", "certificateHold", "", "removeFromCRL", "privilegeWithdrawn", "aACompromise"};
    const long value = reason ? ASN1_ENUMERATED_get(reason.get()) : -1;
    const bool known = value >= 0 && value < static_cast<long>(names.size());
    return known ? QString::fromLatin1(names[static_cast<std::size_t>(value)]) : QString();
}

/// Times of the newest list of that issuer, and the entry of the certificate where there is one.
void describe(Revocation &result, const QList<QByteArray> &lists, const Subject &subject)
{
    const ossl::X509Cert certificate = ossl::x509FromDer(subject.certificate.der());
    for (const QByteArray &der : lists) {
        const ossl::X509RevocationList list = parsed(der);
        if (!list || !certificate)
            continue;
        const QDateTime thisUpdate = ossl::toDateTime(X509_CRL_get0_lastUpdate(list.get()));
        if (!result.thisUpdate.isValid() || thisUpdate > result.thisUpdate) {
            result.thisUpdate = thisUpdate;
            result.nextUpdate = ossl::toDateTime(X509_CRL_get0_nextUpdate(list.get()));
        }
        X509_REVOKED *entry = nullptr;
        if (result.state == State::Revoked && X509_CRL_get0_by_cert(list.get(), &entry, certificate.get()) == 1)
            result.reason = reasonOf(entry);
    }
}

Problem problemOf(FindingId id)
{
    switch (id) {
    case FindingId::PathCrlMissing:
        return Problem::OtherCertificate;
    case FindingId::PathCrlExpired:
        return Problem::OutOfDate;
    case FindingId::PathCrlNotYetValid:
        return Problem::NotYetValid;
    case FindingId::PathCrlBadSignature:
        return Problem::BadSignature;
    case FindingId::PathCrlUnusable:
        return Problem::Unusable;
    default:
        return Problem::None;
    }
}

/// OpenSSL judges, with the issuer as the only anchor; what it says of the certificate itself is not our question.
Findings judge(
    const QList<QByteArray> &lists, const Subject &subject, const verify::TrustAnchors &issuer, const QDateTime &at)
{
    verify::PathQuery query{{subject.certificate}, issuer, at, verify::Purpose::Any};
    query.end = verify::PathEnd::AnyAnchor;
    query.crls = lists;
    return verify::verifyPath(query).reasons;
}

} // namespace

Revocation checkCrl(const QList<QByteArray> &lists, const Subject &subject, const QDateTime &at)
{
    const ossl::ErrorScope scope;
    Revocation result{State::Unknown};
    const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::of({subject.issuer});
    const ossl::X509Cert issuer = ossl::x509FromDer(subject.issuer.der());
    QList<QByteArray> own;
    for (const QByteArray &der : lists) {
        const ossl::X509RevocationList list = parsed(der);
        if (list && issuer && isBy(list.get(), issuer.get()))
            own.append(der);
    }
    if (own.isEmpty() || !anchors) {
        result.problem = Problem::OtherCertificate;
        return result;
    }
    result.state = State::Good;
    for (const Finding &finding : judge(own, subject, *anchors, at)) {
        if (finding.certificate > 0)
            continue;
        if (finding.id == FindingId::PathRevoked) {
            result.state = State::Revoked;
            result.revokedAt = QDateTime::fromString(finding.args.value(1), Qt::ISODate);
        } else if (const Problem problem = problemOf(finding.id); problem != Problem::None) {
            result.problem = problem;
            result.detail = finding.id == FindingId::PathCrlUnusable ? finding.args.value(1) : QString();
        }
    }
    if (result.problem != Problem::None)
        result.state = State::Unknown; // a list that cannot be believed revokes nobody
    describe(result, own, subject);
    return result;
}

Result<QList<QByteArray>> crlsIn(const QByteArray &data, const QString &source)
{
    const ossl::ErrorScope scope;
    if (const ossl::X509RevocationList list = parsed(data); list)
        return QList<QByteArray>{ossl::toDer(i2d_X509_CRL, list.get())};
    QList<QByteArray> lists;
    const ossl::Bio bio = ossl::readBio(data);
    while (bio) {
        const ossl::X509RevocationList list(
            PEM_read_bio_X509_CRL(bio.get(), nullptr, ossl::passphraseCallback, nullptr));
        if (!list)
            break;
        lists.append(ossl::toDer(i2d_X509_CRL, list.get()));
    }
    if (lists.isEmpty())
        return Error{ErrorCode::NotARevocationList, {source}};
    return lists;
}

} // namespace certwright::revocation
