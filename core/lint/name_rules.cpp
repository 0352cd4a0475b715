#include "core/lint/oids.h"
#include "core/lint/rule.h"
#include "core/pki/idn.h"
#include "core/pki/ip_address.h"
#include "core/pki/public_suffix.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

enum NameForm : quint32 {
    OtherName = 0,
    Mailbox = 1,
    Host = 2,
    DirectoryName = 4,
    Uri = 6,
    Address = 7,
    RegisteredId = 8
};

QStringList hostsOf(const Examined &c)
{
    QStringList hosts;
    for (const QByteArray &host : c.dnsNames())
        hosts << QString::fromLatin1(host);
    return hosts;
}

/// Fails when `bad` holds for some DNS name, and names them (the first ten).
template <typename Bad>
Outcome noHost(const Examined &c, Bad bad)
{
    const QStringList hosts = hostsOf(c);
    if (hosts.isEmpty())
        return c.has(oid::subjectAltName) && !c.alternativeNames() ? unreadable() : notApplicable();
    QStringList found;
    for (const QString &host : hosts) {
        if (found.size() < 10 && bad(host) && !found.contains(host))
            found << host;
    }
    return passedIf(found.isEmpty(), c.namesPath(), {found.join(u", ")});
}

/// The labels without a leading wildcard.
QStringList labelsOf(const QString &host)
{
    return (host.startsWith(u"*.") ? host.sliced(2) : host).split(u'.');
}

template <typename Bad>
Outcome noLabel(const Examined &c, Bad bad)
{
    return noHost(c, [bad](const QString &host) {
        const QStringList labels = labelsOf(host);
        return std::any_of(labels.cbegin(), labels.cend(), bad);
    });
}

bool isHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
}

// --- The extension itself

Outcome namesPresent(const Examined &c)
{
    return passedIf(c.has(oid::subjectAltName), u"certificate.tbsCertificate.extensions"_s);
}

/// RFC 8550 3: "The email address … SHOULD be in the subjectAltName extension".
Outcome mailboxPresent(const Examined &c)
{
    if (c.areNamesUnknown())
        return unreadable();
    return passedIf(!c.namesOf(Mailbox).isEmpty() || !c.namesOf(OtherName).isEmpty(),
        c.has(oid::subjectAltName) ? c.namesPath() : u"certificate.tbsCertificate.extensions"_s);
}

/// RFC 5280 4.2.1.6: "If the subjectAltName extension is present, the sequence MUST contain at least one entry."
Outcome namesNotEmpty(const Examined &c)
{
    if (!c.alternativeNames())
        return c.has(oid::subjectAltName) ? unreadable() : notApplicable();
    return passedIf(!c.alternativeNames()->isEmpty(), c.namesPath());
}

/// 4.2.1.6: "When including the subjectAltName extension in a certificate that has a non-empty subject distinguished
/// name, conforming CAs SHOULD mark the subjectAltName extension as non-critical."
Outcome namesCriticalWithSubject(const Examined &c)
{
    const ExtensionView *names = c.extension(oid::subjectAltName);
    return names && !c.subject().isEmpty() ? passedIf(!names->critical, names->path) : notApplicable();
}

/// 4.2.1.6: with an empty subject, the extension MUST be there and "MUST be critical".
Outcome namesCriticalWithoutSubject(const Examined &c)
{
    const ExtensionView *names = c.extension(oid::subjectAltName);
    return names && c.subject().isEmpty() ? passedIf(names->critical, names->path) : notApplicable();
}

// --- Host names

Outcome onlyHostCharacters(const Examined &c)
{
    return noLabel(c, [](const QString &label) {
        return !std::all_of(label.cbegin(), label.cend(),
            [](QChar one) { return isHostCharacter(one) || one == u'_' || one == u'*' || one == u'\0'; });
    });
}

Outcome noUnderscore(const Examined &c)
{
    return noHost(c, [](const QString &host) { return host.contains(u'_'); });
}

Outcome noNull(const Examined &c)
{
    return noHost(c, [](const QString &host) { return host.contains(u'\0'); });
}

Outcome wildcardLeftmost(const Examined &c)
{
    return noHost(c, [](const QString &host) { return host != u"*" && labelsOf(host).join(u'.').contains(u'*'); });
}

Outcome wildcardNotBare(const Examined &c)
{
    return noHost(c, [](const QString &host) { return host == u"*" || host == u"*."; });
}

