#pragma once

#include "app/cli/generated_passphrase.h"
#include "app/cli/task.h"

#include <QPointer>

namespace certwright::cli {

/// issue NAME...: everything that can fail for reasons of the command line, the files to write and the passwords comes
/// before the first key is made.
class IssueTask final : public Task
{
    Q_OBJECT

public:
    explicit IssueTask(Context &context);
    ~IssueTask() override;

    void start() override;
    void cancel() override;

private:
    Status readRequest();
    Status readPermits();
    bool namesFilesTwice(const QStringList &paths);
    void lookAround();
    void askPkcs12Password();
    Status take(const workspace::AuthorityList &found);
    bool willBeNew() const;
    void prepareAuthority();
    bool isPermittedAlready() const;
    void waitForTurn();
    void preparePassphraseFile();
    void openPassphraseFile(const QString &path);
    void issue();
    void deliverFiles();
    void report();
    void giveUp(const Error &error);
    bool refuseUnfitFile(const Error &error);

    authority::IssueRequest m_request;
    Findings m_nameFindings;
    std::optional<workspace::Workspace> m_workspace;
    std::optional<authority::Services> m_services;
    std::optional<GeneratedPassphrase> m_generated;
    std::shared_ptr<const FolderTurn> m_turn; ///< held while the file of m_generated protects nothing yet
    std::optional<SecureBytes> m_pkcs12Password;
    std::optional<authority::IssueOutcome> m_outcome;
    QPointer<async::Job> m_job;
};

} // namespace certwright::cli
