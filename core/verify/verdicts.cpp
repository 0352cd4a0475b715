#include "core/verify/verdicts.h"

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

/// Those named as the issuer is. OpenSSL took none, so their key identifiers are others.
QList<pki::Certificate> namesakes(const pki::Certificate &of, const QList<pki::Certificate> &pile)
{
    QList<pki::Certificate> found;
    for (const pki::Certificate &certificate : pile) {
        if (certificate.subjectDer() == of.issuerDer() && certificate != of && !found.contains(certificate))
            found.append(certificate);
    }
    return found;
}

/// Who has the issuer's name and another key was given, so the issuer is not what is missing.
void nameOtherKeys(Verdicts &verdicts, const QList<pki::Certificate> &pile)
{
    std::optional<MissingIssuer> &missing = verdicts.given.missing;
    if (!missing || missing->of != verdicts.path.path.last())
        return;
    missing->ofOtherKeys = namesakes(missing->of, pile);
    for (Finding &reason : verdicts.path.reasons) {
        if (!missing->ofOtherKeys.isEmpty() && reason.id == FindingId::PathIssuerNotFound)
            reason = {FindingId::PathBadSignature, Severity::Error, reason.certificate, {missing->of.displayTitle()}};
    }
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
    nameOtherKeys(verdicts, asked.chain);
    const PathSearch search = findPaths(leaf, asked.chain.mid(1), asked.anchors);
    verdicts.paths = search.paths;
    verdicts.pathsComplete = search.complete;
    return verdicts;
}

} // namespace certwright::verify
