#pragma once

#include "core/verify/path.h"

namespace certwright::verify {

/// Reasons against a built path that OpenSSL does not see: a wildcard that covers an excluded name (RFC 5280 4.2.1.10),
/// and a purpose this OpenSSL does not know.
Findings ownRules(const QList<pki::Certificate> &path, Purpose purpose);

} // namespace certwright::verify
