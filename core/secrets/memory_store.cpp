#include "core/secrets/memory_store.h"

#include <QMetaObject>

#include <utility>

namespace certwright::secrets {

namespace {

template <typename Call>
void later(QObject *context, Call call)
{
    QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
}

} // namespace

void MemoryStore::failWith(std::optional<Error> error)
{
    m_failure = std::move(error);
}

void MemoryStore::setAvailability(Availability availability)
{
    m_availability = availability;
}

bool MemoryStore::contains(const QString &entry) const
{
    return m_secrets.contains(entry);
}

int MemoryStore::count() const
{
    return static_cast<int>(m_secrets.size());
}

void MemoryStore::read(QObject *context, const QString &entry, ReadDone done)
{
    later(context, [this, entry, done = std::move(done)] {
        if (m_failure)
            return done(*m_failure);
        const auto found = m_secrets.find(entry);
        if (found == m_secrets.end())
            return done(Error{ErrorCode::KeyringEntryNotFound, {entry}});
        done(found->second.clone());
    });
}

void MemoryStore::write(QObject *context, const QString &entry, SecureBytes secret, Done done)
{
    if (!m_failure)
        m_secrets.insert_or_assign(entry, std::move(secret));
    later(context, [failure = m_failure, done = std::move(done)] { done(failure ? Status(*failure) : ok()); });
}

void MemoryStore::remove(QObject *context, const QString &entry, Done done)
{
    if (!m_failure)
        m_secrets.erase(entry);
    later(context, [failure = m_failure, done = std::move(done)] { done(failure ? Status(*failure) : ok()); });
}

void MemoryStore::probe(QObject *context, ProbeDone done)
{
    later(context, [availability = m_availability, done = std::move(done)] { done(availability); });
}

} // namespace certwright::secrets
