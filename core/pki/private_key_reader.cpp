#include "core/pki/private_key_reader.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/ossl/key_halves.h"
#include "core/ossl/legacy_algorithms.h"
#include "core/ossl/pbe.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/der_element.h"
#include "core/pki/oid_names.h"
#include "core/pki/pem.h"
#include "core/pki/printable.h"

#include <QScopeGuard>

#include <openssl/err.h>
#include <openssl/evperr.h>
#include <openssl/objects.h>
#include <openssl/pem.h>
#include <openssl/pkcs12err.h>
#include <openssl/proverr.h>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// What every step needs: the passphrase, if any, and what to call the input.
struct Input {
    const SecureBytes *passphrase;
    const QString &source;

    Error error(ErrorCode code) const { return ossl::takeError(code, {source}); }
};

Error unsupported(const ASN1_OBJECT *algorithm)
{
    const QString dotted = ossl::oidText(algorithm, ossl::OidForm::Digits);
    const QString name = oidName(dotted);
    return ossl::takeError(ErrorCode::UnsupportedAlgorithm, {name.isEmpty() ? dotted : name});
}

template <auto Decode>
auto decoded(QByteArrayView der)
{
    const auto *position = reinterpret_cast<const unsigned char *>(der.data());
    return Decode(nullptr, &position, static_cast<long>(der.size()));
}

/// Whether this OpenSSL knows keys of that algorithm at all.
bool isKnown(const ASN1_OBJECT *algorithm)
{
    const char *name = OBJ_nid2sn(OBJ_obj2nid(algorithm));
    const ossl::PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, name, nullptr));
    return context != nullptr;
}

/// A file holds both halves of most keys, and only a check tells whether they are of one.
Result<PrivateKey> pairOf(ossl::PKey key, const Input &input)
{
    if (!ossl::halvesFit(key.get()))
        return Error{ErrorCode::DamagedObject, {input.source, u"halves"_s}};
    return PrivateKey(ossl::Key(std::move(key)));
}

Result<PrivateKey> fromInfo(const PKCS8_PRIV_KEY_INFO *info, const Input &input)
{
    ossl::PKey key(EVP_PKCS82PKEY(info));
    if (key)
        return pairOf(std::move(key), input);
    const ASN1_OBJECT *algorithm = nullptr;
    PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info);
    return isKnown(algorithm) ? input.error(ErrorCode::DamagedObject) : unsupported(algorithm);
}

/// Bad padding, or plain text that is no key, means a wrong passphrase (or a damaged body: nobody can tell).
/// A body that is no whole number of blocks, or parameters that do not parse, are damage for certain.
Error whyNotDecrypted(const X509_SIG *encrypted, const Input &input)
{
    const unsigned long first = ERR_peek_error();
    const unsigned long last = ERR_peek_last_error();
    const bool cutShort
        = ERR_GET_LIB(first) == ERR_LIB_PROV && ERR_GET_REASON(first) == PROV_R_WRONG_FINAL_BLOCK_LENGTH;
    const bool badParameters = ERR_GET_LIB(last) == ERR_LIB_EVP && ERR_GET_REASON(last) == EVP_R_DECODE_ERROR;
    if (cutShort || badParameters)
        return input.error(ErrorCode::DamagedObject);
    if (ERR_GET_LIB(last) == ERR_LIB_PKCS12)
        return input.error(ErrorCode::WrongPassphrase);
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OBJECT *object = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return unsupported(object);
}

Result<ossl::Pkcs8Info> opened(const X509_SIG *encrypted, const Input &input)
{
    const X509_ALGOR *algorithm = nullptr;
    X509_SIG_get0(encrypted, &algorithm, nullptr);
    const Result<ossl::PbeLibrary> library = ossl::PbeLibrary::find(algorithm, input.source);
    if (!library)
        return library.error(); // no passphrase would help
    if (input.passphrase == nullptr)
        return input.error(ErrorCode::PassphraseNeeded);
    ERR_clear_error(); // the words of earlier attempts
    ossl::Pkcs8Info info(PKCS8_decrypt_ex(
        encrypted, input.passphrase->data(), static_cast<int>(input.passphrase->size()), library->context(), nullptr));
    if (!info)
        return whyNotDecrypted(encrypted, input);
    return info;
}

Result<PrivateKey> fromEncrypted(const X509_SIG *encrypted, const Input &input)
{
    const Result<ossl::Pkcs8Info> info = opened(encrypted, input);
    return info ? fromInfo(info->get(), input) : info.error();
}

