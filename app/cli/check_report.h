#pragma once

#include "app/cli/exit_code.h"
#include "core/tls/check_result.h"
#include "core/workspace/records.h"

#include <QJsonObject>

namespace certwright::cli {

/// One element of targets[].
QJsonObject targetFacts(const tls::TargetResult &result);

/// `authorities` are those of the workspace: one that issued what is not trusted is named.
QString targetText(const tls::TargetResult &result, const QList<workspace::AuthorityRecord> &authorities);

/// Wrong when a server was reached and something is amiss, Failed when none could be reached.
ExitCode checkExitCode(const QList<tls::TargetResult> &results);

} // namespace certwright::cli
