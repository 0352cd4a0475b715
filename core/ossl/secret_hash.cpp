#include "core/ossl/secret_hash.h"

namespace certwright::ossl {

SecretHash::SecretHash(const char *algorithm)
    : m_algorithm(EVP_MD_fetch(nullptr, algorithm, nullptr))
    , m_context(EVP_MD_CTX_new())
{
}

SecureBytes SecretHash::of(std::initializer_list<QByteArrayView> parts)
{
    if (!isAvailable() || EVP_DigestInit_ex2(m_context.get(), m_algorithm.get(), nullptr) != 1)
        return {};
    for (const QByteArrayView part : parts) {
        if (EVP_DigestUpdate(m_context.get(), part.data(), static_cast<std::size_t>(part.size())) != 1)
            return {};
    }
    SecureBytes digest(EVP_MD_get_size(m_algorithm.get()));
    if (EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr) != 1)
        return {};
    return digest;
}

} // namespace certwright::ossl
