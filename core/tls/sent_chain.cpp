#include "core/tls/sent_chain.h"

#include <algorithm>

namespace certwright::tls {

AddressResult judged(
    AddressResult answer, const QString &host, const verify::TrustAnchors &anchors, const QDateTime &at)
{
    const pki::Certificate &leaf = answer.chain.first();
    answer.path = verify::verifyPath({answer.chain, anchors, at});
    if (!answer.error) // an answer cut short may have lost the staple
        answer.staple = judgeStaple({answer.path->path, answer.staple.answer, answer.address, at});
    answer.hostname = verify::verifyHost(leaf, host);
    answer.given = verify::reportGiven(answer.chain, *answer.path);
    answer.paths = verify::findPaths(leaf, answer.chain.mid(1), anchors).paths;
    const auto verified = std::find_if(answer.paths.begin(), answer.paths.end(),
        [&answer](const verify::CandidatePath &path) { return path.certificates == answer.path->path; });
    if (verified != answer.paths.end())
        std::rotate(answer.paths.begin(), verified, verified + 1);
    return answer;
}

} // namespace certwright::tls
