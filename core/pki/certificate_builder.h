#pragma once

#include "core/base/result.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"

#include <optional>

namespace certwright::pki {

/// keyUsage bits we set (RFC 5280 4.2.1.3).
enum class KeyUsage { DigitalSignature = 1, KeyEncipherment = 2, KeyCertSign = 4, CrlSign = 8 };
Q_DECLARE_FLAGS(KeyUsages, KeyUsage)
Q_DECLARE_OPERATORS_FOR_FLAGS(KeyUsages)

/// extendedKeyUsage purposes we set (RFC 5280 4.2.1.12).
enum class ExtendedUsage { ServerAuth = 1, ClientAuth = 2, EmailProtection = 4 };
Q_DECLARE_FLAGS(ExtendedUsages, ExtendedUsage)
Q_DECLARE_OPERATORS_FOR_FLAGS(ExtendedUsages)

/// What a certificate shall say. basicConstraints are always critical, SKI always there, AKI except on roots.
struct CertificateTemplate {
    QString commonName; ///< at most 64 characters (ub-common-name); empty: SAN becomes critical (4.2.1.6)
    QString organization; ///< at most 64 characters; may be empty
    GeneralNames names;
    QDateTime notBefore;
    QDateTime notAfter;
    KeyUsages keyUsage; ///< critical
    ExtendedUsages extendedUsage;
    bool isCa = false;
    std::optional<int> pathLength = {}; ///< CAs only
    NameConstraints nameConstraints = {}; ///< critical; CAs only
};

/// Signs a root: subject and issuer are the same. The serial is 159 random bits, positive, non-zero.
Result<Certificate> signRoot(const CertificateTemplate &what, const PrivateKey &key);

/// Signs for `subjectKey` with the issuer's key. Checks nothing about names: the authority did.
Result<Certificate> signCertificate(const CertificateTemplate &what, const PrivateKey &subjectKey,
    const Certificate &issuer, const PrivateKey &issuerKey);

} // namespace certwright::pki
