#include "app/cli/check_task.h"

#include "app/cli/check_report.h"
#include "core/async/run.h"
#include "core/base/atomic_file.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtOnce = 16;
constexpr qint64 anchorFileLimit = 16LL * 1024 * 1024;

/// The system's roots, those of a file, or an authority's. Blocks.
Result<verify::TrustAnchors> findAnchors(const QString &fileOrName, const workspace::Workspace &workspace)
{
    if (fileOrName.isEmpty())
        return verify::TrustAnchors::system();
    if (QFileInfo(fileOrName).isFile()) {
        const Result<QByteArray> content = readFile(fileOrName, anchorFileLimit);
        if (!content)
            return content.error();
        return pki::parseCertificates(*content, fileOrName).andThen(verify::TrustAnchors::of);
    }
    return workspace.authority(fileOrName).andThen([](const auto &authority) {
        return verify::TrustAnchors::of({authority.certificate});
    });
}

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
    async::run(
        this,
        [workspace = *workspace, from = invocation().value(Option::Ca)](
            const async::StopRequested &) { return findAnchors(from, workspace); },
        [this](const Result<verify::TrustAnchors> &anchors) {
            if (anchors)
                startMore(*anchors);
            else
                fail(anchors.error());
        });
}

void CheckTask::cancel()
{
    if (m_running.isEmpty())
        return Task::cancel();
    m_started = m_targets.size();
    for (tls::CheckJob *job : std::as_const(m_running))
        job->cancel();
    fail({ErrorCode::Cancelled});
}

void CheckTask::startMore(const verify::TrustAnchors &anchors)
{
    while (m_running.size() < mostAtOnce && m_started < m_targets.size()) {
        const qsizetype index = m_started++;
        auto *job = new tls::CheckJob({m_targets[index], anchors}, context().clock(), this);
        m_running << job;
        connect(job, &async::Job::finished, this, [this, job, index, anchors] {
            m_results[index] = job->result();
            m_running.removeOne(job);
            job->deleteLater();
            startMore(anchors);
        });
        job->start();
    }
    if (m_running.isEmpty() && !hasEnded())
        report();
}

void CheckTask::report()
{
    QJsonArray targets;
    QStringList texts;
    QList<tls::TargetResult> results;
    for (const std::optional<tls::TargetResult> &result : std::as_const(m_results)) {
        targets << targetFacts(*result);
        texts << targetText(*result);
        results << *result;
    }
    succeed({{u"targets"_s, targets}}, texts.join(u'\n'), checkExitCode(results));
}

} // namespace certwright::cli
