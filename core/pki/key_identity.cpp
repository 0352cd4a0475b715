#include "core/pki/key_identity.h"

#include "core/ossl/canonical_key.h"
#include "core/pki/sha.h"

namespace certwright::pki {

QByteArray keyIdentity(const QByteArray &spki)
{
    return sha256(ossl::canonicalPublicKey(spki));
}

QByteArray keyIdentity(const QByteArray &spki, const QByteArray &sha256)
{
    const QByteArray canonical = ossl::canonicalPublicKey(spki);
    return canonical.isSharedWith(spki) ? sha256 : pki::sha256(canonical);
}

} // namespace certwright::pki
