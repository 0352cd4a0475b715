#pragma once

#include "app/cli/task.h"
#include "app/cli/verify_report.h"
#include "core/net/network_client.h"
#include "core/revocation/file_answers.h"

#include <QPointer>

namespace certwright::cli {

/// verify FILE...: reads everything and judges, both off this thread; then fetches what was permitted and judges again.
class VerifyTask final : public Task
{
    Q_OBJECT

public:
    using Task::Task;
    void start() override;
    void cancel() override;

private:
    /// What the command line says, checked.
    struct Request {
        QStringList files;
        QStringList untrusted;
        QStringList anchors;
        QStringList crls;
        QStringList ocsp;
        verify::CrlScope crlScope = verify::CrlScope::Leaf;
        std::optional<verify::Purpose> purpose;
        std::optional<lint::Profile> profile; ///< none: guessed
        QString host;
        QString address;
        QDateTime at;
    };

    /// A report and what judging it anew needs.
    struct Material {
        VerifyReport report;
        revocation::RevocationFiles files;
    };

    std::optional<Request> readRequest();
    static Result<Material> read(const Request &request, const Result<workspace::Workspace> &workspace);
    static Result<revocation::RevocationFiles> readRevocationFiles(const Request &request);
    static void judge(Material &material);
    void fetchIssuers();
    void judgeAgain();
    void askRevocation();
    void report();

    std::optional<Material> m_material;
    net::NetworkClient m_client;
    QPointer<async::Job> m_job;
};

} // namespace certwright::cli
