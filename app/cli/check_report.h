#pragma once

#include "app/cli/exit_code.h"
#include "core/tls/check_result.h"

#include <QJsonObject>

namespace certwright::cli {

/// One element of targets[].
QJsonObject targetFacts(const tls::TargetResult &result);

QString targetText(const tls::TargetResult &result);

/// Wrong when a server was reached and something is amiss, Failed when none could be reached.
ExitCode checkExitCode(const QList<tls::TargetResult> &results);

} // namespace certwright::cli
