#pragma once

#include "core/secrets/secret_store.h"

#include <map>
#include <optional>

namespace certwright::secrets {

/// A fake that keeps secrets in memory, and on request fails like a keyring that is locked, missing or dismissed.
class MemoryStore final : public SecretStore
{
public:
    /// Every later call answers this; nullopt works again.
    void failWith(std::optional<Error> error);
    void setAvailability(Availability availability);
    bool contains(const QString &entry) const;
    int count() const;

    void read(QObject *context, const QString &entry, ReadDone done) override;
    void write(QObject *context, const QString &entry, SecureBytes secret, Done done) override;
    void remove(QObject *context, const QString &entry, Done done) override;
    void probe(QObject *context, ProbeDone done) override;

private:
    std::map<QString, SecureBytes> m_secrets;
    std::optional<Error> m_failure;
    Availability m_availability = Availability::Available;
};

} // namespace certwright::secrets
