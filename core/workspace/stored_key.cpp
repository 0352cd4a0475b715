#include "core/workspace/stored_key.h"

#include "core/base/atomic_file.h"

namespace certwright::workspace {

namespace {

constexpr qint64 maxKeyFile = 1024 * 1024;

} // namespace

Result<pki::PrivateKey> readPrivateKey(const QString &path, const SecureBytes *passphrase)
{
    Result<QByteArray> pem = readFile(path, maxKeyFile);
    if (!pem)
        return pem.error();
    Result<pki::PrivateKey> key = pki::PrivateKey::parse(*pem, passphrase, path);
    wipe(*pem);
    return key;
}

} // namespace certwright::workspace
