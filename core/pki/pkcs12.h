#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"

namespace certwright::pki {

/// How a PKCS#12 file protects what it holds.
enum class Pkcs12Strength {
    Modern, ///< AES-256-CBC with PBKDF2-HMAC-SHA256, SHA-256 MAC
    Compatible, ///< 3DES and SHA-1 (RFC 7292 appendix C): for programs that read nothing better
};

/// What goes into a PKCS#12 file.
struct Pkcs12Content {
    Certificate certificate;
    PrivateKey key;
    QList<Certificate> chain = {}; ///< issuers, without the leaf
    QString friendlyName = {};
    Pkcs12Strength strength = Pkcs12Strength::Modern;
};

/// Read back before success is said. The password is UTF-8.
Result<SecureBytes> toPkcs12(const Pkcs12Content &content, const SecureBytes &password);

} // namespace certwright::pki
