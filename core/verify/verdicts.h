#pragma once

#include "core/verify/chain_report.h"
#include "core/verify/host.h"
#include "core/verify/paths.h"
#include "core/verify/strict.h"

namespace certwright::verify {

/// What is asked about one certificate and what was given with it.
struct VerdictQuery {
    QList<pki::Certificate> given; ///< as it came
    QList<pki::Certificate> untrusted = {}; ///< a further pile: fetched, or from another file
    PathQuery path; ///< without `chain` and `crls`
    RuleSet rules = RuleSet::Private;
    QString host = {}; ///< a DNS name or an IP literal; empty: not asked
    QString address = {}; ///< an IP literal; empty: not asked
    QList<QByteArray> crls = {}; ///< DER; held against the strict rules only. core/revocation tells what they say
    int leaf = -1; ///< index in `given` of the certificate that is meant; -1: found out
};

/// The verdicts on one certificate, never merged; policy is core/lint's.
struct Verdicts {
    pki::Certificate leaf;
    PathVerdict path; ///< on the public web the strict reasons are part of it
    StrictVerdict strict;
    std::optional<HostVerdict> hostname; ///< none: not asked
    GivenChain given;
    QList<CandidatePath> paths; ///< every path there is, whether or not it is valid
    bool pathsComplete = true; ///< false when the search was cut
};

/// Everything above; `given` must not be empty. Milliseconds as a rule, more for a hostile pile: not on the GUI thread.
Verdicts judge(const VerdictQuery &query);

} // namespace certwright::verify
