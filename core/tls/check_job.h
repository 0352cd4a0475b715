#pragma once

#include "core/async/job.h"
#include "core/base/clock.h"
#include "core/tls/check_result.h"

#include <QHostInfo>

#include <chrono>
#include <functional>
#include <memory>

namespace certwright::tls {

/// Deadlines of one check; each address has its own connect and handshake budget.
struct CheckLimits {
    std::chrono::milliseconds resolve = std::chrono::seconds(3);
    std::chrono::milliseconds connect = std::chrono::seconds(3);
    std::chrono::milliseconds handshake = std::chrono::seconds(5);
    qsizetype maxBytes = 1024 * 1024; ///< received before the handshake ends
};

/// Looks a name up and calls the second argument at most once, later, in the caller's thread; perhaps never.
using Lookup = std::function<void(const QString &host, std::function<void(const QHostInfo &)>)>;

struct CheckRequest {
    Target target;
    verify::TrustAnchors anchors;
    CheckLimits limits = {};
    Lookup lookup = {}; ///< null: the system's resolver
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
