#include "core/lint/invisible.h"
#include "core/lint/oids.h"
#include "core/lint/rule.h"
#include "core/pki/asn1_value.h"
#include "core/pki/ip_address.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

const QString subjectPath = u"certificate.tbsCertificate.subject"_s;

/// Fails at the first attribute for which `bad` holds and gives its text.
template <typename Bad>
Outcome noAttribute(const Examined &c, Bad bad)
{
    if (c.subject().isEmpty())
        return notApplicable();
    const auto found = std::find_if(c.subject().cbegin(), c.subject().cend(), bad);
    return found == c.subject().cend() ? passed() : failed(found->path, {found->text()});
}

/// The same among the attributes of one type.
template <typename Bad>
Outcome noAttributeOf(const Examined &c, QStringView oid, Bad bad)
{
    const bool any
        = std::any_of(c.subject().cbegin(), c.subject().cend(), [oid](const Attribute &one) { return one.oid == oid; });
    return any ? noAttribute(c, [oid, bad](const Attribute &one) { return one.oid == oid && bad(one); })
               : notApplicable();
}

/// Every name of the subjectAltName as text, for comparing.
QSet<QString> namesOf(const Examined &c)
{
    QSet<QString> names;
    for (const pki::GeneralName &name : c.certificate().subjectAltNames())
        names.insert(name.value.toLower());
    return names;
}

// --- Presence

/// RFC 5280 4.1.2.6: "If the subject is a CA … then the subject field MUST be populated with a non-empty
/// distinguished name".
Outcome authorityNamed(const Examined &c)
{
    return passedIf(!c.subject().isEmpty(), subjectPath);
}

Outcome namedAtAll(const Examined &c)
{
    return c.subject().isEmpty() ? passedIf(c.has(oid::subjectAltName), subjectPath) : notApplicable();
}

Outcome issuerNamed(const Examined &c)
{
    return c.isDer() ? passedIf(!c.issuerIsEmpty(), u"certificate.tbsCertificate.issuer"_s) : notApplicable();
}

/// BR 7.1.2.10.2, of authorities for servers: countryName, organizationName and commonName MUST be there. Those that
/// are cross-certified may lack them since version 2.0.0, which cannot be seen in the certificate.
Outcome authorityHas(const Examined &c, QStringView type)
{
    if (!c.mayVouchForServers())
        return notApplicable();
    const bool has = std::any_of(c.subject().cbegin(), c.subject().cend(),
        [type](const Attribute &one) { return one.oid == type && !one.value.isEmpty(); });
    return passedIf(has, u"certificate.tbsCertificate.subject"_s);
}

Outcome authorityHasCountry(const Examined &c)
{
    return authorityHas(c, oid::country);
}

Outcome authorityHasOrganization(const Examined &c)
{
    return authorityHas(c, oid::organization);
}

Outcome authorityHasCommonName(const Examined &c)
{
    return authorityHas(c, oid::commonName);
}

// --- Common name

/// BR 7.1.4.3: "exactly one entry that is one of the values contained in the Certificate's subjectAltName extension",
/// of hosts "a character-for-character copy of the dNSName entry value", of addresses the text of RFC 3986 3.2.2 and
/// RFC 5952 4.
Outcome commonNameCopiesName(const Examined &c)
{
    if (c.areNamesUnknown())
        return unreadable();
    constexpr quint32 address = 7;
    QSet<QString> names;
    for (const QByteArray &host : c.dnsNames())
        names.insert(QString::fromLatin1(host));
    for (const QByteArray &octets : c.namesOf(address))
        names.insert(pki::ipText(octets));
    return noAttributeOf(c, oid::commonName, [&names](const Attribute &one) { return !names.contains(one.text()); });
}

/// The same in private, for what looks like a host: "My server" may stand there.
Outcome hostInCommonNameRepeatsName(const Examined &c)
{
    if (c.areNamesUnknown())
        return unreadable();
    const QSet<QString> names = namesOf(c);
    if (names.isEmpty())
        return notApplicable(); // e_ext_san_missing says it
    return noAttributeOf(c, oid::commonName, [&names](const Attribute &one) {
        const QString text = one.text().toLower();
        const bool host = text.contains(u'.') && !text.contains(u' ') && !text.contains(u'@');
        return host && !names.contains(text);
    });
}

Outcome commonNameAbsent(const Examined &c)
{
    if (c.areNamesUnknown())
        return unreadable();
    const QSet<QString> names = namesOf(c);
    return noAttributeOf(
        c, oid::commonName, [&names](const Attribute &one) { return names.contains(one.text().toLower()); });
}

/// RFC 8550 3: receiving agents compare with the subjectAltName.
Outcome mailInNames(const Examined &c)
{
    if (c.areNamesUnknown())
        return unreadable();
    const QSet<QString> names = namesOf(c);
    return noAttributeOf(
        c, oid::emailAddress, [&names](const Attribute &one) { return !names.contains(one.text().toLower()); });
}

// --- What the CA/Browser Forum takes out

Outcome noOrganizationalUnit(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) { return one.oid == oid::organizationalUnit; });
}

