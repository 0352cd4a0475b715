#include "ui/text/error_words.h"

#include <QtGlobal>

#include <algorithm>

namespace certwright::text {

namespace {

/// Words for one reason: the second argument of the error.
struct ReasonWords {
    QStringView reason;
    ErrorWords words;
};

constexpr ErrorWords nameInvalid(const char *text, const char *hint)
{
    return {ErrorCode::NameInvalid, "name-invalid", text, hint};
}

constexpr ErrorWords permitInvalid(const char *text, const char *hint)
{
    return {ErrorCode::PermitInvalid, "permit-invalid", text, hint};
}

constexpr ReasonWords nameReasons[] = {
    // RFC 5280 4.2.1.10 lets no constraint permit such a URI, and every authority here has constraints.
    {u"no host",
        nameInvalid(
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "“%1” is a URI without a host name, so no authority that is limited to some hosts can vouch for it: "
                "programs refuse the whole certificate (name constraints, RFC 5280, 4.2.1.10)."),
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "Use a URI with a host name that the authority may vouch for, such as spiffe://app.internal/api. An "
                "address is a name by itself."))},
    // OpenSSL compares the host constraints of RFC 5280 4.2.1.10 with what stands before it.
    {u"user information",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "“%1” holds a user name before the host (user information, RFC 3986, 3.2.1). Programs take it "
                        "for the host, so no authority that is limited to some hosts can vouch for it."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Leave out the @ and what stands between it and the //."))},
    {u"port",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "“%1” holds a port, and no certificate does: it is good for every port of its names."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Write %3, without the port."))},
    {u"path",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "“%1” goes on behind the host name, as an address on the web does; a certificate names the "
                        "host alone."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Write %3."))},
    {u"zone",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "“%1” holds a zone, which means something on one computer only, so no certificate holds one "
                        "(RFC 4007, 11)."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Write %3, without the % and what follows it."))},
    {u"network",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "“%1” is a range of addresses; a certificate names each address by itself."),
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "Name the addresses one by one. A range is what an authority can be permitted to vouch for when it is "
                "made (--permit %3)."))},
    {u"number",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "The last part of “%1” is a number, as of an IP address only, and it is no IP address."),
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "An IPv4 address is four numbers from 0 to 255 without zeros in front, as 192.168.1.5; the last part "
                "of a host name has a letter."))},
    {u"mailbox",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "What stands before the @ in “%1” cannot be the mailbox of an e-mail address (RFC 5321, "
                        "4.1.2)."),
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "Write the bare address, such as me@example.test: up to 64 letters, digits, dots and hyphens, with no "
                "dot at either end."))},
    {u"mailbox script",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "What stands before the @ in “%1” has other letters than a to z. A certificate holds ASCII "
                        "there (rfc822Name, RFC 5280, 4.2.1.6); the newer form for all letters (RFC 9598) is not "
                        "written here."),
            QT_TRANSLATE_NOOP("certwright::text::Errors",
                "Use an address of this mailbox with letters from a to z. The host behind the @ may have others."))},
    {u"mail host",
        nameInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                        "“%1” is no e-mail address: there has to be one @, with a host name behind it."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Write it as in me@example.test."))},
};

constexpr ReasonWords permitReasons[] = {
    {u"too wide",
        permitInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                          "“%1” is too wide to be a limit: it holds a good part of all addresses there are."),
            QT_TRANSLATE_NOOP(
                "certwright::text::Errors", "Permit smaller ranges, /%3 at the widest; there may be several."))},
    {u"host bits",
        permitInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                          "“%1” can be meant in two ways: it names one address within a range."),
            QT_TRANSLATE_NOOP(
                "certwright::text::Errors", "Write %3 for the whole range, or %4 for this address alone."))},
    {u"top level",
        permitInvalid(QT_TRANSLATE_NOOP("certwright::text::Errors",
                          "“%1” is no limit: it is or may become a top-level domain of the internet, below which "
                          "anybody can have a name."),
            QT_TRANSLATE_NOOP("certwright::text::Errors", "Permit a domain of your own below it, such as app.%3."))},
};

constexpr ErrorWords wrongALabel{ErrorCode::LabelInvalid, "label-invalid",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "The part “%2” of “%1” begins with xn--, but it is no valid A-label: it does not stand for letters of another "
        "script (RFC 5890, 2.3.2.1)."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Type this part in its own letters, as in bücher.test.")};

constexpr ErrorWords wildcardOfSuffix{ErrorCode::WildcardTooBroad, "wildcard-too-broad",
    QT_TRANSLATE_NOOP("certwright::text::Errors",
        "“%1” would stand for the domains of many owners: anybody can have a name below %2 (public suffix)."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Name a domain of your own below it, for example *.app.%2.")};

constexpr ErrorWords permitOfSuffix{ErrorCode::PermitInvalid, "permit-invalid",
    QT_TRANSLATE_NOOP(
        "certwright::text::Errors", "“%1” is no limit: anybody can have a domain below %2 (public suffix)."),
    QT_TRANSLATE_NOOP("certwright::text::Errors", "Permit a domain of your own below it, for example app.%2.")};

const ErrorWords *wordsFor(std::span<const ReasonWords> reasons, const QString &reason)
{
    const auto found
        = std::find_if(reasons.begin(), reasons.end(), [&](const ReasonWords &one) { return one.reason == reason; });
    return found == reasons.end() ? nullptr : &found->words;
}

} // namespace

const ErrorWords *nameReasonWords(const Error &error)
{
    const QString second = error.args.value(1);
    switch (error.code) {
    case ErrorCode::NameInvalid:
        return wordsFor(nameReasons, second);
    case ErrorCode::PermitInvalid:
        return error.args.size() == 2 ? &permitOfSuffix : wordsFor(permitReasons, second);
    case ErrorCode::LabelInvalid:
        return second.startsWith(u"xn--", Qt::CaseInsensitive) ? &wrongALabel : nullptr;
    case ErrorCode::WildcardTooBroad:
        return second.isEmpty() ? nullptr : &wildcardOfSuffix;
    default:
        return nullptr;
    }
}

} // namespace certwright::text
