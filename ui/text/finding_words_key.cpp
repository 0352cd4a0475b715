#include "ui/text/finding_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr FindingWords keyTable[] = {
    {FindingId::KeyRoca,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Anybody can compute the private half of this key (%1): a faulty chip made it (ROCA, CVE-2017-15361)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make a new key and have a new certificate issued for it; revoke the old one.")},
    {FindingId::KeyDebianWeak,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The private half of this key (%1) is public: Debian’s OpenSSL of 2006 to 2008 made it (CVE-2008-0166)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make a new key and have a new certificate issued for it; revoke the old one.")},
    {FindingId::KeyClosePrimes,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Anybody can compute the private half of this key (%1): its two primes lie too close together (Fermat’s "
            "method)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make a new key and have a new certificate issued for it; revoke the old one.")},
    {FindingId::KeySharedFactor,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Anybody can compute the private half of this key (%1): it shares a prime with %2."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make new keys for all of them with another random generator; revoke the old certificates.")},
    {FindingId::KeySmallFactor,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "This key (%1) protects nothing: its modulus can be divided by %2."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make a new key and have a new certificate issued for it; revoke the old one.")},
    {FindingId::KeyModulusPrime,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "This key (%1) protects nothing: its modulus is a prime, not the product of two."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make a new key and have a new certificate issued for it; revoke the old one.")},
    {FindingId::KeyExponentUnusable,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "This key (%1) protects nothing: its exponent is %2, but must be odd and at least 3 (RFC 8017, 3.1)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Make a new key and have a new certificate issued for it; revoke the old one.")},
    {FindingId::KeyExponentSmall,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The exponent of this key (%1) is %2. With careless programs that has been attacked; 65537 is usual."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Make a new key when the certificate is renewed.")},
    {FindingId::KeyTooShort,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "This key (%1) is too short for today: NIST SP 800-57 asks for a strength of 112 bits."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue the certificate again with ECDSA P-256 or RSA 3072.")},
    {FindingId::KeyTooLong,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "This key (%1) is longer than most programs can use: OpenSSL stops at 16384 bits."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue the certificate again with ECDSA P-256 or RSA 3072.")},
    {FindingId::KeyPointInvalid,
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "This key (%1) is broken: its point does not lie on its curve."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Findings", "Get the certificate again from its authority; the copy may be damaged.")},
    {FindingId::KeyCurveSpelledOut,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "This key (%1) spells its curve out in place of naming it (RFC 5480, 2.1.1). Many programs refuse it, "
            "because such keys were used for forgeries (CVE-2020-0601)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue the certificate again with a named curve.")},
};

} // namespace

std::span<const FindingWords> keyFindings()
{
    return keyTable;
}

} // namespace certwright::text
