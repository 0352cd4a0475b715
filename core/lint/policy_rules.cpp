// What a certificate's policies promise, and what they want of its subject.

#include "core/lint/oids.h"
#include "core/lint/rule.h"

#include <QSet>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

const QString subjectPath = u"certificate.tbsCertificate.subject"_s;

/// PolicyInformation ::= SEQUENCE { OBJECT IDENTIFIER, SEQUENCE OF qualifiers OPTIONAL }
struct Policy {
    QString oid;
    QStringList qualifiers;
};

std::optional<QList<Policy>> policiesOf(const Examined &c)
{
    const ExtensionView *extension = c.extension(oid::certificatePolicies);
    const auto all = extension && !c.isBroken(extension->oid) ? elementsOf(extension->value) : std::nullopt;
    if (!all)
        return {};
    QList<Policy> policies;
    for (const pki::DerElement &one : *all) {
        pki::DerReader reader(one.content);
        const auto id = reader.next(pki::OidTag);
        const auto list = reader.next(pki::SequenceTag);
        Policy policy{id ? oidText(id->content) : QString(), {}};
        for (const pki::DerElement &qualifier :
            list ? elementsIn(list->content).value_or(QList<pki::DerElement>()) : QList<pki::DerElement>()) {
            const auto kind = pki::DerReader(qualifier.content).next(pki::OidTag);
            policy.qualifiers << (kind ? oidText(kind->content) : QString());
        }
        policies << policy;
    }
    return policies;
}

QString policiesPath(const Examined &c)
{
    const ExtensionView *extension = c.extension(oid::certificatePolicies);
    return extension ? extension->valuePath() : u"certificate.tbsCertificate.extensions"_s;
}

/// What a check of the policies answers when there are none.
Outcome withoutPolicies(const Examined &c)
{
    return c.has(oid::certificatePolicies) ? unreadable() : notApplicable();
}

// --- The extension

Outcome policiesPresent(const Examined &c)
{
    return passedIf(c.has(oid::certificatePolicies), policiesPath(c));
}

/// BR 7.1.2.10.5: authorities for servers have them.
Outcome authorityPoliciesPresent(const Examined &c)
{
    return c.mayVouchForServers() ? policiesPresent(c) : notApplicable();
}

/// BR 7.1.2.7.6: certificatePolicies "SHOULD NOT" be critical.
Outcome policiesNotCritical(const Examined &c)
{
    const ExtensionView *extension = c.extension(oid::certificatePolicies);
    return extension ? passedIf(!extension->critical, extension->path) : notApplicable();
}

/// RFC 5280 4.2.1.4: "A certificate policy OID MUST NOT appear more than once in a certificate policies extension."
Outcome policiesOnce(const Examined &c)
{
    const auto policies = policiesOf(c);
    if (!policies)
        return withoutPolicies(c);
    QSet<QString> seen;
    for (const Policy &policy : *policies) {
        if (seen.contains(policy.oid))
            return failed(policiesPath(c), {policy.oid});
        seen.insert(policy.oid);
    }
    return passed();
}

/// BR 7.1.2.7.9: "id-qt-cps" only.
Outcome qualifiersAreCps(const Examined &c)
{
    const auto policies = policiesOf(c);
    if (!policies)
        return withoutPolicies(c);
    for (const Policy &policy : *policies) {
        for (const QString &qualifier : policy.qualifiers) {
            if (qualifier != oid::cpsQualifier)
                return failed(policiesPath(c), {policy.oid});
        }
    }
    return passed();
}

constexpr QStringView mailRequirements = u"2.23.140.1.5.";

/// S/MIME BR 7.1.2.3 (h): subjectAlternativeName "SHALL be present". Who issues by them says so by a policy of theirs.
Outcome mailNamesPresent(const Examined &c)
{
    const auto policies = policiesOf(c);
    const bool promised = policies && std::any_of(policies->cbegin(), policies->cend(), [](const Policy &policy) {
        return policy.oid.startsWith(mailRequirements);
    });
    return promised ? passedIf(c.has(oid::subjectAltName), u"certificate.tbsCertificate.extensions"_s)
                    : notApplicable();
}

