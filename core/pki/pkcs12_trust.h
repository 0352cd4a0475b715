#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/certificate.h"
#include "core/pki/pkcs12.h"

namespace certwright::pki {

/// A certificate to trust, and what its entry is called.
struct TrustedEntry {
    QString name;
    Certificate certificate;
};

/// A PKCS#12 file of certificates without a key, each marked as Java wants it (trustedKeyUsage): without the mark Java
/// sees none of them. Read back before success is said. The password is UTF-8; names must differ in more than case.
Result<SecureBytes> toPkcs12Trust(
    const QList<TrustedEntry> &entries, Pkcs12Strength strength, const SecureBytes &password);

} // namespace certwright::pki
