#pragma once

#include "core/inspect/object.h"
#include "core/pki/certificate.h"
#include "ui/theme/status_kind.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QMap>

#include <functional>

namespace certwright::ui {

/// How grave entries are, as their panes say, but for what is wrong with their keys.
using ObjectStates = QHash<int, StatusKind>;

/// Objects by entry, with the certificates among which their signers are.
struct ObjectPile {
    QMap<int, inspect::FoundObject> objects;
    QList<pki::Certificate> atHand;
};

/// Whether it takes decoding, and perhaps other objects, to know how grave it is.
bool takesDecoding(const inspect::FoundObject &object);

/// Of what takes no decoding, or has not been decoded yet.
StatusKind stateAtSight(const inspect::FoundObject &object, const QDateTime &at);

/// Works on the pool; `done` follows later in context's thread, unless the returned future is cancelled.
QFuture<ObjectStates> lookForStates(
    QObject *context, const ObjectPile &pile, const QDateTime &at, std::function<void(const ObjectStates &)> done);

} // namespace certwright::ui
