#pragma once

#include "app/cli/task.h"

#include <QPointer>

namespace certwright::cli {

/// renew ID
class RenewTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;
    void cancel() override;

private:
    void report(const authority::RenewOutcome &outcome);

    QPointer<authority::RenewJob> m_job;
};

} // namespace certwright::cli
