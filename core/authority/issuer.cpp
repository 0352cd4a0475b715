#include "core/authority/issuer.h"

#include "core/verify/path.h"

#include <algorithm>

namespace certwright::authority {

const workspace::AuthorityRecord *issuerOf(
    const QList<pki::Certificate> &sent, const QList<workspace::AuthorityRecord> &authorities, const QDateTime &at)
{
    const auto isNamed = [&sent](const pki::Certificate &root) {
        return std::any_of(sent.cbegin(), sent.cend(),
            [&root](const pki::Certificate &certificate) { return certificate.issuerDer() == root.subjectDer(); });
    };
    const auto vouches = [&](const workspace::AuthorityRecord &authority) {
        if (!isNamed(authority.certificate))
            return false;
        const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::of({authority.certificate});
        return anchors && verify::isPathValid({sent, *anchors, at});
    };
    const auto found = std::find_if(authorities.cbegin(), authorities.cend(), vouches);
    return found == authorities.cend() ? nullptr : &*found;
}

} // namespace certwright::authority
