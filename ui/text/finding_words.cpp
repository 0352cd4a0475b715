#include "ui/text/finding_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr FindingWords pathTable[] = {
    {FindingId::PathExpired, QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” expired on %2."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Renew it and install the new certificate.")},
    {FindingId::PathNotYetValid, QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” is not valid before %2."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "See whether the clocks of both computers are right, or wait until then.")},
    {FindingId::PathIssuerNotFound,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The issuer of “%1” is missing: “%2” was neither sent nor is it trusted here."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Let the server send the whole chain (fullchain.pem), or trust the authority.")},
    {FindingId::PathLoop,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "No path from “%1” ends in an authority that is trusted here: those that were given sign one another "
            "(%2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Trust one of them if it is yours, or give the certificate that an authority trusted here issued to one of "
            "them.")},
    {FindingId::PathUntrustedRoot,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "The chain ends in “%1”, which is not trusted here."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Trust this authority if it is yours; else do not rely on this certificate.")},
    {FindingId::PathSelfSignedLeaf,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” vouches for itself (self-signed) and is not trusted here."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Use a certificate from an authority that is trusted here.")},
    {FindingId::PathBadSignature,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The signature on “%1” is wrong: it was changed, or another key signed it."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the certificate again from its authority.")},
    {FindingId::PathNotACa,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” signed another certificate, but is no authority (RFC 5280, 4.2.1.9)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Use the authority’s own certificate in its place.")},
    {FindingId::PathTooLong,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "There are more authorities below “%1” than it permits (path length, RFC 5280, 4.2.1.9)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have the certificate issued by an authority higher up.")},
    {FindingId::PathNameNotPermitted,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds a name its authority may not vouch for (name constraints, RFC 5280, 4.2.1.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it from an authority that permits all its names.")},
    {FindingId::PathWrongPurpose,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” is not made for this purpose (%2, extended key usage, RFC 5280, 4.2.1.12)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue a certificate for this purpose.")},
    {FindingId::PathPolicyMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” has no certificate policy that holds along its whole path, and “%2” demands one "
            "(requireExplicitPolicy, RFC 5280, 4.2.1.11)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Have “%1” issued again with a certificate policy that the authorities above it have too.")},
    {FindingId::PathPolicyMalformed,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The certificate policies of “%1”, or its rules about them, are malformed or name a policy twice (RFC "
            "5280, "
            "4.2.1.4)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued again by other software.")},
    {FindingId::PathUnhandledCritical,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds a rule marked as critical that is not understood here (RFC 5280, 4.2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Look at its extensions; a verifier that does not know them has to refuse it.")},
    {FindingId::PathWeakKey, QT_TRANSLATE_NOOP("certwright::text::Findings", "The key of “%1” is too weak for today."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again with ECDSA P-256 or RSA 3072.")},
    {FindingId::PathWeakSignature,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The signature on “%1” uses a method that is too weak for today."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again with SHA-256 or better.")},
    {FindingId::PathRevoked, QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” was revoked on %2."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Do not rely on it; get a new certificate.")},
    {FindingId::PathCrlMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Whether “%1” was revoked is not known: no revocation list of “%2” was given."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Give the revocation list (CRL) of that authority.")},
    {FindingId::PathCrlExpired,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The revocation list of “%2”, which decides about “%1”, is out of date."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the current revocation list (CRL).")},
    {FindingId::PathCrlNotYetValid,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The revocation list of “%2”, which decides about “%1”, is not valid yet."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "See whether the clocks of both computers are right, or get the current revocation list (CRL).")},
    {FindingId::PathCrlBadSignature,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The signature on the revocation list of “%2”, which decides about “%1”, is wrong."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the revocation list (CRL) again from its authority.")},
    {FindingId::PathCrlUnusable,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "The revocation list that decides about “%1” cannot be used: %2."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Get the revocation list (CRL) again from its authority.")},
    {FindingId::PathRevocationUnknown,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "It was asked whether “%1” was revoked, and no source could tell."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "See why at each source, and give a current answer or revocation list of its authority.")},
    {FindingId::PathPartialAnchor,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The chain ends in “%1”, which is no root; programs that ask for a root refuse it."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Trust the root above it too if all programs should accept the chain.")},
    {FindingId::PathOther, QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” was refused: %2.")},
};

constexpr FindingWords hostTable[] = {
    {FindingId::HostMismatch,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "The certificate is not made for %1. It is made for: %2."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Issue a certificate that names %1, or use one of its own names.")},
    {FindingId::HostNoNames,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The certificate is not made for %1: it holds no host name or address (RFC 9525, 6.3; the "
            "common name does not count)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Issue a certificate that names %1 as a subject alternative name.")},
    {FindingId::StapleMissing,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” promises that its server sends a proof that it was not revoked, and the server sent none "
            "(must-staple, RFC 7633)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Turn on OCSP stapling in the server, or get a certificate without this promise. Programs that "
            "hold it to its promise refuse the server.")},
};

constexpr FindingWords nameTable[] = {
    {FindingId::NameUnderscore,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” has an underscore. Most programs take it, but it is no host name (RFC 1123, 2.1)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Use a hyphen if you can.")},
    {FindingId::NameConverted,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” stands in the certificate as %2 (A-labels, RFC 5890).")},
    {FindingId::NameDuplicate,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” was given twice and is in the certificate once.")},
    {FindingId::NameSingleWildcardLevel,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "“%1” covers one level only, not what lies deeper (RFC 6125, 6.4.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Give the deeper names as well if you need them.")},
};

constexpr FindingWords issuingTable[] = {
    {FindingId::ValidityShortened,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "The certificate ends together with its authority, on %1."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Make a new authority before then.")},
    {FindingId::ValidityOver825,
        QT_TRANSLATE_N_NOOP("certwright::text::Findings",
            "Apple devices refuse server certificates over 825 days; this one has %n day(s)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Choose 825 days or fewer if such devices visit the server."),
        1},
    {FindingId::KeyTypeNotForBrowsers,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "No browser accepts %1 keys; other programs do."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Choose ECDSA P-256 for anything a browser visits.")},
    {FindingId::ThrowAwayAuthority,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The authority “%1” was made for this certificate only; its key was destroyed right after "
            "signing."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Nothing is left to steal. A further certificate needs a further authority.")},
    {FindingId::RootNotTrusted,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Browsers do not trust the authority “%1” yet."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Add %2 to the trusted authorities.")},
};

} // namespace

const FindingWords &unreadAlgorithmWords()
{
    static constexpr FindingWords words{FindingId::PathOther,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” cannot be checked: OpenSSL here does not know its algorithm, %3, or cannot read its key."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Check it with a newer OpenSSL, or issue it again with ECDSA P-256 or RSA 3072.")};
    return words;
}

const FindingWords &unreadParametersWords()
{
    static constexpr FindingWords words{FindingId::PathOther,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The signature on “%1” cannot be checked: the parameters of its algorithm, %3, are missing or unreadable."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Have it issued again with RSA-PSS whose hash, mask and salt are given (RFC 4055, 3.1), or with ECDSA.")};
    return words;
}

const FindingWords &refusedNamesWords()
{
    static constexpr FindingWords words{FindingId::PathNameNotPermitted,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds what its authority may not vouch for: %2 (name constraints, RFC 5280, 4.2.1.10)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it from an authority that permits all its names.")};
    return words;
}

const FindingWords &mayNotSignWords()
{
    static constexpr FindingWords words{FindingId::PathNotACa,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” signed another certificate, but its key usage lacks %2 (RFC 5280, 4.2.1.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have the authority’s certificate issued again with %2.")};
    return words;
}

const FindingWords &rejectedAnchorWords()
{
    static constexpr FindingWords words{FindingId::PathUntrustedRoot,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” is not trusted for this: its own settings reject it for %2 (TRUSTED CERTIFICATE of OpenSSL)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Do not rely on this certificate for that, or change the settings if the authority is yours.")};
    return words;
}

const FindingWords &trustedForOthersWords()
{
    static constexpr FindingWords words{FindingId::PathUntrustedRoot,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” is not trusted for this (%3): its own settings trust it for %2 only (TRUSTED CERTIFICATE of "
            "OpenSSL)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Do not rely on this certificate for that, or change the settings if the authority is yours.")};
    return words;
}

std::span<const FindingWords> pathFindings()
{
    return pathTable;
}

std::span<const FindingWords> hostFindings()
{
    return hostTable;
}

std::span<const FindingWords> nameFindings()
{
    return nameTable;
}

std::span<const FindingWords> issuingFindings()
{
    return issuingTable;
}

} // namespace certwright::text
