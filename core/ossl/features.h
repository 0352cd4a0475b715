#pragma once

namespace certwright::ossl {

/// Whether this OpenSSL can make signatures with the named algorithm ("ED25519", "ML-DSA-65").
bool canSign(const char *algorithm);

/// Whether this OpenSSL can make keys of the named type ("EC", "ML-DSA-65").
bool canGenerate(const char *keyType);

} // namespace certwright::ossl
