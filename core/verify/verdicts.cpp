#include "core/verify/verdicts.h"

#include "core/verify/refused_issuer.h"

namespace certwright::verify {

namespace {

std::optional<HostVerdict> hostVerdict(const VerdictQuery &query, const pki::Certificate &leaf)
{
    if (query.host.isEmpty() && query.address.isEmpty())
        return std::nullopt;
    HostVerdict whole{true, {}};
    for (const QString &name : {query.host, query.address}) {
        if (name.isEmpty())
            continue;
        const HostVerdict one = verifyHost(leaf, name);
        whole.ok = whole.ok && one.ok;
        whole.reasons += one.reasons;
    }
    return whole;
}

/// What there is of the issuer's name above a certificate.
struct Namesakes {
    QList<pki::Certificate> ofOtherKeys; ///< of these, those that were given
    std::optional<Finding> why; ///< the issuer is not taken, or cannot be known
};

Namesakes namesakes(const pki::Certificate &of, const QList<CandidatePath> &paths, const QList<pki::Certificate> &pile)
{
    Namesakes found;
    for (const CandidatePath &path : paths) {
        const qsizetype at = path.certificates.indexOf(of);
        if (at < 0 || at >= path.links.size())
            continue;
        const pki::Certificate &above = path.certificates.at(at + 1);
        const bool isOther = path.links.at(at) == LinkState::NameOnly;
        if (isOther && pile.contains(above) && !found.ofOtherKeys.contains(above))
            found.ofOtherKeys.append(above);
        else if (!isOther && !found.why)
            found.why = refusedIssuer(path, at);
    }
    return found;
}

/// Who has the issuer's name was given, so the issuer is not what is missing.
void explainMissing(Verdicts &verdicts, const QList<pki::Certificate> &pile)
{
    std::optional<MissingIssuer> &missing = verdicts.given.missing;
    if (!missing || missing->of != verdicts.path.path.last())
        return;
    const Namesakes found = namesakes(missing->of, verdicts.paths, pile);
    for (Finding &reason : verdicts.path.reasons) {
        if (reason.id != FindingId::PathIssuerNotFound)
            continue;
        if (found.why)
            reason = {found.why->id, Severity::Error, reason.certificate, found.why->args};
        else if (!found.ofOtherKeys.isEmpty())
            reason = {FindingId::PathBadSignature, Severity::Error, reason.certificate, {missing->of.displayTitle()}};
    }
    missing->ofOtherKeys = found.ofOtherKeys;
    if (found.why)
        missing.reset();
}

} // namespace

Verdicts judge(const VerdictQuery &query)
{
    const int index = query.leaf < 0 ? leafIndex(query.given) : query.leaf;
    PathQuery asked = query.path;
    asked.chain = query.given;
    asked.chain.move(index, 0);
    asked.chain += query.untrusted;
    const pki::Certificate &leaf = asked.chain.first();

    Verdicts verdicts{leaf, verifyAnyPath(asked), {}, hostVerdict(query, leaf), {}, {}};
    verdicts.strict = verifyStrictly(asked, verdicts.path, query.rules);
    verdicts.strict.reasons += crlNumberFindings(query.crls, verdicts.path.path);
    verdicts.strict.ok = verdicts.strict.reasons.isEmpty();
    verdicts.path = withStrict(verdicts.path, verdicts.strict, query.rules);
    verdicts.given = reportGiven(query.given, verdicts.path);
    const PathSearch search = findPaths(leaf, asked.chain.mid(1), asked.anchors);
    verdicts.paths = search.paths;
    verdicts.pathsComplete = search.complete;
    explainMissing(verdicts, asked.chain);
    return verdicts;
}

} // namespace certwright::verify
