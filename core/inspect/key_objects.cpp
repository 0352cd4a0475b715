#include "core/inspect/key_objects.h"

#include "core/inspect/key_encryption.h"
#include "core/inspect/shape.h"
#include "core/ossl/key.h"
#include "core/ossl/key_halves.h"
#include "core/pki/key_info.h"
#include "core/pki/private_key_reader.h"
#include "core/pki/sha.h"

using namespace Qt::StringLiterals;

namespace certwright::inspect {

using namespace pki;

namespace {

/// What PKCS#8 says of a key that this OpenSSL cannot read; nothing where its encryption is what OpenSSL lacks.
std::optional<KeyInfo> unknownKey(QByteArrayView der, Shape shape, const Gathering &gathering)
{
    Result<SecureBytes> opened
        = shape == Shape::Pkcs8 ? SecureBytes(der) : openedPkcs8(der, gathering.password(), gathering.source());
    const KeyInfo info = opened ? keyInfoOfPrivateKey(opened->view()) : KeyInfo();
    return info.type.isEmpty() ? std::nullopt : std::optional(info);
}

/// Reading takes the primes of RSA for primes. That is looked at for as many keys as cost little together.
Result<PrivateKey> whoseHalvesFit(Result<PrivateKey> key, Gathering &gathering)
{
    EVP_PKEY *handle = key ? key->handle().get() : nullptr;
    const int cost = handle != nullptr ? ossl::costOfPrimes(handle) : 0;
    if (cost > 0 && gathering.spendOnPrimes(cost) && ossl::isCompositeRsa(handle))
        return Error{ErrorCode::DamagedObject, {gathering.source(), u"halves"_s}};
    return key;
}

} // namespace

bool isLockedBy(const Error &error)
{
    return error.code == ErrorCode::PassphraseNeeded || error.code == ErrorCode::WrongPassphrase;
}

void addKey(Result<PrivateKey> read, FoundObject object, Gathering &gathering)
{
    object.kind = ObjectKind::PrivateKey;
    Result<PrivateKey> key = whoseHalvesFit(std::move(read), gathering);
    if (key) {
        const QByteArray spki = key->publicKeyDer();
        object.encrypted = false;
        object.key = keyInfoOfPublicKey(spki);
        object.spkiSha256 = pki::sha256(spki);
        object.publicKey = spki;
        gathering.takeKey(std::move(key).value());
    } else {
        // What has halves was opened, and the public one tells nothing of such a key.
        const bool isOpen = key.error().code == ErrorCode::DamagedObject && key.error().args.size() > 1;
        object.encrypted = isLockedBy(key.error()) || (object.encrypted && !isOpen);
        object.problem = key.error();
    }
    if (object.problem && object.problem->code == ErrorCode::PassphraseNeeded)
        gathering.addLocked(std::move(object));
    else
        gathering.add(std::move(object));
}

void addUnknownKey(KeyInfo key, FoundObject object, Gathering &gathering)
{
    object.kind = ObjectKind::PrivateKey;
    object.encrypted = false;
    object.key = std::move(key);
    gathering.add(std::move(object));
}

void addPrivateKey(QByteArrayView der, FoundObject object, Gathering &gathering)
{
    const Shape shape = shapeOf(der);
    Result<PrivateKey> key = privateKeyFromDer(der, gathering.password(), gathering.source());
    if (shape == Shape::EncryptedPkcs8) {
        object.encrypted = true;
        object.encryption = encryptionOfPkcs8(der);
    }
    if (!key && shape == Shape::Pkcs8)
        object.key = keyInfoOfPrivateKey(der);
    if (!key && key.error().code == ErrorCode::UnsupportedAlgorithm) {
        if (std::optional<KeyInfo> unknown = unknownKey(der, shape, gathering))
            return addUnknownKey(*std::move(unknown), std::move(object), gathering);
    }
    addKey(std::move(key), std::move(object), gathering);
}

void addPemKey(const PemBlock &block, FoundObject object, Gathering &gathering)
{
    if (block.headers.contains("ENCRYPTED")) {
        object.encrypted = true;
        object.encryption = encryptionOfHeaders(block.headers);
    }
    addKey(privateKeyFromBlock(block, gathering.password(), gathering.source()), std::move(object), gathering);
}

} // namespace certwright::inspect
