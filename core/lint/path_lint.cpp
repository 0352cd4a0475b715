#include "core/lint/path_lint.h"

#include <algorithm>

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

PublicTrust trustBeside(const QList<pki::Certificate> &beside, std::optional<Profile> chosen)
{
    const bool isPublic = chosen ? *chosen == Profile::PublicTls
                                 : std::any_of(beside.cbegin(), beside.cend(), [](const pki::Certificate &one) {
                                       return guessProfile(one) == Profile::PublicTls;
                                   });
    return isPublic ? PublicTrust::Claimed : PublicTrust::ByEvidence;
}

LintReport examineBeside(const pki::Certificate &certificate, const LintChoice &choice)
{
    const Profile profile = choice.chosen ? fittingProfile(certificate, *choice.chosen) : guessProfile(certificate);
    return examine(certificate, profile, choice.at, trustBeside(choice.beside, choice.chosen));
}

} // namespace certwright::lint
