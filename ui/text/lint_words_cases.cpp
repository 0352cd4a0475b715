#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr char pssInvalid[] = "e_rsassa-pss_parameters_invalid";
constexpr char pssNotAllowed[] = "e_mp_rsassa-pss_parameters_encoding_in_signature_algorithm_correct";

constexpr LintCase cases[] = {
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
