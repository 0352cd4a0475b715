#pragma once

#include "app/cli/anchors.h"
#include "app/cli/input_opener.h"
#include "app/cli/task.h"
#include "app/cli/verify_report.h"
#include "core/net/http_client.h"
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
        revocation::RevocationScope scope = revocation::RevocationScope::Leaf;
        std::optional<verify::Purpose> purpose;
        std::optional<lint::Profile> profile; ///< none: guessed
        QString host;
        QString address;
        QDateTime at;
    };

    /// What its files hold.
    struct Given {
        QList<OpenedInput> files;
        QList<OpenedInput> untrusted;
        QList<QPair<QString, QByteArray>> crls; ///< name and content
        QList<QPair<QString, QByteArray>> ocsp;
    };

    /// A report and what judging it anew needs.
    struct Material {
        VerifyReport report;
        revocation::RevocationFiles files;
    };

    std::optional<Request> readRequest();
    void failOpening(const Error &error);
    void failJudging(const Error &error);
    static QList<Error> problemsIn(const Given &given, const FoundAnchors &found);
    void openPile();
    void readRevocation();
    void readNext(QStringList waiting, QList<QPair<QString, QByteArray>> &target, const std::function<void()> &then);
    void judgeFirst(const FoundAnchors &found);
    static Result<Material> judged(const Request &request, const Given &given, const FoundAnchors &found);
    static Result<revocation::RevocationFiles> revocationFilesOf(const Given &given);
    static void judge(Material &material);
    void fetchIssuers();
    void judgeAgain();
    void askRevocation();
    bool canFetch();
    void report();

    InputOpener m_opener{context().passphrases(), this};
    Request m_request;
    Given m_given;
    std::optional<Material> m_material;
    std::unique_ptr<net::HttpClient> m_client; ///< null until something is fetched
    QPointer<async::Job> m_job;
};

} // namespace certwright::cli
