#include "core/secrets/keyring_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <utility>

namespace certwright::secrets {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 2000;

/// Secret Service API 0.2, "Collection": "Locked: Whether the collection is locked and must be authenticated by the
/// client application."
QDBusMessage question()
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    message.setAutoStartService(false);
    return message;
}

} // namespace

void askKeyringLock(QObject *context, std::function<void(KeyringLock)> done)
{
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question(), patienceMs), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context,
        [watcher, done = std::move(done)] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            const QVariant locked = reply.isError() ? QVariant() : reply.value().variant();
            if (locked.typeId() != QMetaType::Bool)
                return done(KeyringLock::Unknown);
            done(locked.toBool() ? KeyringLock::Locked : KeyringLock::Open);
        },
        Qt::QueuedConnection);
}

} // namespace certwright::secrets
