#include "core/verify/path_errors.h"

#include "core/ossl/bytes.h"
#include "core/ossl/handles.h"
#include "core/pki/signature_algorithm.h"
#include "core/verify/path_policies.h"
#include "core/verify/path_rules.h"
#include "core/verify/purpose_refusal.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

const QString anyUsage = u"anyExtendedKeyUsage"_s;

struct Row {
    int code;
    FindingId id;
};

constexpr Row table[] = {
    {X509_V_ERR_CERT_HAS_EXPIRED, FindingId::PathExpired},
    {X509_V_ERR_CERT_NOT_YET_VALID, FindingId::PathNotYetValid},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, FindingId::PathIssuerNotFound},
    {X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY, FindingId::PathIssuerNotFound},
    {X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, FindingId::PathIssuerNotFound},
    {X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, FindingId::PathUntrustedRoot},
    {X509_V_ERR_CERT_UNTRUSTED, FindingId::PathUntrustedRoot},
    {X509_V_ERR_CERT_REJECTED, FindingId::PathUntrustedRoot},
    {X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT, FindingId::PathSelfSignedLeaf},
    {X509_V_ERR_CERT_SIGNATURE_FAILURE, FindingId::PathBadSignature},
    {X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE, FindingId::PathBadSignature},
    {X509_V_ERR_INVALID_CA, FindingId::PathNotACa},
    {X509_V_ERR_INVALID_NON_CA, FindingId::PathWrongPurpose},
    {X509_V_ERR_KEYUSAGE_NO_CERTSIGN, FindingId::PathNotACa},
    {X509_V_ERR_PATH_LENGTH_EXCEEDED, FindingId::PathTooLong},
    {X509_V_ERR_PERMITTED_VIOLATION, FindingId::PathNameNotPermitted},
    {X509_V_ERR_EXCLUDED_VIOLATION, FindingId::PathNameNotPermitted},
    {X509_V_ERR_INVALID_PURPOSE, FindingId::PathWrongPurpose},
    {X509_V_ERR_NO_EXPLICIT_POLICY, FindingId::PathPolicyMissing},
    {X509_V_ERR_INVALID_POLICY_EXTENSION, FindingId::PathPolicyMalformed},
    {X509_V_ERR_UNHANDLED_CRITICAL_EXTENSION, FindingId::PathUnhandledCritical},
    {X509_V_ERR_EE_KEY_TOO_SMALL, FindingId::PathWeakKey},
    {X509_V_ERR_CA_KEY_TOO_SMALL, FindingId::PathWeakKey},
    {X509_V_ERR_CA_MD_TOO_WEAK, FindingId::PathWeakSignature},
    {X509_V_ERR_CERT_REVOKED, FindingId::PathRevoked},
    {X509_V_ERR_UNABLE_TO_GET_CRL, FindingId::PathCrlMissing},
    {X509_V_ERR_CRL_HAS_EXPIRED, FindingId::PathCrlExpired},
    {X509_V_ERR_CRL_NOT_YET_VALID, FindingId::PathCrlNotYetValid},
    {X509_V_ERR_CRL_SIGNATURE_FAILURE, FindingId::PathCrlBadSignature},
    {X509_V_ERR_UNABLE_TO_DECRYPT_CRL_SIGNATURE, FindingId::PathCrlBadSignature},
    {X509_V_ERR_UNABLE_TO_GET_CRL_ISSUER, FindingId::PathCrlUnusable},
    {X509_V_ERR_KEYUSAGE_NO_CRL_SIGN, FindingId::PathCrlUnusable},
    {X509_V_ERR_UNHANDLED_CRITICAL_CRL_EXTENSION, FindingId::PathCrlUnusable},
    {X509_V_ERR_DIFFERENT_CRL_SCOPE, FindingId::PathCrlUnusable},
    {X509_V_ERR_CRL_PATH_VALIDATION_ERROR, FindingId::PathCrlUnusable},
    {X509_V_ERR_ERROR_IN_CRL_LAST_UPDATE_FIELD, FindingId::PathCrlUnusable},
    {X509_V_ERR_ERROR_IN_CRL_NEXT_UPDATE_FIELD, FindingId::PathCrlUnusable},
    {X509_V_ERR_MISSING_AUTHORITY_KEY_IDENTIFIER, FindingId::StrictAuthorityKeyIdMissing},
    {X509_V_ERR_MISSING_SUBJECT_KEY_IDENTIFIER, FindingId::StrictSubjectKeyIdMissing},
    {X509_V_ERR_CA_BCONS_NOT_CRITICAL, FindingId::StrictBasicConstraintsNotCritical},
    {X509_V_ERR_CA_CERT_MISSING_KEY_USAGE, FindingId::StrictKeyUsageMissing},
    {X509_V_ERR_PATHLEN_INVALID_FOR_NON_CA, FindingId::StrictPathLengthMisplaced},
    {X509_V_ERR_PATHLEN_WITHOUT_KU_KEY_CERT_SIGN, FindingId::StrictPathLengthMisplaced},
    {X509_V_ERR_KU_KEY_CERT_SIGN_INVALID_FOR_NON_CA, FindingId::StrictCertSignWithoutCa},
    {X509_V_ERR_ISSUER_NAME_EMPTY, FindingId::StrictNameEmpty},
    {X509_V_ERR_SUBJECT_NAME_EMPTY, FindingId::StrictNameEmpty},
    {X509_V_ERR_EMPTY_SUBJECT_SAN_NOT_CRITICAL, FindingId::StrictSanNotCritical},
    {X509_V_ERR_EMPTY_SUBJECT_ALT_NAME, FindingId::StrictSanEmpty},
    {X509_V_ERR_SIGNATURE_ALGORITHM_INCONSISTENCY, FindingId::StrictAlgorithmsDiffer},
    {X509_V_ERR_AUTHORITY_KEY_IDENTIFIER_CRITICAL, FindingId::StrictExtensionCritical},
    {X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL, FindingId::StrictExtensionCritical},
    {X509_V_ERR_EXTENSIONS_REQUIRE_VERSION_3, FindingId::StrictVersionTooOld},
    {X509_V_ERR_EC_KEY_EXPLICIT_PARAMS, FindingId::StrictExplicitCurve},
};

