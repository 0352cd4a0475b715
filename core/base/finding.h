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
    PathLoop, ///< Those who were given sign one another, and no path leads out of it. %1 subject, %2 who they are
    PathUntrustedRoot, ///< The path ends in a self-signed certificate nobody here trusts. %1 root
    PathSelfSignedLeaf, ///< The only certificate is self-signed and not trusted. %1 subject
    PathBadSignature, ///< 6.1.3 (a)(1). %1 subject
    PathNotACa, ///< 4.2.1.9: issuer without basicConstraints CA:TRUE, or without keyCertSign. %1 subject
    PathTooLong, ///< 4.2.1.9 pathLenConstraint. %1 subject
    PathNameNotPermitted, ///< 4.2.1.10 name constraints. %1 subject
    PathWrongPurpose, ///< 4.2.1.12 extended key usage. %1 subject, %2 purpose
    PathPolicyMissing, ///< 6.1.5 (g): no policy holds along the path. %1 subject, %2 who demands one
    PathPolicyMalformed, ///< 4.2.1.4, 4.2.1.5, 4.2.1.11, 4.2.1.14. %1 subject
    PathUnhandledCritical, ///< 4.2: unknown critical extension. %1 subject
    PathWeakKey, ///< Below OpenSSL auth level 2. %1 subject
    PathWeakSignature, ///< Below OpenSSL auth level 2. %1 subject
    PathRevoked, ///< 6.3: a CRL names it. %1 subject, %2 revocation date RFC 3339
    PathCrlMissing, ///< 6.3: no CRL of its issuer was given. %1 subject, %2 issuer
    PathCrlExpired, ///< 5.1.2.5: nextUpdate of its issuer's CRL has passed. %1 subject, %2 issuer
    PathCrlNotYetValid, ///< 5.1.2.4: thisUpdate of its issuer's CRL lies ahead. %1 subject, %2 issuer
    PathCrlBadSignature, ///< 6.3.3 (g). %1 subject, %2 issuer
    PathCrlUnusable, ///< 6.3.3: any other fault of its issuer's CRL. %1 subject, %2 OpenSSL's words
    PathRevocationUnknown, ///< 6.3: it was asked, and no source could tell. %1 subject
    PathPartialAnchor, ///< Valid only because a certificate that is no root is trusted by itself. %1 subject
    PathOther, ///< Any other verdict of OpenSSL. %1 subject, %2 its words

    // Strict path checks: X509_V_FLAG_X509_STRICT (RFC 5280 4.1 and 4.2)
    StrictAuthorityKeyIdMissing, ///< 4.2.1.1. %1 subject
    StrictSubjectKeyIdMissing, ///< 4.2.1.2, authorities only. %1 subject
    StrictBasicConstraintsNotCritical, ///< 4.2.1.9. %1 subject
    StrictKeyUsageMissing, ///< 4.2.1.3, authorities only. %1 subject
    StrictPathLengthMisplaced, ///< 4.2.1.9: path length without CA:TRUE or keyCertSign. %1 subject
    StrictCertSignWithoutCa, ///< 4.2.1.3: keyCertSign without CA:TRUE. %1 subject
    StrictNameEmpty, ///< 4.1.2.4 and 4.1.2.6: issuer, or an authority's subject. %1 subject
    StrictSanNotCritical, ///< 4.2.1.6: subject empty. %1 subject
    StrictSanEmpty, ///< 4.2.1.6. %1 subject
    StrictAlgorithmsDiffer, ///< 4.1.1.2: inner and outer signature algorithm. %1 subject
    StrictExtensionCritical, ///< 4.2.1.1, 4.2.1.2, 4.2.2.1: must not be critical. %1 subject, %2 extension
    StrictVersionTooOld, ///< 4.1.2.1: extensions in a certificate that is not version 3. %1 subject
    StrictExplicitCurve, ///< RFC 5480 2.1.1: namedCurve only. %1 subject

    // Strict path checks of our own; which certificates they are about differs between public and private profiles
    StrictCommonNameNotInSan, ///< BR 7.1.4.3. %1 common name
    StrictEkuMissing, ///< BR 7.1.2.7.6. %1 subject
    StrictEkuAny, ///< BR 7.1.2.7.10: anyExtendedKeyUsage in a leaf. %1 subject
    StrictEkuMixed, ///< BR 7.1.2.7.10: a purpose beside serverAuth that is not clientAuth. %1 subject, %2 purpose
    StrictEkuCritical, ///< BR 7.1.2.7.6. %1 subject
    StrictEkuEmpty, ///< 4.2.1.12: SIZE (1..MAX). %1 subject
    StrictRootEku, ///< BR 7.1.2.1.2. %1 subject
    StrictLeafIsCa, ///< BR 7.1.2.7.8: an authority's certificate on a server. %1 subject
    StrictConstraintsInLeaf, ///< 4.2.1.10: "MUST be used only in a CA certificate". %1 subject
    StrictConstraintsNotCritical, ///< 4.2.1.10; BR 7.1.2.10.8 tolerates it. %1 subject
    StrictConstraintsEmpty, ///< 4.2.1.10. %1 subject
    StrictConstraintLeadingDot, ///< 4.2.1.10: not a dNSName. %1 subject, %2 constraint
    StrictPolicyConstraintsNotCritical, ///< 4.2.1.11. %1 subject
    StrictSanCharacter, ///< 4.2.1.6, RFC 1034 3.5. %1 subject, %2 name
    StrictSanUnderscore, ///< BR 7.1.2.7.12. %1 subject, %2 name
    StrictSanEmptyLabel, ///< RFC 1034 3.5. %1 subject, %2 name
    StrictSanWildcard, ///< RFC 6125 6.4.3: not the whole leftmost label. %1 subject, %2 name
    StrictSanCritical, ///< 4.2.1.6: subject not empty. %1 subject
    StrictSerialNotPositive, ///< 4.1.2.2. %1 subject
    StrictSerialTooLong, ///< 4.1.2.2: 20 octets. %1 subject
    StrictDsaKey, ///< BR 6.1.5. %1 subject
    StrictRsaSizeOdd, ///< BR 6.1.5: a multiple of 8 bits. %1 subject, %2 bits
    StrictRootAuthorityKeyId, ///< BR 7.1.2.1.3: key identifier only, and its own. %1 subject
    StrictExtensionMalformed, ///< 4.2. %1 subject, %2 extension
    StrictExtensionTwice, ///< 4.2. %1 subject, %2 extension
    StrictCrlWithoutNumber, ///< 5.2.3. %1 issuer

    // Host name (RFC 6125, RFC 9525)
    HostMismatch, ///< No SAN names the host. %1 host, %2 names in the certificate
    HostNoNames, ///< No DNS or IP SAN at all; RFC 9525 6.3 ignores the CN. %1 host
    StapleMissing, ///< RFC 7633 4.2.3: the certificate promises an OCSP response, the server sent none. %1 subject

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

    // Keys that give themselves away
    KeyRoca, ///< CVE-2017-15361: primes of Infineon's library. %1 key
    KeyDebianWeak, ///< CVE-2008-0166: on the lists of keys that Debian's OpenSSL made. %1 key
    KeyClosePrimes, ///< Fermat's method finds the primes (BR 6.1.1.3). %1 key
    KeySharedFactor, ///< Has a prime in common with another open key. %1 key, %2 the others
    KeySmallFactor, ///< The modulus is no product of two large primes. %1 key, %2 factor
    KeyModulusPrime, ///< The modulus is one prime. %1 key
    KeyExponentUnusable, ///< RFC 8017 3.1: the exponent is odd and at least 3. %1 key, %2 exponent
    KeyExponentSmall, ///< Below 65537 (NIST SP 800-89 5.3.3). %1 key, %2 exponent
    KeyTooShort, ///< Less than 112 bits of strength (NIST SP 800-57). %1 key
    KeyTooLong, ///< More than the 16384 bits OpenSSL works with. %1 key
    KeyPointInvalid, ///< The point is not on the curve, or is no key at all. %1 key
    KeyCurveSpelledOut, ///< Curve by parameters in place of a name (RFC 5480 2.1.1, CVE-2020-0601). %1 key
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
