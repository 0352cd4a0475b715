#pragma once

#include "core/base/secure_bytes.h"
#include "core/ossl/handles.h"

#include <QByteArrayView>

#include <optional>

namespace certwright::ossl {

/// What stands at the end of the plain text of ciphers that have blocks.
enum class Padding { Pkcs, None };

/// What a symmetric decryption needs. Key and initialisation vector must be as long as the cipher wants them.
struct Decipherment {
    const EVP_CIPHER *cipher;
    QByteArrayView key;
    QByteArrayView iv;
    Padding padding = Padding::Pkcs;
    QByteArrayView tag = {}; ///< for ciphers that authenticate (AEAD)
};

/// The plain text, with PKCS padding taken off where there is some; nothing when OpenSSL refuses, or when the padding
/// or the tag is wrong.
std::optional<SecureBytes> decipher(const Decipherment &how, QByteArrayView data);

} // namespace certwright::ossl
