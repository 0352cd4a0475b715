#pragma once

#include "core/base/finding.h"
#include "ui/models/shared_primes.h"

namespace certwright::ui {

/// Entries whose key is weak by itself, with the gravest that is said of it.
using WeakKeys = QHash<int, Severity>;

/// Works on the pool; `done` follows later in context's thread, unless the returned future is cancelled.
QFuture<WeakKeys> lookForWeakKeys(
    QObject *context, const QList<OpenKey> &keys, std::function<void(const WeakKeys &)> done);

} // namespace certwright::ui
