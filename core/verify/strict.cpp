#include "core/verify/strict.h"

#include "core/pki/revocation_list.h"
#include "core/verify/strict_checks.h"

#include <algorithm>

namespace certwright::verify {

namespace {

/// The question with nothing but the path that was judged: with the whole pile OpenSSL might follow another one.
PathQuery askedOf(const PathQuery &query, const PathVerdict &found)
{
    PathQuery strict = query;
    strict.strictness = Strictness::Strict;
    strict.end = found.end;
    if (!found.ok && !found.path.isEmpty())
        strict.chain = found.path;
    if (!found.ok)
        return strict;
    if (const Result<TrustAnchors> anchor = TrustAnchors::of({found.path.last()})) {
        strict.chain = found.path;
        strict.anchors = *anchor;
    }
    return strict;
}

/// What OpenSSL adds when it is strict.
Findings addedByStrictness(const PathQuery &query, const PathVerdict &found)
{
    const PathQuery strict = askedOf(query, found);
    Findings added = verifyPath(strict).reasons;
    const bool isLoop = std::any_of(found.reasons.cbegin(), found.reasons.cend(),
        [](const Finding &finding) { return finding.id == FindingId::PathLoop; });
    added.removeIf([&found, isLoop](const Finding &finding) {
        return found.reasons.contains(finding) || (isLoop && finding.id == FindingId::PathIssuerNotFound);
    });
    return added;
}

} // namespace

StrictVerdict verifyStrictly(const PathQuery &query, const PathVerdict &found, RuleSet rules)
{
    StrictVerdict verdict;
    if (!query.chain.isEmpty())
        verdict.reasons = addedByStrictness(query, found);
    for (const Finding &finding : strictFindings(query, found, rules)) {
        Findings &list = finding.severity == Severity::Error ? verdict.reasons : verdict.notes;
        if (!list.contains(finding))
            list.append(finding);
    }
    verdict.ok = verdict.reasons.isEmpty();
    return verdict;
}

Findings crlNumberFindings(const QList<QByteArray> &lists, const QList<pki::Certificate> &path)
{
    Findings findings;
    for (const QByteArray &der : lists) {
        const Result<pki::RevocationList> list = pki::RevocationList::parse(der, {});
        if (!list || !list->number().isEmpty())
            continue;
        const auto isBy = [&list](const pki::Certificate &one) { return one.issuerDer() == list->issuerDer(); };
        const auto authority = std::find_if(path.cbegin(), path.cend(), isBy);
        if (authority != path.cend())
            findings.append({FindingId::StrictCrlWithoutNumber, Severity::Error, -1, {authority->issuerCommonName()}});
    }
    return findings;
}

PathVerdict withStrict(const PathVerdict &path, const StrictVerdict &strict, RuleSet rules)
{
    PathVerdict verdict = path;
    for (const Finding &reason : strict.reasons) {
        if (rules == RuleSet::Public && !verdict.reasons.contains(reason))
            verdict.reasons.append(reason);
    }
    verdict.ok = verdict.reasons.isEmpty() && path.ok;
    return verdict;
}

} // namespace certwright::verify
