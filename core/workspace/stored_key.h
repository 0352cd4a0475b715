#pragma once

#include "core/base/secure_bytes.h"
#include "core/pki/private_key.h"
#include "core/workspace/records.h"

namespace certwright::workspace {

/// The private key in a file of the workspace; what was read is wiped. `passphrase` opens an encrypted one, null says
/// that it is not: PassphraseNeeded if it is. Blocks.
Result<pki::PrivateKey> readPrivateKey(const QString &path, const SecureBytes *passphrase = nullptr);

/// Whether the key of an authority lies there, may be read, and is an encrypted one; whether a passphrase opens it
/// shows when it signs. Nothing is wrong where it was destroyed. AuthorityFileDamaged, FileUnreadable. Blocks.
Status checkKeyFile(const AuthorityRecord &authority);

} // namespace certwright::workspace
