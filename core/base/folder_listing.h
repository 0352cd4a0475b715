#pragma once

#include "core/base/error.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace certwright {

/// What lies in a folder, for reading.
struct FolderListing {
    QStringList files; ///< paths of regular files, sorted within each folder
    /// FileUnreadable for folders and things that are no files, as whyNoFile() has it; linkNotFollowed(); TooManyFiles.
    QList<Error> errors;
};

/// The most files taken from one folder and all below it.
inline constexpr qsizetype maxListedFiles = 20'000;

/// All files below a folder. Links to files are read, links to folders are not followed, so that nothing outside is
/// walked; the folder itself may be such a link. The depth is limited. Blocks. `stop`, which may be null, is asked
/// between folders.
FolderListing listFolder(const QString &path, const std::function<bool()> &stop = {});

} // namespace certwright
