#pragma once

#include "core/verify/trust_anchors.h"
#include "core/workspace/workspace.h"

namespace certwright::cli {

/// What --ca names: the certificates of files and authorities, all together; the system's roots when it names nothing.
/// The workspace is looked into for names that are no file. Blocks.
Result<verify::TrustAnchors> findAnchors(
    const QStringList &filesOrNames, const Result<workspace::Workspace> &workspace);

} // namespace certwright::cli
