#include "core/authority/decide.h"

#include "core/authority/choose.h"
#include "core/authority/permission.h"
#include "core/workspace/layout.h"
#include "core/workspace/stored_key.h"
#include "core/workspace/writable.h"

#include <algorithm>

namespace certwright::authority {

using namespace Qt::StringLiterals;

namespace {

using Authorities = QList<workspace::AuthorityRecord>;

constexpr qsizetype maxNameLength = 36; ///< room for a number behind it

bool isTaken(const Authorities &existing, const QString &name)
{
    return std::any_of(existing.begin(), existing.end(), [&](const workspace::AuthorityRecord &authority) {
        return authority.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString freeName(const Authorities &existing, const QString &wanted)
{
    QString name = wanted;
    for (int number = 2; isTaken(existing, name); ++number)
        name = wanted + u' ' + QString::number(number);
    return name;
}

/// A key that cannot be used refuses before anybody is asked for its passphrase.
Result<Decision> decideOn(
    const workspace::AuthorityRecord &authority, const Status &keyFile, const IssuePlan &plan, const QDateTime &now)
{
    if (const Result<Findings> fine = checkPlan(plan, authority, now); !fine)
        return fine.error();
    if (!keyFile)
        return keyFile.error();
    return Decision{authority};
}

/// What the list says of the authority's key.
Status keyFileIn(const workspace::AuthorityList &list, const workspace::AuthorityRecord &authority)
{
    const auto isAboutIt = [&authority](const Error &problem) { return problem.args.value(0) == authority.keyFile; };
    const auto found = std::find_if(list.problems.begin(), list.problems.end(), isAboutIt);
    return found == list.problems.end() ? ok() : Status(*found);
}

Result<Decision> decideToMake(const AuthorityPlan &fresh, const Authorities &existing, const IssuePlan &leaf)
{
    if (const Status fine = checkPlan(fresh); !fine)
        return fine.error();
    if (isTaken(existing, fresh.name))
        return Error{ErrorCode::AuthorityExists, {fresh.name}};
    if (const Status fine = checkNames(leaf.names, constraintsFor(fresh), {}); !fine)
        return fine.error();
    const bool none = std::none_of(existing.begin(), existing.end(), [](const auto &one) { return one.canSign(); });
    return Decision{std::nullopt, fresh, none};
}

Result<Decision> decideToMakeExact(const Authorities &existing, const IssueRequest &request)
{
    const pki::GeneralNames &names = request.plan.names;
    AuthorityPlan fresh;
    fresh.exactly = names;
    fresh.name = request.authority;
    if (fresh.name.isEmpty() && !names.isEmpty())
        fresh.name = freeName(existing, pki::displayName(names.first()).left(maxNameLength));
    return decideToMake(fresh, existing, request.plan).map([](Decision decision) {
        decision.throwAwayName = decision.fresh.name;
        return decision;
    });
}

/// Certificates stand in the workspace and none of their authorities does: somebody moved those away, and another one
/// of the same name would pass for them.
std::optional<Error> lostAuthority(const workspace::Workspace &workspace)
{
    if (!workspace.exists())
        return {};
    const Result<workspace::Inventory> inventory = workspace.inventory();
    if (!inventory)
        return inventory.error();
    for (const workspace::CertificateRecord &certificate : inventory->certificates) {
        if (!certificate.authority.isEmpty())
            return Error{
                ErrorCode::AuthorityNotFound, {certificate.authority.raw(), u"signed here"_s, workspace.root()}};
    }
    return {};
}

/// Without a folder there is more to say than that this one authority is missing.
Error notFound(const workspace::Workspace &workspace, Error error)
{
    if (error.code == ErrorCode::AuthorityNotFound && !workspace.exists())
        error.args << u"no workspace"_s << workspace.root();
    return error;
}

/// The recommended one, which becomes the default.
Result<Decision> decideToMakeFirst(const Authorities &existing, const IssueRequest &request)
{
    AuthorityPlan fresh;
    fresh.name = freeName(existing, u"Certwright"_s);
    fresh.permits = request.permits;
    return decideToMake(fresh, existing, request.plan).map([&](Decision decision) {
        decision.throwAwayName = freeName(existing, u"Throw-away"_s);
        return decision;
    });
}

Result<Decision> decideAutomatically(
    const workspace::AuthorityList &list, const IssueRequest &request, const QDateTime &now)
{
    const Authorities &existing = list.authorities;
    const Result<AuthorityChosen> choice = chooseAuthority(existing, request.plan.names);
    if (const QList<Error> problems = list.allProblems(); !problems.isEmpty() && noneSigns(choice))
        return problems.first(); // the damaged one may be the one that permits the names
    if (list.settingsProblem && !choice)
        return *list.settingsProblem; // one of several is the default, and nobody knows which
    if (needsFirstAuthority(existing, request.plan.names)) {
        Result<Decision> first = decideToMakeFirst(existing, request);
        if (!first && !choice)
            return choice.error(); // what those there are may vouch for says more
        return first;
    }
    if (!choice)
        return choice.error();
    const auto &chosen = std::get<workspace::AuthorityRecord>(*choice);
    return decideOn(chosen, keyFileIn(list, chosen), request.plan, now);
}

Result<Decision> decideWho(const workspace::Workspace &workspace, const IssueRequest &request, const QDateTime &now)
{
    if (request.choice == AuthorityChoice::Named) {
        const Result<workspace::AuthorityRecord> named = workspace.authority(request.authority);
        if (!named)
            return notFound(workspace, named.error());
        return decideOn(*named, workspace::checkKeyFile(*named), request.plan, now);
    }
    const workspace::AuthorityList list = request.seen ? *request.seen : workspace.authorityList();
    if (const QList<Error> problems = list.allProblems(); list.authorities.isEmpty() && !problems.isEmpty())
        return problems.first();
    if (request.choice == AuthorityChoice::NewExact)
        return decideToMakeExact(list.authorities, request);
    if (list.authorities.isEmpty()) {
        if (const std::optional<Error> lost = lostAuthority(workspace)) {
            if (workspace.authorityList().authorities.isEmpty())
                return *lost;
            IssueRequest anew = request; // another process has made one since
            anew.seen.reset();
            return decideWho(workspace, anew, now);
        }
    }
    return decideAutomatically(list, request, now);
}

} // namespace

Result<Decision> decideAuthority(
    const workspace::Workspace &workspace, const IssueRequest &request, const QDateTime &now)
{
    return decideWho(workspace, request, now).andThen([&](Decision decision) -> Result<Decision> {
        const workspace::Layout layout(workspace.root());
        QStringList written{layout.certificates()};
        if (!decision.existing)
            written << layout.root() << layout.authorities();
        if (const Status fine = workspace::checkWritable(written); !fine)
            return fine.error();
        return decision;
    });
}

} // namespace certwright::authority