/// BR 7.1.4.2, table "Encoding and Order Requirements for Selected Attributes".
Outcome orderOfAttributes(const Examined &c)
{
    static const QStringList order{u"0.9.2342.19200300.100.1.25"_s, u"2.5.4.6"_s, u"2.5.4.8"_s, u"2.5.4.7"_s,
        u"2.5.4.17"_s, u"2.5.4.9"_s, u"2.5.4.10"_s, u"2.5.4.4"_s, u"2.5.4.42"_s, u"2.5.4.11"_s, u"2.5.4.3"_s};
    qsizetype reached = 0;
    return noAttribute(c, [&reached](const Attribute &one) {
        const qsizetype place = order.indexOf(one.oid);
        const bool early = place >= 0 && place < reached;
        reached = std::max(reached, place);
        return early;
    });
}

/// BR 7.1.4.1: each attribute once, except streetAddress and domainComponent.
Outcome attributesOnce(const Examined &c)
{
    QSet<QString> seen;
    return noAttribute(c, [&seen](const Attribute &one) {
        const bool again = seen.contains(one.oid) && one.oid != oid::domainComponent && one.oid != u"2.5.4.9";
        seen.insert(one.oid);
        return again;
    });
}

/// BR 7.1.4.2: C in PrintableString, DC in IA5String, the others in UTF8String or PrintableString.
Outcome attributesEncoded(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) {
        if (one.oid == oid::country)
            return one.tag != pki::PrintableStringTag;
        if (one.oid == oid::domainComponent)
            return one.tag != pki::Ia5StringTag;
        return one.oid.startsWith(u"2.5.4.") && one.tag != pki::Utf8StringTag && one.tag != pki::PrintableStringTag;
    });
}

// --- Text

bool isPrintable(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView(" '()+,-./:=?").contains(c);
}

/// X.680 41.4, the characters of PrintableString: neither & nor @ nor *.
Outcome printableStrings(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) {
        return one.tag == pki::PrintableStringTag && !std::all_of(one.value.begin(), one.value.end(), isPrintable);
    });
}

bool isAscii(char c)
{
    return static_cast<quint8>(c) < 0x80U;
}

/// X.680 41.2; PrintableString has a rule of its own, and what is no UTF-8 or half a BMPString OpenSSL reads no
/// further.
Outcome asciiStrings(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) {
        const bool isAsciiType
            = one.tag == pki::Ia5StringTag || one.tag == pki::VisibleStringTag || one.tag == pki::NumericStringTag;
        return isAsciiType && !std::all_of(one.value.begin(), one.value.end(), isAscii);
    });
}

/// C0, DEL and C1, as zlint counts them: line ends and escapes deceive whoever reads the name.
bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() <= 0x9f);
}

Outcome noControlCharacters(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) {
        const QString text = one.text();
        return pki::isStringTag(one.tag) && std::any_of(text.cbegin(), text.cend(), isControl);
    });
}

Outcome noInvisibleCharacters(const Examined &c)
{
    QString numbers;
    Outcome outcome = noAttribute(c, [&numbers](const Attribute &one) {
        numbers = pki::isStringTag(one.tag) ? invisibleIn(one.text()) : QString();
        return !numbers.isEmpty();
    });
    if (outcome.state == Outcome::State::Failed)
        outcome.args << numbers;
    return outcome;
}

bool isInformation(QChar character)
{
    return character.isLetterOrNumber() || character.unicode() > 0x7f;
}

/// BR 7.1.4.2: "metadata such as '.', '-', and ' ' … MUST NOT be used", except in organizationalUnitName.
Outcome attributesInform(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) {
        const QString text = one.text();
        return pki::isStringTag(one.tag) && one.oid != oid::organizationalUnit
            && std::none_of(text.cbegin(), text.cend(), isInformation);
    });
}

/// RFC 5280 A.1: each string of a DirectoryString has SIZE (1..MAX).
Outcome attributesNotEmpty(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) { return pki::isStringTag(one.tag) && one.value.isEmpty(); });
}

Outcome noLeadingSpace(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) { return !one.text().isEmpty() && one.text().front().isSpace(); });
}

Outcome noTrailingSpace(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) { return !one.text().isEmpty() && one.text().back().isSpace(); });
}

Outcome countryUpperCase(const Examined &c)
{
    return noAttributeOf(c, oid::country, [](const Attribute &one) { return one.text() != one.text().toUpper(); });
}

/// ISO 3166-1 alpha-2; BR 7.1.4.2 sets XX aside for what has no code.
Outcome countryKnown(const Examined &c)
{
    return noAttributeOf(c, oid::country, [](const Attribute &one) {
        const QString code = one.text().toUpper();
        return code.size() != 2 || (code != u"XX" && QLocale::codeToTerritory(code) == QLocale::AnyTerritory);
    });
}

/// ub-common-name and ub-organization-name.
Outcome atMost64(const Examined &c, QStringView oid)
{
    constexpr qsizetype longest = 64;
    return noAttributeOf(c, oid, [](const Attribute &one) { return one.text().toUcs4().size() > longest; });
}

Outcome commonNameShort(const Examined &c)
{
    return atMost64(c, oid::commonName);
}