FindingId idFor(int code)
{
    const auto *row = std::find_if(std::begin(table), std::end(table), [code](const Row &r) { return r.code == code; });
    return row != std::end(table) ? row->id : FindingId::PathOther;
}

bool isAboutKey(const PathComplaint &complaint)
{
    return idFor(complaint.code) == FindingId::PathWeakKey || complaint.code == X509_V_ERR_UNSPECIFIED;
}

/// The algorithm that this OpenSSL does not know, whose parameters or whose key it cannot read: it calls all of them
/// too weak, a key unspecified too, and a signature with such an algorithm wrong. Else empty.
QString unreadAlgorithm(const PathComplaint &complaint, const pki::Certificate &about)
{
    const FindingId id = idFor(complaint.code);
    const bool isAboutSignature = id == FindingId::PathWeakSignature || id == FindingId::PathBadSignature;
    if (!isAboutKey(complaint) && !isAboutSignature)
        return {};
    const ossl::X509Cert x509 = ossl::x509FromDer(about.der());
    if (!x509)
        return {};
    if (isAboutKey(complaint))
        return X509_get0_pubkey(x509.get()) ? QString() : about.keyInfo().label;
    return isSignatureReadable(about) ? QString() : about.signatureAlgorithm();
}

/// What stands for OpenSSL's words about what people need a plainer sentence for; empty for all else.
QString plainKey(int code)
{
    switch (code) {
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
        return u"time"_s;
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_TYPE:
    case X509_V_ERR_UNSUPPORTED_CONSTRAINT_SYNTAX:
    case X509_V_ERR_SUBTREE_MINMAX:
        return u"constraint"_s;
    case X509_V_ERR_UNSUPPORTED_NAME_SYNTAX:
        return u"name"_s;
    case X509_V_ERR_INVALID_EXTENSION:
        return u"extension"_s;
    default:
        return {};
    }
}

/// OpenSSL compares at most so many pairs of names and constraints (NAME_CHECK_MAX) and calls more unspecified.
bool hasTooManyNames(const QList<pki::Certificate> &path, int index)
{
    constexpr qsizetype mostPairs = 1 << 20;
    const qsizetype names = path.at(index).subjectAltNames().size() + 1;
    return std::any_of(path.cbegin() + index + 1, path.cend(), [names](const pki::Certificate &above) {
        const std::optional<pki::NameConstraints> constraints = above.nameConstraints();
        return constraints && names * (constraints->permitted.size() + constraints->excluded.size()) > mostPairs;
    });
}

