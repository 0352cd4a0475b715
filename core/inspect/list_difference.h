#pragma once

#include "core/inspect/difference.h"

namespace certwright::inspect {

/// The entries that only one of two revocation lists has, or that they have in different ways: first those of the left
/// one in its order, then those that only the right one has. Linear in the number of entries.
QList<Difference> compareRevoked(const pki::RevocationList &left, const pki::RevocationList &right);

} // namespace certwright::inspect
