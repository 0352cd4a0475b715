#pragma once

#include <QString>

namespace certwright::bench {

/// What nobody can do without: `count` times a P-256 key, a certificate with the extensions of ours, signed, and the
/// four files of ours written and synced into a folder of their own. No checks, no verifying, plain OpenSSL and POSIX.
/// False when anything failed.
bool bareLoop(const QString &folder, int count);

} // namespace certwright::bench