/// What the sentence says beside the certificate's title.
QStringList moreFor(FindingId id, const PathComplaint &complaint, const pki::Certificate &about)
{
    switch (id) {
    case FindingId::PathExpired:
        return {about.notAfter().toString(Qt::ISODate)};
    case FindingId::PathNotYetValid:
        return {about.notBefore().toString(Qt::ISODate)};
    case FindingId::PathIssuerNotFound:
    case FindingId::PathCrlMissing:
    case FindingId::PathCrlExpired:
    case FindingId::PathCrlNotYetValid:
    case FindingId::PathCrlBadSignature:
        return {about.issuerCommonName()};
    case FindingId::PathNotACa:
        return about.isCa() && !about.keyUsage().contains(u"keyCertSign"_s) ? QStringList{u"keyCertSign"_s}
                                                                            : QStringList();
    case FindingId::PathRevoked:
        return {complaint.revoked.toString(Qt::ISODate)};
    case FindingId::StrictExtensionCritical:
        return {complaint.code == X509_V_ERR_SUBJECT_KEY_IDENTIFIER_CRITICAL ? u"subjectKeyIdentifier"_s
                                                                             : u"authorityKeyIdentifier"_s};
    case FindingId::PathOther:
        if (const QString key = plainKey(complaint.code); !key.isEmpty())
            return {key};
        [[fallthrough]];
    case FindingId::PathCrlUnusable:
        return {QString::fromLatin1(X509_verify_cert_error_string(complaint.code))};
    default:
        return {};
    }
}

bool holdsAt(const PathComplaint &complaint, const pki::Certificate &about, const QDateTime &at)
{
    // RFC 5280 4.1.2.5: "the period of time from notBefore through notAfter, inclusive".
    return complaint.code != X509_V_ERR_CERT_HAS_EXPIRED || about.notAfter().toSecsSinceEpoch() < at.toSecsSinceEpoch();
}

bool contains(const Findings &findings, FindingId id, int certificate)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [id, certificate](const Finding &finding) { return finding.id == id && finding.certificate == certificate; });
}

/// Of what is half read OpenSSL says that its purpose is wrong, whatever it is made for.
bool hasUnreadableExtension(const pki::Certificate &about)
{
    const ossl::X509Cert x509 = ossl::x509FromDer(about.der());
    return x509 && (X509_get_extension_flags(x509.get()) & EXFLAG_INVALID) != 0;
}

/// OpenSSL says of any extension that it makes a purpose wrong; people have to know which one it is.
Findings purposeFindings(const Findings &before, int index, const pki::Certificate &about, Purpose purpose)
{
    if (hasUnreadableExtension(about)) {
        const QString key = plainKey(X509_V_ERR_INVALID_EXTENSION);
        return {{FindingId::PathOther, Severity::Error, index, {about.displayTitle(), key}}};
    }
    const PurposeRefusal why = whyRefused(about, purpose, index == 0 ? PathRole::Leaf : PathRole::Authority);
    // OpenSSL follows "is no CA" with "wrong purpose", which then says something new only of an extension of its own.
    if (why == PurposeRefusal::Unknown && contains(before, FindingId::PathNotACa, index))
        return {};
    return {wrongPurpose(about, index, purpose, why)};
}

/// Having rejected an anchor OpenSSL goes on as if there were none, and says the same of its purpose.
bool followsRejection(const PathComplaint &complaint, const QList<PathComplaint> &all)
{
    static constexpr int codes[]{X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN, X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT,
        X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT, X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY,
        X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE, X509_V_ERR_INVALID_PURPOSE};
    const auto isCode = [&complaint](int code) { return code == complaint.code; };
    const auto isRejection = [&complaint](const PathComplaint &other) {
        return other.code == X509_V_ERR_CERT_REJECTED && other.certificate == complaint.certificate;
    };
    return std::any_of(std::begin(codes), std::end(codes), isCode)
        && std::any_of(all.cbegin(), all.cend(), isRejection);
}

