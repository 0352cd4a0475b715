#include "ui/models/watched_keyring.h"

#include "ui/models/keyring_state.h"

#include <utility>

namespace certwright::ui {

WatchedKeyring::WatchedKeyring(secrets::SecretStore &store, KeyringState &state)
    : m_store(store)
    , m_state(&state)
{
}

void WatchedKeyring::read(QObject *context, const QString &entry, ReadDone done)
{
    m_store.read(context, entry, [state = m_state, done = std::move(done)](Result<SecureBytes> secret) {
        if (state)
            state->note(secret ? ok() : secret.error());
        done(std::move(secret));
    });
}

void WatchedKeyring::write(QObject *context, const QString &entry, SecureBytes secret, Done done)
{
    m_store.write(context, entry, std::move(secret), [state = m_state, done = std::move(done)](const Status &status) {
        if (state)
            state->note(status);
        done(status);
    });
}

void WatchedKeyring::remove(QObject *context, const QString &entry, Done done)
{
    m_store.remove(context, entry, [state = m_state, done = std::move(done)](const Status &status) {
        if (state && !status) // a locked keyring finds nothing to remove and succeeds
            state->note(status);
        done(status);
    });
}

void WatchedKeyring::probe(QObject *context, ProbeDone done)
{
    m_store.probe(context, [state = m_state, done = std::move(done)](secrets::Availability availability) {
        if (state)
            state->note(availability);
        done(availability);
    });
}

} // namespace certwright::ui
