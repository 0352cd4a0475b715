#pragma once

#include "core/base/atomic_file.h"
#include "core/base/secure_bytes.h"
#include "core/workspace/records.h"

#include <vector>

namespace certwright::cli {

/// One file to be written outside the workspace.
struct Delivery {
    QString path;
    SecureBytes content;
    FileAccess access = FileAccess::Public;
};

/// What a folder that is not there means.
enum class MissingFolder { Refuse, WillBeMade };

/// Whether this file could be replaced, or written when it is not there: FileUnwritable, DiskFull. Blocks.
Status checkReplaceable(const QString &path);

/// Whether these files could be written: none is there yet (FileExists), and each folder takes files (FileUnwritable,
/// DiskFull). Leaves nothing behind. Blocks.
Status checkDeliverable(const QStringList &paths, MissingFolder missing = MissingFolder::Refuse);

/// Writes all or none into folders that are there, never over a file that is there, and reads each one back. Blocks.
Status deliver(const std::vector<Delivery> &files);

/// Where `--out` puts the copies of a certificate's files.
workspace::CertificateFiles copiesIn(const QString &folder, const workspace::CertificateFiles &files);

} // namespace certwright::cli
