#pragma once

#include "core/base/clock.h"
#include "core/tls/check.h"

#include <memory>

namespace certwright::tls {

/// A TLS handshake with every address of a target; judges afterwards, apart: path, hostname, expiry. Never sends data
/// after the handshake. The server may be anything: each phase has a deadline and a size cap.
class CheckJob final : public Check
{
    Q_OBJECT

public:
    CheckJob(CheckRequest request, const Clock &clock, QObject *parent = nullptr);
    ~CheckJob() override;
    void start() override;
    void cancel() override;

    const TargetResult &result() const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace certwright::tls
