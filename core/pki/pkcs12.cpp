#include "core/pki/pkcs12.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/pkcs12_protection.h"

#include <openssl/objects.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr int saltSize = 16;
constexpr int compatibleSaltSize = 8; ///< PKCS#5 v1.5: what old readers expect

ossl::X509Stack stackOf(const QList<Certificate> &chain)
{
    ossl::X509Stack stack(sk_X509_new_null());
    for (const Certificate &certificate : chain) {
        ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
        if (!stack || !x509 || sk_X509_push(stack.get(), x509.get()) == 0)
            return nullptr;
        static_cast<void>(x509.release());
    }
    return stack;
}

ossl::Pkcs12 encode(const Pkcs12Content &content, const char *password)
{
    const ossl::X509Cert leaf = ossl::x509FromDer(content.certificate.der());
    const ossl::X509Stack chain = stackOf(content.chain);
    const QByteArray name = content.friendlyName.toUtf8();
    const Pkcs12Protection how = pkcs12ProtectionOf(content.strength);
    if (!leaf || !chain)
        return nullptr;
    ossl::Pkcs12 made(PKCS12_create(password, name.isEmpty() ? nullptr : name.constData(), content.key.handle().get(),
        leaf.get(), chain.get(), how.cipher, how.cipher, pkcs12Iterations, -1, 0));
    const bool sealed = made
        && PKCS12_set_mac(
               made.get(), password, -1, nullptr, how.salt, pkcs12Iterations, EVP_get_digestbynid(how.digest))
            == 1;
    return sealed ? std::move(made) : nullptr;
}

/// Whether a reader gets back what went in.
bool readsBack(PKCS12 *file, const Pkcs12Content &content, const char *password)
{
    EVP_PKEY *rawKey = nullptr;
    X509 *rawLeaf = nullptr;
    STACK_OF(X509) *rawChain = nullptr;
    const bool parsed = PKCS12_parse(file, password, &rawKey, &rawLeaf, &rawChain) == 1;
    const ossl::PKey key(rawKey);
    const ossl::X509Cert leaf(rawLeaf);
    const ossl::X509Stack chain(rawChain);
    return parsed && key && EVP_PKEY_eq(key.get(), content.key.handle().get()) == 1
        && ossl::toDer(i2d_X509, leaf.get()) == content.certificate.der()
        && std::max(0, sk_X509_num(chain.get())) == content.chain.size();
}

} // namespace

/// RFC 7292 leaves the MAC's digest open; SHA-256 is OpenSSL's and our choice for PBES2 with AES-256-CBC.
Pkcs12Protection pkcs12ProtectionOf(Pkcs12Strength strength)
{
    return strength == Pkcs12Strength::Modern
        ? Pkcs12Protection{NID_aes_256_cbc, NID_sha256, saltSize}
        : Pkcs12Protection{NID_pbe_WithSHA1And3_Key_TripleDES_CBC, NID_sha1, compatibleSaltSize};
}

Result<SecureBytes> pkcs12Password(const SecureBytes &password)
{
    if (password.view().contains('\0'))
        return Error{ErrorCode::Internal, {u"NUL in a PKCS#12 password"_s}};
    SecureBytes copy(password.size() + 1);
    if (!password.isEmpty())
        std::memcpy(copy.data(), password.data(), static_cast<std::size_t>(password.size()));
    return copy;
}

Result<SecureBytes> toPkcs12(const Pkcs12Content &content, const SecureBytes &password)
{
    if (!content.key.belongsTo(content.certificate))
        return Error{ErrorCode::KeyMismatch, {content.certificate.displayTitle()}};
    const Result<SecureBytes> text = pkcs12Password(password);
    if (!text)
        return text.error();
    const ossl::ErrorScope scope;
    const ossl::Pkcs12 file = encode(content, text->data());
    const ossl::Bio bio = ossl::secretBio();
    if (!file || !bio || !readsBack(file.get(), content, text->data()) || i2d_PKCS12_bio(bio.get(), file.get()) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"PKCS12_create"_s});
    return ossl::secretContentOf(bio.get());
}

} // namespace certwright::pki
