#pragma once

#include "core/verify/path.h"

namespace certwright::verify {

/// Whose rules hold beside RFC 5280: those of the public web (CA/Browser Forum), or nobody's.
enum class RuleSet { Public, Private };

/// What a pedantic verifier says of a path, apart from the path verdict: X509_V_FLAG_X509_STRICT and checks that
/// OpenSSL does not make at all.
struct StrictVerdict {
    bool ok = false;
    Findings reasons; ///< Error severity; certificate index counts in the path
    Findings notes; ///< Warning and Notice: allowed by these rules, yet worth a look
};

/// Judges the path that verifyPath() found for the same query. Never an error on what the rules allow.
StrictVerdict verifyStrictly(const PathQuery &query, const PathVerdict &found, RuleSet rules);

/// RFC 5280 5.2.3: a finding for each of these lists (DER) that has no number and is by an authority of the path.
Findings crlNumberFindings(const QList<QByteArray> &lists, const QList<pki::Certificate> &path);

/// The path verdict as these rules want it: on the public web the strict reasons count as well.
PathVerdict withStrict(const PathVerdict &path, const StrictVerdict &strict, RuleSet rules);

} // namespace certwright::verify
