#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QObject>

#include <functional>

namespace certwright::secrets {

/// Whether secrets can be kept for the person.
enum class Availability {
    Available, ///< a probe was written, read back and deleted
    Locked, ///< a keyring is there but its owner has not opened it
    Unavailable, ///< no keyring service
};

/// Keeps secrets for the person under entry names. All calls return at once; `done` is called exactly once, later, in
/// context's thread, and not at all when context dies first. Lives in the thread that made it, and so do the contexts.
class SecretStore
{
public:
    using ReadDone = std::function<void(Result<SecureBytes>)>;
    using Done = std::function<void(Status)>;
    using ProbeDone = std::function<void(Availability)>;

    virtual ~SecretStore();

    /// KeyringEntryNotFound is also what a locked keyring answers: it never means "first use". Where it is known which,
    /// "open" or "locked" stands behind the entry.
    /// KeyringUnavailable, KeyringDenied, KeyringFailed, TimedOut are told apart.
    virtual void read(QObject *context, const QString &entry, ReadDone done) = 0;
    virtual void write(QObject *context, const QString &entry, SecureBytes secret, Done done) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(QObject *context, const QString &entry, Done done) = 0;
    /// Writes, reads back and deletes an entry of its own.
    virtual void probe(QObject *context, ProbeDone done) = 0;

protected:
    SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)
};

} // namespace certwright::secrets