/// S/MIME BR 7.1.6.1: the legacy generation has the policies 2.23.140.1.5.x.1.
Outcome noLegacyGeneration(const Examined &c)
{
    const auto policies = policiesOf(c);
    if (!policies)
        return notApplicable();
    const bool legacy = std::any_of(policies->cbegin(), policies->cend(),
        [](const Policy &policy) { return policy.oid.startsWith(mailRequirements) && policy.oid.endsWith(u".1"); });
    return passedIf(!legacy, policiesPath(c));
}

// --- Reserved policies of the CA/Browser Forum: one for each way to validate an applicant (BR 7.1.6.1)

/// Those that are there, each once.
QStringList reservedPolicies(const QList<Policy> &policies)
{
    static const QList<QStringView> reserved{
        oid::domainValidated, oid::organizationValidated, oid::individualValidated, oid::extendedValidation};
    QStringList found;
    for (const Policy &policy : policies) {
        if (reserved.contains(policy.oid) && !found.contains(policy.oid))
            found << policy.oid;
    }
    return found;
}

/// BR 7.1.2.7.9, since version 1.7.1 7.1.6.4: one of them "MUST" be there.
Outcome reservedPolicyPresent(const Examined &c)
{
    const auto policies = policiesOf(c);
    return policies ? passedIf(!reservedPolicies(*policies).isEmpty(), policiesPath(c)) : withoutPolicies(c);
}

/// 7.1.2.7.9: "The Reserved Certificate Policy Identifier […] associated with the given Subscriber Certificate type",
/// and a certificate is of one type: what one wants in the subject, another forbids.
Outcome reservedPolicyAlone(const Examined &c)
{
    const auto policies = policiesOf(c);
    if (!policies)
        return withoutPolicies(c);
    const QStringList reserved = reservedPolicies(*policies);
    return passedIf(reserved.size() < 2, policiesPath(c), {reserved.join(u", ")});
}

/// 7.1.2.7.9: "The anyPolicy Policy Identifier MUST NOT be present."
Outcome noAnyPolicy(const Examined &c)
{
    const auto policies = policiesOf(c);
    if (!policies)
        return withoutPolicies(c);
    const bool any = std::any_of(
        policies->cbegin(), policies->cend(), [](const Policy &policy) { return policy.oid == oid::anyPolicy; });
    return passedIf(!any, policiesPath(c));
}

// --- What they want of the subject

bool claims(const Examined &c, QStringView policy)
{
    const auto policies = policiesOf(c);
    return policies
        && std::any_of(policies->cbegin(), policies->cend(), [policy](const Policy &one) { return one.oid == policy; });
}

bool subjectHas(const Examined &c, QStringView type)
{
    return std::any_of(
        c.subject().cbegin(), c.subject().cend(), [type](const Attribute &one) { return one.oid == type; });
}

/// Under this policy, the subject has one of these attributes.
Outcome hasOneOf(const Examined &c, QStringView policy, std::initializer_list<QStringView> types)
{
    if (!claims(c, policy))
        return notApplicable();
    return passedIf(
        std::any_of(types.begin(), types.end(), [&c](QStringView type) { return subjectHas(c, type); }), subjectPath);
}

/// Until version 2.0.0, 7.1.6.1: such a certificate "MUST NOT include organizationName, streetAddress, localityName,
/// stateOrProvinceName, or postalCode in the Subject field".
Outcome domainWithoutOrganization(const Examined &c)
{
    if (!claims(c, oid::domainValidated))
        return notApplicable();
    const auto found = std::find_if(
        c.subject().cbegin(), c.subject().cend(), [](const Attribute &one) { return one.oid == oid::organization; });
    return found == c.subject().cend() ? passed() : failed(found->path, {found->text()});
}

