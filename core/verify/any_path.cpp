#include "core/verify/paths.h"

#include <QSet>

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

/// OpenSSL takes a certificate once only, but the same name and key as often as they were given.
bool goesRound(const QList<pki::Certificate> &path)
{
    QSet<QByteArray> seen;
    for (const pki::Certificate &certificate : path) {
        const QByteArray identity = certificate.subjectDer() + certificate.publicKeyDer();
        if (seen.contains(identity))
            return true;
        seen.insert(identity);
    }
    const QByteArray above = path.last().issuerDer();
    return !path.last().isSelfIssued()
        && std::any_of(path.cbegin(), path.cend() - 1,
            [&above](const pki::Certificate &certificate) { return certificate.subjectDer() == above; });
}

/// What is wrong with a path that reaches no anchor: what OpenSSL says where it can take no other.
PathVerdict verifyAlone(const PathQuery &query, const CandidatePath &path)
{
    PathQuery alone = query;
    alone.chain = path.certificates;
    PathVerdict verdict = verifyPath(alone);
    for (Finding &reason : verdict.reasons) {
        if (path.goal == PathGoal::Loop && reason.id == FindingId::PathIssuerNotFound)
            reason = loopFinding(path);
    }
    return verdict;
}

} // namespace

PathVerdict verifyExactly(const PathQuery &query, const CandidatePath &path)
{
    const Result<TrustAnchors> anchor = query.anchors.only(path.certificates.last());
    if (!anchor)
        return verifyPath(query);
    PathQuery exact = query;
    exact.chain = path.certificates;
    exact.anchors = *anchor;
    return verifyPath(exact);
}

Finding loopFinding(const CandidatePath &path)
{
    constexpr qsizetype mostNames = 10; // for a sentence
    QStringList names;
    for (qsizetype i = path.certificates.size() - 1; i > 0; --i) {
        names.prepend(path.certificates.at(i).displayTitle());
        if (path.certificates.at(i).subjectDer() == path.certificates.last().issuerDer())
            break;
    }
    return {FindingId::PathLoop, Severity::Error, 0,
        {path.certificates.first().displayTitle(), names.mid(0, mostNames).join(u", ")}};
}

PathVerdict verifyAnyPath(const PathQuery &query)
{
    PathVerdict verdict = verifyPath(query);
    if (query.chain.isEmpty() || (verdict.ok && !goesRound(verdict.path)))
        return verdict;
    constexpr int mostTried = 16;
    int tried = 0;
    const PathSearch search = findPaths(query.chain.first(), query.chain.mid(1), query.anchors);
    for (const CandidatePath &path : search.paths) {
        if (path.goal != PathGoal::Anchor || ++tried > mostTried)
            break;
        if (path.certificates == verdict.path)
            continue;
        if (PathVerdict other = verifyExactly(query, path); other.ok)
            return other;
    }
    if (verdict.ok || search.paths.isEmpty() || !goesRound(verdict.path))
        return verdict;
    const CandidatePath &best = search.paths.first();
    return best.goal == PathGoal::Anchor ? verifyExactly(query, best) : verifyAlone(query, best);
}

} // namespace certwright::verify
