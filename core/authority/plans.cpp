#include "core/authority/plans.h"

#include "core/authority/permission.h"

#include <algorithm>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsPerDay = 24 * 3600;
constexpr qint64 backdatedSeconds = 3600; ///< clocks differ
constexpr qsizetype maxNameLength = 40; // with the rest of the common name still below ub-common-name, 64
constexpr int appleMaxDays = 825; ///< Apple support article 103769

Status checkRange(ErrorCode code, int value, int lowest, int highest)
{
    if (value >= lowest && value <= highest)
        return ok();
    return Error{code, {QString::number(value), QString::number(lowest), QString::number(highest)}};
}

/// Days begun. RFC 5280 4.1.2.5: "the period of time from notBefore through notAfter, inclusive".
qint64 daysBegun(const QDateTime &notBefore, const QDateTime &notAfter)
{
    return (notBefore.secsTo(notAfter) + secondsPerDay) / secondsPerDay;
}

bool serves(workspace::LeafPurpose purpose)
{
    return purpose != workspace::LeafPurpose::Client;
}

Findings lifetimeFindings(const IssuePlan &plan, const pki::Certificate &authority, const QDateTime &now)
{
    Findings findings;
    const Validity validity = leafValidity(plan.days, now, &authority);
    if (validity.notAfter < leafValidity(plan.days, now).notAfter)
        findings << Finding{
            FindingId::ValidityShortened, Severity::Warning, 0, {validity.notAfter.toUTC().toString(Qt::ISODate)}};
    const qint64 days = daysBegun(validity.notBefore, validity.notAfter);
    if (serves(plan.purpose) && days > appleMaxDays)
        findings << Finding{FindingId::ValidityOver825, Severity::Warning, 0, {QString::number(days)}};
    return findings;
}

} // namespace

Validity leafValidity(int days, const QDateTime &now, const pki::Certificate *authority)
{
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch() - backdatedSeconds).toUTC();
    Validity validity{begin, begin.addSecs(days * secondsPerDay - 1)};
    if (authority) {
        validity.notBefore = std::max(validity.notBefore, authority->notBefore());
        validity.notAfter = std::min(validity.notAfter, authority->notAfter());
    }
    return validity;
}

Result<IssuePlan> renewalPlan(const workspace::CertificateRecord &certificate, std::optional<int> days)
{
    if (certificate.authority.isEmpty())
        return Error{ErrorCode::NotIssuedHere, {certificate.id.raw()}};
    const Result<pki::KeyType> keyType = pki::KeyType::parse(certificate.keyType);
    if (!keyType)
        return keyType.error();
    const qint64 lifetime = daysBegun(certificate.notBefore, certificate.notAfter);
    const int sameDays = static_cast<int>(std::clamp<qint64>(lifetime, minLeafDays, maxLeafDays));
    return IssuePlan{certificate.names, certificate.purpose, *keyType, days.value_or(sameDays)};
}

pki::NameConstraints constraintsFor(const AuthorityPlan &plan)
{
    return plan.exactly ? pki::exactConstraints(*plan.exactly) : pki::recommendedConstraints(plan.permits);
}

Status checkPlan(const AuthorityPlan &plan)
{
    const auto isControl = [](QChar character) { return !character.isPrint(); };
    const bool blank = plan.name.trimmed().isEmpty();
    if (blank || plan.name.size() > maxNameLength || std::any_of(plan.name.begin(), plan.name.end(), isControl))
        return Error{ErrorCode::AuthorityNameInvalid, {plan.name}};
    if (plan.exactly && plan.exactly->isEmpty())
        return Error{ErrorCode::NoNames};
    return checkRange(ErrorCode::YearsOutOfRange, plan.years, minAuthorityYears, maxAuthorityYears);
}

Status checkNames(const pki::GeneralNames &names, const pki::NameConstraints &constraints, const QString &authority)
{
    if (names.isEmpty())
        return Error{ErrorCode::NoNames};
    if (names.size() > pki::maxNames)
        return Error{ErrorCode::TooManyNames, {QString::number(names.size()), QString::number(pki::maxNames)}};
    QStringList refused;
    for (const pki::GeneralName &name : names) {
        if (!constraints.permits(name))
            refused << pki::displayName(name);
    }
    if (refused.isEmpty())
        return ok();
    return Error{
        ErrorCode::NameOutsideConstraints, {refused.join(u", "_s), authority, constraints.summary().join(u", "_s)}};
}

Result<Findings> checkLeaf(
    const IssuePlan &plan, const pki::Certificate &authority, const QString &authorityName, const QDateTime &now)
{
    if (Status inRange = checkRange(ErrorCode::DaysOutOfRange, plan.days, minLeafDays, maxLeafDays); !inRange)
        return inRange.error();
    if (now > authority.notAfter() || now < authority.notBefore())
        return Error{ErrorCode::AuthorityExpired, {authorityName}};
    const QStringList permitted = authority.extendedKeyUsage();
    for (const QString &purpose : purposeNames(plan.purpose)) {
        if (authority.hasExtendedKeyUsage() && !permitted.contains(purpose))
            return Error{ErrorCode::PurposeNotPermitted, {purpose, authorityName}};
    }
    const pki::NameConstraints constraints = authority.nameConstraints().value_or(pki::NameConstraints{});
    if (Status permittedNames = checkNames(plan.names, constraints, authorityName); !permittedNames)
        return permittedNames.error();
    Findings findings = lifetimeFindings(plan, authority, now);
    if (!plan.keyType.acceptedByBrowsers())
        findings << Finding{FindingId::KeyTypeNotForBrowsers, Severity::Warning, 0, {plan.keyType.label()}};
    return findings;
}

Result<Findings> checkPlan(const IssuePlan &plan, const workspace::AuthorityRecord &authority, const QDateTime &now)
{
    if (!authority.canSign())
        return Error{ErrorCode::AuthorityKeyDestroyed, {authority.name}};
    return checkLeaf(plan, authority.certificate, authority.name, now);
}

} // namespace certwright::authority
