#pragma once

#include "core/base/secure_bytes.h"
#include "core/pki/private_key.h"

namespace certwright::workspace {

/// The private key in a file of the workspace; what was read is wiped. `passphrase` opens an encrypted one, null says
/// that it is not: PassphraseNeeded if it is. Blocks.
Result<pki::PrivateKey> readPrivateKey(const QString &path, const SecureBytes *passphrase = nullptr);

} // namespace certwright::workspace
