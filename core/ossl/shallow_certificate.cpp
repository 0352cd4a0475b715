#include "core/ossl/shallow_certificate.h"

#include <openssl/provider.h>

namespace certwright::ossl {

namespace {

/// A library context in which nothing can be decoded: OpenSSL then keeps the key as it is encoded.
struct EmptyLibrary {
    LibraryContext context = LibraryContext(OSSL_LIB_CTX_new());
    Provider nothing = Provider(context ? OSSL_PROVIDER_load(context.get(), "null") : nullptr);
};

} // namespace

X509Cert shallowX509FromDer(QByteArrayView der)
{
    static const EmptyLibrary library; // threads may share it
    X509 *raw = X509_new_ex(library.context.get(), nullptr);
    const auto *begin = reinterpret_cast<const unsigned char *>(der.data());
    const auto *position = begin;
    X509 *const parsed = d2i_X509(&raw, &position, static_cast<long>(der.size())); // frees raw when it fails
    X509Cert certificate(parsed);
    return position == begin + der.size() ? std::move(certificate) : nullptr;
}

} // namespace certwright::ossl
