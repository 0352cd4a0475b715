#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr LintWords table[] = {
    {"e_sub_cert_certificate_policies_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say by which rules it was issued."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The certificate policies are missing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a policy of the CA/Browser Forum.")},
    {"e_sub_ca_certificate_policies_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "This public authority does not say by which rules it works."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The certificate policies are missing."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Add its certificate policies when it is renewed.")},
    {"e_ext_cert_policy_duplicate", QT_TRANSLATE_NOOP("certwright::text::Lint", "A policy is there twice."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "%1 may appear once."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with each policy once.")},
    {"e_policy_qualifiers_other_than_cps_not_permitted",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A policy has a remark that is no longer allowed."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Only a CPS address may qualify %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without user notices.")},
    {"e_san_shall_be_present",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It promises to follow the rules for e-mail, and names nobody."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "By its policy the S/MIME requirements hold, which want a subject alternative name."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with the e-mail address as subject alternative name.")},
    {"e_legacy_generation_deprecated",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It was issued by rules for e-mail that have ended."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "The legacy generation of the S/MIME requirements ended on 15 July 2025."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by the multipurpose or strict generation.")},
    {"w_sub_cert_certificate_policies_marked_critical",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its policies are marked as critical."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Certificate policies should not be critical in public end certificates."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have the extension marked as not critical next time.")},
    {"e_sub_cert_reserved_policy_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say how its holder was checked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "One policy of the CA/Browser Forum is needed (2.23.140.1.1, or 2.23.140.1.2.1 to .3); there is none."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Have it issued again with the policy that fits; in private networks, choose the profile for private "
            "servers.")},
    {"e_sub_cert_multiple_reserved_policies",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It claims to be of two kinds at once."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Domain, organisation, person and extended validation exclude each other: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with one of these policies.")},
    {"e_sub_cert_any_policy_present", QT_TRANSLATE_NOOP("certwright::text::Lint", "It claims every policy there is."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "anyPolicy belongs to authorities only."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without it.")},
    {"e_cab_dv_conflicts_with_org",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names an organisation that nobody checked."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Only the domain was validated, so “%1” must not be in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again without it, or as an organisation-validated certificate.")},
    {"e_cab_dv_subject_invalid_values",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its subject says what nobody checked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Only the domain was validated: beside country and common name, nothing may be in the subject, such as "
            "“%1”."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again without it, or as an organisation-validated certificate.")},
    {"e_cab_ov_requires_org",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no organisation, though one was checked."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "The policy for organisation validation wants organizationName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or as a domain-validated certificate.")},
    {"e_cert_policy_ov_requires_country",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no country, though an organisation was checked."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "The policy for organisation validation wants countryName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or as a domain-validated certificate.")},
    {"e_cert_policy_ov_requires_province_or_locality",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no place, though an organisation was checked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The policy for organisation validation wants localityName or stateOrProvinceName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or as a domain-validated certificate.")},
    {"e_cab_iv_requires_personal_name_strict",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no person, though one was checked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The policy for individual validation wants givenName and surname in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or as a domain-validated certificate.")},
    {"e_cert_policy_iv_requires_country",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no country, though a person was checked."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "The policy for individual validation wants countryName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or as a domain-validated certificate.")},
    {"e_cert_policy_iv_requires_province_or_locality",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no place, though a person was checked."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The policy for individual validation wants localityName or stateOrProvinceName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or as a domain-validated certificate.")},
    {"e_ev_organization_name_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no organisation, though it claims extended validation."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Extended validation wants organizationName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or without the policy for extended validation.")},
    {"e_ev_business_category_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say what kind of organisation holds it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Extended validation wants businessCategory in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or without the policy for extended validation.")},
    {"e_ev_country_name_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no country, though it claims extended validation."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Extended validation wants countryName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or without the policy for extended validation.")},
    {"e_ev_serial_number_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say under which number its holder is registered."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Extended validation wants serialNumber in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or without the policy for extended validation.")},
    {"e_ev_jurisdiction_country_missing",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say where its holder is registered."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Extended validation wants jurisdictionCountryName in the subject."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with it, or without the policy for extended validation.")},
    {"e_ev_not_wildcard",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It claims extended validation for all hosts below a domain."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Extended validation allows no wildcard: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Have it issued again with each host by its name, or without the policy for extended validation.")},
    {"e_ev_san_ip_address_present",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It claims extended validation for an address."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Extended validation allows host names only."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Have it issued again without the address, or without the policy for extended validation.")},
};

} // namespace

std::span<const LintWords> policyWords()
{
    return table;
}

} // namespace certwright::text
