#pragma once

#include "core/base/error.h"
#include "core/pki/certificate.h"
#include "core/tls/staple.h"
#include "core/tls/target.h"
#include "core/verify/chain_report.h"
#include "core/verify/expiry.h"
#include "core/verify/host.h"
#include "core/verify/paths.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace certwright::tls {

/// How long each phase took, in milliseconds; -1 when it was not reached.
struct PhaseTimes {
    int resolve = -1; ///< 0 for an IP literal
    int connect = -1;
    int handshake = -1;
};

/// What one address answered. Everything learned up to a failure is kept beside `error`.
struct AddressResult {
    QString address; ///< IP literal
    PhaseTimes times;
    QString protocol; ///< "TLSv1.3"
    QString cipher; ///< IANA name where OpenSSL knows it, "TLS_AES_256_GCM_SHA384"
    QString group; ///< key exchange group, "X25519"; empty if unknown
    bool clientCertificateRequested = false; ///< the server asked for one; whether it insists, an error says
    QList<pki::Certificate> chain; ///< as sent
    std::optional<verify::Expiry> expiry; ///< of the leaf
    std::optional<verify::PathVerdict> path;
    std::optional<verify::HostVerdict> hostname;
    StapleVerdict staple;
    verify::GivenChain given; ///< the chain as sent: order, what is missing, what is extra
    QList<verify::CandidatePath> paths; ///< every way from the leaf through what was sent; the verified one first
    std::optional<Error> error;

    /// The best that the server agreed to is SSL, TLS 1.0 or 1.1. RFC 8996 4 and 5: these "MUST NOT be used".
    bool hasDeprecatedProtocol() const;

    /// Handshake done, with a protocol that may be used; path, hostname and staple in order.
    bool ok() const;
};

struct TargetResult {
    Target target;
    QList<AddressResult> addresses;
    std::optional<Error> error; ///< no address was reached at all: HostNotFound, TimedOut; or Cancelled
    QDateTime checkedAt;

    /// Every address is in order. Of several loopback addresses one may refuse: `localhost` has both families on
    /// every system, servers often listen on one.
    bool ok() const;
};

} // namespace certwright::tls
