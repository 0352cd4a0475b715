#pragma once

#include "core/tls/check_result.h"
#include "core/verify/trust_anchors.h"

namespace certwright::tls {

/// `answer` with the verdicts on the chain it holds, each apart, and what is to be said of it as it was sent. The chain
/// must not be empty. Milliseconds as a rule, more for a hostile chain: not on the GUI thread.
AddressResult judged(
    AddressResult answer, const QString &host, const verify::TrustAnchors &anchors, const QDateTime &at);

} // namespace certwright::tls
