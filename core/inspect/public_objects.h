#pragma once

#include "core/inspect/object.h"

namespace certwright::inspect {

/// Whether a request, revocation list, OCSP response or SPKAC can be read as what its shape says; of PKCS#7 and PKCS#12
/// whether the frame can.
bool isReadable(ObjectKind kind, QByteArrayView der);

/// The SubjectPublicKeyInfo inside of a request or SPKAC; empty for others.
QByteArrayView publicKeyInside(ObjectKind kind, QByteArrayView der);

/// The SubjectPublicKeyInfo of an RSAPublicKey (RFC 8017 A.1.1); empty when OpenSSL refuses.
QByteArray wrappedRsaKey(QByteArrayView der);

/// What OpenSSL's TRUSTED CERTIFICATE holds behind its certificate. Nothing when it is no such thing.
struct TrustedCertificate {
    QByteArray certificate; ///< DER
    TrustSettings settings;
};
std::optional<TrustedCertificate> trustedCertificate(QByteArrayView der);

} // namespace certwright::inspect