/// 7.1.2.7.2: "countryName MAY", "commonName NOT RECOMMENDED", "Any other attribute MUST NOT".
Outcome domainAlone(const Examined &c)
{
    if (!claims(c, oid::domainValidated))
        return notApplicable();
    const auto found = std::find_if(c.subject().cbegin(), c.subject().cend(),
        [](const Attribute &one) { return one.oid != oid::country && one.oid != oid::commonName; });
    return found == c.subject().cend() ? passed() : failed(found->path, {found->text()});
}

/// 7.1.2.7.4: organizationName and countryName MUST, one of localityName and stateOrProvinceName MUST.
Outcome organizationNamed(const Examined &c)
{
    return hasOneOf(c, oid::organizationValidated, {oid::organization});
}

Outcome organizationCountry(const Examined &c)
{
    return hasOneOf(c, oid::organizationValidated, {oid::country});
}

Outcome organizationPlace(const Examined &c)
{
    return hasOneOf(c, oid::organizationValidated, {oid::locality, oid::stateOrProvince});
}

/// 7.1.2.7.3: surname and givenName MUST, countryName MUST, one of localityName and stateOrProvinceName MUST.
Outcome personNamed(const Examined &c)
{
    if (!claims(c, oid::individualValidated))
        return notApplicable();
    return passedIf(subjectHas(c, oid::surname) && subjectHas(c, oid::givenName), subjectPath);
}

Outcome personCountry(const Examined &c)
{
    return hasOneOf(c, oid::individualValidated, {oid::country});
}

Outcome personPlace(const Examined &c)
{
    return hasOneOf(c, oid::individualValidated, {oid::locality, oid::stateOrProvince});
}

/// EV Guidelines 7.1.4.2: all of these are required.
Outcome extendedOrganization(const Examined &c)
{
    return hasOneOf(c, oid::extendedValidation, {oid::organization});
}

Outcome extendedCategory(const Examined &c)
{
    return hasOneOf(c, oid::extendedValidation, {oid::businessCategory});
}

Outcome extendedCountry(const Examined &c)
{
    return hasOneOf(c, oid::extendedValidation, {oid::country});
}

Outcome extendedNumber(const Examined &c)
{
    return hasOneOf(c, oid::extendedValidation, {oid::registrationNumber});
}

Outcome extendedJurisdiction(const Examined &c)
{
    return hasOneOf(c, oid::extendedValidation, {oid::jurisdictionCountry});
}

/// EV Guidelines 7.1.4.2.1: "Wildcard certificates are not allowed for EV Certificates except" below .onion.
Outcome extendedWithoutWildcard(const Examined &c)
{
    if (!claims(c, oid::extendedValidation))
        return notApplicable();
    for (const QByteArray &host : c.dnsNames()) {
        if (host.startsWith("*.") && !host.toLower().endsWith(".onion"))
            return failed(c.namesPath(), {QString::fromLatin1(host)});
    }
    return passed();
}

/// EV Guidelines 7.1.4.2.1: names of hosts, of "one or more Domain Names", and nothing else.
Outcome extendedWithoutAddress(const Examined &c)
{
    constexpr quint32 address = 7;
    return claims(c, oid::extendedValidation) ? passedIf(c.namesOf(address).isEmpty(), c.namesPath()) : notApplicable();
}

