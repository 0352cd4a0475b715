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

/// Which authorities belong to the public web among the certificates that came together: all, when a server of the
/// public web is one of these, or when that profile was chosen for them.
PublicTrust trustBeside(const QList<pki::Certificate> &beside, std::optional<Profile> chosen);

/// How somebody wants a certificate judged.
struct LintChoice {
    std::optional<Profile> chosen = {}; ///< none: guessed
    QList<pki::Certificate> beside = {}; ///< what it came with; it may be among these
    QDateTime at = {};
};

/// By the chosen profile as far as it fits, see fittingProfile(); the report says which one it was.
LintReport examineBeside(const pki::Certificate &certificate, const LintChoice &choice);

} // namespace certwright::lint
