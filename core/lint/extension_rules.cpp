#include "core/lint/oids.h"
#include "core/lint/rule.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

constexpr qint64 day = 24 * 60 * 60;

QString pathOf(const Examined &c, QStringView oid)
{
    const ExtensionView *one = c.extension(oid);
    return one ? one->valuePath() : u"certificate.tbsCertificate.extensions"_s;
}

Outcome present(const Examined &c, QStringView oid)
{
    return passedIf(c.has(oid), pathOf(c, oid));
}

// --- Where to fetch from (AIA, CRL distribution points)

/// The access locations of one method: URIs, or empty for other kinds of names. Nothing when it cannot be read.
std::optional<QStringList> locations(const Examined &c, QStringView method)
{
    const ExtensionView *access = c.extension(oid::authorityInfoAccess);
    const auto all = access && !c.isBroken(access->oid) ? elementsOf(access->value) : std::nullopt;
    if (!all)
        return {};
    QStringList found;
    for (const pki::DerElement &one : *all) {
        pki::DerReader reader(one.content);
        const auto id = reader.next(pki::OidTag);
        const auto location = reader.next();
        if (id && location && oidText(id->content) == method)
            found << (location->isContext(6) ? QString::fromLatin1(location->content) : QString());
    }
    return found;
}

bool isHttp(const QString &url)
{
    return url.startsWith(u"http://", Qt::CaseInsensitive);
}

Outcome onlyHttp(const Examined &c, const std::optional<QStringList> &urls, QStringView oid)
{
    if (!urls || urls->isEmpty())
        return c.has(oid) && !urls ? unreadable() : notApplicable();
    const auto other = std::find_if_not(urls->cbegin(), urls->cend(), isHttp);
    return other == urls->cend() ? passed() : failed(pathOf(c, oid), {*other});
}

Outcome accessPresent(const Examined &c)
{
    return present(c, oid::authorityInfoAccess);
}

Outcome accessNotCritical(const Examined &c)
{
    const ExtensionView *access = c.extension(oid::authorityInfoAccess);
    return access ? passedIf(!access->critical, access->path) : notApplicable();
}

Outcome issuerLocationPresent(const Examined &c)
{
    const auto urls = locations(c, oid::caIssuers);
    return urls ? passedIf(!urls->isEmpty(), pathOf(c, oid::authorityInfoAccess)) : notApplicable();
}

Outcome issuerLocationHttp(const Examined &c)
{
    return onlyHttp(c, locations(c, oid::caIssuers), oid::authorityInfoAccess);
}

Outcome ocspLocationHttp(const Examined &c)
{
    return onlyHttp(c, locations(c, oid::ocsp), oid::authorityInfoAccess);
}

/// BR 7.1.2.7.7: id-ad-ocsp and id-ad-caIssuers, each with a URI; "any other value MUST NOT".
Outcome onlyUsualAccess(const Examined &c)
{
    const ExtensionView *access = c.extension(oid::authorityInfoAccess);
    const auto all = access && !c.isBroken(access->oid) ? elementsOf(access->value) : std::nullopt;
    if (!all)
        return access ? unreadable() : notApplicable();
    for (const pki::DerElement &one : *all) {
        pki::DerReader reader(one.content);
        const auto id = reader.next(pki::OidTag);
        const auto location = reader.next();
        const QString method = id ? oidText(id->content) : QString();
        if ((method != oid::ocsp && method != oid::caIssuers) || !location || !location->isContext(6))
            return failed(access->valuePath(), {method});
    }
    return passed();
}

/// The URIs of all distribution points. Nothing when it cannot be read.
/// DistributionPoint ::= SEQUENCE { [0] { [0] fullName GeneralNames }, [1] reasons, [2] cRLIssuer }
std::optional<QStringList> crlLocations(const Examined &c)
{
    const ExtensionView *points = c.extension(oid::crlDistributionPoints);
    const auto all = points && !c.isBroken(points->oid) ? elementsOf(points->value) : std::nullopt;
    if (!all)
        return {};
    QStringList urls;
    for (const pki::DerElement &point : *all) {
        pki::DerReader fields(point.content);
        const auto name = fields.nextContext(0);
        const auto full = name ? pki::DerReader(name->content).nextContext(0) : std::nullopt;
        for (const pki::DerElement &location :
            full ? elementsIn(full->content).value_or(QList<pki::DerElement>()) : QList<pki::DerElement>()) {
            if (location.isContext(6))
                urls << QString::fromLatin1(location.content);
        }
    }
    return urls;
}

