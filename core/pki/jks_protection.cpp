#include "core/pki/jks_protection.h"

#include "core/ossl/bytes.h"
#include "core/ossl/decipher.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/secret_hash.h"
#include "core/ossl/x509_fields.h"

#include <openssl/crypto.h>
#include <openssl/objects.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr const char *keyProtectorOid = "1.3.6.1.4.1.42.2.17.1.1";
constexpr const char *tripleDesOid = "1.3.6.1.4.1.42.2.19.1";
constexpr qsizetype sha1Size = 20;
constexpr qsizetype pbeSaltSize = 8;
constexpr qint64 maxIterations = 5'000'000; // Java accepts no more either (jdk.jceks.iterationCount)

Error noDigest(const QString &name)
{
    return ossl::takeError(ErrorCode::UnsupportedAlgorithm, {name});
}

/// Exclusive or with a stream of SHA-1 values, each made from the password and the one before, the first from the salt.
bool applyKeyStream(SecureBytes &text, const SecureBytes &password, QByteArrayView salt)
{
    ossl::SecretHash sha1("SHA1");
    SecureBytes block(salt);
    for (qsizetype at = 0; at < text.size(); at += sha1Size) {
        block = sha1.of({password.view(), block.view()});
        if (block.isEmpty())
            return false;
        for (qsizetype i = 0; i < std::min(sha1Size, text.size() - at); ++i)
            text.data()[at + i] = static_cast<char>(text.data()[at + i] ^ block.data()[i]);
    }
    return true;
}

/// Salt, key under the stream, SHA-1 over password and key.
Result<SecureBytes> unlockKeyProtector(QByteArrayView body, const SecureBytes &password, const QString &source)
{
    if (body.size() <= 2 * sha1Size)
        return Error{ErrorCode::DamagedObject, {source}};
    SecureBytes plain(body.sliced(sha1Size, body.size() - 2 * sha1Size));
    const SecureBytes text = jksPassword(password);
    ossl::SecretHash sha1("SHA1");
    if (!sha1.isAvailable() || !applyKeyStream(plain, text, body.first(sha1Size)))
        return noDigest(u"SHA-1"_s);
    const SecureBytes check = sha1.of({text.view(), plain.view()});
    if (CRYPTO_memcmp(check.data(), body.last(sha1Size).data(), sha1Size) != 0)
        return Error{ErrorCode::WrongPassphrase, {source}};
    return plain;
}

/// SunJCE's inversion of a salt half that equals the other one, with the slip (`3 - 1`) it has had ever since.
std::array<char, pbeSaltSize> sunSalt(QByteArrayView salt)
{
    std::array<char, pbeSaltSize> result{};
    std::copy(salt.begin(), salt.end(), result.begin());
    if (std::equal(result.begin(), result.begin() + 4, result.begin() + 4)) {
        for (std::size_t i = 0; i < 2; ++i) {
            const char kept = result[i];
            result[i] = result[3 - i];
            result[3 - 1] = kept;
        }
    }
    return result;
}

/// 24 octets of key and 8 of initialisation vector: MD5 over each half of the salt and the password, again and again.
SecureBytes tripleDesKey(QByteArrayView salt, qint64 iterations, const SecureBytes &password)
{
    ossl::SecretHash md5("MD5");
    const std::array<char, pbeSaltSize> halves = sunSalt(salt);
    SecureBytes derived(32);
    for (qsizetype half = 0; half < 2; ++half) {
        SecureBytes block(QByteArrayView(halves.data() + half * 4, 4));
        for (qint64 i = 0; i < iterations && !block.isEmpty(); ++i)
            block = md5.of({block.view(), password.view()});
        if (block.size() != 16)
            return {};
        std::memcpy(derived.data() + half * 16, block.data(), 16);
    }
    return derived;
}

