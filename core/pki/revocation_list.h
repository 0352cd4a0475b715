#pragma once

#include "core/pki/certificate.h"

namespace certwright::pki {

/// One revoked certificate (RFC 5280 5.3).
struct RevokedEntry {
    QByteArray serial; ///< as Certificate::serialNumber()
    QDateTime date; ///< UTC
    QString reason; ///< RFC 5280 5.3.1: "keyCompromise" …; empty when none is given
    QList<RawExtension> extensions;

    friend bool operator==(const RevokedEntry &, const RevokedEntry &) = default;
};

/// An immutable revocation list (RFC 5280 5); cheap to copy, safe to share between threads. Entries are read when
/// they are asked for: lists of a million cost little more than their octets. Signatures are verified elsewhere.
class RevocationList final
{
public:
    /// Accepts one DER list and nothing after it. EmptyInput; TrailingData; DamagedObject.
    static Result<RevocationList> parse(const QByteArray &der, const QString &source);

    const QByteArray &der() const;
    QString issuer() const; ///< RFC 4514, UTF-8
    QByteArray issuerDer() const;
    QDateTime thisUpdate() const; ///< UTC
    QDateTime nextUpdate() const; ///< UTC; invalid when the list names none
    QString signatureAlgorithm() const; ///< the standard's name, or the OID
    QList<RawExtension> extensions() const;
    QByteArray authorityKeyId() const; ///< empty if absent
    QByteArray number() const; ///< 5.2.3, without a sign octet; empty if absent
    QByteArray baseNumber() const; ///< 5.2.4: of the list that a delta list changes; empty if it is none
    bool isDelta() const { return !baseNumber().isEmpty(); }
    bool isIndirect() const; ///< 5.2.5: may hold certificates of other issuers

    qsizetype count() const;
    RevokedEntry entry(qsizetype at) const; ///< of count()
    QByteArray serialAt(qsizetype at) const; ///< of entry(at), in a tenth of its time

    /// The entry of a serial number as Certificate::serialNumber() gives it. Walks the list: microseconds a thousand.
    std::optional<RevokedEntry> find(const QByteArray &serial) const;

    friend bool operator==(const RevocationList &a, const RevocationList &b) { return a.der() == b.der(); }

private:
    struct Data;
    explicit RevocationList(std::shared_ptr<const Data> data);
    std::shared_ptr<const Data> m_data;
};

} // namespace certwright::pki
