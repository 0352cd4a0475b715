#include "core/base/finding.h"

#include <QLatin1String>

namespace certwright {

namespace {

QLatin1String rawName(FindingId id)
{
    switch (id) {
    case FindingId::PathExpired:
        return QLatin1String("path-expired");
    case FindingId::PathNotYetValid:
        return QLatin1String("path-not-yet-valid");
    case FindingId::PathIssuerNotFound:
        return QLatin1String("path-issuer-not-found");
    case FindingId::PathUntrustedRoot:
        return QLatin1String("path-untrusted-root");
    case FindingId::PathSelfSignedLeaf:
        return QLatin1String("path-self-signed-leaf");
    case FindingId::PathBadSignature:
        return QLatin1String("path-bad-signature");
    case FindingId::PathNotACa:
        return QLatin1String("path-not-a-ca");
    case FindingId::PathTooLong:
        return QLatin1String("path-too-long");
    case FindingId::PathNameNotPermitted:
        return QLatin1String("path-name-not-permitted");
    case FindingId::PathWrongPurpose:
        return QLatin1String("path-wrong-purpose");
    case FindingId::PathUnhandledCritical:
        return QLatin1String("path-unhandled-critical");
    case FindingId::PathWeakKey:
        return QLatin1String("path-weak-key");
    case FindingId::PathWeakSignature:
        return QLatin1String("path-weak-signature");
    case FindingId::PathOther:
        return QLatin1String("path-other");
    case FindingId::HostMismatch:
        return QLatin1String("host-mismatch");
    case FindingId::HostNoNames:
        return QLatin1String("host-no-names");
    case FindingId::NameUnderscore:
        return QLatin1String("name-underscore");
    case FindingId::NameConverted:
        return QLatin1String("name-converted");
    case FindingId::NameDuplicate:
        return QLatin1String("name-duplicate");
    case FindingId::NameSingleWildcardLevel:
        return QLatin1String("name-single-wildcard-level");
    case FindingId::ValidityShortened:
        return QLatin1String("validity-shortened");
    case FindingId::ValidityOver825:
        return QLatin1String("validity-over-825");
    case FindingId::KeyTypeNotForBrowsers:
        return QLatin1String("key-type-not-for-browsers");
    case FindingId::ThrowAwayAuthority:
        return QLatin1String("throw-away-authority");
    case FindingId::RootNotTrusted:
        return QLatin1String("root-not-trusted");
    }
    return {};
}

} // namespace

QString findingName(FindingId id)
{
    return rawName(id);
}

} // namespace certwright