/// Which of an anchor's own settings rejects it: what it is rejected for, or what alone it is trusted for.
QStringList rejectingSetting(const pki::Certificate &anchor, const PathQuery &query)
{
    const AnchorSettings settings = query.anchors.settingsOf(anchor);
    const QString asked = purposeName(query.purpose);
    QStringList rejected = settings.rejectedFor;
    rejected.removeIf([&asked](const QString &usage) { return usage != asked && usage != anyUsage; });
    if (!rejected.isEmpty())
        return {rejected.join(u", ")};
    return settings.trustedFor.isEmpty() ? QStringList() : QStringList{settings.trustedFor.join(u", "), asked};
}

void addOnce(Findings &findings, const Findings &more)
{
    for (const Finding &finding : more) {
        if (!findings.contains(finding))
            findings.append(finding);
    }
}

} // namespace

QString purposeName(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Any:
        return anyUsage;
    case Purpose::TlsServer:
        return u"serverAuth"_s;
    case Purpose::TlsClient:
        return u"clientAuth"_s;
    case Purpose::Email:
        return u"emailProtection"_s;
    case Purpose::CodeSigning:
        return u"codeSigning"_s;
    case Purpose::TimeStamping:
        return u"timeStamping"_s;
    case Purpose::OcspSigning:
        return u"OCSPSigning"_s;
    }
    return {};
}

Purpose usualPurpose(const pki::Certificate &certificate)
{
    using enum Purpose;
    if (certificate.isCa())
        return Any;
    const QStringList usages = certificate.extendedKeyUsage();
    for (const Purpose purpose : {TlsServer, TlsClient, Email, CodeSigning, TimeStamping, OcspSigning}) {
        if (usages.contains(purposeName(purpose)))
            return purpose;
    }
    return certificate.hasExtendedKeyUsage() ? Any : TlsServer;
}

bool isSignatureReadable(const pki::Certificate &certificate)
{
    const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
    if (!x509 || X509_get_signature_info(x509.get(), nullptr, nullptr, nullptr, nullptr) != 1)
        return false;
    // OpenSSL 3.5 says yes whatever the parameters are.
    return X509_get_signature_nid(x509.get()) != NID_rsassaPss || pki::pssParametersOfSigned(certificate.der());
}

QStringList unreadSignatureArgs(const pki::Certificate &certificate)
{
    const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
    QStringList args{QString(), certificate.signatureAlgorithm()};
    if (x509 && OBJ_find_sigid_algs(X509_get_signature_nid(x509.get()), nullptr, nullptr) == 1)
        args.append(u"parameters"_s);
    return args;
}

Findings findingsFor(
    const QList<PathComplaint> &complaints, const QList<pki::Certificate> &path, const PathQuery &query)
{
    Findings findings;
    for (const PathComplaint &complaint : complaints) {
        const int index = std::clamp(complaint.certificate, 0, static_cast<int>(path.size()) - 1);
        const pki::Certificate &about = path.at(index);
        const QString unread = unreadAlgorithm(complaint, about);
        const FindingId id = unread.isEmpty() ? idFor(complaint.code) : FindingId::PathOther;
        if (!holdsAt(complaint, about, query.at) || followsRejection(complaint, complaints))
            continue;
        if (complaint.code == X509_V_ERR_CERT_REJECTED) {
            addOnce(findings,
                {{id, Severity::Error, index, QStringList{about.displayTitle()} + rejectingSetting(about, query)}});
            continue;
        }
        if (id == FindingId::PathWrongPurpose) {
            addOnce(findings, purposeFindings(findings, index, about, query.purpose));
            continue;
        }
        if (id == FindingId::PathNameNotPermitted) {
            addOnce(findings, {nameNotPermitted(path, index)});
            continue;
        }
        if (id == FindingId::PathPolicyMissing) {
            addOnce(findings, {policyMissing(path)}); // OpenSSL does not say about which certificate
            continue;
        }
        if (complaint.code == X509_V_ERR_UNSPECIFIED && unread.isEmpty() && hasTooManyNames(path, index)) {
            addOnce(findings, {{id, Severity::Error, index, {about.displayTitle(), u"too-many-names"_s}}});
            continue;
        }
        QStringList more = unread.isEmpty() ? moreFor(id, complaint, about) : QStringList{QString(), unread};
        if (!unread.isEmpty() && !isAboutKey(complaint))
            more = unreadSignatureArgs(about);
        addOnce(findings, {{id, Severity::Error, index, QStringList{about.displayTitle()} + more}});
    }
    return findings;
}

} // namespace certwright::verify
