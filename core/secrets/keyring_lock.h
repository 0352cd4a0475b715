#pragma once

#include <QObject>

#include <functional>

namespace certwright::secrets {

enum class KeyringLock { Open, Locked, Unknown };

/// Asks the Secret Service whether the keyring that new secrets go to is locked: an entry that is not found in an open
/// one is gone. Starts no service and opens no window. `done` is called once, later, in context's thread; not at all
/// when context dies first. Unknown where nothing answers within two seconds.
void askKeyringLock(QObject *context, std::function<void(KeyringLock)> done);

} // namespace certwright::secrets
