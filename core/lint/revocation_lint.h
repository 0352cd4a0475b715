#pragma once

#include "core/lint/lint.h"
#include "core/pki/revocation_list.h"

namespace certwright::lint {

/// What RFC 5280 and the CA/Browser Forum have against a revocation list, by the same report as for certificates; paths
/// start with `certificateList`. Time linear in its entries.
LintReport examine(const pki::RevocationList &list);

/// Every rule there is for revocation lists.
QStringList revocationRuleIds();

} // namespace certwright::lint
