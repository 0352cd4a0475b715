#pragma once

#include "core/verify/paths.h"

namespace certwright::verify {

/// What to say instead of "issuer missing" where a certificate of the issuer's name is at hand: that another key
/// signed, that nobody here can check the signature, or what keeps the right one from being taken (RFC 5280, 4.2.1.1
/// and 6.1.2). None where `path` has no step up from the certificate at `index`.
std::optional<Finding> refusedIssuer(const CandidatePath &path, qsizetype index);

} // namespace certwright::verify
