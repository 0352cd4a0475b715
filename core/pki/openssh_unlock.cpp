#include "core/pki/openssh_unlock.h"

#include "core/ossl/decipher.h"
#include "core/ossl/error_queue.h"
#include "core/pki/printable.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr qsizetype longestName = 64; // RFC 4251 6
constexpr qsizetype authenticated = 16; // octets of a tag

enum class Tag { None, Gcm, ChaCha };

struct SshCipher {
    QByteArrayView name;
    const char *algorithm; ///< what OpenSSL calls it
    qsizetype key;
    qsizetype iv;
    qsizetype block; ///< which the section fills up to
    Tag tag = Tag::None;
};

/// Those of OpenSSH's cipher.c that ssh-keygen -Z takes.
constexpr std::array ciphers{
    SshCipher{"aes256-ctr", "AES-256-CTR", 32, 16, 16},
    SshCipher{"aes192-ctr", "AES-192-CTR", 24, 16, 16},
    SshCipher{"aes128-ctr", "AES-128-CTR", 16, 16, 16},
    SshCipher{"aes256-cbc", "AES-256-CBC", 32, 16, 16},
    SshCipher{"aes192-cbc", "AES-192-CBC", 24, 16, 16},
    SshCipher{"aes128-cbc", "AES-128-CBC", 16, 16, 16},
    SshCipher{"3des-cbc", "DES-EDE3-CBC", 24, 8, 8},
    SshCipher{"aes256-gcm@openssh.com", "AES-256-GCM", 32, 12, 16, Tag::Gcm},
    SshCipher{"aes128-gcm@openssh.com", "AES-128-GCM", 16, 12, 16, Tag::Gcm},
    SshCipher{"chacha20-poly1305@openssh.com", "ChaCha20", 64, 0, 8, Tag::ChaCha},
};

QString shown(QByteArrayView name)
{
    return printableAscii(name.first(std::min(name.size(), longestName)));
}

/// OpenSSH's PROTOCOL.chacha20poly1305 with the sequence number 0: the first half of the key is for the content. Block
/// 0 of its stream is the key of the tag, block 1 begins the content's. Nothing when the tag is wrong.
std::optional<SecureBytes> decipherChaCha(const EVP_CIPHER *cipher, QByteArrayView key, const OpenSshSection &section)
{
    constexpr qsizetype half = 32;
    constexpr std::array<char, 16> blockZero{};
    constexpr std::array<char, 16> blockOne{1};
    constexpr std::array<char, half> zeros{};
    const auto octets = [](QByteArrayView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); };
    const QByteArrayView first = key.first(half);
    const std::optional<SecureBytes> tagKey
        = ossl::decipher({cipher, first, QByteArrayView(blockZero)}, QByteArrayView(zeros));
    std::array<unsigned char, authenticated> tag{};
    size_t size = 0;
    const bool isRight = tagKey && tagKey->size() == half
        && EVP_Q_mac(nullptr, "POLY1305", nullptr, nullptr, nullptr, tagKey->data(), half, octets(section.body),
               static_cast<size_t>(section.body.size()), tag.data(), tag.size(), &size)
            != nullptr
        && CRYPTO_memcmp(tag.data(), section.rest.data(), tag.size()) == 0;
    return isRight ? ossl::decipher({cipher, first, QByteArrayView(blockOne)}, section.body) : std::nullopt;
}

std::optional<SecureBytes> decipherSection(
    const SshCipher &row, const EVP_CIPHER *cipher, const SecureBytes &derived, const OpenSshSection &section)
{
    const QByteArrayView key = derived.view().first(row.key);
    const QByteArrayView iv = derived.view().sliced(row.key);
    if (row.tag == Tag::ChaCha)
        return decipherChaCha(cipher, key, section);
    ossl::Decipherment how{cipher, key, iv, ossl::Padding::None};
    if (row.tag == Tag::Gcm)
        how.tag = section.rest.first(authenticated);
    return ossl::decipher(how, section.body);
}

/// Everything that is wrong whatever the passphrase is.
std::optional<Error> whyNever(const SshCipher &row, const OpenSshSection &section, const QString &source)
{
    if (section.derivation != "bcrypt")
        return Error{ErrorCode::UnsupportedAlgorithm, {shown(section.derivation)}};
    const bool isCut = section.body.isEmpty() || section.body.size() % row.block != 0
        || (row.tag != Tag::None && section.rest.size() < authenticated);
    if (isCut || section.salt.isEmpty() || section.rounds == 0)
        return Error{ErrorCode::DamagedObject, {source}};
    if (section.rounds > maxBcryptRounds)
        return Error{ErrorCode::DerivationTooCostly,
            {source, u"bcrypt"_s, QString::number(section.rounds), QString::number(maxBcryptRounds)}};
    return std::nullopt;
}

} // namespace

Result<SecureBytes> unlockOpenSsh(const OpenSshSection &section, const OpenSshUnlock &unlock, const QString &source)
{
    const ossl::ErrorScope scope;
    const auto *const row = std::find_if(
        ciphers.begin(), ciphers.end(), [&section](const SshCipher &cipher) { return cipher.name == section.cipher; });
    const ossl::Cipher cipher(row == ciphers.end() ? nullptr : EVP_CIPHER_fetch(nullptr, row->algorithm, nullptr));
    if (!cipher)
        return Error{ErrorCode::UnsupportedAlgorithm, {shown(section.cipher)}};
    if (const std::optional<Error> reason = whyNever(*row, section, source))
        return *reason;
    const BcryptLibrary &library = unlock.library ? *unlock.library : BcryptLibrary::ofThisComputer();
    if (!library.isAvailable())
        return Error{ErrorCode::UnsupportedAlgorithm, {u"bcrypt"_s}};
    if (unlock.passphrase == nullptr)
        return Error{ErrorCode::PassphraseNeeded, {source}};
    if (unlock.passphrase->isEmpty())
        return Error{ErrorCode::WrongPassphrase, {source}};
    const std::optional<SecureBytes> derived
        = library.derive({unlock.passphrase->view(), section.salt, section.rounds}, row->key + row->iv);
    if (!derived)
        return Error{ErrorCode::UnsupportedAlgorithm, {u"bcrypt"_s}};
    std::optional<SecureBytes> plain = decipherSection(*row, cipher.get(), *derived, section);
    if (!plain)
        return Error{ErrorCode::WrongPassphrase, {source}};
    return std::move(*plain);
}

} // namespace certwright::pki
