#pragma once

#include "core/verify/path.h"

namespace certwright::verify {

/// What is known of one step from a certificate to its issuer.
enum class LinkState {
    Signed, ///< the issuer's key signed it
    NameOnly, ///< the issuer has the right name, but another key signed
    Unchecked, ///< this OpenSSL knows no such signature
};

/// How a path ends.
enum class PathGoal {
    Anchor, ///< in a certificate that is trusted
    UntrustedRoot, ///< in a self-signed certificate nobody here trusts
    IssuerMissing, ///< its issuer is neither in the pile nor trusted
    WrongKey, ///< the last step is NameOnly
    TooDeep, ///< the limit of depth was reached
    Loop, ///< whoever signed its last certificate stands on it already; told only where there is no other path
};

/// One way from a leaf upwards; nothing is said of dates, purposes or constraints.
struct CandidatePath {
    QList<pki::Certificate> certificates; ///< leaf first
    QList<LinkState> links; ///< one fewer than certificates
    PathGoal goal = PathGoal::IssuerMissing;
};

/// Bounds that keep a hostile pile from taking long; far above what honest ones need.
struct PathLimits {
    int depth = 32;
    int paths = 64;
    int steps = 2000; ///< trails looked at
    int issuers = 200000; ///< looked at as a trail's next step
    int signatures = 1000; ///< verified at most
};

struct PathSearch {
    QList<CandidatePath> paths; ///< those that reach an anchor first, then the shorter ones, then those valid longer
    bool complete = true; ///< false when a limit cut the search
};

/// Every path from the leaf through the pile (any order, duplicates and strangers welcome) to the anchors. A key and
/// name stand on a path once, so loops of cross-signatures end. Those that lead to an anchor by their names are
/// followed first, the shortest before all others, so that a limit cuts what matters least.
PathSearch findPaths(const pki::Certificate &leaf, const QList<pki::Certificate> &pile, const TrustAnchors &anchors,
    const PathLimits &limits = {});

/// As verifyPath(), which follows one path only: when that one is refused, the others are tried too, since a name
/// excluded by one authority may be fine under another that signed the same key (RFC 4158 2.4.2). Nor is a path kept
/// that goes round among authorities that signed one another where there is a plain one.
PathVerdict verifyAnyPath(const PathQuery &query);

/// Judges exactly this path; its last certificate is the anchor.
PathVerdict verifyExactly(const PathQuery &query, const CandidatePath &path);

/// Of a path that ends in a loop: who signs whom in a circle.
Finding loopFinding(const CandidatePath &path);

} // namespace certwright::verify
