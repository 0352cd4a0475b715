#include "core/verify/judged_paths.h"

#include "core/verify/refused_issuer.h"

#include <openssl/x509_vfy.h>

namespace certwright::verify {

namespace {

Finding reasonAt(const CandidatePath &path, FindingId id, qsizetype index, const QStringList &more = {})
{
    return {
        id, Severity::Error, static_cast<int>(index), QStringList{path.certificates.at(index).displayTitle()} + more};
}

/// Why a path that reaches no anchor leads nowhere.
Finding reasonOf(const CandidatePath &path)
{
    const qsizetype last = path.certificates.size() - 1;
    switch (path.goal) {
    case PathGoal::UntrustedRoot:
        return reasonAt(path, last == 0 ? FindingId::PathSelfSignedLeaf : FindingId::PathUntrustedRoot, last);
    case PathGoal::WrongKey:
        return reasonAt(path, FindingId::PathBadSignature, last - 1);
    case PathGoal::TooDeep:
        return reasonAt(path, FindingId::PathOther, last,
            {QString::fromLatin1(X509_verify_cert_error_string(X509_V_ERR_CERT_CHAIN_TOO_LONG))});
    case PathGoal::Loop:
        return loopFinding(path);
    case PathGoal::Anchor:
    case PathGoal::IssuerMissing:
        break;
    }
    return reasonAt(path, FindingId::PathIssuerNotFound, last, {path.certificates.at(last).issuerCommonName()});
}

PathVerdict verdictOn(const CandidatePath &path, const PathQuery &query)
{
    if (path.goal != PathGoal::Anchor)
        return {false, {reasonOf(path)}, path.certificates};
    PathVerdict verdict = verifyExactly(query, path);
    verdict.path = path.certificates;
    for (Finding &reason : verdict.reasons) {
        if (reason.id == FindingId::PathIssuerNotFound)
            reason = refusedIssuer(path, reason.certificate).value_or(reason);
    }
    return verdict;
}

} // namespace

QList<JudgedPath> judgePaths(const VerdictQuery &query, const Verdicts &verdicts)
{
    QList<JudgedPath> judged;
    for (const CandidatePath &path : verdicts.paths) {
        const PathVerdict verdict = verdictOn(path, query.path);
        GivenChain given = reportGiven(query.given, verdict);
        if (path.goal == PathGoal::WrongKey)
            given.root = -1; // it issued nothing
        judged.append({path, verdict, given, path.certificates == verdicts.path.path});
    }
    return judged;
}

} // namespace certwright::verify
