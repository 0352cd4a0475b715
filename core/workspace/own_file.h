#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace certwright::workspace {

/// A file of ours that cannot be used is damaged, which `code` says with its path; the system's words go into the
/// detail. One that may not be read, or not now, is FileUnreadable instead: that is no damage of its.
Error damaged(ErrorCode code, const QString &path, const Error &cause);

/// The content of such a file; one that is missing is damaged too. Blocks.
Result<QByteArray> readOwnFile(const QString &path, ErrorCode code);

/// FileUnreadable for a folder whose entries this person may not see, which is not to be taken for an empty one; it
/// says "folder" behind the reason. Nothing is wrong with one that is not there.
Status checkReadable(const QString &folder);

} // namespace certwright::workspace