Outcome noEmptyLabel(const Examined &c)
{
    return noLabel(c, [](const QString &label) { return label.isEmpty(); });
}

/// RFC 1123 2.1, after RFC 952: a label starts and ends with a letter or a digit.
Outcome noHyphenAtEnds(const Examined &c)
{
    return noLabel(c, [](const QString &label) { return label.startsWith(u'-') || label.endsWith(u'-'); });
}

/// BR 7.1.2.7.12: "P-Labels or Non-Reserved LDH Labels": of those with hyphens in third and fourth place, which RFC
/// 5890 2.3.1 sets aside, only xn--.
Outcome noReservedLabel(const Examined &c)
{
    return noLabel(c, [](const QString &label) {
        return QStringView(label).sliced(std::min<qsizetype>(2, label.size())).startsWith(u"--")
            && !label.startsWith(u"xn--", Qt::CaseInsensitive);
    });
}

/// RFC 4648 6, in lower case and without padding; nothing for other characters.
QByteArray fromBase32(QStringView text)
{
    constexpr QStringView alphabet = u"abcdefghijklmnopqrstuvwxyz234567";
    QByteArray octets;
    quint32 bits = 0;
    int count = 0;
    for (const QChar one : text) {
        const qsizetype value = alphabet.indexOf(one);
        if (value < 0)
            return {};
        bits = bits << 5U | static_cast<quint32>(value);
        count += 5;
        if (count < 8)
            continue;
        count -= 8;
        octets.append(static_cast<char>(bits >> static_cast<quint32>(count)));
    }
    return octets;
}

/// Tor rend-spec-v3 6: base32 of the key (32 octets), the first two octets of SHA3-256(".onion checksum", key,
/// version), and the version, 3.
bool isVersion3Onion(QStringView label)
{
    constexpr qsizetype characters = 56;
    constexpr qsizetype keySize = 32;
    const QByteArray octets = label.size() == characters ? fromBase32(label) : QByteArray();
    if (octets.isEmpty() || octets.back() != '\3')
        return false;
    const QByteArray summed = ".onion checksum" + octets.first(keySize) + octets.last(1);
    return QCryptographicHash::hash(summed, QCryptographicHash::Sha3_256).first(2) == octets.sliced(keySize, 2);
}

/// BR appendix B: "the Domain Label immediately preceding the right-most 'onion' Domain Label is a valid Version 3
/// Onion Address".
Outcome onionsOfVersion3(const Examined &c)
{
    const auto isOnion = [](const QString &host) { return host.endsWith(u".onion", Qt::CaseInsensitive); };
    const QStringList hosts = hostsOf(c);
    if (std::none_of(hosts.cbegin(), hosts.cend(), isOnion))
        return notApplicable();
    return noHost(c, [isOnion](const QString &host) {
        const QStringList labels = labelsOf(host.toLower());
        return isOnion(host) && (labels.size() < 2 || !isVersion3Onion(labels.at(labels.size() - 2)));
    });
}

/// BR 3.2.2.6: such a wildcard only when the applicant "proves its rightful control of the entire Domain Namespace".
Outcome wildcardBelowOwnDomain(const Examined &c)
{
    return noHost(c,
        [](const QString &host) { return host.startsWith(u"*.") && pki::isPublicSuffix(QStringView(host).sliced(2)); });
}

/// BR 1.6.1, base domain name: one label more than a suffix that a registry runs, so a top-level domain is nobody's.
/// Of longer suffixes some are hosts of their own too (gov.uk, github.io).
Outcome noBareSuffix(const Examined &c)
{
    return noHost(c, [](const QString &host) { return !host.contains(u'.') && pki::isPublicSuffix(host); });
}

/// RFC 1035 2.3.4: "labels 63 octets or less", "names 255 octets or less": 253 characters of text.
Outcome labelsShort(const Examined &c)
{
    return noLabel(c, [](const QString &label) { return label.size() > 63; });
}

Outcome hostsShort(const Examined &c)
{
    return noHost(c, [](const QString &host) { return host.size() > 253; });
}

Outcome hostsOnce(const Examined &c)
{
    QSet<QString> seen;
    return noHost(c, [&seen](const QString &host) {
        const bool again = seen.contains(host.toLower());
        seen.insert(host.toLower());
        return again;
    });
}

