#pragma once

#include "core/inspect/reader.h"

namespace certwright::cli {

/// The certificates of a file of any kind, in order; whyNoCertificate() when there is none. Blocks.
Result<QList<pki::Certificate>> readCertificates(const QString &path);

/// Why nothing of use was found: what was broken or stays locked, else NotACertificate.
Error whyNoCertificate(const inspect::ReadResult &read, const QString &source);

} // namespace certwright::cli
