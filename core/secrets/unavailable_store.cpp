#include "core/secrets/unavailable_store.h"

#include <QMetaObject>

#include <utility>

namespace certwright::secrets {

namespace {

template <typename Done, typename Answer>
void later(QObject *context, Done done, Answer answer)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

} // namespace

UnavailableStore::UnavailableStore(QString reason)
    : m_reason(std::move(reason))
{
}

void UnavailableStore::read(QObject *context, const QString &, ReadDone done)
{
    later(context, std::move(done), error());
}

void UnavailableStore::write(QObject *context, const QString &, SecureBytes, Done done)
{
    later(context, std::move(done), error());
}

void UnavailableStore::remove(QObject *context, const QString &, Done done)
{
    later(context, std::move(done), error());
}

void UnavailableStore::probe(QObject *context, ProbeDone done)
{
    later(context, std::move(done), Availability::Unavailable);
}

} // namespace certwright::secrets
