#pragma once

#include "core/authority/authority_jobs.h"

#include <optional>

namespace certwright::authority {

/// Who signs: an authority there is, or one to be made.
struct Decision {
    std::optional<workspace::AuthorityRecord> existing;
    AuthorityPlan fresh = {}; ///< when there is none
    bool mayThrowAway = false; ///< no authority here could sign, so one without a kept key does no harm
    QString throwAwayName = {}; ///< what one is called then
};

/// Reads the authorities and decides; all that can be refused without signing is refused here, also where
/// nothing could be written. Blocks.
Result<Decision> decideAuthority(
    const workspace::Workspace &workspace, const IssueRequest &request, const QDateTime &now);

} // namespace certwright::authority
