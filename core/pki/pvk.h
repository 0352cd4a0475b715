#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/private_key.h"

#include <QByteArray>

namespace certwright::pki {

/// Whether the bytes start as Microsoft's PVK files do.
bool isPvk(QByteArrayView data);

/// Whether the PVK file is locked with a password.
bool isLockedPvk(QByteArrayView data);

/// `password` may be null. PassphraseNeeded, WrongPassphrase, DamagedObject, UnsupportedAlgorithm (DSA; RC4 where this
/// OpenSSL has it not, not even in its legacy provider).
Result<PrivateKey> readPvk(QByteArrayView data, const SecureBytes *password, const QString &source);

enum class KeyBlob { None, Public, Private };

/// Whether the bytes start as the PUBLICKEYBLOB or PRIVATEKEYBLOB of Windows' CryptoAPI.
KeyBlob keyBlobKind(QByteArrayView data);

/// SubjectPublicKeyInfo, DER. DamagedObject, UnsupportedAlgorithm.
Result<QByteArray> readPublicKeyBlob(QByteArrayView data, const QString &source);

Result<PrivateKey> readPrivateKeyBlob(QByteArrayView data, const QString &source);

} // namespace certwright::pki
