#pragma once

#include "core/inspect/reader.h"

namespace certwright::cli {

/// The certificates of a file of any kind, in order; NotACertificate when there is none. Blocks.
Result<QList<pki::Certificate>> readCertificates(const QString &path);

/// The DER of each object of that kind; `missing` when there is none. Blocks.
Result<QList<QByteArray>> readDer(const QString &path, inspect::ObjectKind kind, ErrorCode missing);

} // namespace certwright::cli
