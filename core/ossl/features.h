#pragma once

#include <QString>

namespace certwright::ossl {

/// The version of the OpenSSL that is loaded: "3.0.17".
QString libraryVersion();

/// Whether this OpenSSL can make signatures with the named algorithm ("ED25519", "ML-DSA-65").
bool canSign(const char *algorithm);

/// Whether this OpenSSL can make keys of the named type ("EC", "ML-DSA-65").
bool canGenerate(const char *keyType);

} // namespace certwright::ossl
