#include "ui/text/finding_words.h"

#include <QtGlobal>

#include <algorithm>

namespace certwright::text {

namespace {

struct Refusal {
    const char *key;
    FindingWords words;
};

constexpr Refusal refusals[] = {
    {"key-usage",
        {FindingId::PathWrongPurpose,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” may not be used for this purpose (%2): its key usage has none of %4 (RFC 5280, 4.2.1.3)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Issue it again with the right key usage, as a rule digitalSignature, or without one.")}},
    {"key-usage-too-wide",
        {FindingId::PathWrongPurpose,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” may not be used for this purpose (%2): its key usage allows more than %4."),
            QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again with digitalSignature as its key usage.")}},
    {"extended-key-usage-not-alone",
        {FindingId::PathWrongPurpose,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” may not be used for this purpose (%2): it has others beside it (RFC 3161, 2.3)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue a certificate for this purpose alone.")}},
    {"extended-key-usage-not-critical",
        {FindingId::PathWrongPurpose,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” may not be used for this purpose (%2): its extended key usage is not marked as critical (RFC "
                "3161, 2.3)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again with that extension marked as critical.")}},
    {"netscape-cert-type",
        {FindingId::PathWrongPurpose,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” may not be used for this purpose (%2): its Netscape certificate type, an extension of old, "
                "forbids it."),
            QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue it again without that extension.")}},
};

} // namespace

const FindingWords &refusalWords(const QString &key)
{
    static constexpr FindingWords unknown{FindingId::PathWrongPurpose,
        QT_TRANSLATE_NOOP("certwright::text::Findings", "“%1” is not made for this purpose (%2)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Issue a certificate for this purpose.")};
    const auto *found = std::find_if(std::begin(refusals), std::end(refusals),
        [&key](const Refusal &refusal) { return key == QLatin1String(refusal.key); });
    return found == std::end(refusals) ? unknown : found->words;
}

const FindingWords &excludedByWildcardWords()
{
    static constexpr FindingWords words{FindingId::PathNameNotPermitted,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%1” holds %2, which stands for a name too that its authority may not vouch for (name constraints, RFC "
            "5280, 4.2.1.10). OpenSSL is laxer here: it compares the texts only and takes it; other programs refuse "
            "it."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Name the hosts one by one in place of the wildcard, or issue it from an authority that permits all its "
            "names.")};
    return words;
}

const FindingWords &addressAsNameWords()
{
    static constexpr FindingWords words{FindingId::HostMismatch,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "The certificate holds %1 as a DNS name only. Programs look for an address among the IP addresses "
            "(iPAddress, RFC 5280, 4.2.1.6) and refuse it."),
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Issue it again with %1 as an IP address: IP:%1 for OpenSSL, or just the address here.")};
    return words;
}

const FindingWords &uriAsNameWords()
{
    static constexpr FindingWords words{FindingId::HostNoNames,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "“%2” is a URI. Browsers and other programs look for the host name %1 in a server’s certificate and pay no "
            "heed to URIs (RFC 9525, 6.3)."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Give %1 as a name, in its place or beside it.")};
    return words;
}

} // namespace certwright::text
