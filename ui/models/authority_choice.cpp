#include "ui/models/authority_choice.h"

#include "core/authority/choose.h"

#include <algorithm>
#include <iterator>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using authority::AuthorityChoice;

namespace {

bool isAmong(const QString &host, const QStringList &typed)
{
    const pki::GeneralName wanted{pki::NameType::Dns, host};
    return std::any_of(typed.cbegin(), typed.cend(), [&wanted](const QString &one) {
        const Result<pki::AcceptedName> name = pki::parseName(one);
        return name && name->name == wanted;
    });
}

} // namespace

PlanCheck::PlanCheck(const QList<workspace::AuthorityRecord> &authorities, const Signer &signer)
    : m_authorities(authorities)
    , m_signer(signer)
{
    if (signer.choice == AuthorityChoice::NewExact)
        return;
    QStringList names;
    for (const workspace::AuthorityRecord &record : authorities) {
        const bool chosen = signer.choice == AuthorityChoice::Automatic || record.id == signer.id;
        if (!chosen || !record.canSign())
            continue;
        m_constraints.append(record.certificate.nameConstraints().value_or(pki::NameConstraints()));
        names.append(record.name);
    }
    m_signerName = names.join(u", "_s);
    if (m_constraints.isEmpty())
        m_constraints.append(pki::recommendedConstraints());
    else if (signer.choice == AuthorityChoice::Automatic && wouldMakeLocal(authorities))
        m_constraints.append(pki::recommendedConstraints());
}

bool PlanCheck::permits(const pki::GeneralName &name) const
{
    return m_constraints.isEmpty()
        || std::any_of(m_constraints.begin(), m_constraints.end(),
            [&name](const pki::NameConstraints &constraints) { return constraints.permits(name); });
}

Error PlanCheck::outside(const pki::GeneralNames &names) const
{
    QStringList shown;
    for (const pki::GeneralName &name : names)
        shown.append(pki::displayName(name));
    if (m_constraints.size() > 1)
        return {ErrorCode::NoAuthorityPermits, {shown.join(u", "_s), m_signerName}};
    const QString permitted = m_constraints.first().summary().join(u", "_s);
    return {ErrorCode::NameOutsideConstraints, {shown.join(u", "_s), m_signerName, permitted}};
}

Result<pki::AcceptedName> PlanCheck::checkName(const QString &typed, const QStringList &beside) const
{
    Result<pki::AcceptedName> accepted = pki::parseName(typed);
    if (!accepted)
        return accepted;
    if (!permits(accepted->name))
        return outside({accepted->name});
    pki::AcceptedName name = *accepted;
    name.findings.removeIf([&beside](const Finding &finding) {
        return finding.id == FindingId::HostNoNames && isAmong(finding.args.value(0), beside);
    });
    return name;
}

Result<std::optional<workspace::AuthorityRecord>> PlanCheck::signerFor(const pki::GeneralNames &names) const
{
    std::optional<workspace::AuthorityRecord> nobody;
    if (m_signer.choice == AuthorityChoice::NewExact)
        return nobody;
    if (m_signer.choice == AuthorityChoice::Named) {
        for (const workspace::AuthorityRecord &record : m_authorities) {
            if (record.id == m_signer.id)
                return std::optional(record);
        }
        return Error{ErrorCode::AuthorityNotFound, {m_signer.id.raw()}};
    }
    const auto chosen = authority::chooseAuthority(m_authorities, names);
    if (!authority::needsFirstAuthority(m_authorities, names)) {
        if (!chosen)
            return chosen.error();
        return std::optional(std::get<workspace::AuthorityRecord>(*chosen));
    }
    const pki::NameConstraints first = pki::recommendedConstraints();
    pki::GeneralNames refused;
    std::copy_if(names.begin(), names.end(), std::back_inserter(refused),
        [&first](const pki::GeneralName &name) { return !first.permits(name); });
    if (refused.isEmpty())
        return nobody;
    return chosen ? outside(refused) : chosen.error();
}

Result<PlanCheck::Outcome> PlanCheck::check(
    const QStringList &typed, authority::IssuePlan plan, const QDateTime &now) const
{
    const Result<pki::AcceptedNames> names = pki::parseNames(typed);
    if (!names)
        return names.error();
    const auto signer = signerFor(names->names);
    if (!signer)
        return signer.error();
    Outcome outcome{names->names, *signer, names->findings};
    plan.names = names->names;
    if (!outcome.authority)
        return outcome;
    const Result<Findings> findings = authority::checkPlan(plan, *outcome.authority, now);
    if (!findings)
        return findings.error();
    outcome.findings += *findings;
    return outcome;
}

std::optional<PlanCheck::Trouble> PlanCheck::trouble(
    const QStringList &typed, const authority::IssuePlan &plan, const QDateTime &now) const
{
    const Result<Outcome> all = check(typed, plan, now);
    if (all)
        return {};
    QStringList sound;
    QStringList unsound;
    for (const QString &name : typed)
        (pki::parseName(name) ? sound : unsound).append(name);
    const Result<Outcome> rest = unsound.isEmpty() || sound.isEmpty() ? all : check(sound, plan, now);
    const bool helps = !rest && helpsNewAuthority(rest.error());
    return Trouble{helps ? rest.error() : all.error(), unsound};
}

bool PlanCheck::wouldMakeLocal(const QList<workspace::AuthorityRecord> &authorities)
{
    // The recommended one signs all of home.arpa (RFC 8375); one for exact names does not.
    return authority::needsFirstAuthority(authorities, {{pki::NameType::Dns, u"any.name.home.arpa"_s}});
}

bool PlanCheck::helpsNewAuthority(const Error &error)
{
    return error.code == ErrorCode::NameOutsideConstraints || error.code == ErrorCode::NoAuthorityPermits;
}

} // namespace certwright::ui
