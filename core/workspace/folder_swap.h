#pragma once

#include "core/base/result.h"

#include <QString>

namespace certwright::workspace {

/// How two folders change places.
enum class SwapWay {
    AtOnce, ///< in one step where the system and the file system can, else in two
    InTwoSteps, ///< for a moment there is none under the name
};

/// Puts `fresh` in the place of `folder` and leaves what was there under the name of `fresh`. Both lie in one parent.
/// When it fails, all is as it was. What a crash between two steps leaves, restoreInterrupted() puts back.
/// The caller holds the workspace's lock.
Status swapFolders(const QString &fresh, const QString &folder, SwapWay way = SwapWay::AtOnce);

/// Whether a swap in two steps was begun in `parent` and not ended, or is going on.
bool hasInterrupted(const QString &parent);

/// Gives every folder of `parent` its name back that a crash in the middle of a swap took away, and clears away what a
/// swap left behind. The caller holds the workspace's lock.
void restoreInterrupted(const QString &parent);

} // namespace certwright::workspace
