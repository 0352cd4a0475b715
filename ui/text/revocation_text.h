#pragma once

#include "core/revocation/revocation.h"
#include "core/verify/signature_verdict.h"

#include <QString>

namespace certwright::text {

/// One or two sentences: what a source said of the certificate with this title, or why nothing is known.
QString revocationText(const revocation::Revocation &revocation, const QString &title);

/// Why an answer that did arrive says nothing.
QString revocationProblem(const revocation::Revocation &revocation);

/// Whether a list, an answer or a message comes from whom it says.
QString signatureText(const verify::SignatureVerdict &verdict);

/// "key compromise", in plain words; the term itself where there are none.
QString revocationReason(const QString &term);

} // namespace certwright::text