/// RFC 5890: an A-label decodes, and encodes back to itself.
Outcome internationalLabels(const Examined &c)
{
    return noLabel(c, [](const QString &label) {
        return label.startsWith(u"xn--", Qt::CaseInsensitive) && pki::toAsciiLabel(label).isEmpty();
    });
}

/// Names set aside (RFC 6761, RFC 6762, RFC 8375, ICANN's .internal) or customary inside companies, and single labels
/// that are no top-level domain: nobody can prove to own them. What is one tells Qt's list of public suffixes.
Outcome publicDomains(const Examined &c)
{
    static const QSet<QString> inside{u"test"_s, u"example"_s, u"invalid"_s, u"localhost"_s, u"local"_s, u"internal"_s,
        u"lan"_s, u"home"_s, u"corp"_s, u"mail"_s, u"intranet"_s, u"private"_s, u"localdomain"_s, u"alt"_s};
    return noHost(c, [](const QString &host) {
        const QStringList labels = labelsOf(host.toLower());
        const QString &last = labels.constLast();
        const bool number = !last.isEmpty()
            && std::all_of(last.cbegin(), last.cend(), [](QChar one) { return one >= u'0' && one <= u'9'; });
        const bool isSingle = labels.size() == 1 && !pki::isPublicSuffix(last);
        return isSingle || inside.contains(last) || number || host.endsWith(u".home.arpa");
    });
}

/// BR 4.2.2, 2026-03-15: no names in ip6.arpa and in-addr.arpa.
Outcome noReverseZone(const Examined &c)
{
    return noHost(c, [](const QString &host) { return host.endsWith(u".arpa", Qt::CaseInsensitive); });
}

// --- Kinds of names; BR 7.1.2.7.12: dNSName and iPAddress only

Outcome without(const Examined &c, NameForm form)
{
    if (!c.alternativeNames())
        return c.has(oid::subjectAltName) ? unreadable() : notApplicable();
    const QList<QByteArray> found = c.namesOf(form);
    const bool readable = form == Mailbox || form == Uri;
    return passedIf(found.isEmpty(), c.namesPath(),
        readable && !found.isEmpty() ? QStringList{QString::fromLatin1(found.first())} : QStringList());
}

Outcome withoutMailbox(const Examined &c)
{
    return without(c, Mailbox);
}

Outcome withoutDirectory(const Examined &c)
{
    return without(c, DirectoryName);
}

Outcome withoutOther(const Examined &c)
{
    return without(c, OtherName);
}

Outcome withoutUri(const Examined &c)
{
    return without(c, Uri);
}

Outcome withoutRegisteredId(const Examined &c)
{
    return without(c, RegisteredId);
}

