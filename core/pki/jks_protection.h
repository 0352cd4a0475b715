#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QByteArray>

namespace certwright::pki {

/// What Java feeds its digests with: the UTF-16 code units of the password, big endian.
SecureBytes jksPassword(const SecureBytes &utf8);

/// The last 20 bytes of a file: SHA-1 over the password, "Mighty Aphrodite" and everything before them.
/// Empty when this OpenSSL lacks SHA-1.
SecureBytes jksDigest(const SecureBytes &password, QByteArrayView content);

/// The PKCS#8 PrivateKeyInfo in an EncryptedPrivateKeyInfo locked by Java's own ways:
/// sun.security.provider.KeyProtector (1.3.6.1.4.1.42.2.17.1.1) and PBEWithMD5AndTripleDES (…2.19.1). WrongPassphrase,
/// DamagedObject, UnsupportedAlgorithm.
Result<SecureBytes> unlockJksProtection(QByteArrayView locked, const SecureBytes &password, const QString &source);

/// Locks a PrivateKeyInfo as sun.security.provider.KeyProtector does.
Result<QByteArray> lockJksProtection(const SecureBytes &info, const SecureBytes &password);

} // namespace certwright::pki
