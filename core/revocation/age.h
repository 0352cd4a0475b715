#pragma once

#include "core/pki/ocsp_response.h"
#include "core/pki/revocation_list.h"
#include "core/revocation/revocation.h"

namespace certwright::revocation {

/// Whether a list or an answer is believed at a moment: None, NotYetValid, OutOfDate, or TooOld where it does not say
/// when it ends and is older than mostListAge or mostAnswerAge. Answers have a leeway of 300 s on both sides, since
/// responders date them in their own time. The one rule for verdicts and for what is shown.
Problem ageProblem(const pki::RevocationList &list, const QDateTime &at);
Problem ageProblem(const pki::OcspSingleResponse &answer, const QDateTime &at);

/// The same of an answer of these times; nextUpdate may be invalid.
Problem answerAgeProblem(const QDateTime &thisUpdate, const QDateTime &nextUpdate, const QDateTime &at);

} // namespace certwright::revocation
