#pragma once

#include "app/cli/task.h"

#include <QPointer>

namespace certwright::cli {

/// ca list
class CaListTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    void report(const workspace::Workspace &workspace, const workspace::AuthorityList &list);
};

/// ca show NAME
class CaShowTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    void report(const workspace::AuthorityRecord &authority, const QList<Error> &problems);
};

/// ca default NAME
class CaDefaultTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    void report(const workspace::AuthorityRecord &authority);
};

/// ca passphrase NAME
class CaPassphraseTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;
    void cancel() override;

private:
    void report(const workspace::AuthorityRecord &authority);

    QPointer<authority::ChangePassphraseJob> m_job;
};

} // namespace certwright::cli
