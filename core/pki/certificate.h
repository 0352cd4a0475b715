#pragma once

#include "core/base/result.h"
#include "core/pki/extension.h"
#include "core/pki/general_name.h"
#include "core/pki/name_constraints.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

#include <memory>
#include <optional>

namespace certwright::pki {

/// What the public key is. Algorithms that have no name keep their OID as `type`.
struct KeyInfo {
    QString type; ///< "EC", "RSA", "ED25519", "ML-DSA-65" …, or a dotted OID
    int bits = 0;
    QString curve; ///< "P-256" … for EC, else empty
    QString label; ///< "ECDSA P-256", "RSA 3072": the field's term, the same in every language
};

/// An immutable X.509 certificate; cheap to copy, safe to share between threads.
class Certificate final
{
public:
    /// Accepts one PEM block or one DER certificate and nothing after it.
    /// EmptyInput, NotACertificate, DamagedObject, TrailingData; `source` names the input in the error.
    static Result<Certificate> parse(const QByteArray &data, const QString &source);

    /// The same for bytes that are known to be DER and nothing else.
    static Result<Certificate> fromDer(const QByteArray &der, const QString &source);

    const QByteArray &der() const;
    QByteArray toPem() const;

    QString subject() const; ///< RFC 4514, UTF-8; may be empty
    QString issuer() const;
    QString commonName() const; ///< of the subject; the last one, empty if none
    QString organization() const;
    QString issuerCommonName() const; ///< falls back to issuer()
    QByteArray subjectDer() const;
    QByteArray issuerDer() const;
    QByteArray serialNumber() const; ///< content octets of the INTEGER, with its sign; see serial_number.h
    QDateTime notBefore() const; ///< UTC
    QDateTime notAfter() const; ///< UTC; valid up to and including this second (RFC 5280 4.1.2.5)
    const GeneralNames &subjectAltNames() const;
    const KeyInfo &keyInfo() const;
    QString signatureAlgorithm() const; ///< the standard's name, or the OID
    bool isCa() const; ///< basicConstraints CA:TRUE
    std::optional<int> pathLength() const;
    QStringList keyUsage() const; ///< RFC 5280 names: digitalSignature …; empty if absent
    QStringList extendedKeyUsage() const; ///< serverAuth …, OIDs for the unknown; empty if absent
    bool hasExtendedKeyUsage() const;
    std::optional<NameConstraints> nameConstraints() const;
    QByteArray subjectKeyId() const;
    QByteArray authorityKeyId() const;
    QList<RawExtension> extensions() const; ///< in order, duplicates kept; read from the DER at each call
    bool isSelfIssued() const; ///< subject equals issuer

    QByteArray sha256() const; ///< of the DER, raw
    QByteArray sha1() const;
    QByteArray spkiSha256() const; ///< of the SubjectPublicKeyInfo, raw
    const QByteArray &publicKeyDer() const;

    /// Common name, else first SAN, else the subject: what to call it in a list.
    QString displayTitle() const;

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit Certificate(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

/// "9F:2C:…", upper case, as people compare fingerprints and serials.
QString colonHex(const QByteArray &bytes);

/// All certificates of a PEM file, or the one of a DER file, in order. NotACertificate when there is none.
Result<QList<Certificate>> parseCertificates(const QByteArray &data, const QString &source);

} // namespace certwright::pki
