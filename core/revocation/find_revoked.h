#pragma once

#include "core/revocation/file_answers.h"
#include "core/verify/trust_anchors.h"

#include <QHash>

#include <functional>

namespace certwright::revocation {

/// Certificates that are at hand, in any order, and what may tell of them.
struct RevokedQuery {
    QList<pki::Certificate> certificates;
    RevocationFiles files;
    QDateTime at;
    verify::TrustAnchors anchors; ///< may have issued some of them too
};

/// What keeps hostile piles from taking long; far above what honest ones need.
struct RevokedLimits {
    int issuers = 16; ///< of one name, tried for each certificate, and for each list
    qint64 octets = 256LL * 1024 * 1024; ///< of lists and answers that are judged; each counts 4,096 at least
};

/// That a certificate was revoked, or one that every way at hand from it to a root leads through.
struct KnownRevoked {
    Revocation verdict; ///< Revoked, with its source
    int certificate = 0; ///< which of the query's certificates was; itself, or one that stands above it

    friend bool operator==(const KnownRevoked &, const KnownRevoked &) = default;
};

struct RevokedSearch {
    QHash<int, KnownRevoked> revoked; ///< by index in the query's certificates
    bool complete = true; ///< false when a limit, or the caller, cut the search
    int signatures = 0; ///< checked: of certificates, and of lists and answers each time they were judged
};

/// Which certificates the lists and answers call revoked, as checkCrls() and checkOcsp() judge: what is forged, out of
/// date or by another authority of the same name revokes nobody. Nobody need trust the roots. Of the others nothing is
/// said. Linear in the certificates and in the lists; ends early once `stop` says so. Blocks.
RevokedSearch findRevoked(
    const RevokedQuery &query, const std::function<bool()> &stop = {}, const RevokedLimits &limits = {});

} // namespace certwright::revocation
