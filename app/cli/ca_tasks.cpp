#include "app/cli/ca_tasks.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "core/async/run.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

verify::Expiry expiryOf(const workspace::AuthorityRecord &authority, const QDateTime &now)
{
    return verify::expiryAt(authority.certificate.notBefore(), authority.certificate.notAfter(), now);
}

struct ShownAuthority {
    workspace::AuthorityRecord authority;
    QList<Error> problems; ///< of its key, and of what says which is the default one
};

Result<ShownAuthority> shown(const workspace::Workspace &workspace, const QString &name)
{
    return workspace.authority(name).andThen([&](const workspace::AuthorityRecord &authority) {
        ShownAuthority shown{authority, {}};
        const workspace::AuthorityList list = workspace.authorityList();
        if (list.settingsProblem)
            shown.problems << *list.settingsProblem;
        for (const Error &problem : list.problems) {
            if (problem.args.value(0) == authority.keyFile)
                shown.problems << problem;
        }
        return Result<ShownAuthority>(std::move(shown));
    });
}

Result<workspace::AuthorityRecord> madeDefault(const workspace::Workspace &workspace, const QString &name)
{
    Result<workspace::AuthorityRecord> authority = workspace.authority(name);
    if (!authority)
        return authority;
    if (!authority->canSign())
        return Error{ErrorCode::AuthorityKeyDestroyed, {authority->name}};
    if (const Status done = workspace.setDefaultAuthority(authority->id); !done)
        return done.error();
    authority->isDefault = true;
    return authority;
}

} // namespace

void CaListTask::start()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    async::run(
        this, [workspace = *workspace](const async::StopRequested &) { return workspace.authorityList(); },
        [this, workspace = *workspace](const workspace::AuthorityList &list) { report(workspace, list); });
}

void CaListTask::report(const workspace::Workspace &workspace, const workspace::AuthorityList &list)
{
    const QDateTime now = context().clock().now();
    QJsonArray authorities;
    QList<QStringList> rows{{u"NAME"_s, u"ENDS"_s, u"KEY"_s, u"VOUCHES FOR"_s}};
    for (const workspace::AuthorityRecord &authority : list.authorities) {
        const verify::Expiry expiry = expiryOf(authority, now);
        authorities << authorityFacts(authority, expiry);
        const pki::NameConstraints constraints
            = authority.certificate.nameConstraints().value_or(pki::NameConstraints());
        const QString mark = authority.isDefault ? u" (default)"_s : QString();
        rows.append({authority.name + mark, endText(authority.certificate.notAfter(), expiry),
            authority.certificate.keyInfo().label, listText(permittedNames(constraints))});
    }
    const QList<Error> problems = list.allProblems();
    const QString none = u"There is no authority yet. The first certificate makes one; so does %1.\n"_s.arg(
        context().command(u"certwright-cli ca create NAME"_s));
    const QString nothing = problems.isEmpty() ? emptyText(workspace, none) : QString();
    succeed({{u"workspace"_s, workspaceFacts(workspace)}, {u"authorities"_s, authorities},
                {u"problems"_s, reportProblems(output(), problems)}},
        list.authorities.isEmpty() ? nothing : tableText(rows), problems.isEmpty() ? ExitCode::Fine : ExitCode::Wrong);
}

void CaShowTask::start()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    async::run(
        this,
        [workspace = *workspace, name = invocation().arguments.first()](
            const async::StopRequested &) { return shown(workspace, name); },
        [this](const Result<ShownAuthority> &shown) {
            if (shown)
                report(shown->authority, shown->problems);
            else
                fail(shown.error());
        });
}

void CaShowTask::report(const workspace::AuthorityRecord &authority, const QList<Error> &problems)
{
    const verify::Expiry expiry = expiryOf(authority, context().clock().now());
    FactLines lines;
    addAuthority(lines, authority, expiry);
    QJsonObject facts = authorityFacts(authority, expiry);
    facts.insert(u"trust"_s, trustFacts(authority));
    facts.insert(u"problems"_s, reportProblems(output(), problems));
    succeed(facts, u"The authority “%1”.\n"_s.arg(authority.name) + lines.toString() + u'\n' + trustText(authority),
        problems.isEmpty() ? ExitCode::Fine : ExitCode::Wrong);
}

void CaDefaultTask::start()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    async::run(
        this,
        [workspace = *workspace, name = invocation().arguments.first()](
            const async::StopRequested &) { return madeDefault(workspace, name); },
        [this](const Result<workspace::AuthorityRecord> &authority) {
            if (authority)
                report(*authority);
            else
                fail(authority.error());
        });
}

void CaDefaultTask::report(const workspace::AuthorityRecord &authority)
{
    succeedInWorkspace(authorityFacts(authority, expiryOf(authority, context().clock().now())),
        u"The authority “%1” signs from now on where none is named and it may vouch for all names.\n"_s.arg(
            authority.name));
}

void CaPassphraseTask::start()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    // Where one passphrase alone is given beside a keyring, it is the new one.
    const bool both = context().passphrases().hasAuthorityOption() && context().passphrases().hasNewAuthorityOption();
    auto *job = new authority::ChangePassphraseJob(
        context().services(*workspace, both ? KeyringUse::Avoided : KeyringUse::Allowed),
        invocation().arguments.first(), this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        if (job->result())
            report(*job->result());
        else
            fail(job->result().error());
    });
    job->start();
}

void CaPassphraseTask::cancel()
{
    if (m_job)
        m_job->cancel();
    else
        Task::cancel();
}

void CaPassphraseTask::report(const workspace::AuthorityRecord &authority)
{
    succeedInWorkspace(authorityFacts(authority, expiryOf(authority, context().clock().now())),
        u"The key of the authority “%1” is protected by the new password from now on.\n"_s.arg(authority.name));
}

} // namespace certwright::cli
