#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr char pssInvalid[] = "e_rsassa-pss_parameters_invalid";
constexpr char pssNotAllowed[] = "e_mp_rsassa-pss_parameters_encoding_in_signature_algorithm_correct";

constexpr char certificateNotDer[] = "e_certificate_not_der";
constexpr char listNotDer[] = "e_crl_not_der";

constexpr char longLength[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "The length of an element in it (%1) takes more octets than it needs, which DER (X.690, 10.1) forbids; strict "
    "programs refuse it.");
constexpr char openLength[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "An element in it (%1) leaves its length open (indefinite form), which DER (X.690, 10.1) forbids; strict programs "
    "refuse it.");
constexpr char looseBoolean[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "A BOOLEAN in it says that it is true by another octet than FF, which DER (X.690, 11.1) forbids; strict programs "
    "refuse it.");
constexpr char longInteger[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "A number in it (%1) takes more octets than it needs, which X.690, 8.3.2 forbids; strict programs refuse it.");
constexpr char unusedBits[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "The unused bits of a BIT STRING in it are not all zero, as DER (X.690, 11.2.1) wants them; strict programs refuse "
    "it.");
constexpr char pieces[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "A string in it (%1) is encoded in pieces, which DER (X.690, 10.2) forbids; strict programs refuse it.");
constexpr char order[] = QT_TRANSLATE_NOOP("certwright::text::Lint",
    "The values of a SET in it do not stand in the order that DER (X.690, 11.6) wants; strict programs refuse it.");
constexpr char otherForm[] = QT_TRANSLATE_NOOP(
    "certwright::text::Lint", "An element in it (%1) is not encoded as X.690 wants it; strict programs refuse it.");

constexpr LintCase cases[] = {
    {certificateNotDer, "unread",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "It is readable, but not DER (RFC 5280, 4.1); strict programs refuse it. No other rule was applied to it, "
            "since its fields cannot be told apart for certain.")},
    {certificateNotDer, "indefinite-unread",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "An element in it (%1) leaves its length open (indefinite form), which DER (X.690, 10.1) forbids; strict "
            "programs refuse it. No other rule was applied to it, since its fields cannot be told apart for certain.")},
    {certificateNotDer, "length", longLength},
    {certificateNotDer, "indefinite", openLength},
    {certificateNotDer, "boolean", looseBoolean},
    {certificateNotDer, "integer", longInteger},
    {certificateNotDer, "bits", unusedBits},
    {certificateNotDer, "pieces", pieces},
    {certificateNotDer, "order", order},
    {certificateNotDer, "form", otherForm},
    {listNotDer, "length", longLength},
    {listNotDer, "indefinite", openLength},
    {listNotDer, "boolean", looseBoolean},
    {listNotDer, "integer", longInteger},
    {listNotDer, "bits", unusedBits},
    {listNotDer, "pieces", pieces},
    {listNotDer, "order", order},
    {listNotDer, "form", otherForm},
    {pssInvalid, "absent",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The parameters of RSA-PSS, which say its hash, mask and salt length, are absent; in a signature they must "
            "be "
            "there.")},
    {pssInvalid, "trailer",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The trailerField of its RSA-PSS parameters is not 1, which is the only value allowed.")},
    {pssNotAllowed, "null",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Hash, mask and salt length (%1) are allowed, but NULL is missing after a hash in their encoding; browsers "
            "want exactly one encoding, with NULL after each hash.")},
    {pssNotAllowed, "encoding",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Hash, mask and salt length (%1) are allowed, but not encoded as browsers want it: their encoding holds "
            "more, "
            "such as a trailerField, which is to be left out.")},
    {"w_ct_sct_policy_count_unsatisfied", "apple-alone",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Signed certificate timestamps in it: %1; Safari wants %2 (Chrome fewer, of certificates issued before "
            "2022-04-15), in it, by TLS or by OCSP.")},
    {"w_ct_sct_policy_count_unsatisfied", "chrome-alone",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Signed certificate timestamps in it: %1; Chrome wants %3 (of certificates issued before 2022-04-15; "
            "Safari fewer), in it, by TLS or by OCSP.")},
    {"w_ct_sct_policy_count_unsatisfied", "each",
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Signed certificate timestamps in it: %1; Safari wants %2, Chrome %3 (of certificates issued before "
            "2022-04-15), in it, by TLS or by OCSP.")},
};

} // namespace

std::span<const LintCase> lintCases()
{
    return cases;
}

} // namespace certwright::text
