#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"

namespace certwright::tls {

/// The OCSP response a server sends along in the handshake (RFC 6066 8). Its content is core/revocation's to judge.
struct StapleVerdict {
    bool promised = false; ///< must-staple (RFC 7633): the certificate asks for one in every handshake
    QByteArray answer = {}; ///< DER as sent; empty: none
    Findings reasons = {}; ///< what is wrong with it; StapleMissing

    bool ok() const { return reasons.isEmpty(); }
};

/// Whether the certificate holds status_request among its TLS features (RFC 7633 4.2.1).
bool promisesStaple(const pki::Certificate &certificate);

/// Holds the answer of a server against the promise of its certificate.
StapleVerdict judgeStaple(const pki::Certificate &leaf, const QByteArray &answer);

} // namespace certwright::tls
