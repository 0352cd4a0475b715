#pragma once

#include "app/cli/task.h"
#include "app/cli/verify_report.h"

namespace certwright::cli {

/// verify FILE...: reads everything, then judges, both off this thread.
class VerifyTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;

private:
    /// What the command line says, checked.
    struct Request {
        QStringList files;
        QStringList untrusted;
        QStringList anchors;
        QStringList crls;
        verify::CrlScope crlScope = verify::CrlScope::Leaf;
        std::optional<verify::Purpose> purpose;
        QString profile; ///< empty: found out
        QString host;
        QString address;
        QDateTime at;
    };

    std::optional<Request> readRequest();
    static Result<VerifyReport> examine(const Request &request, const Result<workspace::Workspace> &workspace);
    void report(const VerifyReport &report);
};

} // namespace certwright::cli
