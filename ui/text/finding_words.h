#pragma once

#include "core/base/finding.h"

#include <span>

namespace certwright::text {

/// What is said of one FindingId; translated when shown, in the context below.
struct FindingWords {
    FindingId id;
    const char *text;
    const char *hint = nullptr; ///< null where nothing need be done
    int counted = 0; ///< the argument (1 for %1) that is a number and decides the plural; 0 for none
};

/// The translation context of all of them; QT_TRANSLATE_NOOP wants it as a literal.
inline constexpr char findingContext[] = "certwright::text::Findings";

std::span<const FindingWords> pathFindings();
/// Of PathOther about an algorithm that OpenSSL lacks, %3.
const FindingWords &unreadAlgorithmWords();
const FindingWords &unreadParametersWords();
/// Of PathOther whose %2 is a key instead of OpenSSL's words; null for these.
const FindingWords *plainWords(const QString &key);
/// Of PathNameNotPermitted about names that are known, %2.
const FindingWords &refusedNamesWords();
/// Of the same about wildcards, %2, that stand for an excluded name among others.
const FindingWords &excludedByWildcardWords();
/// Of PathNotACa about a key that lacks a usage, %2.
const FindingWords &mayNotSignWords();
/// Of PathUntrustedRoot about an anchor whose own settings reject it for %2.
const FindingWords &rejectedAnchorWords();
/// Of PathUntrustedRoot about an anchor whose own settings trust it for %2 only, and not for %3.
const FindingWords &trustedForOthersWords();
/// Of PathWrongPurpose by what refused, verify::refusalKey(); %4 usages.
const FindingWords &refusalWords(const QString &key);
/// Of HostMismatch about an address that stands in the certificate as a DNS name, %3.
const FindingWords &addressAsNameWords();
/// Of HostNoNames about a URI, %2, that a person gave for a name.
const FindingWords &uriAsNameWords();
/// Of HostNoNames about names that cannot be read, verify::namesUnreadable.
const FindingWords &unreadableNamesWords();
std::span<const FindingWords> strictFindings();
std::span<const FindingWords> hostFindings();
std::span<const FindingWords> nameFindings();
std::span<const FindingWords> issuingFindings();
std::span<const FindingWords> keyFindings();

} // namespace certwright::text
