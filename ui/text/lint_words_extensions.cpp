#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr LintWords table[] = {
    {"e_sub_cert_aia_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say where its issuer and its status are found."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The authority information access (AIA) is missing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with AIA.")},
    {"e_ext_aia_marked_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The place of its issuer is marked as critical."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The authority information access must not be critical."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the extension marked as not critical.")},
    {"w_sub_cert_aia_does_not_contain_issuing_ca_url",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say where its issuer’s certificate is found."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Programs cannot repair an incomplete chain without caIssuers in AIA."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Ask for caIssuers next time, and always send the whole chain.")},
    {"e_aia_ca_issuers_must_have_http_only",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its issuer’s certificate cannot be fetched by all programs."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "caIssuers must be an http:// address: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with an http:// address.")},
    {"e_aia_ocsp_must_have_http_only",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its status cannot be asked for by all programs."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The OCSP responder must be an http:// address: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with an http:// address.")},
    {"e_aia_must_contain_permitted_access_method",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It says more about its issuer than browsers allow."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The authority information access may hold OCSP and caIssuers with web addresses only, not %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without the other entries.")},
    {"n_sub_ca_aia_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "This authority does not say where its issuer is found."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The authority information access (AIA) is missing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Add caIssuers when it is renewed.")},
    {"e_sub_cert_crl_distribution_points_does_not_contain_url",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It points to a revocation list, but gives no address."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The CRL distribution point has no URI."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with an http:// address.")},
    {"e_crl_distrib_points_not_http",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its revocation list cannot be fetched by all programs."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The CRL distribution point must be an http:// address: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with an http:// address.")},
    {"e_crlissuer_must_not_be_present_in_cdp",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its revocation list is split up, which browsers do not follow."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "A CRL distribution point must not name another issuer or reasons."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a plain address of one whole list.")},
    {"w_ext_crl_distribution_marked_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The place of its revocation list is marked as critical."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "CRL distribution points should not be critical; programs that do not know them refuse the certificate."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have the extension marked as not critical next time.")},
    {"e_missing_crl_distrib_point",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Nobody can learn whether it was revoked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Without OCSP, a CRL distribution point is needed, except in short-lived certificates."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a CRL distribution point.")},
    {"e_sub_ca_crl_distribution_points_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Nobody can learn whether this authority was revoked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The CRL distribution point is missing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Add a CRL distribution point when it is renewed.")},
    {"e_ext_policy_constraints_not_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The limits to its policies are only a hint."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Policy constraints must be critical."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the certificate again with critical policy constraints.")},
    {"e_inhibit_any_policy_not_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The limit to its policies is only a hint."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "inhibitAnyPolicy must be critical."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Make the certificate again with the extension marked as critical.")},
    {"e_ext_name_constraints_not_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The names this authority is limited to are only a hint."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Name constraints must be critical, or some programs do not obey them."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Make the authority’s certificate again with critical name constraints.")},
    {"w_sub_ca_name_constraints_not_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The names this authority is limited to are only a hint."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Name constraints are not critical. That is tolerated on the public web, for old Apple systems."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Mark them as critical when it is renewed.")},
    {"e_ext_name_constraints_not_in_ca",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It limits names, but is no authority."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Name constraints belong to authorities only."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without name constraints.")},
    {"e_name_constraint_empty", QT_TRANSLATE_NOOP("certwright::text::Lint", "Its limit to names is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Name constraints must permit or exclude something."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again without the extension, or with something in it.")},
    {"e_name_constraint_not_fqdn",
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "A limit to names is written in a form that not all programs know."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "“%1” starts with a dot; a DNS constraint is written as example.org."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the certificate again with the name without the dot.")},
    {"e_name_constraint_wildcard",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A limit to names holds a wildcard, which no program understands."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1”: a DNS constraint covers all names below it by itself."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the certificate again with the name alone.")},
    {"e_precertificate_with_sct_list",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It is a precertificate and a finished certificate at once."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The CT poison makes it a precertificate, which cannot hold signed certificate timestamps yet."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Have it issued again: without the timestamps for the logs, without the poison for servers.")},
    {"e_empty_sct_list", QT_TRANSLATE_NOOP("certwright::text::Lint", "Its list of log entries is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A list of signed certificate timestamps must hold at least one."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again and logged.")},
    {"w_ct_sct_policy_count_unsatisfied",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Browsers find too few log entries in it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Signed certificate timestamps in it: %1; Chrome and Safari want %2, in it, by TLS or by OCSP."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again and logged, or let the server send them.")},
};

} // namespace

std::span<const LintWords> extensionWords()
{
    return table;
}

} // namespace certwright::text
