#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/verify/trust_anchors.h"

#include <QDateTime>

namespace certwright::verify {

enum class Purpose { Any, TlsServer, TlsClient, Email, CodeSigning, TimeStamping, OcspSigning };

/// The extended key usage of a purpose: serverAuth …; anyExtendedKeyUsage for Any.
QString purposeName(Purpose purpose);

/// What a certificate is made for, by its extended key usage: the first of the above that it names, TlsServer where it
/// has none, and Any for an authority.
Purpose usualPurpose(const pki::Certificate &certificate);

/// Whether the stricter checks of RFC 5280 (X509_V_FLAG_X509_STRICT) apply.
enum class Strictness { Normal, Strict };

/// Where a path may end: RootFirst prefers a self-signed anchor and takes any other where there is none.
/// Anchors of the system are self-signed ones only, whatever is asked.
enum class PathEnd { RootFirst, RootOnly, AnyAnchor };

struct PathQuery {
    QList<pki::Certificate> chain; ///< leaf first; the others are the untrusted pile, in any order
    TrustAnchors anchors;
    QDateTime at; ///< UTC; passed in, never read from the clock
    Purpose purpose = Purpose::TlsServer;
    Strictness strictness = Strictness::Normal;
    PathEnd end = PathEnd::RootFirst;
    QList<QByteArray> crls = {}; ///< DER; what decides whether the leaf was revoked. Empty: nothing is asked
};

/// RFC 5280 6: whether a path leads from the leaf to an anchor. OpenSSL with auth level 2 judges.
struct PathVerdict {
    bool ok = false;
    Findings reasons; ///< why not; Error severity; certificate index counts in `path`
    QList<pki::Certificate> path; ///< as far as it was built, leaf first, the anchor last when ok
    Findings notes = {}; ///< what does not make it false: PathPartialAnchor
    PathEnd end = PathEnd::AnyAnchor; ///< how the path was found: RootOnly or AnyAnchor
};

PathVerdict verifyPath(const PathQuery &query);

/// Only whether verifyPath() would be satisfied; cheaper, since the path itself is not made.
bool isPathValid(const PathQuery &query);

} // namespace certwright::verify
