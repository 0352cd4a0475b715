#pragma once

#include "core/verify/verdicts.h"

namespace certwright::verify {

/// One way upwards, and what speaks for and against it.
struct JudgedPath {
    CandidatePath path;
    PathVerdict verdict; ///< on exactly this path, without strict rules; core/revocation adds what it knows
    GivenChain given; ///< what was given, compared with this path
    bool isVerified = false; ///< it is the one that Verdicts::path is about
};

/// Every path of the verdicts by itself, in their order. Milliseconds each: not on the GUI thread.
QList<JudgedPath> judgePaths(const VerdictQuery &query, const Verdicts &verdicts);

} // namespace certwright::verify
