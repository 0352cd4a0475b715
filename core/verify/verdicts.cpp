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
    verdicts.path = withStrict(verdicts.path, verdicts.strict, query.rules);
    verdicts.given = reportGiven(query.given, verdicts.path);
    const PathSearch search = findPaths(leaf, asked.chain.mid(1), asked.anchors);
    verdicts.paths = search.paths;
    verdicts.pathsComplete = search.complete;
    return verdicts;
}

} // namespace certwright::verify
