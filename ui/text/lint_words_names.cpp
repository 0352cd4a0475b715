#include "ui/text/lint_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr LintWords table[] = {
    {"e_ext_san_missing", QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no host or address."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "The subject alternative name is missing; programs do not look at the common name."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with all its names as subject alternative names.")},
    {"w_san_mailbox_missing", QT_TRANSLATE_NOOP("certwright::text::Lint", "It names no mailbox."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Mail programs look for the address in the subject alternative name."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with the e-mail address as subject alternative name.")},
    {"e_ext_san_no_entries", QT_TRANSLATE_NOOP("certwright::text::Lint", "Its list of names is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A subject alternative name must hold at least one."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with its names.")},
    {"w_ext_san_critical_with_subject_dn",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its names are marked as critical without need."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "A subject alternative name should be critical only when the subject is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have the extension marked as not critical next time.")},
    {"e_ext_san_not_critical_without_subject",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Its names are its only identity, but not marked as critical."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "With an empty subject, the subject alternative name must be critical."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the extension marked as critical.")},
    {"e_dnsname_bad_character_in_label",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A name has characters that no host name has."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Letters, digits and hyphens only: %1."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with names in that form; other scripts as xn-- labels.")},
    {"e_dnsname_is_ip_address", QT_TRANSLATE_NOOP("certwright::text::Lint", "An IP address stands as a DNS name."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Browsers and most programs look for addresses among the IP addresses only, and refuse %1."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with the address as an IP address (iPAddress).")},
    {"e_underscore_not_permissible_in_dnsname",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A name has an underscore."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It is no host name, though many programs accept it: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Use a hyphen in its place.")},
    {"e_san_dns_name_includes_null_char",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A name holds a hidden end mark."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Programs that stop at a NUL octet take it for another name (%1)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Do not use this certificate; it may be an attack.")},
    {"e_dnsname_wildcard_only_in_left_label",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A wildcard is in the wrong place."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Only the whole leftmost label may be a wildcard: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with names such as *.example.org.")},
    {"e_san_bare_wildcard", QT_TRANSLATE_NOOP("certwright::text::Lint", "A wildcard stands alone."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "No program lets it stand for every name."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with names such as *.example.org.")},
    {"e_dnsname_empty_label", QT_TRANSLATE_NOOP("certwright::text::Lint", "A name has a gap or a dot at an end."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Two dots in a row, or a dot at the start or end: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the name written right.")},
    {"e_dnsname_hyphen_at_label_end",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of a name starts or ends with a hyphen."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Between two dots, a name starts and ends with a letter or a digit: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the name written right.")},
    {"e_dnsname_contains_prohibited_reserved_label",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of a name has a form that is set aside."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Two hyphens in third and fourth place are reserved; only xn-- is in use: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with another name.")},
    {"e_san_dns_name_onion_invalid",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A name is no address of the Tor network."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Before .onion must stand 56 characters with the right check sum (version 3): %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the address that Tor shows.")},
    {"n_dnsname_wildcard_left_of_public_suffix",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A wildcard stands for domains of different owners."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "People register names right below it: %1. An authority may only vouch for it when one owner has them "
            "all."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Check that the wildcard is meant.")},
    {"e_dnsname_label_too_long", QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of a name is too long."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "At most 63 characters are allowed between two dots: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a shorter name.")},
    {"e_ext_san_dns_name_too_long", QT_TRANSLATE_NOOP("certwright::text::Lint", "A name is too long."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A host name has at most 253 characters."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a shorter name.")},
    {"n_san_dns_name_duplicate", QT_TRANSLATE_NOOP("certwright::text::Lint", "A name is there twice."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "More than once: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Leave one out next time.")},
    {"e_international_dns_name_not_unicode",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A name of another script is not encoded right."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "%1 does not decode to a host name (IDNA)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the name as your browser shows it.")},
    {"e_dnsname_not_valid_tld",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds a name that exists in private networks only."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "No public authority may vouch for it: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Use a private authority for such names.")},
    {"e_arpa_domain_not_allowed", QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds a name of the reverse zone."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Names below arpa have not been allowed since 15 March 2026: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Ask for the host’s own name.")},
    {"e_ext_san_rfc822_name_present", QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds an e-mail address."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Public server certificates may hold host names and addresses only: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without it.")},
    {"e_ext_san_directory_name_present", QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds a directory name."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Public server certificates may hold host names and addresses only."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without it.")},
    {"e_ext_san_other_name_present", QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds a name of another kind."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Public server certificates may hold host names and addresses only (otherName)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without it.")},
    {"e_ext_san_uniform_resource_identifier_present", QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds a URI."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Public server certificates may hold host names and addresses only: %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without it.")},
    {"e_ext_san_registered_id_present",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds an object identifier as a name."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Public server certificates may hold host names and addresses only (registeredID)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again without it.")},
    {"e_ext_san_contains_reserved_ip",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "It holds an address of private networks."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "No public authority may vouch for %1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Use a private authority for such addresses.")},
    {"e_ca_subject_field_empty", QT_TRANSLATE_NOOP("certwright::text::Lint", "This authority has no name."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Certificates below it could not name their issuer."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Make the authority’s certificate again with a subject.")},
    {"e_subject_empty_without_san", QT_TRANSLATE_NOOP("certwright::text::Lint", "It names nobody at all."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Subject and subject alternative name are both empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a name.")},
    {"e_issuer_field_empty", QT_TRANSLATE_NOOP("certwright::text::Lint", "It does not say who issued it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The issuer is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by an authority with a name.")},
    {"e_subject_common_name_not_exactly_from_san",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The common name is none of its names."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” must be one of the subject alternative names."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with an empty common name, or with one of its names.")},
    {"w_common_name_host_not_in_san",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The common name looks like a host, but does not count."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Programs read the subject alternative names only, and “%1” is not there."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with this name as subject alternative name.")},
    {"w_subject_common_name_included",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The common name repeats one of the names."),
        QT_TRANSLATE_NOOP("certwright::text::Lint",
            "Allowed, but not recommended. Names are read from the subject alternative name."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Leave the common name empty.")},
    {"e_subj_email_not_in_san",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "An e-mail address is where mail programs do not look."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "“%1” stands in the subject, but not in the subject alternative name."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with the address as subject alternative name.")},
    {"e_organizational_unit_name_prohibited", QT_TRANSLATE_NOOP("certwright::text::Lint", "It names a department."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "The organizational unit “%1” has not been allowed since 1 September 2022."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Ask for a certificate without OU.")},
    {"n_subj_orgunit_in_ca_cert",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "This public authority names a department."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "The organizational unit “%1” has not been allowed since 15 September 2023."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Leave it out when it is renewed.")},
    {"e_invalid_subject_rdn_order",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The parts of the subject are not in their order."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Country, state, place, organisation, common name; “%1” comes too late."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the subject in order.")},
    {"e_duplicate_subject_attribs",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of the subject is there twice."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” is one of two values for the same attribute."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with one of them.")},
    {"e_subject_rdns_correct_encoding",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of the subject is written in an old character set."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "“%1” must be a UTF8String or PrintableString (the country a PrintableString)."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again by other software.")},
    {"e_subject_printable_string_badalpha",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of the subject has characters its type does not have."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "“%1” is a PrintableString, which knows neither @ nor & nor * nor _."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with UTF8String.")},
    {"w_subject_dn_leading_whitespace",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of the subject starts with a blank."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Programs may compare “%1” with and without it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Remove the blank next time.")},
    {"w_subject_dn_trailing_whitespace",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of the subject ends with a blank."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Programs may compare “%1” with and without it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Remove the blank next time.")},
    {"e_subj_country_not_uppercase",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The country is not in capital letters."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” should be a code such as DE."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Use capital letters next time.")},
    {"e_subject_country_not_iso", QT_TRANSLATE_NOOP("certwright::text::Lint", "There is no such country code."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” is not in ISO 3166-1."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Use the code of two letters.")},
    {"e_subject_common_name_max_length", QT_TRANSLATE_NOOP("certwright::text::Lint", "The common name is too long."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” has more than 64 characters; some programs refuse it."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Lint", "Have it issued again with an empty common name, or a shorter one.")},
    {"e_subject_organization_name_max_length",
        QT_TRANSLATE_NOOP("certwright::text::Lint", "The name of the organisation is too long."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” has more than 64 characters; some programs refuse it."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with a shorter name.")},
    {"w_utf8_latin1_mixup", QT_TRANSLATE_NOOP("certwright::text::Lint", "A part of the subject was encoded twice."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "“%1” shows the octets of UTF-8 as letters."),
        QT_TRANSLATE_NOOP("certwright::text::Lint", "Have it issued again with the text written right.")},
};

} // namespace

std::span<const LintWords> nameWords()
{
    return table;
}

} // namespace certwright::text
