#pragma once

#include "core/secrets/secret_store.h"

namespace certwright::secrets {

/// Stands in where no keyring can be reached: every call ends with KeyringUnavailable and the reason.
class UnavailableStore final : public SecretStore
{
public:
    explicit UnavailableStore(QString reason);

    void read(QObject *context, const QString &entry, ReadDone done) override;
    void write(QObject *context, const QString &entry, SecureBytes secret, Done done) override;
    void remove(QObject *context, const QString &entry, Done done) override;
    void probe(QObject *context, ProbeDone done) override;

private:
    Error error() const { return {ErrorCode::KeyringUnavailable, {m_reason}}; }

    QString m_reason;
};

} // namespace certwright::secrets
