#include "core/lint/path_lint.h"

namespace certwright::lint {

QList<LintReport> examinePath(const LintedPath &linted, const QDateTime &at)
{
    QList<LintReport> reports{examine(linted.leaf, linted.profile, at)};
    const PublicTrust trust = linted.profile == Profile::PublicTls ? PublicTrust::Claimed : PublicTrust::ByEvidence;
    const bool hasRoot = !linted.path.isEmpty() && (linted.endsInAnchor || linted.path.last().isSelfIssued());
    for (qsizetype i = 1; i < linted.path.size() - (hasRoot ? 1 : 0); ++i)
        reports.append(examine(linted.path.at(i), guessProfile(linted.path.at(i)), at, trust));
    return reports;
}

} // namespace certwright::lint