/// The special-purpose registries of RFC 6890, as far as no public server can stand there.
bool isReserved(const QByteArray &address)
{
    static const QList<pki::IpRange> ranges = [] {
        QList<pki::IpRange> list;
        for (const char *range : {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
                 "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                 "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001:db8::/32", "3fff::/20"})
            list << pki::parseIpRange(QString::fromLatin1(range));
        return list;
    }();
    static const pki::IpRange global = pki::parseIpRange(u"2000::/3"); // all that IANA has given out
    return (address.size() == 16 && !global.contains(address))
        || std::any_of(
            ranges.cbegin(), ranges.cend(), [&address](const auto &range) { return range.contains(address); });
}

Outcome addressesPublic(const Examined &c)
{
    const QList<QByteArray> addresses = c.namesOf(Address);
    const auto reserved = std::find_if(addresses.cbegin(), addresses.cend(), isReserved);
    if (addresses.isEmpty())
        return notApplicable();
    return reserved == addresses.cend() ? passed() : failed(c.namesPath(), {pki::ipText(*reserved)});
}

/// Programs compare an address with the iPAddress entries only (RFC 9525 6.5): as a DNS name alone it matches nothing.
Outcome addressesAsSuch(const Examined &c)
{
    QSet<QString> addresses;
    for (const QByteArray &address : c.namesOf(Address))
        addresses << pki::ipText(address);
    return noHost(c, [&addresses](const QString &host) {
        const QString address = pki::canonicalIp(host);
        return !address.isEmpty() && !addresses.contains(address);
    });
}

constexpr char rfcNames[] = "RFC 5280 §4.2.1.6";
constexpr char brNames[] = "CA/B BR §7.1.2.7.12";
constexpr char rfcHosts[] = "RFC 1035 §2.3";

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_ext_san_missing", "EE----", brNames, Applies::Leaf, namesPresent},
    {"w_san_mailbox_missing", "----W-", "RFC 8550 §3", Applies::Leaf, mailboxPresent, {2019, 4, 1}},
    {"e_ext_san_no_entries", "EEEEEE", rfcNames, Applies::Always, namesNotEmpty},
    {"w_ext_san_critical_with_subject_dn", "WWWWWW", rfcNames, Applies::Always, namesCriticalWithSubject},
    {"e_ext_san_not_critical_without_subject", "EWWWWW", rfcNames, Applies::Always, namesCriticalWithoutSubject},
    {"e_dnsname_bad_character_in_label", "EE-NN-", "RFC 5280 §4.2.1.6", Applies::Leaf, onlyHostCharacters},
    {"e_dnsname_is_ip_address", "EE-NN-", "RFC 9525 §6.5", Applies::Leaf, addressesAsSuch},
    {"e_underscore_not_permissible_in_dnsname", "EW-NN-", brNames, Applies::Leaf, noUnderscore, {2019, 4, 1}},
    {"e_san_dns_name_includes_null_char", "EE-EEE", rfcNames, Applies::Always, noNull},
    {"e_dnsname_wildcard_only_in_left_label", "EE-WW-", "RFC 9525 §6.3", Applies::Leaf, wildcardLeftmost},
    {"e_san_bare_wildcard", "EE-WW-", "RFC 9525 §6.3", Applies::Leaf, wildcardNotBare},
    {"e_dnsname_empty_label", "EE-WW-", rfcHosts, Applies::Leaf, noEmptyLabel},
    {"e_dnsname_hyphen_at_label_end", "EW-NN-", "RFC 1123 §2.1", Applies::Leaf, noHyphenAtEnds},
    {"e_dnsname_contains_prohibited_reserved_label", "E-----", brNames, Applies::Leaf, noReservedLabel, {2021, 10, 1}},
    {"e_san_dns_name_onion_invalid", "E-----", "CA/B BR Appendix B", Applies::Leaf, onionsOfVersion3, {2022, 4, 23}},
    {"n_dnsname_wildcard_left_of_public_suffix", "N-----", "CA/B BR §3.2.2.6", Applies::Leaf, wildcardBelowOwnDomain,
        brV1},
    {"e_dnsname_contains_bare_iana_suffix", "E-----", "CA/B BR §1.6.1", Applies::Leaf, noBareSuffix, brV1},
    {"e_dnsname_label_too_long", "EE-WW-", rfcHosts, Applies::Leaf, labelsShort},
    {"e_ext_san_dns_name_too_long", "EE-WW-", rfcHosts, Applies::Leaf, hostsShort},
    {"n_san_dns_name_duplicate", "NN-NN-", rfcNames, Applies::Leaf, hostsOnce},
    {"e_international_dns_name_not_unicode", "EE-WW-", "RFC 5890 §2.3.2", Applies::Leaf, internationalLabels},
    {"e_dnsname_not_valid_tld", "E-----", "CA/B BR §4.2.2", Applies::Leaf, publicDomains, {2015, 11, 1}},
    {"e_arpa_domain_not_allowed", "E-----", "CA/B BR §4.2.2", Applies::Leaf, noReverseZone, {2026, 3, 15}},
    {"e_ext_san_rfc822_name_present", "E-----", brNames, Applies::Leaf, withoutMailbox, brV1},
    {"e_ext_san_directory_name_present", "E-----", brNames, Applies::Leaf, withoutDirectory, brV1},
    {"e_ext_san_other_name_present", "E-----", brNames, Applies::Leaf, withoutOther, brV1},
    {"e_ext_san_uniform_resource_identifier_present", "E-----", brNames, Applies::Leaf, withoutUri, brV1},
    {"e_ext_san_registered_id_present", "E-----", brNames, Applies::Leaf, withoutRegisteredId, brV1},
    {"e_ext_san_contains_reserved_ip", "E-----", "CA/B BR §4.2.2", Applies::Leaf, addressesPublic, {2015, 11, 1}},
};

} // namespace

std::span<const Rule> nameRules()
{
    return table;
}

} // namespace certwright::lint