Outcome organizationShort(const Examined &c)
{
    return atMost64(c, oid::organization);
}

/// "Ã¼" for "ü": the octets of UTF-8 read as Latin-1 and encoded once more.
Outcome noDoubleEncoding(const Examined &c)
{
    return noAttribute(c, [](const Attribute &one) {
        const QString text = one.text();
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            const char16_t lead = text[i].unicode();
            const char16_t next = text[i + 1].unicode();
            if (lead >= 0xc2 && lead <= 0xf4 && next >= 0x80 && next <= 0xbf)
                return true;
        }
        return false;
    });
}

constexpr char rfcSubject[] = "RFC 5280 §4.1.2.6";
constexpr char rfcBounds[] = "RFC 5280 §A.1";
constexpr char brSubject[] = "CA/B BR §7.1.4.2";
constexpr char brAuthorities[] = "CA/B BR §7.1.2.10.2";
constexpr Day commonNameRule{2021, 8, 25};
constexpr Day brNamedAuthorities{2017, 6, 8}; ///< ballot 199, version 1.4.8

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_ca_subject_field_empty", "--E--E", rfcSubject, Applies::Ca, authorityNamed},
    {"e_subject_empty_without_san", "EWEWWW", rfcSubject, Applies::Leaf, namedAtAll},
    {"e_issuer_field_empty", "EEEEEE", "RFC 5280 §4.1.2.4", Applies::Always, issuerNamed},
    {"e_subject_common_name_not_exactly_from_san", "E-----", "CA/B BR §7.1.4.3", Applies::Leaf, commonNameCopiesName,
        commonNameRule},
    {"w_common_name_host_not_in_san", "-W----", "RFC 9525 §6.3", Applies::Leaf, hostInCommonNameRepeatsName},
    {"n_subject_common_name_included", "N-----", "CA/B BR §7.1.2.7.2", Applies::Leaf, commonNameAbsent, brProfiles},
    {"e_subj_email_not_in_san", "---NE-", "RFC 8550 §3", Applies::Leaf, mailInNames, {2019, 4, 1}},
    {"e_organizational_unit_name_prohibited", "E-----", "CA/B BR §7.1.2.7.4", Applies::Leaf, noOrganizationalUnit,
        {2022, 9, 1}},
    {"e_ca_country_name_missing", "--E---", brAuthorities, Applies::PublicCa, authorityHasCountry, brV1},
    {"e_ca_organization_name_missing", "--E---", brAuthorities, Applies::PublicCa, authorityHasOrganization, brV1},
    {"e_ca_common_name_missing", "--E---", brAuthorities, Applies::PublicCa, authorityHasCommonName,
        brNamedAuthorities},
    {"n_subj_orgunit_in_ca_cert", "--N---", brAuthorities, Applies::PublicCa, noOrganizationalUnit, brProfiles},
    {"e_invalid_subject_rdn_order", "E-----", brSubject, Applies::Leaf, orderOfAttributes, brProfiles},
    {"e_duplicate_subject_attribs", "E-----", "CA/B BR §7.1.4.1", Applies::Leaf, attributesOnce, brProfiles},
    {"e_subject_rdns_correct_encoding", "E-----", brSubject, Applies::Leaf, attributesEncoded, brProfiles},
    {"e_subject_printable_string_badalpha", "EWEWWW", "X.680 §41.4", Applies::Always, printableStrings},
    {"e_subject_string_not_ascii", "EWEWWW", "X.680 §41.2", Applies::Always, asciiStrings},
    {"e_subject_dn_not_printable_characters", "EWWWWW", rfcBounds, Applies::Always, noControlCharacters},
    {"w_subject_invisible_characters", "WWWWWW", "Unicode UAX #9, UTR #36", Applies::Always, noInvisibleCharacters},
    {"e_subject_contains_noninformational_value", "E-----", brSubject, Applies::Leaf, attributesInform, brV1},
    {"w_subject_attribute_empty", "-WWWWW", rfcBounds, Applies::Always, attributesNotEmpty},
    {"w_subject_dn_leading_whitespace", "WWWWWW", "X.520 §6.2.1", Applies::Always, noLeadingSpace},
    {"w_subject_dn_trailing_whitespace", "WWWWWW", "X.520 §6.2.1", Applies::Always, noTrailingSpace},
    {"e_subj_country_not_uppercase", "EWWWWW", "X.520 §6.3.1", Applies::Always, countryUpperCase, brV1},
    {"e_subject_country_not_iso", "EWWWWW", "CA/B BR §7.1.4.2", Applies::Always, countryKnown, brV1},
    {"e_subject_common_name_max_length", "EWWWWW", rfcBounds, Applies::Always, commonNameShort, rfc5280},
    {"e_subject_organization_name_max_length", "EWWWWW", rfcBounds, Applies::Always, organizationShort, rfc5280},
    {"w_utf8_latin1_mixup", "WWWWWW", "RFC 5280 §4.1.2.4", Applies::Always, noDoubleEncoding},
};

} // namespace

std::span<const Rule> subjectRules()
{
    return table;
}

} // namespace certwright::lint
