#include "core/pki/pvk.h"

#include "core/ossl/decipher.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/ossl/legacy_algorithms.h"
#include "core/ossl/secret_hash.h"
#include "core/pki/byte_reader.h"
#include "core/pki/key_parts.h"

#include <algorithm>
#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr quint32 pvkMagic = 0xb0b5f11e;
constexpr qsizetype blobHeaderSize = 8;
constexpr qsizetype rc4KeySize = 16;
constexpr qsizetype exportKeySize = 5;
constexpr quint32 maxBits = 16384;

struct PvkHeader {
    bool encrypted = false;
    QByteArrayView salt;
    QByteArrayView blob;
};

std::optional<PvkHeader> pvkHeader(QByteArrayView data)
{
    ByteReader reader(data);
    const bool starts = reader.littleEndian32() == pvkMagic && reader.littleEndian32() == 0;
    reader.littleEndian32(); // what the key is for
    const bool encrypted = reader.littleEndian32() != 0;
    const quint32 saltSize = reader.littleEndian32();
    const quint32 blobSize = reader.littleEndian32();
    const PvkHeader header{encrypted, reader.take(saltSize), reader.take(blobSize)};
    if (!starts || !reader.ok() || !reader.atEnd() || header.blob.size() < blobHeaderSize
        || (encrypted && header.salt.isEmpty()))
        return std::nullopt;
    return header;
}

SecureBytes reversed(QByteArrayView octets)
{
    SecureBytes result(octets);
    std::reverse(result.data(), result.data() + result.size());
    return result;
}

/// The numbers of an RSA blob, big endian; the secrets stay empty in a public one.
struct RsaNumbers {
    SecureBytes modulus;
    SecureBytes exponent;
    SecureBytes prime1;
    SecureBytes prime2;
    SecureBytes coefficient;
    SecureBytes secret;
};

/// RSAPUBKEY and what follows it ([MS-MQQB] 2.2.1, "Base Provider Key BLOBs"): all little endian.
std::optional<ossl::Key> rsaKey(QByteArrayView body, bool isPrivate)
{
    ByteReader reader(body);
    const bool starts = reader.take(4) == (isPrivate ? QByteArrayView("RSA2") : QByteArrayView("RSA1"));
    const quint32 bits = reader.littleEndian32();
    if (!starts || bits == 0 || bits % 16 != 0 || bits > maxBits)
        return std::nullopt;
    const qint64 whole = bits / 8;
    const qint64 half = bits / 16;
    RsaNumbers numbers;
    numbers.exponent = reversed(reader.take(4));
    numbers.modulus = reversed(reader.take(whole));
    if (isPrivate) {
        numbers.prime1 = reversed(reader.take(half));
        numbers.prime2 = reversed(reader.take(half));
        reader.take(2 * half); // the reduced exponents, which follow from the others
        numbers.coefficient = reversed(reader.take(half));
        numbers.secret = reversed(reader.take(whole));
    }
    if (!reader.ok() || !reader.atEnd())
        return std::nullopt;
    return keyOf(RsaParts{numbers.modulus.view(), numbers.exponent.view(), numbers.secret.view(), numbers.prime1.view(),
        numbers.prime2.view(), numbers.coefficient.view()});
}

bool isDsa(QByteArrayView body)
{
    return body.startsWith("DSS");
}

Result<PrivateKey> fromBody(QByteArrayView body, const QString &source)
{
    if (isDsa(body))
        return Error{ErrorCode::UnsupportedAlgorithm, {u"DSA"_s}};
    std::optional<ossl::Key> key = rsaKey(body, true);
    if (!key)
        return Error{ErrorCode::DamagedObject, {source}};
    return PrivateKey(std::move(*key));
}

Result<PrivateKey> unlock(const PvkHeader &header, const SecureBytes &password, const QString &source)
{
    const ossl::LegacyAlgorithms legacy;
    const ossl::Cipher rc4(legacy.isAvailable() ? EVP_CIPHER_fetch(legacy.context(), "RC4", nullptr) : nullptr);
    ossl::SecretHash sha1("SHA1");
    SecureBytes key = sha1.of({header.salt, password.view()});
    if (!rc4 || key.size() < rc4KeySize)
        return Error{ErrorCode::UnsupportedAlgorithm, {u"RC4"_s}};
    key.shrink(rc4KeySize);
    const QByteArrayView hidden = header.blob.sliced(blobHeaderSize);
    // Strong first, then as programs under the old export rules did: 40 bits and zeros.
    for (const qsizetype strength : {rc4KeySize, exportKeySize}) {
        wipe(key.data() + strength, static_cast<std::size_t>(rc4KeySize - strength));
        const std::optional<SecureBytes> body = ossl::decipher({rc4.get(), key.view(), {}}, hidden);
        if (body && (body->view().startsWith("RSA2") || isDsa(body->view())))
            return fromBody(body->view(), source);
    }
    return Error{ErrorCode::WrongPassphrase, {source}};
}

} // namespace

bool isPvk(QByteArrayView data)
{
    return ByteReader(data).littleEndian32() == pvkMagic;
}

bool isLockedPvk(QByteArrayView data)
{
    const std::optional<PvkHeader> header = pvkHeader(data);
    return header && header->encrypted;
}

Result<PrivateKey> readPvk(QByteArrayView data, const SecureBytes *password, const QString &source)
{
    const ossl::ErrorScope scope;
    const std::optional<PvkHeader> header = pvkHeader(data);
    if (!header)
        return Error{ErrorCode::DamagedObject, {source}};
    if (!header->encrypted)
        return fromBody(header->blob.sliced(blobHeaderSize), source);
    if (password == nullptr)
        return Error{ErrorCode::PassphraseNeeded, {source}};
    return unlock(*header, *password, source);
}

KeyBlob keyBlobKind(QByteArrayView data)
{
    ByteReader reader(data);
    const QByteArrayView start = reader.take(4); // BLOBHEADER: type, version 2, reserved
    reader.take(4); // the algorithm, which the magic behind it says again
    const QByteArrayView magic = reader.take(4);
    if (!reader.ok() || start.sliced(1) != QByteArrayView("\2\0\0", 3))
        return KeyBlob::None;
    if (start.front() == 6 && (magic == "RSA1" || magic == "DSS1"))
        return KeyBlob::Public;
    return start.front() == 7 && (magic == "RSA2" || magic == "DSS2") ? KeyBlob::Private : KeyBlob::None;
}

Result<QByteArray> readPublicKeyBlob(QByteArrayView data, const QString &source)
{
    if (keyBlobKind(data) != KeyBlob::Public)
        return Error{ErrorCode::DamagedObject, {source}};
    const QByteArrayView body = data.sliced(blobHeaderSize);
    if (isDsa(body))
        return Error{ErrorCode::UnsupportedAlgorithm, {u"DSA"_s}};
    const std::optional<ossl::Key> key = rsaKey(body, false);
    if (!key)
        return Error{ErrorCode::DamagedObject, {source}};
    return key->publicDer();
}

Result<PrivateKey> readPrivateKeyBlob(QByteArrayView data, const QString &source)
{
    if (keyBlobKind(data) != KeyBlob::Private)
        return Error{ErrorCode::DamagedObject, {source}};
    return fromBody(data.sliced(blobHeaderSize), source);
}

} // namespace certwright::pki
