#include "core/authority/choose.h"

#include "core/authority/permission.h"

#include <algorithm>
#include <memory>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

using workspace::AuthorityRecord;

QString namesOf(const QList<AuthorityRecord> &authorities)
{
    QStringList names;
    for (const AuthorityRecord &authority : authorities)
        names << authority.name;
    return names.join(u", "_s);
}

QString textOf(const pki::GeneralNames &names)
{
    QStringList texts;
    for (const pki::GeneralName &name : names)
        texts << pki::displayName(name);
    return texts.join(u", "_s);
}

pki::NameConstraints constraintsOf(const AuthorityRecord &authority)
{
    return authority.certificate.nameConstraints().value_or(pki::NameConstraints{});
}

/// Those that none of them permits; all where each has one that does, but not the same one.
pki::GeneralNames culprits(const QList<AuthorityRecord> &signing, const pki::GeneralNames &names)
{
    pki::GeneralNames refused = names;
    refused.removeIf([&signing](const pki::GeneralName &name) {
        return std::any_of(signing.begin(), signing.end(),
            [&name](const AuthorityRecord &one) { return constraintsOf(one).permits(name); });
    });
    return refused.isEmpty() ? names : refused;
}

Error refusal(const QList<AuthorityRecord> &signing, const pki::GeneralNames &names)
{
    if (signing.size() > 1)
        return {ErrorCode::NoAuthorityPermits, {textOf(culprits(signing, names)), namesOf(signing)}};
    const AuthorityRecord &only = signing.first();
    const Status checked = checkNames(names, constraintsOf(only), only.name);
    return checked ? Error{ErrorCode::Internal, {u"chooseAuthority"_s}} : checked.error();
}

/// The signer, or first use when there is none.
Result<AuthorityChosen> choiceOf(const AuthorityRecord *signer)
{
    auto choice
        = std::make_unique<AuthorityChosen>(); // on the heap: GCC 12 takes the unused alternative for uninitialised
    if (signer != nullptr)
        choice->emplace<AuthorityRecord>(*signer);
    return std::move(*choice);
}

} // namespace

Result<AuthorityChosen> chooseAuthority(const QList<AuthorityRecord> &authorities, const pki::GeneralNames &names)
{
    QList<AuthorityRecord> signing;
    QList<AuthorityRecord> permitting;
    for (const AuthorityRecord &authority : authorities) {
        if (!authority.canSign())
            continue;
        signing << authority;
        if (firstRefused(names, constraintsOf(authority)) != nullptr)
            continue;
        if (authority.isDefault)
            return choiceOf(&authority);
        permitting << authority;
    }
    if (permitting.size() > 1)
        return Error{ErrorCode::AuthorityAmbiguous, {namesOf(permitting)}};
    if (permitting.isEmpty() && !signing.isEmpty())
        return refusal(signing, names);
    return choiceOf(permitting.isEmpty() ? nullptr : &permitting.first());
}

bool noneSigns(const Result<AuthorityChosen> &choice)
{
    if (choice)
        return std::holds_alternative<FirstUse>(*choice);
    const ErrorCode code = choice.error().code;
    return code == ErrorCode::NameOutsideConstraints || code == ErrorCode::NoAuthorityPermits;
}

bool needsFirstAuthority(const QList<AuthorityRecord> &authorities, const pki::GeneralNames &names)
{
    const Result<AuthorityChosen> choice = chooseAuthority(authorities, names);
    const bool hasDefault
        = std::any_of(authorities.begin(), authorities.end(), [](const auto &one) { return one.isDefault; });
    return noneSigns(choice) && (choice || !hasDefault);
}

} // namespace certwright::authority
