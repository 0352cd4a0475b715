#include "core/ossl/decipher.h"

#include <limits>

namespace certwright::ossl {

namespace {

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

std::optional<SecureBytes> decipher(const Decipherment &how, QByteArrayView data)
{
    const CipherContext context(EVP_CIPHER_CTX_new());
    if (!context || how.cipher == nullptr || data.size() > std::numeric_limits<int>::max() / 2
        || EVP_CIPHER_get_key_length(how.cipher) != how.key.size()
        || EVP_CIPHER_get_iv_length(how.cipher) != how.iv.size())
        return std::nullopt;
    SecureBytes plain(data.size() + EVP_CIPHER_get_block_size(how.cipher));
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int size = 0;
    int last = 0;
    const bool done = EVP_DecryptInit_ex2(context.get(), how.cipher, octets(how.key), octets(how.iv), nullptr) == 1
        && EVP_DecryptUpdate(context.get(), out, &size, octets(data), static_cast<int>(data.size())) == 1
        && EVP_DecryptFinal_ex(context.get(), out + size, &last) == 1;
    if (!done)
        return std::nullopt;
    plain.shrink(size + last);
    return plain;
}

} // namespace certwright::ossl
