#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr LintWords table[] = {
    {"e_crl_not_der", QT_TRANSLATE_NOOP("certwright::text::Lint", "The list is not encoded as strictly as it must be."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "It is readable, but not DER (RFC 5280, 5.1); strict programs refuse it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the list again with software that writes DER.")},
    {"e_crl_has_next_update",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The list does not say until when it counts."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "nextUpdate is missing, so programs cannot tell an old list from a fresh one."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the list again with a date for the next one.")},
    {"e_crl_next_update_not_after_this_update",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The list ends before it starts."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "nextUpdate must come after thisUpdate."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the list again.")},
    {"n_crl_next_update_invalid",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The list counts for longer than public authorities may let it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The next one is due after %1 days; 12 months are the most for authorities, 10 days for end certificates."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make lists more often.")},
    {"w_crl_missing_crl_number", QT_TRANSLATE_NOOP("certwright::text::Lint", "The list has no number."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Without a CRL number, programs cannot tell which of two lists is the newer one."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the list again with a CRL number.")},
    {"w_crl_has_authority_key_identifier",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The list does not point to the key that signed it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The authority key identifier is missing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the list again with an authority key identifier.")},
    {"n_cab_crl_has_valid_reason_code",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "An entry gives a reason that says nothing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“unspecified” should be left out (serial number %1)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Leave such reasons out next time.")},
    {"w_crl_unique_revoked_certificate",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A certificate is on the list twice."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The serial number is %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the list again with each certificate once.")},
};

} // namespace

std::span<const LintWords> revocationWords()
{
    return table;
}

} // namespace certwright::text
