#pragma once

#include "core/async/job.h"
#include "core/base/clock.h"
#include "core/pki/certificate.h"
#include "core/tls/target.h"
#include "core/verify/expiry.h"
#include "core/verify/host.h"
#include "core/verify/path.h"

#include <chrono>
#include <memory>
#include <optional>

namespace certwright::tls {

/// Deadlines of one check; each address has its own connect and handshake budget.
struct CheckLimits {
    std::chrono::milliseconds resolve = std::chrono::seconds(3);
    std::chrono::milliseconds connect = std::chrono::seconds(3);
    std::chrono::milliseconds handshake = std::chrono::seconds(5);
    qsizetype maxBytes = 1024 * 1024; ///< received before the handshake ends
};

/// How long each phase took, in milliseconds; -1 when it was not reached.
struct PhaseTimes {
    int resolve = -1;
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
    QList<pki::Certificate> chain; ///< as sent
    std::optional<verify::Expiry> expiry; ///< of the leaf
    std::optional<verify::PathVerdict> path;
    std::optional<verify::HostVerdict> hostname;
    std::optional<Error> error;

    /// Handshake done, path and hostname in order.
    bool ok() const;
};

struct TargetResult {
    Target target;
    QList<AddressResult> addresses;
    std::optional<Error> error; ///< no address was reached at all: HostNotFound, TimedOut
    QDateTime checkedAt;

    bool ok() const;
};

struct CheckRequest {
    Target target;
    verify::TrustAnchors anchors;
    CheckLimits limits = {};
};

/// A TLS handshake with every address of a target; judges afterwards, apart: path, hostname, expiry. Never sends data
/// after the handshake. The server may be anything: each phase has a deadline and a size cap.
class CheckJob final : public async::Job
{
    Q_OBJECT

public:
    CheckJob(CheckRequest request, const Clock &clock, QObject *parent = nullptr);
    ~CheckJob() override;
    void start() override;
    void cancel() override;

    /// Cancelled is in TargetResult::error, beside what had been learned.
    const TargetResult &result() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace certwright::tls
