#include "core/pki/key_info.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/oid_names.h"

#include <openssl/ec.h>
#include <openssl/objects.h>

#include <array>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// "P-256" for OpenSSL's "prime256v1"; its own name for curves NIST has none for.
QString curveOf(const EVP_PKEY *key)
{
    std::array<char, 80> name{};
    if (EVP_PKEY_get_group_name(key, name.data(), name.size(), nullptr) != 1)
        return {};
    const char *nist = EC_curve_nid2nist(OBJ_txt2nid(name.data()));
    return QString::fromLatin1(nist != nullptr ? nist : name.data());
}

/// How people write it, where that differs from OpenSSL's name and size.
QString labelOf(const KeyInfo &info)
{
    if (info.type == u"EC")
        return u"ECDSA "_s + info.curve;
    if (info.type.startsWith(u"ED") || info.type.startsWith(u"X"))
        return info.type.at(0) + info.type.sliced(1).toLower();
    if (info.type == u"RSA" || info.type == u"RSA-PSS" || info.type == u"DSA")
        return info.type + u' ' + QString::number(info.bits);
    return info.type;
}

/// Its OID, called by its name where there is one.
KeyInfo infoOf(const ASN1_OBJECT *algorithm, int bits)
{
    const QString oid = ossl::oidText(algorithm, ossl::OidForm::Digits);
    const QString name = oidName(oid);
    return {oid, bits, {}, name.isEmpty() ? oid : name};
}

/// The size is that of the encoded key, which is all that can be known.
KeyInfo unknownKey(const QByteArray &spki)
{
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const ossl::PublicKeyInfo info(d2i_X509_PUBKEY(nullptr, &position, spki.size()));
    ASN1_OBJECT *algorithm = nullptr;
    const unsigned char *encoded = nullptr;
    int octets = 0;
    if (!info || X509_PUBKEY_get0_param(&algorithm, &encoded, &octets, nullptr, info.get()) != 1)
        return {};
    constexpr int bitsPerOctet = 8;
    return infoOf(algorithm, octets * bitsPerOctet);
}

} // namespace

KeyInfo keyInfoOf(const ossl::Key &key)
{
    KeyInfo info;
    const char *type = EVP_PKEY_get0_type_name(key.get());
    info.type = QString::fromLatin1(type != nullptr ? type : "");
    info.bits = EVP_PKEY_get_bits(key.get());
    if (info.type == u"EC")
        info.curve = curveOf(key.get());
    info.label = labelOf(info);
    return info;
}

KeyInfo keyInfoOfPublicKey(const QByteArray &spki)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    ossl::PKey key(d2i_PUBKEY(nullptr, &position, spki.size()));
    return key ? keyInfoOf(ossl::Key(std::move(key))) : unknownKey(spki);
}

KeyInfo keyInfoOfPrivateKey(QByteArrayView pkcs8)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(pkcs8.data());
    const ossl::Pkcs8Info info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &position, static_cast<long>(pkcs8.size())));
    const ASN1_OBJECT *algorithm = nullptr;
    if (!info || PKCS8_pkey_get0(&algorithm, nullptr, nullptr, nullptr, info.get()) != 1)
        return {};
    return infoOf(algorithm, 0);
}

} // namespace certwright::pki
