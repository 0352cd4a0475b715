#pragma once

#include "core/pki/certificate.h"
#include "core/pki/signature_algorithm.h"

namespace certwright::pki {

/// RFC 6960 4.2.1: whether the responder answered the question at all.
enum class OcspStatus {
    Successful = 0,
    MalformedRequest = 1,
    InternalError = 2,
    TryLater = 3,
    SigRequired = 5,
    Unauthorized = 6,
};

enum class OcspState { Good, Revoked, Unknown };

/// The answer for one certificate (RFC 6960 4.2.1).
struct OcspSingleResponse {
    QString hashAlgorithm; ///< of the two hashes; the standard's name, or the OID
    QByteArray issuerNameHash;
    QByteArray issuerKeyHash;
    QByteArray serial; ///< as Certificate::serialNumber()
    OcspState state = OcspState::Unknown;
    QDateTime revokedAt; ///< UTC; of revoked ones
    QString reason; ///< as RevokedEntry::reason
    QDateTime thisUpdate; ///< UTC
    QDateTime nextUpdate; ///< UTC; invalid when newer answers are always there
    QList<RawExtension> extensions;
};

/// An immutable OCSP response (RFC 6960); cheap to copy, safe to share between threads. Signatures are verified
/// elsewhere.
class OcspResponse final
{
public:
    /// Accepts one DER response and nothing after it. EmptyInput; TrailingData; DamagedObject; UnsupportedAlgorithm
    /// with the OID for a type of response that is not id-pkix-ocsp-basic.
    static Result<OcspResponse> parse(const QByteArray &der, const QString &source);

    const QByteArray &der() const;
    OcspStatus status() const; ///< all that follows is empty unless Successful
    QString responderName() const; ///< RFC 4514; empty when it is named by its key
    QByteArray responderKeyHash() const; ///< SHA-1; empty when it is named by its name
    QDateTime producedAt() const; ///< UTC
    QString signatureAlgorithm() const; ///< the standard's name, or the OID
    std::optional<PssParameters> pssParameters() const; ///< of the signature; nothing for other algorithms
    QList<OcspSingleResponse> responses() const;
    QList<RawExtension> extensions() const;
    bool hasNonce() const;
    QList<Certificate> certificates() const; ///< those sent along that can be read

    friend bool operator==(const OcspResponse &a, const OcspResponse &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit OcspResponse(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace certwright::pki
