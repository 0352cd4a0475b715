#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QList>

#include <optional>

namespace certwright::pki {

/// A signed certificate timestamp (RFC 6962 3.2).
struct SignedTimestamp {
    int version = 0; ///< 0 is v1, the only one there is; of others only `raw` is known
    QByteArray logId; ///< 32 octets
    quint64 milliseconds = 0; ///< since 1970
    QByteArray extensions;
    int hash = 0; ///< RFC 5246 7.4.1.4.1
    int signatureType = 0;
    QByteArray signature;
    QByteArray raw;

    QDateTime time() const; ///< UTC; invalid beyond the year 9999
};

/// A SignedCertificateTimestampList in TLS encoding, without any OCTET STRING around it; nothing when it is broken.
std::optional<QList<SignedTimestamp>> readTimestamps(QByteArrayView list);

} // namespace certwright::pki
