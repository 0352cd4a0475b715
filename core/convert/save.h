#pragma once

#include "core/base/atomic_file.h"

namespace certwright::convert {

/// Writes the file as writeFile() does, then reads it back from the disk and compares. When what is there differs, a
/// file that was new is removed again (FileUnwritable). Blocks.
Status saveFile(const QString &path, QByteArrayView content, const WriteOptions &options);

} // namespace certwright::convert
