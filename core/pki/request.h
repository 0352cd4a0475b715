#pragma once

#include "core/pki/certificate.h"

namespace certwright::pki {

/// An attribute of a request (RFC 2986 4.1).
struct RequestAttribute {
    QString oid;
    QString name; ///< empty when nobody here knows it
    QString value; ///< the first one, for people; empty for a challenge password, which is a secret, and structures

    friend bool operator==(const RequestAttribute &, const RequestAttribute &) = default;
};

/// Whether a request is signed by the key it holds, which proves that its maker has that key.
enum class SelfSignature { Good, Bad, Unsupported };

/// An immutable certificate request (PKCS#10, RFC 2986); cheap to copy, safe to share between threads.
class CertificateRequest final
{
public:
    /// Accepts one DER request and nothing after it. EmptyInput; TrailingData; DamagedObject.
    static Result<CertificateRequest> parse(const QByteArray &der, const QString &source);

    const QByteArray &der() const;
    QString subject() const; ///< RFC 4514, UTF-8; may be empty
    QByteArray subjectDer() const;
    const KeyInfo &keyInfo() const;
    const QByteArray &publicKeyDer() const; ///< SubjectPublicKeyInfo
    QByteArray spkiSha256() const; ///< raw
    QString signatureAlgorithm() const; ///< the standard's name, or the OID
    QList<RawExtension> extensions() const; ///< those asked for, in order
    GeneralNames subjectAltNames() const; ///< those asked for
    QList<RequestAttribute> attributes() const; ///< in order, without the extensions
    bool hasChallengePassword() const;
    SelfSignature selfSignature() const; ///< verified once, at parse()

    friend bool operator==(const CertificateRequest &a, const CertificateRequest &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit CertificateRequest(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace certwright::pki