/// RFC 5958 2 let a version 1 follow with the public key behind the private one, which OpenSSL refuses and nobody
/// needs. The same key in version 0; empty when it is no such structure.
SecureBytes firstVersion(QByteArrayView der)
{
    const std::optional<DerElement> outer = firstElement(der);
    DerReader parts(outer && outer->is(SequenceTag) ? outer->content : QByteArrayView());
    const std::optional<DerElement> version = parts.next(IntegerTag);
    const std::optional<DerElement> algorithm = parts.next(SequenceTag);
    const std::optional<DerElement> key = parts.next(OctetStringTag);
    constexpr qsizetype most = 0xffff;
    if (!version || !algorithm || !key || version->content != QByteArrayView("\1") || outer->content.size() > most)
        return {};
    constexpr QByteArrayView zero("\2\1\0", 3);
    const qsizetype size = zero.size() + algorithm->encoding.size() + key->encoding.size();
    const std::array<char, 4> header{'\x30', '\x82', static_cast<char>(size >> 8), static_cast<char>(size)};
    SecureBytes info(static_cast<qsizetype>(header.size()) + size);
    char *end = info.data();
    for (const QByteArrayView part :
        {QByteArrayView(header.data(), header.size()), zero, algorithm->encoding, key->encoding})
        end = std::copy(part.begin(), part.end(), end);
    return info;
}

/// PKCS#8, encrypted PKCS#8, PKCS#1, SEC1: told apart by their structure, whatever the label says.
/// `otherwise` is the failure when it is none of them.
Result<PrivateKey> fromDer(QByteArrayView der, const Input &input, ErrorCode otherwise)
{
    if (const ossl::Pkcs8Info info(decoded<d2i_PKCS8_PRIV_KEY_INFO>(der)); info)
        return fromInfo(info.get(), input);
    const SecureBytes first = firstVersion(der);
    if (const ossl::Pkcs8Info info(decoded<d2i_PKCS8_PRIV_KEY_INFO>(first.view())); !first.isEmpty() && info)
        return fromInfo(info.get(), input);
    if (const ossl::EncryptedPkcs8 encrypted(decoded<d2i_X509_SIG>(der)); encrypted)
        return fromEncrypted(encrypted.get(), input);
    ERR_clear_error();
    ossl::PKey key(decoded<d2i_AutoPrivateKey>(der));
    return key ? pairOf(std::move(key), input) : input.error(otherwise);
}

/// The name in `DEK-Info: AES-128-CBC,0123…`.
QString legacyCipherOf(const QByteArray &headers)
{
    constexpr QByteArrayView field("DEK-Info:");
    const qsizetype at = headers.indexOf(field);
    const QByteArray rest = at < 0 ? QByteArray() : headers.mid(at + field.size()).trimmed();
    const auto isName = [](char character) { return character != ',' && character != '\n'; };
    const auto end = std::find_if_not(rest.cbegin(), rest.cend(), isName);
    return printableAscii(rest.first(end - rest.cbegin()));
}

/// The cipher of a `DEK-Info` line, and the provider it needs where the default one lacks it (DES, SEED, RC2 …).
struct BlockCipher {
    std::unique_ptr<const ossl::LegacyAlgorithms> legacy = {}; ///< null where it is not needed; outlives the cipher
    ossl::Cipher cipher = nullptr;
    EVP_CIPHER_INFO info = {};
};

/// OpenSSL finds a cipher by its name even when none of the loaded providers has it.
Result<BlockCipher> usable(const EVP_CIPHER_INFO &named, const QString &name, const Input &input)
{
    const char *fetched = EVP_CIPHER_get0_name(named.cipher);
    BlockCipher found;
    found.info = named;
    found.cipher.reset(EVP_CIPHER_fetch(nullptr, fetched, nullptr));
    if (!found.cipher) {
        found.legacy = std::make_unique<const ossl::LegacyAlgorithms>();
        if (!found.legacy->isAvailable())
            return Error{ErrorCode::LegacyProviderMissing, {input.source, name}};
        found.cipher.reset(EVP_CIPHER_fetch(found.legacy->context(), fetched, nullptr));
    }
    if (!found.cipher)
        return ossl::takeError(ErrorCode::UnsupportedAlgorithm, {name});
    found.info.cipher = found.cipher.get();
    return found;
}

