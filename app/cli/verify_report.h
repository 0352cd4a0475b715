#pragma once

#include "app/cli/exit_code.h"
#include "core/lint/lint.h"
#include "core/revocation/file_answers.h"
#include "core/revocation/issuer_fetch_job.h"
#include "core/verify/judged_paths.h"

#include <QJsonObject>

namespace certwright::cli {

/// What verify found, and what it was asked.
struct VerifyReport {
    /// Judges at once. Blocks.
    VerifyReport(const verify::VerdictQuery &asked, lint::Profile by)
        : query(asked)
        , verdicts(verify::judge(asked))
        , profile(by)
    {
    }

    verify::VerdictQuery query;
    verify::Verdicts verdicts;
    QList<verify::JudgedPath> paths; ///< every one, in the order of the verdicts
    QList<QList<revocation::CertificateRevocation>> pathAnswers; ///< what the files say on each of them
    QList<Error> unreadable; ///< parts of the files
    lint::Profile profile;
    bool profileGuessed = false;
    QList<lint::LintReport> policy; ///< of each certificate of the path but the anchor
    bool fetching = false; ///< issuers might be fetched
    QList<revocation::FetchedIssuer> fetched;
    std::optional<Error> fetchProblem;
    bool asksRevocation = false; ///< by file or live
    revocation::RevocationDemand demand;
    QStringList unusedFiles; ///< of those about revocation: about no certificate of the path
    QList<revocation::CertificateRevocation> revocation;
};

QJsonObject verifyFacts(const VerifyReport &report);

QString verifyText(const VerifyReport &report);

ExitCode verifyExitCode(const VerifyReport &report);

} // namespace certwright::cli