Outcome crlPointHasUrl(const Examined &c)
{
    const auto urls = crlLocations(c);
    if (!urls)
        return c.has(oid::crlDistributionPoints) ? unreadable() : notApplicable();
    return passedIf(!urls->isEmpty(), pathOf(c, oid::crlDistributionPoints));
}

Outcome crlPointHttp(const Examined &c)
{
    return onlyHttp(c, crlLocations(c), oid::crlDistributionPoints);
}

/// BR 7.1.2.11.2: of a distribution point "cRLIssuer MUST NOT" and "reasons MUST NOT" be there.
Outcome crlPointsPlain(const Examined &c)
{
    const ExtensionView *points = c.extension(oid::crlDistributionPoints);
    const auto all = points && !c.isBroken(points->oid) ? elementsOf(points->value) : std::nullopt;
    if (!all)
        return points ? unreadable() : notApplicable();
    for (const pki::DerElement &point : *all) {
        const auto fields = elementsIn(point.content);
        const bool plain = fields && std::all_of(fields->cbegin(), fields->cend(), [](const pki::DerElement &field) {
            return field.isContext(0);
        });
        if (!plain)
            return failed(points->valuePath());
    }
    return passed();
}

/// RFC 5280 4.2.1.13: "The extension SHOULD be non-critical".
Outcome crlPointsNotCritical(const Examined &c)
{
    const ExtensionView *points = c.extension(oid::crlDistributionPoints);
    return points ? passedIf(!points->critical, points->path) : notApplicable();
}

/// BR 1.6.1: up to 10 days, from 2026-03-15 up to 7 days.
bool isShortLived(const Examined &c)
{
    const bool sevenDays = c.certificate().notBefore().date() >= QDate(2026, 3, 15);
    return c.lifetimeSeconds() <= (sevenDays ? 7 : 10) * day;
}

/// BR 7.1.2.11.2: a CRL distribution point where there is no OCSP responder, except in short-lived certificates.
Outcome crlPointWithoutOcsp(const Examined &c)
{
    if (c.isBroken(oid::authorityInfoAccess))
        return unreadable();
    const std::optional<QStringList> responders = locations(c, oid::ocsp);
    if (isShortLived(c) || (responders && !responders->isEmpty()))
        return notApplicable();
    return present(c, oid::crlDistributionPoints);
}

Outcome crlPointPresent(const Examined &c)
{
    return present(c, oid::crlDistributionPoints);
}

// --- What must be critical

Outcome critical(const Examined &c, QStringView oid)
{
    const ExtensionView *one = c.extension(oid);
    return one ? passedIf(one->critical, one->path) : notApplicable();
}

Outcome policyConstraintsCritical(const Examined &c)
{
    return critical(c, oid::policyConstraints);
}

Outcome inhibitAnyPolicyCritical(const Examined &c)
{
    return critical(c, oid::inhibitAnyPolicy);
}

// --- Name constraints

Outcome constraintsCritical(const Examined &c)
{
    return critical(c, oid::nameConstraints);
}

Outcome constraintsInAuthority(const Examined &c)
{
    const ExtensionView *constraints = c.extension(oid::nameConstraints);
    return constraints ? passedIf(c.isCa(), constraints->path) : notApplicable();
}

Outcome constraintsNotEmpty(const Examined &c)
{
    const ExtensionView *constraints = c.extension(oid::nameConstraints);
    const auto lists = constraints ? elementsOf(constraints->value) : std::nullopt;
    if (!lists)
        return constraints ? unreadable() : notApplicable();
    const bool any
        = std::any_of(lists->cbegin(), lists->cend(), [](const auto &list) { return !list.content.isEmpty(); });
    return passedIf(any, constraints->valuePath());
}