Result<BlockCipher> cipherOf(const PemBlock &block, const Input &input)
{
    QByteArray headers = block.headers;
    EVP_CIPHER_INFO named{};
    // Headers that begin with an empty line name no cipher, and OpenSSL finds nothing wrong with that.
    if (PEM_get_EVP_CIPHER_INFO(headers.data(), &named) == 1 && named.cipher != nullptr)
        return usable(named, legacyCipherOf(block.headers), input);
    const unsigned long last = ERR_peek_last_error();
    const bool noCipher = ERR_GET_LIB(last) == ERR_LIB_PEM && ERR_GET_REASON(last) == PEM_R_UNSUPPORTED_ENCRYPTION;
    return noCipher ? ossl::takeError(ErrorCode::UnsupportedAlgorithm, {legacyCipherOf(block.headers)})
                    : input.error(ErrorCode::DamagedObject);
}

/// `Proc-Type: 4,ENCRYPTED`, as `openssl rsa -des3` of old wrote it.
Result<PrivateKey> fromLegacyEncrypted(const PemBlock &block, const Input &input)
{
    Result<BlockCipher> cipher = cipherOf(block, input);
    if (!cipher)
        return cipher.error(); // no passphrase would help
    if (input.passphrase == nullptr)
        return input.error(ErrorCode::PassphraseNeeded);
    ERR_clear_error();
    SecureBytes plain(block.der);
    long size = static_cast<long>(plain.size());
    if (PEM_do_header(&cipher->info, reinterpret_cast<unsigned char *>(plain.data()), &size, ossl::passphraseCallback,
            const_cast<SecureBytes *>(input.passphrase))
        != 1)
        return input.error(ErrorCode::WrongPassphrase);
    plain.shrink(size);
    ERR_clear_error();
    ossl::PKey key(decoded<d2i_AutoPrivateKey>(plain.view()));
    return key ? pairOf(std::move(key), input) : input.error(ErrorCode::WrongPassphrase);
}

Result<PrivateKey> fromBlock(const PemBlock &block, const Input &input)
{
    if (block.label == "OPENSSH PRIVATE KEY")
        return Error{ErrorCode::UnsupportedAlgorithm, {u"OpenSSH"_s}};
    if (block.headers.contains("ENCRYPTED"))
        return fromLegacyEncrypted(block, input);
    return block.der.isEmpty() ? input.error(ErrorCode::DamagedObject)
                               : fromDer(block.der, input, ErrorCode::DamagedObject);
}

} // namespace

Result<PrivateKey> privateKeyFromDer(QByteArrayView der, const SecureBytes *passphrase, const QString &source)
{
    const ossl::ErrorScope scope;
    return fromDer(der, {passphrase, source}, ErrorCode::DamagedObject);
}

Result<SecureBytes> openedPkcs8(QByteArrayView der, const SecureBytes *passphrase, const QString &source)
{
    const ossl::ErrorScope scope;
    const Input input{passphrase, source};
    const ossl::EncryptedPkcs8 encrypted(decoded<d2i_X509_SIG>(der));
    if (!encrypted)
        return input.error(ErrorCode::DamagedObject);
    const Result<ossl::Pkcs8Info> info = opened(encrypted.get(), input);
    if (!info)
        return info.error();
    const ossl::Bio bio = ossl::secretBio();
    if (!bio || i2d_PKCS8_PRIV_KEY_INFO_bio(bio.get(), info->get()) != 1)
        return input.error(ErrorCode::DamagedObject);
    return ossl::secretContentOf(bio.get());
}

Result<PrivateKey> privateKeyFromBlock(const PemBlock &block, const SecureBytes *passphrase, const QString &source)
{
    const ossl::ErrorScope scope;
    return fromBlock(block, {passphrase, source});
}

Result<PrivateKey> readPrivateKey(QByteArrayView data, const SecureBytes *passphrase, const QString &source)
{
    const ossl::ErrorScope scope;
    const Input input{passphrase, source};
    if (data.trimmed().isEmpty())
        return input.error(ErrorCode::EmptyInput);
    QList<PemBlock> blocks = pemBlocks(data);
    const auto wiper = qScopeGuard([&blocks] {
        for (PemBlock &block : blocks) {
            wipe(block.der);
            wipe(block.raw);
        }
    });
    if (blocks.isEmpty())
        return fromDer(data, input, ErrorCode::NotAPrivateKey);
    const auto isKey = [](const PemBlock &block) { return block.label.endsWith("PRIVATE KEY"); };
    const auto found = std::find_if(blocks.cbegin(), blocks.cend(), isKey);
    return found == blocks.cend() ? input.error(ErrorCode::NotAPrivateKey) : fromBlock(*found, input);
}

} // namespace certwright::pki