Result<SecureBytes> unlockTripleDes(
    QByteArrayView body, const ASN1_TYPE *parameters, const SecureBytes &password, const QString &source)
{
    const ossl::PbeParameters pbe(
        static_cast<PBEPARAM *>(ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), parameters)));
    const QByteArray salt = pbe ? ossl::bytesOf(pbe->salt) : QByteArray();
    int64_t iterations = 0;
    if (salt.size() != pbeSaltSize || ASN1_INTEGER_get_int64(&iterations, pbe->iter) != 1 || iterations < 1
        || iterations > maxIterations || body.isEmpty() || body.size() % 8 != 0)
        return Error{ErrorCode::DamagedObject, {source}};
    // SunJCE takes no other characters, so no key was ever locked with them.
    const auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
    if (!std::all_of(password.view().begin(), password.view().end(), isPlain))
        return Error{ErrorCode::WrongPassphrase, {source}};
    const SecureBytes derived = tripleDesKey(salt, iterations, password);
    const ossl::Cipher cipher(EVP_CIPHER_fetch(nullptr, "DES-EDE3-CBC", nullptr));
    if (derived.isEmpty() || !cipher)
        return noDigest(u"PBEWithMD5AndTripleDES"_s);
    std::optional<SecureBytes> plain
        = ossl::decipher({cipher.get(), derived.view().first(24), derived.view().last(8)}, body);
    // The padding is right by chance for one wrong password in 256; then no DER sequence comes out.
    if (!plain || plain->isEmpty() || plain->data()[0] != 0x30)
        return Error{ErrorCode::WrongPassphrase, {source}};
    return std::move(*plain);
}

} // namespace

SecureBytes jksPassword(const SecureBytes &utf8)
{
    QString text = QString::fromUtf8(utf8.view());
    SecureBytes result(text.size() * 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        result.data()[2 * i] = static_cast<char>(text.at(i).row());
        result.data()[2 * i + 1] = static_cast<char>(text.at(i).cell());
    }
    wipe(text);
    return result;
}

SecureBytes jksDigest(const SecureBytes &password, QByteArrayView content)
{
    ossl::SecretHash sha1("SHA1");
    return sha1.of({jksPassword(password).view(), QByteArrayView("Mighty Aphrodite"), content});
}

Result<SecureBytes> unlockJksProtection(QByteArrayView locked, const SecureBytes &password, const QString &source)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(locked.data());
    const auto *end = position + locked.size();
    const ossl::EncryptedPkcs8 info(d2i_X509_SIG(nullptr, &position, static_cast<long>(locked.size())));
    if (!info || position != end)
        return Error{ErrorCode::DamagedObject, {source}};
    const X509_ALGOR *algorithm = nullptr;
    const ASN1_OCTET_STRING *octets = nullptr;
    X509_SIG_get0(info.get(), &algorithm, &octets);
    const ASN1_OBJECT *object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    const QString oid = ossl::oidText(object, ossl::OidForm::Digits);
    const QByteArray body = ossl::bytesOf(octets);
    if (oid == QLatin1String(keyProtectorOid))
        return unlockKeyProtector(body, password, source);
    if (oid == QLatin1String(tripleDesOid))
        return unlockTripleDes(body, algorithm->parameter, password, source);
    return Error{ErrorCode::UnsupportedAlgorithm, {oid}};
}

Result<QByteArray> lockJksProtection(const SecureBytes &info, const SecureBytes &password)
{
    const ossl::ErrorScope scope;
    const SecureBytes text = jksPassword(password);
    std::array<char, sha1Size> salt{};
    SecureBytes hidden = info.clone();
    ossl::SecretHash sha1("SHA1");
    const SecureBytes check = sha1.of({text.view(), info.view()});
    if (check.isEmpty() || RAND_bytes(reinterpret_cast<unsigned char *>(salt.data()), sha1Size) != 1
        || !applyKeyStream(hidden, text, salt))
        return noDigest(u"SHA-1"_s);
    const QByteArray body = QByteArray(salt.data(), sha1Size) + hidden.view() + check.view();
    const ossl::EncryptedPkcs8 made(X509_SIG_new());
    X509_ALGOR *algorithm = nullptr;
    ASN1_OCTET_STRING *octets = nullptr;
    if (made)
        X509_SIG_getm(made.get(), &algorithm, &octets);
    const bool done = made && X509_ALGOR_set0(algorithm, OBJ_txt2obj(keyProtectorOid, 1), V_ASN1_NULL, nullptr) == 1
        && ASN1_OCTET_STRING_set(
               octets, reinterpret_cast<const unsigned char *>(body.constData()), static_cast<int>(body.size()))
            == 1;
    if (!done)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"X509_SIG"_s});
    return ossl::toDer(i2d_X509_SIG, made.get());
}

} // namespace certwright::pki
