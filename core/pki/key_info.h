#pragma once

#include "core/pki/certificate.h"

namespace certwright::ossl {
class Key;
}

namespace certwright::pki {

/// What a key is; for public and private ones alike.
KeyInfo keyInfoOf(const ossl::Key &key);

/// The same for a SubjectPublicKeyInfo (DER); algorithms this OpenSSL lacks keep their OID.
KeyInfo keyInfoOfPublicKey(const QByteArray &spki);

/// The same for a PKCS#8 PrivateKeyInfo whose key this OpenSSL cannot read: its algorithm and the size of
/// the encoded key, and no more.
KeyInfo keyInfoOfPrivateKey(QByteArrayView pkcs8);

/// Whether this OpenSSL lacks the algorithm: the type is its OID, and the bits are those of the encoded key.
bool isUnknown(const KeyInfo &key);

} // namespace certwright::pki
