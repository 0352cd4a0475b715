#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace certwright::pki {

/// What RSASSA-PSS leaves to its parameters (RFC 4055 3.1), with the defaults filled in. What has no name here is
/// called by its OID.
struct PssParameters {
    QString hash; ///< "SHA-256"
    QString mask; ///< the mask generation function: "MGF1"
    QString maskHash; ///< the hash that MGF1 uses; empty for any other function
    qint64 saltLength = 0; ///< in octets; of a key the least that it signs with

    friend bool operator==(const PssParameters &, const PssParameters &) = default;
};

/// Of an AlgorithmIdentifier (DER). Nothing for other algorithms, and where the parameters are absent or unreadable.
std::optional<PssParameters> pssParameters(QByteArrayView algorithm);

/// The same of what signed a certificate, a request or a revocation list (DER): each is SIGNED{} of X.509.
std::optional<PssParameters> pssParametersOfSigned(QByteArrayView object);

/// The same of a SubjectPublicKeyInfo (DER): all that such a key may sign with (RFC 4055 1.2).
std::optional<PssParameters> pssRestrictionOfKey(QByteArrayView spki);

/// The hash that a signature is made of by its AlgorithmIdentifier (DER): "SHA-256", whether its OID names it or its
/// parameters. Empty where there is none apart from the algorithm, as with Ed25519, or it is not known.
QString signatureHash(QByteArrayView algorithm);

} // namespace certwright::pki
