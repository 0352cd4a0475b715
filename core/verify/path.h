#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/verify/trust_anchors.h"

#include <QDateTime>

namespace certwright::verify {

enum class Purpose { Any, TlsServer, TlsClient };

/// Whether the stricter checks of RFC 5280 (X509_V_FLAG_X509_STRICT) apply.
enum class Strictness { Normal, Strict };

struct PathQuery {
    QList<pki::Certificate> chain; ///< leaf first; the others are the untrusted pile, in any order
    TrustAnchors anchors;
    QDateTime at; ///< UTC; passed in, never read from the clock
    Purpose purpose = Purpose::TlsServer;
    Strictness strictness = Strictness::Normal;
};

/// RFC 5280 6: whether a path leads from the leaf to an anchor. OpenSSL with auth level 2 judges.
struct PathVerdict {
    bool ok = false;
    Findings reasons; ///< why not; Error severity; certificate index counts in `path`
    QList<pki::Certificate> path; ///< as far as it was built, leaf first, the anchor last when ok
};

PathVerdict verifyPath(const PathQuery &query);

/// Only whether verifyPath() would be satisfied; cheaper, since the path itself is not made.
bool isPathValid(const PathQuery &query);

} // namespace certwright::verify
