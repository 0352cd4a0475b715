#include "app/cli/renew_task.h"

#include "app/cli/facts_text.h"
#include "app/cli/issue_report.h"
#include "app/cli/json_facts.h"
#include "ui/text/format_text.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject previousFacts(const workspace::CertificateRecord &previous)
{
    return {{u"folder"_s, previous.files.folder}, {u"not_after"_s, jsonTime(previous.notAfter)},
        {u"files"_s, fileFacts(previous.files)}};
}

QString renewedText(const authority::RenewOutcome &outcome, const QDateTime &now)
{
    const workspace::CertificateRecord &certificate = outcome.issued.certificate;
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore, certificate.notAfter, now);
    FactLines lines;
    lines.add(u"Id"_s, certificate.id.raw());
    lines.add(u"Ends"_s, endText(certificate.notAfter, expiry));
    lines.add(u"For"_s, text::purposeText(certificate.purpose));
    lines.add(u"Certificate"_s, certificate.files.cert);
    lines.add(u"Intermediates"_s, certificate.files.chain);
    lines.add(u"Full chain"_s, certificate.files.fullchain);
    lines.add(u"Private key"_s, certificate.files.key);
    lines.add(u"Old files"_s, outcome.previous.files.folder);
    QString text
        = u"The certificate for %1 is renewed; its key is new.\n"_s.arg(listText(readableNames(certificate.names)))
        + lines.toString();
    if (!outcome.issued.findings.isEmpty())
        text += u"\nGood to know:\n"_s + findingLines(outcome.issued.findings);
    return text + u"\nServers that use these files go on with the old certificate until they are reloaded.\n"_s;
}

} // namespace

void RenewTask::start()
{
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    authority::RenewRequest request{CertificateId(invocation().arguments.first())};
    if (invocation().has(Option::Days))
        request.days = invocation().number(Option::Days, authority::defaultLeafDays);
    const bool given = context().passphrases().hasAuthorityOption();
    const KeyringUse use = given ? KeyringUse::Avoided : KeyringUse::Allowed;
    auto *job = new authority::RenewJob(context().services(*workspace, use), request, this);
    m_job = job;
    connect(job, &async::Job::finished, this, [this, job] {
        if (job->result())
            report(*job->result());
        else
            fail(job->result().error());
    });
    noteWhenKeyIsSlow(job);
    job->start();
}

void RenewTask::cancel()
{
    if (m_job)
        m_job->cancel();
    else
        Task::cancel();
}

void RenewTask::report(const authority::RenewOutcome &outcome)
{
    const QDateTime now = outcome.issued.certificate.createdAt; // a lifetime that was asked for reads as asked for
    QJsonObject facts = reportFacts({outcome.issued, {}, {}, {}, now});
    facts.insert(u"previous"_s, previousFacts(outcome.previous));
    succeedInWorkspace(facts, renewedText(outcome, now));
}

} // namespace certwright::cli
