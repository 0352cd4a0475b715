#include "core/base/finding.h"

#include <algorithm>
#include <iterator>

namespace certwright {

namespace {

struct Row {
    FindingId id;
    const char *name;
};

constexpr Row table[] = {
    {FindingId::PathExpired, "path-expired"},
    {FindingId::PathNotYetValid, "path-not-yet-valid"},
    {FindingId::PathIssuerNotFound, "path-issuer-not-found"},
    {FindingId::PathLoop, "path-loop"},
    {FindingId::PathUntrustedRoot, "path-untrusted-root"},
    {FindingId::PathSelfSignedLeaf, "path-self-signed-leaf"},
    {FindingId::PathBadSignature, "path-bad-signature"},
    {FindingId::PathNotACa, "path-not-a-ca"},
    {FindingId::PathTooLong, "path-too-long"},
    {FindingId::PathNameNotPermitted, "path-name-not-permitted"},
    {FindingId::PathWrongPurpose, "path-wrong-purpose"},
    {FindingId::PathPolicyMissing, "path-policy-missing"},
    {FindingId::PathPolicyMalformed, "path-policy-malformed"},
    {FindingId::PathUnhandledCritical, "path-unhandled-critical"},
    {FindingId::PathWeakKey, "path-weak-key"},
    {FindingId::PathWeakSignature, "path-weak-signature"},
    {FindingId::PathRevoked, "path-revoked"},
    {FindingId::PathCrlMissing, "path-crl-missing"},
    {FindingId::PathCrlExpired, "path-crl-expired"},
    {FindingId::PathCrlNotYetValid, "path-crl-not-yet-valid"},
    {FindingId::PathCrlBadSignature, "path-crl-bad-signature"},
    {FindingId::PathCrlUnusable, "path-crl-unusable"},
    {FindingId::PathRevocationUnknown, "path-revocation-unknown"},
    {FindingId::PathPartialAnchor, "path-partial-anchor"},
    {FindingId::PathOther, "path-other"},
    {FindingId::StrictAuthorityKeyIdMissing, "strict-authority-key-id-missing"},
    {FindingId::StrictSubjectKeyIdMissing, "strict-subject-key-id-missing"},
    {FindingId::StrictBasicConstraintsNotCritical, "strict-basic-constraints-not-critical"},
    {FindingId::StrictKeyUsageMissing, "strict-key-usage-missing"},
    {FindingId::StrictPathLengthMisplaced, "strict-path-length-misplaced"},
    {FindingId::StrictCertSignWithoutCa, "strict-cert-sign-without-ca"},
    {FindingId::StrictNameEmpty, "strict-name-empty"},
    {FindingId::StrictSanNotCritical, "strict-san-not-critical"},
    {FindingId::StrictSanEmpty, "strict-san-empty"},
    {FindingId::StrictAlgorithmsDiffer, "strict-algorithms-differ"},
    {FindingId::StrictExtensionCritical, "strict-extension-critical"},
    {FindingId::StrictVersionTooOld, "strict-version-too-old"},
    {FindingId::StrictExplicitCurve, "strict-explicit-curve"},
    {FindingId::StrictCommonNameNotInSan, "strict-common-name-not-in-san"},
    {FindingId::StrictEkuMissing, "strict-eku-missing"},
    {FindingId::StrictEkuAny, "strict-eku-any"},
    {FindingId::StrictEkuMixed, "strict-eku-mixed"},
    {FindingId::StrictEkuCritical, "strict-eku-critical"},
    {FindingId::StrictEkuEmpty, "strict-eku-empty"},
    {FindingId::StrictRootEku, "strict-root-eku"},
    {FindingId::StrictLeafIsCa, "strict-leaf-is-ca"},
    {FindingId::StrictConstraintsInLeaf, "strict-constraints-in-leaf"},
    {FindingId::StrictConstraintsNotCritical, "strict-constraints-not-critical"},
    {FindingId::StrictConstraintsEmpty, "strict-constraints-empty"},
    {FindingId::StrictConstraintLeadingDot, "strict-constraint-leading-dot"},
    {FindingId::StrictPolicyConstraintsNotCritical, "strict-policy-constraints-not-critical"},
    {FindingId::StrictSanCharacter, "strict-san-character"},
    {FindingId::StrictSanUnderscore, "strict-san-underscore"},
    {FindingId::StrictSanEmptyLabel, "strict-san-empty-label"},
    {FindingId::StrictSanWildcard, "strict-san-wildcard"},
    {FindingId::StrictSanCritical, "strict-san-critical"},
    {FindingId::StrictSerialNotPositive, "strict-serial-not-positive"},
    {FindingId::StrictSerialTooLong, "strict-serial-too-long"},
    {FindingId::StrictDsaKey, "strict-dsa-key"},
    {FindingId::StrictRsaSizeOdd, "strict-rsa-size-odd"},
    {FindingId::StrictRootAuthorityKeyId, "strict-root-authority-key-id"},
    {FindingId::StrictExtensionMalformed, "strict-extension-malformed"},
    {FindingId::StrictExtensionTwice, "strict-extension-twice"},
    {FindingId::StrictCrlWithoutNumber, "strict-crl-without-number"},
    {FindingId::HostMismatch, "host-mismatch"},
    {FindingId::HostNoNames, "host-no-names"},
    {FindingId::StapleMissing, "staple-missing"},
    {FindingId::NameUnderscore, "name-underscore"},
    {FindingId::NameConverted, "name-converted"},
    {FindingId::NameDuplicate, "name-duplicate"},
    {FindingId::NameSingleWildcardLevel, "name-single-wildcard-level"},
    {FindingId::ValidityShortened, "validity-shortened"},
    {FindingId::ValidityOver825, "validity-over-825"},
    {FindingId::KeyTypeNotForBrowsers, "key-type-not-for-browsers"},
    {FindingId::ThrowAwayAuthority, "throw-away-authority"},
    {FindingId::RootNotTrusted, "root-not-trusted"},
    {FindingId::KeyRoca, "key-roca"},
    {FindingId::KeyDebianWeak, "key-debian-weak"},
    {FindingId::KeyClosePrimes, "key-close-primes"},
    {FindingId::KeySharedFactor, "key-shared-factor"},
    {FindingId::KeySmallFactor, "key-small-factor"},
    {FindingId::KeyModulusPrime, "key-modulus-prime"},
    {FindingId::KeyExponentUnusable, "key-exponent-unusable"},
    {FindingId::KeyExponentSmall, "key-exponent-small"},
    {FindingId::KeyTooShort, "key-too-short"},
    {FindingId::KeyTooLong, "key-too-long"},
    {FindingId::KeyPointInvalid, "key-point-invalid"},
    {FindingId::KeyCurveSpelledOut, "key-curve-spelled-out"},
};

} // namespace

QString findingName(FindingId id)
{
    const Row *row = std::find_if(std::begin(table), std::end(table), [id](const Row &r) { return r.id == id; });
    return row != std::end(table) ? QString::fromLatin1(row->name) : QString();
}

} // namespace certwright
