#pragma once

#include "core/base/result.h"

#include <QFileInfo>

namespace certwright::workspace {

/// What is there of a path: itself, or else the nearest folder above it. Blocks.
QFileInfo nearestExisting(const QString &path);

/// Whether new entries could be made in these folders of a workspace, or the folders themselves where they are not
/// there yet: to be known before a person is asked for anything. FileUnwritable, with "workspace" behind path and
/// reason, names the folder in the way. Blocks.
Status checkWritable(const QStringList &folders);

} // namespace certwright::workspace
