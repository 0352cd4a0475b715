#pragma once

#include "core/inspect/reader.h"

namespace certwright::cli {

/// The certificates of a file of any kind, in order; NotACertificate when there is none. Blocks.
Result<QList<pki::Certificate>> readCertificates(const QString &path);

} // namespace certwright::cli
