#pragma once

#include <QByteArray>

namespace certwright::ossl {

/// The one SubjectPublicKeyInfo (DER) that equal public keys have in common, whatever octets say the same: points
/// uncompressed, curves by their names, parameters of RSA as RFC 4055 has them. EVP_PKEY_eq() judges what is equal, so
/// a key for RSASSA-PSS is none for PKCS#1. What is canonical already, as nearly every key is, comes back as it is and
/// takes no time; so does what OpenSSL cannot read.
QByteArray canonicalPublicKey(const QByteArray &spki);

} // namespace certwright::ossl
