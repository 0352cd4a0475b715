#pragma once

#include <QByteArray>
#include <QFuture>
#include <QHash>
#include <QList>
#include <QObject>

#include <functional>

namespace certwright::ui {

/// A key among all that is open.
struct OpenKey {
    int entry = 0; ///< whose it is
    QByteArray publicKey; ///< SubjectPublicKeyInfo, DER
};

/// With whom an entry shares a prime: with nobody known where they were not worth the time to find.
struct PrimeSharing {
    QList<int> others; ///< entries, the first few: thousands may share one prime
    int more = 0; ///< how many there are beyond these
};

/// Entries whose RSA keys share a prime with other keys, which gives both away.
using SharedPrimes = QHash<int, PrimeSharing>;

/// Works on the pool, up to seconds for thousands of keys; `done` follows later in context's thread, unless the
/// returned future is cancelled.
QFuture<SharedPrimes> lookForSharedPrimes(
    QObject *context, const QList<OpenKey> &keys, std::function<void(const SharedPrimes &)> done);

} // namespace certwright::ui
