#include "core/ossl/decipher.h"

#include <limits>

namespace certwright::ossl {

namespace {

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

bool setUp(EVP_CIPHER_CTX *context, const Decipherment &how)
{
    if (EVP_DecryptInit_ex2(context, how.cipher, octets(how.key), octets(how.iv), nullptr) != 1)
        return false;
    if (how.padding == Padding::None && EVP_CIPHER_CTX_set_padding(context, 0) != 1)
        return false;
    return how.tag.isEmpty()
        || EVP_CIPHER_CTX_ctrl(
               context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(how.tag.size()), const_cast<char *>(how.tag.data()))
        == 1;
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
    const bool done = setUp(context.get(), how)
        && EVP_DecryptUpdate(context.get(), out, &size, octets(data), static_cast<int>(data.size())) == 1
        && EVP_DecryptFinal_ex(context.get(), out + size, &last) == 1;
    if (!done)
        return std::nullopt;
    plain.shrink(size + last);
    return plain;
}

} // namespace certwright::ossl
