#pragma once

#include "core/revocation/find_revoked.h"

#include <QFuture>
#include <QMap>

namespace certwright::ui {

/// That a certificate was revoked, or one on its path.
struct OpenRevocation {
    revocation::Revocation verdict;
    QString title; ///< of the one that was revoked
    bool isOwn = true;

    friend bool operator==(const OpenRevocation &, const OpenRevocation &) = default;
};

/// All that is open and plays a part in it.
struct RevocationPile {
    QMap<int, pki::Certificate> certificates; ///< by entry
    revocation::RevocationFiles files;
};

struct OpenRevocations {
    QHash<int, OpenRevocation> found; ///< by entry
    bool isComplete = true; ///< false when there was too much to look up
};

/// As revocation::findRevoked(), with the roots of the system. Works on the pool; `done` follows later in context's
/// thread, unless the returned future is cancelled.
QFuture<OpenRevocations> lookForRevoked(QObject *context, const RevocationPile &pile, const QDateTime &at,
    std::function<void(const OpenRevocations &)> done);

} // namespace certwright::ui
