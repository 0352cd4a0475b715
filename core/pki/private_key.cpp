#include "core/pki/private_key.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key_reader.h"

#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// RFC 7914 parameters. OpenSSL 3.0 refuses to use more than 32 MiB unless told otherwise, and its own
/// PKCS#8 reader cannot be told: a larger N would make files that nobody reads.
struct ScryptCost {
    quint64 n;
    quint64 r;
    quint64 p;
};

ScryptCost costOf(PassphraseKind kind)
{
    return kind == PassphraseKind::Random ? ScryptCost{16, 8, 1} : ScryptCost{16384, 8, 8};
}

constexpr int saltSize = 16;

/// The group or size of the key to be; the strings must outlive the parameters.
std::array<OSSL_PARAM, 2> parametersFor(const KeyType &type, std::string &group, unsigned &bits)
{
    if (!group.empty())
        return {
            OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0), OSSL_PARAM_construct_end()};
    if (type.bits() != 0)
        return {OSSL_PARAM_construct_uint(OSSL_PKEY_PARAM_RSA_BITS, &bits), OSSL_PARAM_construct_end()};
    return {OSSL_PARAM_construct_end(), OSSL_PARAM_construct_end()};
}

/// OpenSSL asks it over and over while it looks for primes; 0 ends the search.
int goesOn(EVP_PKEY_CTX *context)
{
    const auto *stop = static_cast<const std::function<bool()> *>(EVP_PKEY_CTX_get_app_data(context));
    return (*stop)() ? 0 : 1;
}

ossl::Algorithm scryptAlgorithm(PassphraseKind kind)
{
    std::array<unsigned char, saltSize> salt{};
    if (RAND_bytes(salt.data(), saltSize) != 1)
        return nullptr;
    const ScryptCost cost = costOf(kind);
    return ossl::Algorithm(
        PKCS5_pbe2_set_scrypt(EVP_aes_256_cbc(), salt.data(), saltSize, nullptr, cost.n, cost.r, cost.p));
}

ossl::EncryptedPkcs8 encrypt(const ossl::Key &key, const SecureBytes &passphrase, PassphraseKind kind)
{
    const ossl::Pkcs8Info plain(EVP_PKEY2PKCS8(key.get()));
    ossl::Algorithm algorithm = scryptAlgorithm(kind);
    if (!plain || !algorithm)
        return nullptr;
    ossl::EncryptedPkcs8 encrypted(
        PKCS8_set0_pbe(passphrase.data(), static_cast<int>(passphrase.size()), plain.get(), algorithm.get()));
    if (encrypted)
        static_cast<void>(algorithm.release()); // part of the result now
    return encrypted;
}

} // namespace

PrivateKey::PrivateKey(ossl::Key key)
    : m_key(std::make_shared<const ossl::Key>(std::move(key)))
{
}

Result<PrivateKey> PrivateKey::generate(const KeyType &type, const std::function<bool()> &stop)
{
    const ossl::ErrorScope scope;
    std::string group = type.group() != nullptr ? type.group() : "";
    unsigned bits = type.bits();
    const std::array<OSSL_PARAM, 2> parameters = parametersFor(type, group, bits);
    const ossl::PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type.algorithm(), nullptr));
    if (context && stop) {
        EVP_PKEY_CTX_set_app_data(context.get(), const_cast<std::function<bool()> *>(&stop));
        EVP_PKEY_CTX_set_cb(context.get(), goesOn);
    }
    EVP_PKEY *made = nullptr;
    const bool done = context && EVP_PKEY_keygen_init(context.get()) > 0
        && EVP_PKEY_CTX_set_params(context.get(), parameters.data()) > 0 && EVP_PKEY_generate(context.get(), &made) > 0;
    ossl::PKey key(made);
    if (!done && stop && stop())
        return Error{ErrorCode::Cancelled};
    if (!done)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"EVP_PKEY_generate "_s + type.id()});
    return PrivateKey(ossl::Key(std::move(key)));
}

Result<PrivateKey> PrivateKey::parse(QByteArrayView data, const SecureBytes *passphrase, const QString &source)
{
    return readPrivateKey(data, passphrase, source);
}

Result<SecureBytes> PrivateKey::toPem() const
{
    const ossl::ErrorScope scope;
    const ossl::Bio bio = ossl::secretBio();
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(
               bio.get(), m_key->get(), nullptr, nullptr, 0, ossl::passphraseCallback, nullptr)
            != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"PEM_write_bio_PKCS8PrivateKey"_s});
    return ossl::secretContentOf(bio.get());
}

Result<QByteArray> PrivateKey::toEncryptedPem(const SecureBytes &passphrase, PassphraseKind kind) const
{
    if (passphrase.isEmpty())
        return Error{ErrorCode::PassphraseEmpty};
    const ossl::ErrorScope scope;
    const ossl::EncryptedPkcs8 encrypted = encrypt(*m_key, passphrase, kind);
    const ossl::Bio bio(BIO_new(BIO_s_mem()));
    if (!encrypted || !bio || PEM_write_bio_PKCS8(bio.get(), encrypted.get()) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"PKCS8_set0_pbe"_s});
    return ossl::contentOf(bio.get());
}

QByteArray PrivateKey::publicKeyDer() const
{
    const ossl::ErrorScope scope;
    return m_key->publicDer();
}

bool PrivateKey::belongsTo(const Certificate &certificate) const
{
    const ossl::ErrorScope scope;
    const QByteArray &spki = certificate.publicKeyDer();
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const ossl::PKey theirs(d2i_PUBKEY(nullptr, &position, spki.size()));
    return theirs && EVP_PKEY_eq(m_key->get(), theirs.get()) == 1;
}

} // namespace certwright::pki
