#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace certwright::pki {

/// A signed public key and challenge, as browsers' old <keygen> element made it (HTML 5.0, 4.10.12).
struct Spkac {
    QByteArray der;
    QByteArray spki; ///< SubjectPublicKeyInfo, DER
    QString challenge; ///< hidden characters escaped; often empty
    bool signatureGood = false; ///< whoever made it holds the private key; false also for what OpenSSL cannot check
};

/// DER, base64 of it, or the `SPKAC=` line of `openssl spkac`, which may stand among others (`CN=…`).
/// NotACertificate when it has not this form.
Result<Spkac> readSpkac(QByteArrayView data, const QString &source);

} // namespace certwright::pki
