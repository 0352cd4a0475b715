#pragma once

#include "core/verify/trust_anchors.h"
#include "core/workspace/workspace.h"

#include <functional>

namespace certwright::cli {

class InputOpener;

struct FoundAnchors {
    verify::TrustAnchors anchors;
    QList<Error> problems = {}; ///< parts of the files that could not be read
};

/// What --ca names: the certificates of files and authorities, all together; the system's roots when it names nothing.
/// The workspace is looked into for names that are no file. done is called once, later, in the opener's thread.
void findAnchors(InputOpener &opener, const QStringList &filesOrNames, const Result<workspace::Workspace> &workspace,
    std::function<void(const Result<FoundAnchors> &)> done);

} // namespace certwright::cli
