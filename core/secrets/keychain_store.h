#pragma once

#include "core/secrets/secret_store.h"

#include <chrono>

namespace certwright::secrets {

/// The person's keyring through QtKeychain, service name "Certwright". Never falls back to plain text.
/// A call that gets no answer within the deadline (a prompt nobody sees, a daemon that hangs) ends with TimedOut.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds deadline = std::chrono::seconds(60));

    void read(QObject *context, const QString &entry, ReadDone done) override;
    void write(QObject *context, const QString &entry, SecureBytes secret, Done done) override;
    void remove(QObject *context, const QString &entry, Done done) override;
    void probe(QObject *context, ProbeDone done) override;

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace certwright::secrets
