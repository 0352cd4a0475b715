#pragma once

#include "core/pki/private_key.h"

namespace certwright::pki {

/// The work of PrivateKey::parse(): finds the key, unlocks it, and tells the failures apart.
Result<PrivateKey> readPrivateKey(QByteArrayView data, const SecureBytes *passphrase, const QString &source);

} // namespace certwright::pki
