#pragma once

#include "app/cli/verify_report.h"

#include <QJsonArray>

namespace certwright::cli {

/// Where a certificate of a path came from: given, untrusted, fetched or anchor.
QString sourceKey(const VerifyReport &report, const verify::PathVerdict &path, qsizetype index);

/// What was given, compared with a path: order, duplicates, extra, root and missing issuer.
QJsonObject givenFacts(const verify::GivenChain &given);

/// "complete and in order", or what is not.
QString givenText(const VerifyReport &report, const verify::PathVerdict &path, const verify::GivenChain &given);

/// "in order", or why not.
QString verdictText(bool ok, const Findings &reasons);

/// Every path with its own verdict.
QJsonArray pathsFacts(const VerifyReport &report);

/// "2 of 3; the others stand below"; empty when there is one only.
QString whichPathText(const VerifyReport &report);

/// The paths besides the one that the verdicts are about, up to a few; empty when there is none.
QString otherPathsText(const VerifyReport &report);

} // namespace certwright::cli
