#include "ui/text/error_words.h"

#include <QtGlobal>

namespace certwright::text {

namespace {

constexpr ErrorWords table[] = {
    {ErrorCode::NameEmpty, "name-empty", QT_TRANSLATE_NOOP("certwright::text::Errors", "A name is empty."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Type a host name, an IP address, an e-mail address or a URI.")},
    {ErrorCode::NameTooLong, "name-too-long",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The name “%1” has more than %2 characters."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Use a shorter name.")},
    {ErrorCode::NameHasControlCharacter, "name-has-control-character",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The name “%1” holds a character that cannot be printed."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Type the name by hand; copying may have brought the character along.")},
    {ErrorCode::NameHasSpace, "name-has-space",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "“%1” has a blank, comma or semicolon inside, which no name has."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Give several names one by one.")},
    {ErrorCode::NameInvalid, "name-invalid",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” is no host name, IP address, e-mail address or URI."),
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "Names look like app.test, 192.168.1.5, me@example.test or spiffe://app.test/api.")},
    {ErrorCode::NameEmptyLabel, "name-empty-label",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "“%1” has a part missing: a dot at the start, or two dots in a row."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Remove the extra dot.")},
    {ErrorCode::LabelTooLong, "label-too-long",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The part “%2” of “%1” has more than 63 characters (RFC 1035, 2.3.4)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Shorten this part.")},
    {ErrorCode::LabelInvalid, "label-invalid",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "The part “%2” of “%1” is not allowed in a host name."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Use letters, digits and hyphens, with no hyphen at either end.")},
    {ErrorCode::WildcardTooBroad, "wildcard-too-broad",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "“%1” would stand for too many names; browsers refuse such a wildcard."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Name a domain of your own below it, for example *.app.test.")},
    {ErrorCode::WildcardMisplaced, "wildcard-misplaced",
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "The star in “%1” is not alone in the first place (RFC 6125, 6.4.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Write it as the whole first part, as in *.app.test.")},
    {ErrorCode::NameOutsideConstraints, "name-outside-constraints",
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The authority “%2” may not vouch for “%1”. It is limited to %3 (name constraints, RFC 5280, "
            "4.2.1.10)."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Make a further authority that is limited to exactly these names."),
        0,
        QT_TRANSLATE_NOOP("certwright::text::Errors",
            "The authority that the first certificate makes may not vouch for “%1”. It is limited to %3 (name "
            "constraints, RFC 5280, 4.2.1.10).")},
    {ErrorCode::TooManyNames, "too-many-names",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There are %1 names; one certificate can hold %2 here."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Spread the names over several certificates.")},
    {ErrorCode::NoNames, "no-names",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "There is no name to issue a certificate for."),
        QT_TRANSLATE_NOOP(
            "certwright::text::Errors", "Give at least one host name, IP address, e-mail address or URI.")},
    {ErrorCode::PermitInvalid, "permit-invalid",
        QT_TRANSLATE_NOOP("certwright::text::Errors", "“%1” is neither a domain of your own nor a range of addresses."),
        QT_TRANSLATE_NOOP("certwright::text::Errors", "Domains look like example.test, ranges like 10.20.0.0/16.")},
};

} // namespace

std::span<const ErrorWords> nameErrors()
{
    return table;
}

} // namespace certwright::text
