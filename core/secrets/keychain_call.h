#pragma once

#include "core/base/result.h"
#include "core/secrets/keyring_session.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>
#include <functional>
#include <memory>

namespace certwright::secrets {

/// Runs one QtKeychain job under a deadline; owns itself. QtKeychain's backends keep a plain pointer to a running job,
/// so one that is late is reported as TimedOut at once, but destroyed only when it comes to its end.
class KeychainCall final : public QObject
{
    Q_OBJECT

public:
    /// Called once, never from inside start(). Returns a copy of the secret the job holds, or nothing: being the last
    /// owner once the job is gone is what makes wiping it possible.
    using Finished = std::function<QByteArray(const Status &)>;

    static void start(std::unique_ptr<QKeychain::Job> job, std::chrono::milliseconds deadline, Finished finished);

private:
    KeychainCall(std::unique_ptr<QKeychain::Job> job, Finished finished);
    void onJobFinished();
    void onDeadline();

    KeyringSession m_session; ///< outlives the job
    std::unique_ptr<QKeychain::Job> m_job;
    Finished m_finished; ///< empty once called
    QTimer m_timer;
};

} // namespace certwright::secrets
