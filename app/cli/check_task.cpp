#include "app/cli/check_task.h"

#include "app/cli/anchors.h"
#include "app/cli/check_report.h"
#include "app/cli/json_facts.h"
#include "app/cli/network_loader.h"
#include "core/async/run.h"

#include <QJsonArray>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 16;

} // namespace

void CheckTask::start()
{
    for (const QString &typed : invocation().arguments) {
        const Result<tls::Target> target = tls::Target::parse(typed);
        if (!target)
            return fail(target.error());
        m_targets << *target;
    }
    m_results.resize(m_targets.size());
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace)
        return fail(workspace.error());
    const auto start = [this](const Result<FoundAnchors> &anchors) {
        if (!anchors)
            return fail(anchors.error());
        m_problems = anchors->problems;
        startMore(anchors->anchors);
    };
    findAnchors(m_opener, invocation().values(Option::Ca), workspace, start);
}

void CheckTask::cancel()
{
    if (m_running.isEmpty())
        return Task::cancel();
    m_started = m_targets.size();
    for (tls::Check *job : std::as_const(m_running))
        job->cancel();
    fail({ErrorCode::Cancelled});
}

void CheckTask::startMore(const verify::TrustAnchors &anchors)
{
    while (m_running.size() < mostAtOnce && m_started < m_targets.size()) {
        const qsizetype index = m_started++;
        const Result<tls::Check *> loaded = loadCheck({m_targets[index], anchors}, context().clock(), this);
        if (!loaded)
            return fail(loaded.error());
        tls::Check *job = *loaded;
        m_running << job;
        connect(job, &async::Job::finished, this, [this, job, index, anchors] {
            m_results[index] = job->result();
            m_running.removeOne(job);
            job->deleteLater();
            startMore(anchors);
        });
        job->start();
    }
    if (!m_running.isEmpty() || hasEnded())
        return;
    const auto isFine = [](const std::optional<tls::TargetResult> &result) { return result->ok(); };
    const Result<workspace::Workspace> workspace = context().workspace();
    if (!workspace || std::all_of(m_results.cbegin(), m_results.cend(), isFine))
        return report({});
    async::run(
        this, [workspace = *workspace](const async::StopRequested &) { return workspace.inventory(); },
        [this](const Result<workspace::Inventory> &inventory) {
            report(inventory ? inventory->authorities : QList<workspace::AuthorityRecord>());
        });
}

void CheckTask::report(const QList<workspace::AuthorityRecord> &authorities)
{
    QJsonArray targets;
    QStringList texts;
    QList<tls::TargetResult> results;
    for (const std::optional<tls::TargetResult> &result : std::as_const(m_results)) {
        targets << targetFacts(*result);
        texts << targetText(*result, authorities);
        results << *result;
    }
    const ExitCode code = checkExitCode(results);
    const bool isFine = code == ExitCode::Fine && m_problems.isEmpty();
    succeed({{u"targets"_s, targets}, {u"errors"_s, reportProblems(output(), m_problems)}}, texts.join(u'\n'),
        isFine || code != ExitCode::Fine ? code : ExitCode::Wrong);
}

} // namespace certwright::cli
