#include "core/ossl/canonical_key.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/x509.h>

#include <algorithm>

namespace certwright::ossl {

namespace {

// The algorithm's OID as it stands near the start of a SubjectPublicKeyInfo.
constexpr QByteArrayView ecPublicKey("\x06\x07\x2a\x86\x48\xce\x3d\x02\x01", 9); // RFC 5480 2.1.1
constexpr QByteArrayView pkcs1("\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01", 10); // RFC 4055 1.2, 3.1
constexpr QByteArrayView rsaEncryptionAndNull("\x01\x05\x00", 3);
constexpr qsizetype farthestOid = 10;

// Larger ones are no elliptic curve that OpenSSL takes, and no key of RSA that anybody uses.
constexpr qsizetype largestKey = 16 * 1024;

QByteArrayView behind(const QByteArray &spki, QByteArrayView oid)
{
    const qsizetype at = QByteArrayView(spki).first(std::min(spki.size(), farthestOid + oid.size())).indexOf(oid);
    return at < 0 ? QByteArrayView() : QByteArrayView(spki).sliced(at + oid.size());
}

/// By a look at the octets behind the algorithm: the OID of a curve, then a BIT STRING with an uncompressed point (SEC
/// 1 2.3.3).
bool isUsualCurveKey(QByteArrayView rest)
{
    const qsizetype point = rest.size() > 2 && rest[0] == '\x06' ? 2 + rest[1] : rest.size();
    if (point < 2 || rest.size() < point + 5 || rest[point] != '\x03')
        return false;
    const bool isLong = rest[point + 1] == '\x81'; // P-521
    return rest.sliced(point + (isLong ? 3 : 2)).startsWith(QByteArrayView("\x00\x04", 2));
}

QByteArray encodedCurve(EVP_PKEY *key, const char *encoding)
{
    const bool isSet = EVP_PKEY_set_utf8_string_param(key, OSSL_PKEY_PARAM_EC_ENCODING, encoding) == 1;
    return isSet ? toDer(i2d_PUBKEY, key) : QByteArray();
}

QByteArray canonicalCurveKey(const QByteArray &spki)
{
    const ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const PKey key(d2i_PUBKEY(nullptr, &position, spki.size()));
    if (!key
        || EVP_PKEY_set_utf8_string_param(
               key.get(), OSSL_PKEY_PARAM_EC_POINT_CONVERSION_FORMAT, OSSL_PKEY_EC_POINT_CONVERSION_FORMAT_UNCOMPRESSED)
            != 1)
        return spki;
    QByteArray canonical = encodedCurve(key.get(), OSSL_PKEY_EC_ENCODING_GROUP);
    if (canonical.isEmpty()) // a curve without a name
        canonical = encodedCurve(key.get(), OSSL_PKEY_EC_ENCODING_EXPLICIT);
    return canonical.isEmpty() ? spki : canonical;
}

/// RFC 4055 1.2: for rsaEncryption "the parameters field MUST contain NULL"; for RSASSA-PSS those of a public key say
/// what it may be used for, not which key it is.
QByteArray canonicalRsaKey(const QByteArray &spki)
{
    const ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const PublicKeyInfo info(d2i_X509_PUBKEY(nullptr, &position, spki.size()));
    ASN1_OBJECT *algorithm = nullptr;
    const unsigned char *bits = nullptr;
    int size = 0;
    if (!info || X509_PUBKEY_get0_param(&algorithm, &bits, &size, nullptr, info.get()) != 1)
        return spki;
    const int parameters = OBJ_obj2nid(algorithm) == NID_rsaEncryption ? V_ASN1_NULL : V_ASN1_UNDEF;
    const PublicKeyInfo made(X509_PUBKEY_new());
    Asn1Object same(OBJ_dup(algorithm));
    OwnedBytes copy(static_cast<unsigned char *>(OPENSSL_memdup(bits, static_cast<std::size_t>(size))));
    if (!made || !same || !copy
        || X509_PUBKEY_set0_param(made.get(), same.get(), parameters, nullptr, copy.get(), size) != 1)
        return spki;
    static_cast<void>(same.release());
    static_cast<void>(copy.release());
    const QByteArray canonical = toDer(i2d_X509_PUBKEY, made.get());
    return canonical.isEmpty() ? spki : canonical;
}

} // namespace

QByteArray canonicalPublicKey(const QByteArray &spki)
{
    if (spki.size() > largestKey)
        return spki;
    if (const QByteArrayView curve = behind(spki, ecPublicKey); !curve.isEmpty())
        return isUsualCurveKey(curve) ? spki : canonicalCurveKey(spki);
    const QByteArrayView rest = behind(spki, pkcs1);
    return rest.isEmpty() || rest.startsWith(rsaEncryptionAndNull) ? spki : canonicalRsaKey(spki);
}

} // namespace certwright::ossl
