#pragma once

#include "core/base/finding.h"
#include "core/pki/certificate.h"
#include "core/revocation/revocation.h"

#include <optional>

namespace certwright::tls {

/// The OCSP response a server sends along in the handshake (RFC 6066 8), judged.
struct StapleVerdict {
    bool promised = false; ///< must-staple (RFC 7633): the certificate asks for one in every handshake
    QByteArray answer = {}; ///< DER as sent; empty: none
    std::optional<revocation::Revocation> said
        = {}; ///< of the leaf; none was sent, or nobody knows its issuer: nothing
    /// What is wrong with it: StapleMissing, PathRevoked, or PathRevocationUnknown for a promise that is not kept.
    Findings reasons = {};

    bool ok() const { return reasons.isEmpty(); }
};

/// Whether the certificate holds status_request among its TLS features (RFC 7633 4.2.1).
bool promisesStaple(const pki::Certificate &certificate);

/// What was seen in a handshake.
struct SentStaple {
    QList<pki::Certificate> path; ///< leaf first, its issuer next, as far as it was built; at least the leaf
    QByteArray answer; ///< DER; empty: none
    QString address; ///< whose answer it is
    QDateTime at;
};

/// Holds the answer of a server against the promise of its certificate, and judges it.
StapleVerdict judgeStaple(const SentStaple &sent);

} // namespace certwright::tls
