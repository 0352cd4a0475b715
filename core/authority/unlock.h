#pragma once

#include "core/authority/authority_jobs.h"

#include <QObject>

#include <functional>
#include <optional>

namespace certwright::authority {

/// Finds the passphrase of an existing authority by trying: the keyring's first, then up to three typed ones.
class UnlockFlow final : public QObject
{
    Q_OBJECT

public:
    /// Runs on the thread pool; WrongPassphrase means that another may be tried, everything else is the end.
    using Attempt = std::function<Status(const SecureBytes &passphrase)>;
    using Done = std::function<void(const Status &)>;

    UnlockFlow(const Services &services, workspace::AuthorityRecord authority, QStringList signing, Attempt attempt);

    /// `done` is called once, later: with what the attempt said, AuthorityLocked when there was nothing to try, or what
    /// the person answered instead of a passphrase. Unless a keyring could have helped, AuthorityLocked says so behind
    /// the name: "typed" when a person has the passphrase, "portable" when the keyring has it that none of these uses.
    /// Of a keyring that should have helped: "gone" (it is open, and the entry is not there), "locked", "not found"
    /// (one of these two), "absent", "wrong" (what it keeps does not open the key).
    void start(Done done);

private:
    enum class Origin { Keyring, Person };

    void ask();
    void tryWith(SecureBytes passphrase, Origin origin);
    void onTried(const Status &status, Origin origin);
    Error locked(ErrorCode code) const;
    bool isOutOfReach() const;
    void onUnanswered(const Error &error);

    Services m_services;
    workspace::AuthorityRecord m_authority;
    QStringList m_signing;
    Attempt m_attempt;
    Done m_done;
    std::optional<Error> m_keyringProblem; ///< why the keyring that should have the passphrase does not give it
    int m_wrong = 0;
};

} // namespace certwright::authority
