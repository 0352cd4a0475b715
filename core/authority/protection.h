#pragma once

#include "core/authority/authority_jobs.h"

#include <QObject>

#include <functional>
#include <optional>

namespace certwright::authority {

/// How the key of a new authority is kept, and the passphrase it is encrypted for.
struct Protection {
    workspace::KeyProtection keeping = workspace::KeyProtection::Destroyed;
    QString keyringEntry = {};
    SecureBytes passphrase = {};
    pki::PassphraseKind kind = pki::PassphraseKind::Random;
};

struct ProtectionRequest {
    QString authorityName;
    NewKeyProtection wish = NewKeyProtection::Automatic;
    pki::PassphraseKind typedKind = pki::PassphraseKind::Typed;
    bool mayThrowAway = false; ///< Destroyed is an answer when there is neither keyring nor anybody to ask
};

/// Finds a Protection: a random secret that the keyring holds and gave back unchanged, else a passphrase asked for.
/// Until keep() is called the secret counts as ours to remove: by abandon(), or when this object goes.
class ProtectionFlow final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<Protection>)>;

    ProtectionFlow(const Services &services, ProtectionRequest request);
    ~ProtectionFlow() override;

    /// `done` is called once, later, unless abandon() comes first. PromptUnavailable has "keyring" behind the name when
    /// there is one that could be opened.
    void start(Done done);

    /// The key that needs the secret is written.
    void keep() { m_secret = Secret::None; }

    /// Takes the secret out of the keyring again, waiting for a write under way, then calls `gone`. Calls it at once
    /// when there is none.
    void abandon(std::function<void()> gone);

private:
    enum class Secret { None, BeingWritten, Written };

    void storeSecret();
    void onStored(const Status &status);
    void onReadBack(const Result<SecureBytes> &secret);
    void noteKeyringProblem(const Error &error);
    void removeSecret();
    QString keyringWords() const;
    void ask();
    void onAnswer(Result<SecureBytes> answer);
    void answer(Result<Protection> protection);

    Services m_services;
    ProtectionRequest m_request;
    Done m_done;
    std::function<void()> m_gone;
    QString m_entry;
    std::optional<Error> m_keyringProblem; ///< of a keyring that is there
    SecureBytes m_passphrase;
    Secret m_secret = Secret::None;
};

/// The keyring to use, or null: a portable workspace never uses one.
secrets::SecretStore *keyringOf(const Services &services);

} // namespace certwright::authority
