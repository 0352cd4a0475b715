#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace certwright {

/// How much a finding matters. An Error makes its verdict false, the others never do.
enum class Severity { Notice, Warning, Error };

/// What was learned. Beside each id: its meaning, its source and the arguments its sentence takes.
enum class FindingId {
    // Path validation (RFC 5280 6.1)
    PathExpired, ///< 6.1.3 (a)(2): notAfter has passed. %1 subject, %2 notAfter RFC 3339
    PathNotYetValid, ///< 6.1.3 (a)(2): notBefore lies ahead. %1 subject, %2 notBefore RFC 3339
    PathIssuerNotFound, ///< No issuer among those given and trusted. %1 subject, %2 issuer
    PathUntrustedRoot, ///< The path ends in a self-signed certificate nobody here trusts. %1 root
    PathSelfSignedLeaf, ///< The only certificate is self-signed and not trusted. %1 subject
    PathBadSignature, ///< 6.1.3 (a)(1). %1 subject
    PathNotACa, ///< 4.2.1.9: issuer without basicConstraints CA:TRUE, or without keyCertSign. %1 subject
    PathTooLong, ///< 4.2.1.9 pathLenConstraint. %1 subject
    PathNameNotPermitted, ///< 4.2.1.10 name constraints. %1 subject
    PathWrongPurpose, ///< 4.2.1.12 extended key usage. %1 subject, %2 purpose
    PathUnhandledCritical, ///< 4.2: unknown critical extension. %1 subject
    PathWeakKey, ///< Below OpenSSL auth level 2. %1 subject
    PathWeakSignature, ///< Below OpenSSL auth level 2. %1 subject
    PathOther, ///< Any other verdict of OpenSSL. %1 subject, %2 its words

    // Host name (RFC 6125, RFC 9525)
    HostMismatch, ///< No SAN names the host. %1 host, %2 names in the certificate
    HostNoNames, ///< No DNS or IP SAN at all; RFC 9525 6.3 ignores the CN. %1 host

    // Names asked for
    NameUnderscore, ///< Works in most clients, is no host name (RFC 1123 2.1). %1 name
    NameConverted, ///< IDN turned into A-labels (RFC 5890). %1 as typed, %2 A-label form
    NameDuplicate, ///< Given twice, issued once. %1 name
    NameSingleWildcardLevel, ///< A wildcard covers one level only (RFC 6125 6.4.3). %1 name

    // Issuing
    ValidityShortened, ///< notAfter was cut to the authority's own. %1 notAfter RFC 3339
    ValidityOver825, ///< Apple platforms refuse server certificates over 825 days. %1 days
    KeyTypeNotForBrowsers, ///< Ed25519/Ed448: no browser accepts it. %1 key type
    ThrowAwayAuthority, ///< The authority's key was destroyed right after signing. %1 authority
    RootNotTrusted, ///< Browsers do not trust the root yet. %1 authority, %2 root file
};

/// One thing learned. `certificate` counts from the leaf, 0; -1 when no certificate is meant.
struct Finding {
    FindingId id;
    Severity severity = Severity::Notice;
    int certificate = -1;
    QStringList args = {};

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

/// The stable name of a finding in JSON: lower-case words with hyphens, e.g. `path-expired`.
QString findingName(FindingId id);

} // namespace certwright
