#pragma once

#include "app/cli/task.h"
#include "core/deploy/recipe.h"

namespace certwright::cli {

/// list
class ListTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    void report(const workspace::Workspace &workspace, const workspace::Inventory &inventory);
};

/// deploy show SERVER
class DeployShowTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    void report(const workspace::CertificateRecord &certificate, deploy::Server server);
};

/// version
class VersionTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;
};

} // namespace certwright::cli
