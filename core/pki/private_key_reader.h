#pragma once

#include "core/pki/pem.h"
#include "core/pki/private_key.h"

namespace certwright::pki {

/// The work of PrivateKey::parse(): finds the key, unlocks it, and tells the failures apart.
Result<PrivateKey> readPrivateKey(QByteArrayView data, const SecureBytes *passphrase, const QString &source);

/// The same for DER alone and for a PEM block that is known to hold a key.
Result<PrivateKey> privateKeyFromDer(QByteArrayView der, const SecureBytes *passphrase, const QString &source);
Result<PrivateKey> privateKeyFromBlock(const PemBlock &block, const SecureBytes *passphrase, const QString &source);

/// The PrivateKeyInfo (DER) inside of encrypted PKCS#8, whatever key it is; fails as privateKeyFromDer() does.
Result<SecureBytes> openedPkcs8(QByteArrayView der, const SecureBytes *passphrase, const QString &source);

} // namespace certwright::pki
