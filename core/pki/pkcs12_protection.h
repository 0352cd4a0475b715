#pragma once

#include "core/base/secure_bytes.h"
#include "core/pki/pkcs12.h"

namespace certwright::pki {

/// For the derivations of key, certificates and MAC each: the MAC is the quickest of the three to try passwords on.
inline constexpr int pkcs12Iterations = 100000;

/// How a file of this strength is made, as OpenSSL's numbers.
struct Pkcs12Protection {
    int cipher;
    int digest; ///< of the MAC
    int salt; ///< octets
};

Pkcs12Protection pkcs12ProtectionOf(Pkcs12Strength strength);

/// The password as OpenSSL's PKCS#12 functions take it. Internal for one with a NUL, at which they would stop reading.
Result<SecureBytes> pkcs12Password(const SecureBytes &password);

} // namespace certwright::pki
