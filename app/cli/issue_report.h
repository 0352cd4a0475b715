#pragma once

#include "app/cli/context.h"
#include "core/authority/authority_jobs.h"

#include <QJsonObject>

#include <optional>

namespace certwright::cli {

/// What issue says at its end.
struct IssueReport {
    authority::IssueOutcome outcome;
    Findings nameFindings;
    std::optional<workspace::CertificateFiles> copies;
    QString pkcs12File;
    QDateTime now;
    QString purposeReason = {}; ///< where it is not what one would take for granted
    bool isPkcs12ClosedToJava = false; ///< by its password
};

QJsonObject reportFacts(const IssueReport &report);
QString reportText(const IssueReport &report, const Context &context);

} // namespace certwright::cli
