#pragma once

#include "core/revocation/revocation.h"

#include <QString>

namespace certwright::text {

/// One or two sentences: what a source said of the certificate with this title, or why nothing is known.
QString revocationText(const revocation::Revocation &revocation, const QString &title);

/// Why an answer that did arrive says nothing.
QString revocationProblem(const revocation::Revocation &revocation);

/// "key compromise", in plain words; the term itself where there are none.
QString revocationReason(const QString &term);

} // namespace certwright::text
