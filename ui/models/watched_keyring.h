#pragma once

#include "core/secrets/secret_store.h"

#include <QPointer>

namespace certwright::ui {

class KeyringState;

/// Hands every call on to the person's keyring and lets the state know what came of it, so that what a job met is
/// what the window shows. The store must outlive this.
class WatchedKeyring final : public secrets::SecretStore
{
public:
    WatchedKeyring(secrets::SecretStore &store, KeyringState &state);

    void read(QObject *context, const QString &entry, ReadDone done) override;
    void write(QObject *context, const QString &entry, SecureBytes secret, Done done) override;
    void remove(QObject *context, const QString &entry, Done done) override;
    void probe(QObject *context, ProbeDone done) override;

private:
    secrets::SecretStore &m_store;
    QPointer<KeyringState> m_state; ///< an answer may come when the window is gone
};

} // namespace certwright::ui