/// Fails at the first DNS subtree for which `bad` holds.
template <typename Bad>
Outcome everyHostConstraint(const Examined &c, Bad bad)
{
    const auto constraints = c.certificate().nameConstraints();
    if (!constraints)
        return c.has(oid::nameConstraints) ? unreadable() : notApplicable();
    for (const pki::Subtree &subtree : constraints->permitted + constraints->excluded) {
        if (subtree.type == pki::NameType::Dns && bad(subtree.base))
            return failed(pathOf(c, oid::nameConstraints), {subtree.base});
    }
    return passed();
}

/// RFC 5280 4.2.1.10: "DNS name restrictions are expressed as host.example.com." Private authorities do use the
/// leading dot, which OpenSSL, Go and browsers read as "only what is below".
Outcome constraintsAreHosts(const Examined &c)
{
    return everyHostConstraint(c, [](const QString &base) { return base.startsWith(u'.'); });
}

Outcome constraintsWithoutWildcard(const Examined &c)
{
    return everyHostConstraint(c, [](const QString &base) { return base.contains(u'*'); });
}

// --- Certificate transparency

/// How many SCTs the list holds (RFC 6962 3.3: each with its length before it); -1 when it is broken.
int timestampCount(QByteArrayView value)
{
    const auto octets = pki::firstElement(value);
    if (!octets || !octets->is(pki::OctetStringTag) || octets->content.size() < 2)
        return -1;
    const auto lengthAt = [&list = octets->content](qsizetype i) {
        return static_cast<quint8>(list[i]) << 8 | static_cast<quint8>(list[i + 1]);
    };
    int count = 0;
    qsizetype at = 2;
    for (; at + 2 <= octets->content.size(); ++count)
        at += 2 + lengthAt(at);
    return at == octets->content.size() ? count : -1;
}

Outcome timestampsNotEmpty(const Examined &c)
{
    const ExtensionView *list = c.extension(oid::signedCertificateTimestamps);
    const int count = list ? timestampCount(list->value) : -1;
    if (count < 0)
        return list ? unreadable() : notApplicable();
    return passedIf(count > 0, list->valuePath());
}

/// Two SCTs up to 180 days, three beyond, if issued since `byDays`. Before, by the months.
int timestampsNeeded(const Examined &c, const QDate &byDays)
{
    if (c.certificate().notBefore() >= QDateTime(byDays, QTime(0, 0), QTimeZone::utc()))
        return c.lifetimeSeconds() <= 180 * day ? 2 : 3;
    if (lastsOverMonths(c, 39))
        return 5;
    if (lastsOverMonths(c, 27))
        return 4;
    return lastsOverMonths(c, 15) ? 3 : 2;
}

/// Who wants more than there are; nothing when both browsers want the same. In between their dates either can want
/// more.
QString whoWants(int count, int safari, int chrome)
{
    if (safari == chrome)
        return {};
    if (count >= chrome)
        return u"apple-alone"_s;
    return count >= safari ? u"chrome-alone"_s : u"each"_s;
}

/// They may come by TLS or OCSP instead, hence a warning.
Outcome enoughTimestamps(const Examined &c)
{
    if (c.has(oid::precertificatePoison))
        return notApplicable();
    const ExtensionView *list = c.extension(oid::signedCertificateTimestamps);
    const int count = list ? timestampCount(list->value) : 0;
    const int safari = timestampsNeeded(c, QDate(2021, 4, 21));
    const int chrome = timestampsNeeded(c, QDate(2022, 4, 15));
    if (count < 0 || (list && count == 0))
        return unreadable(); // the rule before says so
    return passedIf(count >= std::max(safari, chrome), pathOf(c, oid::signedCertificateTimestamps),
        {QString::number(count), QString::number(safari), QString::number(chrome), whoWants(count, safari, chrome)});
}

/// RFC 6962 3.1: a precertificate is what logs sign timestamps for, so that it cannot hold them; BR 7.1.2.9.1 forbids
/// it.
Outcome poisonWithoutTimestamps(const Examined &c)
{
    const ExtensionView *poison = c.extension(oid::precertificatePoison);
    return poison ? passedIf(!c.has(oid::signedCertificateTimestamps), poison->path) : notApplicable();
}

