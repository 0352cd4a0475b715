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

/// Nothing where the answer fits more than one state.
std::optional<KeyringState::State> stateAfter(const Status &outcome)
{
    if (outcome)
        return KeyringState::State::Available;
    const Error &error = outcome.error();
    switch (error.code) {
    case ErrorCode::KeyringEntryNotFound:
        if (error.args.value(1) == u"open")
            return KeyringState::State::Available;
        return error.args.value(1) == u"locked" ? std::optional(KeyringState::State::Locked) : std::nullopt;
    case ErrorCode::KeyringDenied:
    case ErrorCode::TimedOut:
        return KeyringState::State::Locked;
    case ErrorCode::KeyringUnavailable:
        return KeyringState::State::Unavailable;
    default:
        return {};
    }
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
    m_store->probe(this, [this](secrets::Availability availability) { note(availability); });
}

void KeyringState::note(const Status &outcome)
{
    if (const std::optional<State> state = stateAfter(outcome))
        learn(*state);
}

void KeyringState::note(secrets::Availability availability)
{
    learn(stateOf(availability));
}

void KeyringState::learn(State state)
{
    if (state == m_state || m_state == State::NotUsed)
        return;
    m_state = state;
    Q_EMIT changed();
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
        return tr("Passwords of new authorities go into your keyring. If none answers then, you choose one yourself.");
    case State::Available:
        return tr("Passwords of new authorities are kept in your keyring, so you are not asked for them.");
    case State::Locked:
        return tr("Your keyring is locked; the system asks you to open it when it is first needed.");
    case State::Unavailable:
        return tr(
            "No keyring answers here, so you choose a password for each new authority and type it when it signs.");
    case State::NotUsed:
        return tr("This workspace is portable, so passwords are asked for and never kept on this computer.");
    }
    return {};
}

} // namespace certwright::ui
