#pragma once

#include "app/cli/exit_code.h"
#include "core/verify/verdicts.h"

#include <QJsonObject>

namespace certwright::cli {

/// What verify found, and what it was asked.
struct VerifyReport {
    verify::VerdictQuery query;
    verify::Verdicts verdicts;
    QString profile; ///< the key of the profile that was used
};

QJsonObject verifyFacts(const VerifyReport &report);

QString verifyText(const VerifyReport &report);

ExitCode verifyExitCode(const VerifyReport &report);

} // namespace certwright::cli
