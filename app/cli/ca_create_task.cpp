#include "app/cli/ca_create_task.h"

#include "app/cli/delivery.h"
#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"

#include <QDir>

namespace certwright::cli {

using namespace Qt::StringLiterals;

void CaCreateTask::start()
{
    if (const Status read = readPlan(); !read)
        return fail(read.error());
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    if (const Status generated = generatePassphrase(); !generated)
        return fail(generated.error());

    const bool given = context().passphrases().hasAuthorityOption();
    m_request.protection = given ? authority::NewKeyProtection::Passphrase : authority::NewKeyProtection::Automatic;
    const KeyringUse use = given ? KeyringUse::Avoided : KeyringUse::Allowed;
    auto *job = new authority::CreateAuthorityJob(context().services(*workspace, use), m_request, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        if (job->result())
            report(*job->result());
        else
            giveUp(job->result().error());
    });
    noteWhenKeyIsSlow(job);
    job->start();
}

void CaCreateTask::cancel()
{
    if (m_job)
        m_job->cancel();
    else
        giveUp({ErrorCode::Cancelled});
}

Status CaCreateTask::readPlan()
{
    authority::AuthorityPlan &plan = m_request.plan;
    plan.name = invocation().arguments.first().trimmed();
    plan.years = invocation().number(Option::Years, authority::defaultAuthorityYears);
    if (invocation().has(Option::KeyType)) {
        const Result<pki::KeyType> type = pki::KeyType::parse(invocation().value(Option::KeyType));
        if (!type)
            return type.error();
        plan.keyType = *type;
    }
    for (const QString &typed : invocation().values(Option::Permit)) {
        const Result<pki::Permit> permit = pki::parsePermit(typed);
        if (!permit)
            return permit.error();
        plan.permits << *permit;
    }
    return authority::checkPlan(plan);
}

Status CaCreateTask::generatePassphrase()
{
    if (!invocation().has(Option::GeneratePassphraseFile))
        return ok();
    const QString path = QDir::current().absoluteFilePath(invocation().value(Option::GeneratePassphraseFile));
    if (Status usable = checkDeliverable({path}); !usable)
        return usable;
    Result<GeneratedPassphrase> generated = GeneratedPassphrase::create(path);
    if (!generated)
        return generated.error();
    m_generated = std::move(*generated);
    context().passphrases().answerAuthoritiesWith(m_generated->passphrase());
    m_request.passphraseKind = pki::PassphraseKind::Random;
    return ok();
}

void CaCreateTask::giveUp(const Error &error)
{
    if (m_generated)
        m_generated->discard();
    m_generated.reset();
    fail(error);
}

void CaCreateTask::report(const workspace::AuthorityRecord &authority)
{
    const verify::Expiry expiry
        = verify::expiryAt(authority.certificate.notBefore(), authority.certificate.notAfter(), authority.createdAt);
    QJsonObject facts = authorityFacts(authority, expiry);
    facts.insert(u"trust"_s, trustFacts(authority));
    facts.insert(u"passphrase_file"_s, textOrNull(m_generated ? m_generated->path() : QString()));

    QString text = u"The authority “%1” is ready.\n"_s.arg(authority.name);
    FactLines lines;
    addAuthority(lines, authority, expiry);
    lines.add(u"Password"_s, m_generated ? m_generated->path() : QString());
    m_generated.reset();
    text += lines.toString() + u"\nBrowsers do not trust it yet.\n"_s + trustText(authority);
    succeedInWorkspace(facts, text);
}

} // namespace certwright::cli
