#include "ui/models/keyring_state.h"

namespace certwright::ui {

namespace {

KeyringState::State stateOf(secrets::Availability availability)
{
    switch (availability) {
    case secrets::Availability::Available:
        return KeyringState::State::Available;
    case secrets::Availability::Locked:
        return KeyringState::State::Locked;
    case secrets::Availability::Unavailable:
        return KeyringState::State::Unavailable;
    }
    return KeyringState::State::Unknown;
}

} // namespace

KeyringState::KeyringState(secrets::SecretStore *store, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_state(store ? State::Unknown : State::NotUsed)
{
}

void KeyringState::probe()
{
    if (!m_store)
        return;
    m_store->probe(this, [this](secrets::Availability availability) {
        const State state = stateOf(availability);
        if (state == m_state)
            return;
        m_state = state;
        Q_EMIT changed();
    });
}

QString KeyringState::words(State state)
{
    switch (state) {
    case State::Unknown:
        return tr("Keyring opened when needed");
    case State::Available:
        return tr("Keyring available");
    case State::Locked:
        return tr("Keyring locked");
    case State::Unavailable:
        return tr("No keyring");
    case State::NotUsed:
        return tr("Portable, no keyring");
    }
    return {};
}

QString KeyringState::explanation(State state)
{
    switch (state) {
    case State::Unknown:
        return tr(
            "Passphrases of new authorities go into your keyring. If none answers then, you choose one yourself.");
    case State::Available:
        return tr("Passphrases of new authorities are kept in your keyring, so you are not asked for them.");
    case State::Locked:
        return tr("Your keyring is locked; the system asks you to open it when it is first needed.");
    case State::Unavailable:
        return tr(
            "No keyring answers here, so you choose a passphrase for each new authority and type it when it signs.");
    case State::NotUsed:
        return tr("This workspace is portable, so passphrases are asked for and never kept on this computer.");
    }
    return {};
}

} // namespace certwright::ui
