#pragma once

#include "app/cli/input_opener.h"
#include "app/cli/task.h"
#include "core/tls/check.h"

namespace certwright::cli {

/// check HOST:PORT...: a few servers at a time.
class CheckTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;
    void cancel() override;

private:
    void startMore(const verify::TrustAnchors &anchors);
    void report(const QList<workspace::AuthorityRecord> &authorities);

    InputOpener m_opener{context().passphrases(), this};
    QList<tls::Target> m_targets;
    QList<Error> m_problems; ///< parts of the files of --ca that could not be read
    QList<std::optional<tls::TargetResult>> m_results;
    QList<tls::Check *> m_running;
    qsizetype m_started = 0;
};

} // namespace certwright::cli
