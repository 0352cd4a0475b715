#pragma once

#include "app/cli/generated_passphrase.h"
#include "app/cli/task.h"

#include <QPointer>

namespace certwright::cli {

/// ca create NAME
class CaCreateTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;

    void start() override;
    void cancel() override;

private:
    Status readPlan();
    Status generatePassphrase();
    void giveUp(const Error &error);
    void report(const workspace::AuthorityRecord &authority);

    authority::CreateAuthorityRequest m_request;
    std::optional<GeneratedPassphrase> m_generated;
    QPointer<async::Job> m_job;
};

} // namespace certwright::cli
