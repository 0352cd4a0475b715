#pragma once

#include "core/base/result.h"
#include "core/secrets/secret_store.h"

#include <QObject>

#include <optional>

namespace certwright::ui {

/// Whether the person's keyring can be used, as far as known. A portable workspace has none.
class KeyringState final : public QObject
{
    Q_OBJECT

public:
    enum class State { Unknown, Available, Locked, Unavailable, NotUsed };

    /// `store` may be null and must outlive this.
    explicit KeyringState(secrets::SecretStore *store, QObject *parent = nullptr);

    State state() const { return m_state; }

    /// Asks the keyring again; changed() follows if it answers otherwise than before.
    void probe();

    /// What a call to the keyring came to; changed() follows if it tells something new.
    void note(const Status &outcome);
    void note(secrets::Availability availability);

    /// "Keyring available", for the status line.
    static QString words(State state);
    /// What that means, in a sentence.
    static QString explanation(State state);

Q_SIGNALS:
    void changed();

private:
    void learn(State state);

    secrets::SecretStore *m_store;
    State m_state;
};

} // namespace certwright::ui
