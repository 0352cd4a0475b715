#pragma once

#include <QtGlobal>

namespace certwright::secrets {

/// One user of the connection to the Secret Service that libsecret keeps for the whole process. It goes on talking to a
/// keyring that was restarted as if to the old one, and what it then reads is wrong; so the last user drops it, and the
/// next one gets a new connection. In a chain of calls each starts before the one before it ends: they share one.
class KeyringSession final
{
public:
    KeyringSession();
    ~KeyringSession();

private:
    Q_DISABLE_COPY_MOVE(KeyringSession)
};

} // namespace certwright::secrets
