#pragma once

#include "core/workspace/records.h"

namespace certwright::authority {

/// The authority of the workspace whose root would make what a server sent (leaf first) right, for a check that did not
/// trust it; null when none would. Points into `authorities`.
const workspace::AuthorityRecord *issuerOf(
    const QList<pki::Certificate> &sent, const QList<workspace::AuthorityRecord> &authorities, const QDateTime &at);

} // namespace certwright::authority
