#include "ui/text/finding_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr FindingWords table[] = {
    {FindingId::StrictAuthorityKeyIdMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” does not say which key signed it (authority key identifier, RFC 5280, 4.2.1.1)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with an authority key identifier.")},
    {FindingId::StrictSubjectKeyIdMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The authority “%1” does not name its own key (subject key identifier, RFC 5280, 4.2.1.2)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Make the authority’s certificate anew with a subject key identifier.")},
    {FindingId::StrictBasicConstraintsNotCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The authority “%1” does not mark as critical that it is one (basic constraints, RFC 5280, 4.2.1.9)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Make the authority’s certificate anew with critical basic constraints.")},
    {FindingId::StrictKeyUsageMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The authority “%1” does not say what its key may do (key usage, RFC 5280, 4.2.1.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make the authority’s certificate anew with key usage keyCertSign and cRLSign.")},
    {FindingId::StrictPathLengthMisplaced,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” limits the authorities below it, but may not sign certificates itself (path length, RFC 5280, "
            "4.2.1.9)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Leave the path length out, or let the certificate be an authority’s.")},
    {FindingId::StrictCertSignWithoutCa,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” may sign certificates by its key usage, but is no authority (RFC 5280, 4.2.1.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Leave keyCertSign out of its key usage.")},
    {FindingId::StrictNameEmpty,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” has an empty issuer, or is an authority without a name (RFC 5280, 4.1.2.4 and 4.1.2.6)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with the names filled in.")},
    {FindingId::StrictSanNotCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” has an empty subject, but its alternative names are not marked as critical (RFC 5280, 4.2.1.6)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Mark the subject alternative name as critical, or fill in the subject.")},
    {FindingId::StrictSanEmpty,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds a list of alternative names with nothing in it (RFC 5280, 4.2.1.6)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Give it names, or leave the list out.")},
    {FindingId::StrictAlgorithmsDiffer,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” names two different signature methods, inside and outside (RFC 5280, 4.1.1.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the certificate again from its authority.")},
    {FindingId::StrictExtensionCritical,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” marks an extension as critical that must not be (%2, RFC 5280, 4.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with that extension not critical.")},
    {FindingId::StrictVersionTooOld,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds extensions, but does not call itself version 3 (RFC 5280, 4.1.2.1)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued as version 3.")},
    {FindingId::StrictExplicitCurve,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The key of “%1” spells out its curve in place of naming it (RFC 5480, 2.1.1)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Make the key anew with a named curve.")},
    {FindingId::StrictCommonNameNotInSan,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The common name %1 is not among the alternative names, letter for letter (CA/B BR 7.1.4.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Repeat one of the alternative names exactly, or leave the common name out.")},
    {FindingId::StrictEkuMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” does not say what it may be used for (extended key usage, CA/B BR 7.1.2.7.6)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with the purpose serverAuth.")},
    {FindingId::StrictEkuAny,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” may be used for anything (anyExtendedKeyUsage, CA/B BR 7.1.2.7.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Name the purposes it needs, such as serverAuth.")},
    {FindingId::StrictEkuMixed,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” is for servers and also for %2, which public authorities may not combine (CA/B BR 7.1.2.7.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Use a separate certificate for each purpose.")},
    {FindingId::StrictEkuCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” marks its purposes as critical (extended key usage, CA/B BR 7.1.2.7.6)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with the extended key usage not critical.")},
    {FindingId::StrictEkuEmpty,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds a list of purposes with nothing in it (extended key usage, RFC 5280, 4.2.1.12)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Give it purposes, or leave the list out.")},
    {FindingId::StrictRootEku,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The root “%1” limits its purposes, which public roots must not (extended key usage, CA/B BR 7.1.2.1.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Put the limit into an intermediate instead.")},
    {FindingId::StrictLeafIsCa,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” is an authority’s certificate and used on a server itself (CA:TRUE)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Issue a certificate for the server and keep the authority’s key away from it.")},
    {FindingId::StrictConstraintsInLeaf,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” limits names, but is no authority (name constraints, RFC 5280, 4.2.1.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Leave the name constraints out.")},
    {FindingId::StrictConstraintsNotCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The authority “%1” limits names, but not as critical, so some programs ignore the limit (RFC 5280, "
            "4.2.1.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Mark the name constraints as critical.")},
    {FindingId::StrictConstraintsEmpty,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The name constraints of “%1” limit nothing (RFC 5280, 4.2.1.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Say what is permitted or excluded, or leave them out.")},
    {FindingId::StrictConstraintLeadingDot,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” limits names to %2; the leading dot means different things to different programs (RFC 5280, "
            "4.2.1.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Write the domain without the leading dot.")},
    {FindingId::StrictPolicyConstraintsNotCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds policy constraints that are not marked as critical (RFC 5280, 4.2.1.11)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Mark the policy constraints as critical.")},
    {FindingId::StrictSanCharacter,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds the host name %2, which has a character no host name has (RFC 5280, 4.2.1.6)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Use letters, digits, hyphens and dots; other scripts as A-labels.")},
    {FindingId::StrictSanUnderscore,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” holds the host name %2 with an underscore (CA/B BR 7.1.2.7.12)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Use a hyphen.")},
    {FindingId::StrictSanEmptyLabel,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds the host name %2, in which a part between two dots is empty (RFC 1034, 3.5)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Write the name without empty parts and without a dot at an end.")},
    {FindingId::StrictSanWildcard,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds %2; a wildcard has to be the whole leftmost part with a domain after it (RFC 6125, 6.4.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Write it as *.example.com.")},
    {FindingId::StrictSanCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” marks its alternative names as critical although it has a subject (RFC 5280, 4.2.1.6)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Have it issued with the subject alternative name not critical.")},
    {FindingId::StrictSerialNotPositive,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The serial number of “%1” is zero or negative (RFC 5280, 4.1.2.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with a positive serial number.")},
    {FindingId::StrictSerialTooLong,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The serial number of “%1” is longer than 20 octets (RFC 5280, 4.1.2.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued with a shorter serial number.")},
    {FindingId::StrictDsaKey,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” has a DSA key, which hardly any program takes today (CA/B BR 6.1.5)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again with ECDSA P-256 or RSA 3072.")},
    {FindingId::StrictRsaSizeOdd,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The RSA key of “%1” has %2 bits, which is no multiple of 8 (CA/B BR 6.1.5)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again with RSA 3072 or ECDSA P-256.")},
    {FindingId::StrictRootAuthorityKeyId,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The root “%1” names its signing key in a way it must not (authority key identifier, CA/B BR 7.1.2.1.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Let the authority key identifier hold the root’s own key identifier and nothing else.")},
    {FindingId::StrictExtensionMalformed,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” holds an extension that cannot be read (%2, RFC 5280, 4.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the certificate again from its authority.")},
    {FindingId::StrictExtensionTwice,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” holds the same extension twice (%2, RFC 5280, 4.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the certificate again from its authority.")},
    {FindingId::StrictCrlWithoutNumber,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "The revocation list of “%1” has no number (RFC 5280, 5.2.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have the authority number its lists.")},
};

} // namespace

std::span<const FindingWords> strictFindings()
{
    return table;
}

} // namespace certwright::text
