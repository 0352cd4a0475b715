#pragma once

#include "core/base/secure_bytes.h"
#include "core/ossl/handles.h"

#include <QByteArrayView>

#include <optional>

namespace certwright::ossl {

/// What a symmetric decryption needs. Key and initialisation vector must be as long as the cipher wants them.
struct Decipherment {
    const EVP_CIPHER *cipher;
    QByteArrayView key;
    QByteArrayView iv;
};

/// The plain text, with PKCS padding taken off where the cipher has blocks; nothing when OpenSSL refuses or the padding
/// is wrong.
std::optional<SecureBytes> decipher(const Decipherment &how, QByteArrayView data);

} // namespace certwright::ossl
