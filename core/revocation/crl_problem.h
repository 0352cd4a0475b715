#pragma once

#include "core/base/finding.h"
#include "core/pki/revocation_list.h"
#include "core/revocation/revocation.h"

#include <QSet>

namespace certwright::revocation {

/// What OpenSSL's finding about a list comes to; None where it is not about a list.
Problem problemOf(FindingId id);

/// The one of several that is told. A forged list is forged whatever it covers; one about others need not be in time.
Problem mostTelling(const QSet<Problem> &problems, Problem whyNotCovered);

/// A problem of a list by (or about the certificates of) an issuer, and what is said of it.
struct ListProblem {
    Problem problem = Problem::None;
    QString detail = {};
};

/// The cause where a list is Unusable and it can be told; `detail` are the library's words. Others stay as they are.
ListProblem withCause(ListProblem told, const pki::RevocationList &list, const pki::Certificate &issuer);

} // namespace certwright::revocation
