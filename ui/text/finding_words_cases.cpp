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

/// What OpenSSL's own words say too little of, by core/verify's keys.
constexpr Refusal plain[] = {
    {"policy-tree",
        {FindingId::PathOther,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "A certificate policy is demanded of “%1”, but whether one holds along its path is not known: the "
                "authorities map their policies to each other in more ways than OpenSSL follows (policy tree, RFC "
                "5280, 6.1.2)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Have the authorities’ certificates issued again with fewer policies or policy mappings.")}},
    {"time",
        {FindingId::PathOther,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "When “%1” is valid cannot be read: one of its dates is none, or not written as it must be (validity, "
                "RFC 5280, 4.1.2.5)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued again with right dates.")}},
    {"constraint",
        {FindingId::PathOther,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Whether “%1” may bear its names is not known: an authority above it limits names in a way that "
                "OpenSSL "
                "cannot compare (name constraints, RFC 5280, 4.2.1.10)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Have the authority’s certificate issued again with constraints for host names, addresses, mailboxes "
                "or "
                "URIs, or leave out the names of that kind.")}},
    {"name",
        {FindingId::PathOther,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Whether “%1” may bear its names is not known: one of them, such as a URI without a host, cannot be "
                "compared with the limits of an authority above it (name constraints, RFC 5280, 4.2.1.10)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Issue it again without that name, or from an authority without limits for its kind.")}},
    {"extension",
        {FindingId::PathOther,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” cannot be judged: one of its extensions, or of its issuer’s, cannot be read (RFC 5280, 4.2)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "The rules of its profile say which one; have that certificate issued again.")}},
    {"too-many-names",
        {FindingId::PathOther,
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "“%1” has so many names, and an authority above it so many limits for them, that OpenSSL does not "
                "compare them all (name constraints, RFC 5280, 4.2.1.10)."),
            QT_TRANSLATE_NOOP("certwright::text::Findings",
                "Spread the names over several certificates, or limit the authority by fewer, wider domains.")}},
};

} // namespace

const FindingWords *plainWords(const QString &key)
{
    const auto *found = std::find_if(std::begin(plain), std::end(plain),
        [&key](const Refusal &refusal) { return key == QLatin1String(refusal.key); });
    return found == std::end(plain) ? nullptr : &found->words;
}

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

const FindingWords &unreadableNamesWords()
{
    static constexpr FindingWords words{FindingId::HostNoNames,
        QT_TRANSLATE_NOOP("certwright::text::Findings",
            "Whether the certificate is made for %1 cannot be told: its alternative names cannot be read (RFC 5280, "
            "4.2.1.6). Programs refuse it."),
        QT_TRANSLATE_NOOP("certwright::text::Findings", "Have it issued again with %1 among its names.")};
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
