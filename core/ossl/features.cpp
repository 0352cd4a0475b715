#include "core/ossl/features.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"

namespace certwright::ossl {

QString libraryVersion()
{
    return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING));
}

bool canSign(const char *algorithm)
{
    const ErrorScope scope;
    return Signature(EVP_SIGNATURE_fetch(nullptr, algorithm, nullptr)) != nullptr;
}

bool canGenerate(const char *keyType)
{
    const ErrorScope scope;
    const PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, keyType, nullptr));
    return context && EVP_PKEY_keygen_init(context.get()) > 0;
}

} // namespace certwright::ossl
