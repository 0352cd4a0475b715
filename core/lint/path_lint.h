#pragma once

#include "core/lint/lint.h"

namespace certwright::lint {

/// A certificate, by the profile somebody chose or guessed for it, and the path it was judged by, if there is one.
struct LintedPath {
    pki::Certificate leaf;
    Profile profile = Profile::Rfc5280;
    QList<pki::Certificate> path = {}; ///< begins with the leaf
    bool endsInAnchor = false;
};

/// Of the leaf, then of each that the path leads through, by the profile that fits it; not of the anchor, nor of a
/// root that is none.
QList<LintReport> examinePath(const LintedPath &linted, const QDateTime &at);

} // namespace certwright::lint