constexpr char rfcPolicies[] = "RFC 5280 §4.2.1.4";
constexpr char brPolicies[] = "CA/B BR §7.1.2.7.9";
constexpr char brDomain[] = "CA/B BR §7.1.2.7.2";
constexpr char brPerson[] = "CA/B BR §7.1.2.7.3";
constexpr char brOrganization[] = "CA/B BR §7.1.2.7.4";
constexpr char evSubject[] = "CA/B EVG §7.1.4.2";
constexpr Day brReserved{2020, 9, 30}; ///< SC-31, version 1.7.1
constexpr Day brPersons{2015, 9, 28}; ///< version 1.3.1

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_sub_cert_certificate_policies_missing", "E-----", brPolicies, Applies::Leaf, policiesPresent, brV1},
    {"e_sub_ca_certificate_policies_missing", "--E---", "CA/B BR §7.1.2.10.5", Applies::PublicSubCa,
        authorityPoliciesPresent, brV1},
    {"w_sub_cert_certificate_policies_marked_critical", "W-----", "CA/B BR §7.1.2.7.6", Applies::Leaf,
        policiesNotCritical, brV1},
    {"e_ext_cert_policy_duplicate", "EEEEEE", rfcPolicies, Applies::Always, policiesOnce},
    {"e_policy_qualifiers_other_than_cps_not_permitted", "E-----", brPolicies, Applies::Always, qualifiersAreCps,
        brProfiles},
    {"e_san_shall_be_present", "----E-", "S/MIME BR §7.1.2.3", Applies::Leaf, mailNamesPresent, {2023, 9, 1}},
    {"e_legacy_generation_deprecated", "----E-", "S/MIME BR §7.1.6.1", Applies::Leaf, noLegacyGeneration,
        {2025, 7, 15}},
    {"e_sub_cert_reserved_policy_missing", "E-----", brPolicies, Applies::Leaf, reservedPolicyPresent, brReserved},
    {"e_sub_cert_multiple_reserved_policies", "E-----", brPolicies, Applies::Leaf, reservedPolicyAlone, brProfiles},
    {"e_sub_cert_any_policy_present", "E-----", brPolicies, Applies::Leaf, noAnyPolicy, brProfiles},
    {"e_cab_dv_conflicts_with_org", "E-----", "CA/B BR §7.1.6.1", Applies::Leaf, domainWithoutOrganization, brV1,
        brProfiles},
    {"e_cab_dv_subject_invalid_values", "E-----", brDomain, Applies::Leaf, domainAlone, brProfiles},
    {"e_cab_ov_requires_org", "E-----", brOrganization, Applies::Leaf, organizationNamed, brV1},
    {"e_cert_policy_ov_requires_country", "E-----", brOrganization, Applies::Leaf, organizationCountry, brV1},
    {"e_cert_policy_ov_requires_province_or_locality", "E-----", brOrganization, Applies::Leaf, organizationPlace,
        brV1},
    {"e_cab_iv_requires_personal_name_strict", "E-----", brPerson, Applies::Leaf, personNamed, brProfiles},
    {"e_cert_policy_iv_requires_country", "E-----", brPerson, Applies::Leaf, personCountry, brPersons},
    {"e_cert_policy_iv_requires_province_or_locality", "E-----", brPerson, Applies::Leaf, personPlace, brPersons},
    {"e_ev_organization_name_missing", "E-----", evSubject, Applies::Leaf, extendedOrganization, brV1},
    {"e_ev_business_category_missing", "E-----", evSubject, Applies::Leaf, extendedCategory, brV1},
    {"e_ev_country_name_missing", "E-----", evSubject, Applies::Leaf, extendedCountry, brV1},
    {"e_ev_serial_number_missing", "E-----", evSubject, Applies::Leaf, extendedNumber, brV1},
    {"e_ev_jurisdiction_country_missing", "E-----", evSubject, Applies::Leaf, extendedJurisdiction, brV1},
    {"e_ev_not_wildcard", "E-----", evSubject, Applies::Leaf, extendedWithoutWildcard, {2015, 5, 1}},
    {"e_ev_san_ip_address_present", "E-----", evSubject, Applies::Leaf, extendedWithoutAddress, {2020, 1, 31}},
};

} // namespace

std::span<const Rule> policyRules()
{
    return table;
}

} // namespace certwright::lint
