#pragma once

#include "core/pki/certificate.h"

#include <QByteArrayView>

#include <optional>

namespace certwright::ossl {
class Key;
}

namespace certwright::pki {

/// What a key is; for public and private ones alike.
KeyInfo keyInfoOf(const ossl::Key &key);

/// The same for a SubjectPublicKeyInfo (DER); algorithms this OpenSSL lacks are called by the names of their standards,
/// or by their OID where nobody has named them.
KeyInfo keyInfoOfPublicKey(const QByteArray &spki);

/// The same for a PKCS#8 PrivateKeyInfo whose key this OpenSSL cannot read: its algorithm, and the size of its public
/// half where the algorithm tells, else that of the encoded key.
KeyInfo keyInfoOfPrivateKey(QByteArrayView pkcs8);

/// The same for parameters that keys share, as PEM blocks with such a label have them: "EC PARAMETERS", "DH
/// PARAMETERS". Nothing where they cannot be read, or are larger than any in use.
std::optional<KeyInfo> keyInfoOfParameters(const QByteArray &der, QByteArrayView label);

/// Whether this OpenSSL lacks the algorithm; the bits are those of the encoded key then.
bool isUnknown(const KeyInfo &key);

/// The OID of the algorithm, in digits; empty where there is none, as for keys that only SSH knows.
QString keyOid(const KeyInfo &key);

/// Whether its algorithm is one that few people know by its name, so that the OID belongs beside it, whether or not
/// this OpenSSL has it.
bool isUnusual(const KeyInfo &key);

} // namespace certwright::pki