constexpr char brAccess[] = "CA/B BR §7.1.2.7.7";
constexpr char brCrl[] = "CA/B BR §7.1.2.11.2";
constexpr char rfcConstraints[] = "RFC 5280 §4.2.1.10";

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_sub_cert_aia_missing", "E-----", brAccess, Applies::Leaf, accessPresent, brV1},
    {"e_ext_aia_marked_critical", "EEEEEE", "RFC 5280 §4.2.2.1", Applies::Always, accessNotCritical},
    {"w_sub_cert_aia_does_not_contain_issuing_ca_url", "W-----", brAccess, Applies::Leaf, issuerLocationPresent, brV1},
    {"e_aia_ca_issuers_must_have_http_only", "E-----", brAccess, Applies::Leaf, issuerLocationHttp, brProfiles},
    {"e_aia_ocsp_must_have_http_only", "E-----", brAccess, Applies::Leaf, ocspLocationHttp, brProfiles},
    {"e_aia_must_contain_permitted_access_method", "E-----", brAccess, Applies::Leaf, onlyUsualAccess, brProfiles},
    {"n_sub_ca_aia_missing", "--N---", "CA/B BR §7.1.2.10.3", Applies::PublicSubCa, accessPresent, brV1},
    {"e_sub_cert_crl_distribution_points_does_not_contain_url", "E-----", brCrl, Applies::Leaf, crlPointHasUrl, brV1},
    {"e_crl_distrib_points_not_http", "E-----", brCrl, Applies::Leaf, crlPointHttp, brProfiles},
    {"e_crlissuer_must_not_be_present_in_cdp", "E-----", brCrl, Applies::Leaf, crlPointsPlain, brProfiles},
    {"w_ext_crl_distribution_marked_critical", "WWWWWW", "RFC 5280 §4.2.1.13", Applies::Always, crlPointsNotCritical},
    {"e_missing_crl_distrib_point", "E-----", brCrl, Applies::Leaf, crlPointWithoutOcsp, {2024, 3, 15}},
    {"e_sub_ca_crl_distribution_points_missing", "--E---", brCrl, Applies::PublicSubCa, crlPointPresent, brV1},
    {"e_ext_policy_constraints_not_critical", "EEEEEE", "RFC 5280 §4.2.1.11", Applies::Always,
        policyConstraintsCritical},
    {"e_inhibit_any_policy_not_critical", "EEEEEE", "RFC 5280 §4.2.1.14", Applies::Always, inhibitAnyPolicyCritical},
    {"e_ext_name_constraints_not_critical", "--E--E", rfcConstraints, Applies::PrivateCa, constraintsCritical, rfc5280},
    {"w_sub_ca_name_constraints_not_critical", "--W---", "CA/B BR §7.1.2.10.8", Applies::PublicCa, constraintsCritical},
    {"e_ext_name_constraints_not_in_ca", "EEEEEE", rfcConstraints, Applies::Always, constraintsInAuthority},
    {"e_name_constraint_empty", "EEEEEE", rfcConstraints, Applies::Always, constraintsNotEmpty},
    {"e_name_constraint_not_fqdn", "--E---", rfcConstraints, Applies::PublicCa, constraintsAreHosts},
    {"e_name_constraint_wildcard", "EEEEEE", rfcConstraints, Applies::Always, constraintsWithoutWildcard},
    {"e_precertificate_with_sct_list", "EEEEEE", "RFC 6962 §3.1", Applies::Always, poisonWithoutTimestamps},
    {"e_empty_sct_list", "E-----", "RFC 6962 §3.3", Applies::Leaf, timestampsNotEmpty},
    {"w_ct_sct_policy_count_unsatisfied", "W-----", "Chrome and Apple CT Policy", Applies::Leaf, enoughTimestamps,
        {2018, 10, 15}},
};

} // namespace

std::span<const Rule> extensionRules()
{
    return table;
}

} // namespace certwright::lint
