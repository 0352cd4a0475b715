#pragma once

#include "core/authority/signing.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <optional>

namespace certwright::authority {

struct BatchOptions {
    QDateTime now;
    std::function<bool()> stopRequested = {}; ///< asked between two certificates
};

/// What was issued stays, also when something fails later.
struct BatchOutcome {
    QList<workspace::CertificateRecord> certificates; ///< in the order of the plans
    std::optional<Error> failure; ///< why it ended before the last plan
};

/// Signs and writes one certificate per plan with an authority that is open already. The parent folder is synced once,
/// at the end. Blocks: never call it on the GUI thread.
BatchOutcome issueMany(const workspace::Workspace &workspace, const workspace::AuthorityRecord &authority,
    const OpenAuthority &open, const QList<IssuePlan> &plans, const BatchOptions &options);

} // namespace certwright::authority
