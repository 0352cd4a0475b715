#pragma once

#include "core/pki/certificate.h"

namespace certwright::verify {

/// Where a certificate says that more can be had. In its order; each once; URIs of any scheme, unchecked.
struct AccessUrls {
    QStringList issuers; ///< authorityInfoAccess caIssuers (RFC 5280 4.2.2.1)
    QStringList ocsp; ///< authorityInfoAccess ocsp
    QStringList crls; ///< cRLDistributionPoints, fullName (RFC 5280 4.2.1.13)
    QStringList deltas = {}; ///< freshestCRL, fullName (4.2.1.15)
};

/// At most 8 of each kind: a certificate from anywhere decides what is in it.
AccessUrls accessUrls(const pki::Certificate &certificate);

/// Where a revocation list (DER) says that its later changes are: freshestCRL (RFC 5280 5.2.6). At most 8.
QStringList deltaUrls(const QByteArray &list);

} // namespace certwright::verify
