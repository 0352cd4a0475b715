#include "core/verify/refused_issuer.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/verify/path_errors.h"

#include <openssl/x509_vfy.h>

namespace certwright::verify {

namespace {

/// OpenSSL's words for why it does not take an issuer, or a key as in findingsFor(); empty if it does.
QString refusal(const pki::Certificate &issuer, const pki::Certificate &of)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert above = ossl::x509FromDer(issuer.der());
    const ossl::X509Cert below = ossl::x509FromDer(of.der());
    if (!above || !below)
        return {};
    const int code = X509_check_issued(above.get(), below.get());
    if (code == X509_V_OK)
        return {};
    // It says no more than that where an extension of either cannot be read.
    if (code == X509_V_ERR_UNSPECIFIED || code == X509_V_ERR_INVALID_EXTENSION)
        return QStringLiteral("extension");
    return QString::fromLatin1(X509_verify_cert_error_string(code));
}

/// Why this OpenSSL cannot check it, as opposed to not having got to it: beside the title in PathOther; else empty.
QStringList whyUncheckable(const pki::Certificate &issuer, const pki::Certificate &of)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert above = ossl::x509FromDer(issuer.der());
    const ossl::X509Cert below = ossl::x509FromDer(of.der());
    if (!above || !below)
        return {};
    if (!X509_get0_pubkey(above.get()))
        return {QString(), of.signatureAlgorithm()};
    return isSignatureReadable(of) ? QStringList() : unreadSignatureArgs(of);
}

} // namespace

std::optional<Finding> refusedIssuer(const CandidatePath &path, qsizetype index)
{
    if (index < 0 || index >= path.links.size())
        return std::nullopt;
    const pki::Certificate &of = path.certificates.at(index);
    const pki::Certificate &issuer = path.certificates.at(index + 1);
    const QString title = of.displayTitle();
    const auto place = static_cast<int>(index);
    switch (path.links.at(index)) {
    case LinkState::NameOnly:
        return Finding{FindingId::PathBadSignature, Severity::Error, place, {title}};
    case LinkState::Unchecked:
        if (const QStringList why = whyUncheckable(issuer, of); !why.isEmpty())
            return Finding{FindingId::PathOther, Severity::Error, place, QStringList{title} + why};
        return std::nullopt;
    case LinkState::Signed:
        break;
    }
    const QString why = refusal(issuer, of);
    if (why.isEmpty())
        return std::nullopt;
    return Finding{FindingId::PathOther, Severity::Error, place, {title, why}};
}

} // namespace certwright::verify
