#include "core/workspace/stored_key.h"

#include "core/base/atomic_file.h"
#include "core/workspace/own_file.h"

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

Status checkKeyFile(const AuthorityRecord &authority)
{
    if (authority.keyFile.isEmpty())
        return ok();
    const Result<QByteArray> content = readOwnFile(authority.keyFile, ErrorCode::AuthorityFileDamaged);
    if (!content)
        return content.error();
    if (!content->contains("-----BEGIN ENCRYPTED PRIVATE KEY-----"))
        return Error{ErrorCode::AuthorityFileDamaged, {authority.keyFile}};
    return ok();
}

} // namespace certwright::workspace
