#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace certwright {

/// What lies in a folder, for reading.
struct FolderListing {
    QStringList files; ///< paths of regular files, sorted within each folder
    QList<Error> errors; ///< FileUnreadable for folders and things that are no files, TooManyFiles
};

/// The most files taken from one folder and all below it.
inline constexpr qsizetype maxListedFiles = 20'000;

/// All files below a folder. Links to folders are followed, but no folder is entered twice; the depth is limited.
/// Blocks. `stop`, which may be null, is asked between folders.
FolderListing listFolder(const QString &path, const std::function<bool()> &stop = {});

} // namespace certwright
