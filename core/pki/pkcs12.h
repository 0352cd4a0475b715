#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"

namespace certwright::pki {

/// What goes into a PKCS#12 file.
struct Pkcs12Content {
    Certificate certificate;
    PrivateKey key;
    QList<Certificate> chain = {}; ///< issuers, without the leaf
    QString friendlyName = {};
};

/// AES-256-CBC with PBKDF2-HMAC-SHA256, SHA-256 MAC; read back before success is said. The password is UTF-8.
Result<SecureBytes> toPkcs12(const Pkcs12Content &content, const SecureBytes &password);

} // namespace certwright::pki
