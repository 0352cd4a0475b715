#pragma once

#include "core/async/job.h"
#include "core/tls/check_result.h"
#include "core/tls/target.h"

#include <chrono>
#include <functional>

class QHostInfo;

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

/// One check on its way; an interface, so that a program loads what opens sockets only when it checks.
class Check : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Cancelled is in TargetResult::error, beside what had been learned.
    virtual const TargetResult &result() const = 0;
};

} // namespace certwright::tls
