#include "core/secrets/keyring_session.h"

#include <QLibrary>

#include <atomic>

namespace certwright::secrets {

using namespace Qt::StringLiterals;

namespace {

std::atomic<int> users = 0; // of a connection that belongs to the process, too

void dropConnection()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The library that QtKeychain has loaded by the same name; it is not linked.
    QLibrary libsecret(u"secret-1"_s, 0);
    using Disconnect = void (*)();
    if (const auto disconnect = reinterpret_cast<Disconnect>(libsecret.resolve("secret_service_disconnect")))
        disconnect();
#endif
}

} // namespace

KeyringSession::KeyringSession()
{
    ++users;
}

KeyringSession::~KeyringSession()
{
    if (--users == 0)
        dropConnection();
}

} // namespace certwright::secrets
