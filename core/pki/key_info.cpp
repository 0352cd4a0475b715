#include "core/pki/key_info.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/features.h"
#include "core/ossl/key.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/asn1_value.h"
#include "core/pki/der_element.h"
#include "core/pki/oid_names.h"

#include <openssl/ec.h>
#include <openssl/objects.h>

#include <algorithm>
#include <array>
#include <bit>
#include <optional>

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
    if (info.type.startsWith(u"DH")) // DHX is the same with another encoding (RFC 3279 2.3.3)
        return u"DH "_s + QString::number(info.bits);
    return info.type;
}

/// Octets of a public key of what is newer than OpenSSL 3.0 (FIPS 203 table 3, FIPS 204 table 2, FIPS 205 table 2), and
/// of a coordinate for GOST (RFC 7091 5); 0 for others.
int publicOctets(QStringView type)
{
    struct Size {
        QStringView ending;
        int octets;
    };
    constexpr std::array lattices{Size{u"ML-DSA-44", 1312}, Size{u"ML-DSA-65", 1952}, Size{u"ML-DSA-87", 2592},
        Size{u"ML-KEM-512", 800}, Size{u"ML-KEM-768", 1184}, Size{u"ML-KEM-1024", 1568}};
    constexpr std::array hashes{Size{u"-128", 32}, Size{u"-192", 48}, Size{u"-256", 64}};
    const auto *lattice
        = std::find_if(lattices.begin(), lattices.end(), [type](const Size &one) { return one.ending == type; });
    if (lattice != lattices.end())
        return lattice->octets;
    if (type.startsWith(u"GOST R 34.10"))
        return type.contains(u"512") ? 64 : 32;
    const QStringView size = type.startsWith(u"SLH-DSA-") ? type.chopped(1) : QStringView(); // without "s" or "f"
    const auto *hash
        = std::find_if(hashes.begin(), hashes.end(), [size](const Size &one) { return size.endsWith(one.ending); });
    return hash == hashes.end() ? 0 : hash->octets;
}

/// Its OID, called by its name where there is one. The size is that of the encoded key, which is all that can be known.
KeyInfo infoOf(const QString &oid, qsizetype octets)
{
    constexpr int bitsPerOctet = 8;
    const QString name = oidName(oid);
    const QString &called = name.isEmpty() ? oid : name;
    return {called, static_cast<int>(octets) * bitsPerOctet, {}, called};
}

KeyInfo unknownKey(const QByteArray &spki)
{
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const ossl::PublicKeyInfo info(d2i_X509_PUBKEY(nullptr, &position, spki.size()));
    ASN1_OBJECT *algorithm = nullptr;
    const unsigned char *encoded = nullptr;
    int octets = 0;
    if (!info || X509_PUBKEY_get0_param(&algorithm, &encoded, &octets, nullptr, info.get()) != 1)
        return {};
    const QString oid = ossl::oidText(algorithm, ossl::OidForm::Digits);
    const QString name = oidName(oid);
    return infoOf(oid, name.startsWith(u"GOST") ? publicOctets(name) : octets); // GOST's is wrapped
}

/// The parts of a SubjectPublicKeyInfo (RFC 5280 4.1.2.7).
struct KeyParts {
    QByteArrayView algorithm; ///< content of the OID
    QByteArrayView parameter; ///< content of the parameters where they are an OID
    QByteArrayView key; ///< behind the number of unused bits
};

std::optional<KeyParts> partsOf(const QByteArray &spki)
{
    const std::optional<DerElement> outer = firstElement(spki);
    DerReader parts(outer ? outer->content : QByteArrayView());
    const std::optional<DerElement> algorithm = parts.next(SequenceTag);
    const std::optional<DerElement> key = parts.next(BitStringTag);
    DerReader inside(algorithm ? algorithm->content : QByteArrayView());
    const std::optional<DerElement> oid = inside.next(OidTag);
    if (!oid || !key || key->content.size() < 2 || key->content.front() != 0)
        return std::nullopt;
    const std::optional<DerElement> parameter = inside.next(OidTag);
    return KeyParts{oid->content, parameter ? parameter->content : QByteArrayView(), key->content.sliced(1)};
}

/// By OpenSSL's name; empty for what is not usual.
QStringView usualOid(QStringView type)
{
    struct Usual {
        QStringView type;
        QStringView oid;
    };
    constexpr std::array usual{Usual{u"RSA", u"1.2.840.113549.1.1.1"}, Usual{u"EC", u"1.2.840.10045.2.1"},
        Usual{u"ED25519", u"1.3.101.112"}, Usual{u"RSA-PSS", u"1.2.840.113549.1.1.10"}, Usual{u"ED448", u"1.3.101.113"},
        Usual{u"X25519", u"1.3.101.110"}, Usual{u"X448", u"1.3.101.111"}, Usual{u"DSA", u"1.2.840.10040.4.1"},
        Usual{u"DH", u"1.2.840.113549.1.3.1"}, Usual{u"DHX", u"1.2.840.10046.2.1"},
        Usual{u"SM2", u"1.2.840.10045.2.1"}};
    const auto *row = std::find_if(usual.begin(), usual.end(), [type](const Usual &one) { return one.type == type; });
    return row == usual.end() ? QStringView() : row->oid;
}

KeyInfo labelled(KeyInfo info)
{
    info.label = labelOf(info);
    return info;
}

/// RFC 8017 A.1.1; nothing for what is no positive modulus.
std::optional<KeyInfo> rsaKey(QByteArrayView key)
{
    const std::optional<DerElement> outer = firstElement(key);
    DerReader numbers(outer && outer->is(SequenceTag) ? outer->content : QByteArrayView());
    const std::optional<DerElement> modulus = numbers.next(IntegerTag);
    if (!modulus || !numbers.next(IntegerTag) || !numbers.atEnd())
        return std::nullopt;
    QByteArrayView octets = modulus->content;
    if (octets.size() > 1 && octets.front() == 0)
        octets = octets.sliced(1);
    else if (octets.isEmpty() || (octets.front() & 0x80) != 0)
        return std::nullopt;
    constexpr int bitsPerOctet = 8;
    const auto bits = static_cast<int>((octets.size() - 1) * bitsPerOctet)
        + static_cast<int>(std::bit_width(static_cast<quint8>(octets.front())));
    return labelled({u"RSA"_s, bits, {}, {}});
}

struct Curve {
    QByteArrayView oid;
    const char *name;
    int bits;
};

/// The curves nearly every certificate has (SEC 2 A.2).
constexpr std::array curves{
    Curve{"\x2a\x86\x48\xce\x3d\x03\x01\x07", "P-256", 256},
    Curve{QByteArrayView("\x2b\x81\x04\x00\x22", 5), "P-384", 384},
    Curve{QByteArrayView("\x2b\x81\x04\x00\x23", 5), "P-521", 521},
};

/// What the usual keys are is plain from their encoding. Asking OpenSSL takes a hundred times as long.
std::optional<KeyInfo> usualKey(const QByteArray &spki)
{
    constexpr QByteArrayView rsaEncryption("\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01");
    constexpr QByteArrayView ecPublicKey("\x2a\x86\x48\xce\x3d\x02\x01");
    const std::optional<KeyParts> parts = partsOf(spki);
    if (parts && parts->algorithm == rsaEncryption)
        return rsaKey(parts->key);
    if (!parts || parts->algorithm != ecPublicKey)
        return std::nullopt;
    for (const Curve &curve : curves) {
        constexpr int bitsPerOctet = 8;
        const int octets = (curve.bits + bitsPerOctet - 1) / bitsPerOctet;
        const bool isPoint = parts->key.size() == 1 + 2 * octets && parts->key.front() == 4;
        if (parts->parameter == curve.oid && isPoint)
            return labelled({u"EC"_s, curve.bits, QString::fromLatin1(curve.name), {}});
    }
    return std::nullopt;
}

/// A key on a curve that this OpenSSL does not know, which is called by its OID then (RFC 5480 2.1.1.1).
std::optional<KeyInfo> unnamedCurve(const QByteArray &spki)
{
    constexpr QByteArrayView ecPublicKey("\x2a\x86\x48\xce\x3d\x02\x01");
    constexpr int bitsPerOctet = 8;
    const std::optional<KeyParts> parts = partsOf(spki);
    if (!parts || parts->algorithm != ecPublicKey || parts->parameter.isEmpty())
        return std::nullopt;
    const bool isWhole = parts->key.front() == 4; // SEC 1 2.3.3: both coordinates, or one
    const auto octets = static_cast<int>((parts->key.size() - 1) / (isWhole ? 2 : 1));
    return labelled({u"EC"_s, octets * bitsPerOctet, oidDotted(parts->parameter), {}});
}

} // namespace

KeyInfo keyInfoOf(const ossl::Key &key)
{
    KeyInfo info;
    const char *type = EVP_PKEY_get0_type_name(key.get());
    info.type = QString::fromLatin1(type != nullptr ? type : "");
    const int octets = publicOctets(info.type); // OpenSSL counts ML-KEM by the name, the others by the key
    info.bits = octets > 0 ? octets * 8 : EVP_PKEY_get_bits(key.get());
    if (info.type == u"EC")
        info.curve = curveOf(key.get());
    info.label = labelOf(info);
    return info;
}

KeyInfo keyInfoOfPublicKey(const QByteArray &spki)
{
    if (const std::optional<KeyInfo> usual = usualKey(spki))
        return *usual;
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    ossl::PKey key(d2i_PUBKEY(nullptr, &position, spki.size()));
    if (key)
        return keyInfoOf(ossl::Key(std::move(key)));
    return unnamedCurve(spki).value_or(unknownKey(spki));
}

std::optional<KeyInfo> keyInfoOfParameters(const QByteArray &der, QByteArrayView label)
{
    struct Kind {
        QByteArrayView label;
        int id;
        const char *type;
    };
    constexpr std::array kinds{Kind{"EC PARAMETERS", EVP_PKEY_EC, "EC"}, Kind{"SM2 PARAMETERS", EVP_PKEY_EC, "EC"},
        Kind{"DH PARAMETERS", EVP_PKEY_DH, "DH"}, Kind{"X9.42 DH PARAMETERS", EVP_PKEY_DHX, "DHX"},
        Kind{"DSA PARAMETERS", EVP_PKEY_DSA, "DSA"}};
    constexpr qsizetype largest = 8192; // octets: two numbers of 16,384 bits and their like
    const auto *kind
        = std::find_if(kinds.begin(), kinds.end(), [label](const Kind &one) { return one.label == label; });
    if (kind == kinds.end() || der.size() > largest)
        return std::nullopt;
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::PKey key(d2i_KeyParams(kind->id, nullptr, &position, static_cast<long>(der.size())));
    if (!key)
        return std::nullopt;
    KeyInfo info{QString::fromLatin1(kind->type), EVP_PKEY_get_bits(key.get()), {}, {}};
    if (kind->id == EVP_PKEY_EC) {
        info.curve = curveOf(key.get());
        info.label = u"EC "_s + (info.curve.isEmpty() ? QString::number(info.bits) : info.curve);
        return info;
    }
    return labelled(std::move(info));
}

KeyInfo keyInfoOfPrivateKey(QByteArrayView pkcs8)
{
    const std::optional<DerElement> outer = firstElement(pkcs8); // RFC 5958 2: version, algorithm, key
    DerReader parts(outer ? outer->content : QByteArrayView());
    parts.next(IntegerTag);
    const std::optional<DerElement> algorithm = parts.next(SequenceTag);
    const std::optional<DerElement> key = parts.next(OctetStringTag);
    const std::optional<DerElement> oid = DerReader(algorithm ? algorithm->content : QByteArrayView()).next(OidTag);
    if (!oid || !key)
        return {};
    const QString dotted = oidDotted(oid->content);
    const int octets = publicOctets(oidName(dotted));
    return infoOf(dotted, octets > 0 ? octets : key->content.size());
}

bool isUnknown(const KeyInfo &key)
{
    return isUnusual(key) && (key.type.at(0).isDigit() || !ossl::canGenerate(key.type.toUtf8().constData()));
}

QString keyOid(const KeyInfo &key)
{
    if (key.type.isEmpty() || key.type.at(0).isDigit())
        return key.type;
    const QStringView usual = usualOid(key.type);
    return usual.isEmpty() ? oidNamed(key.type) : usual.toString();
}

bool isUnusual(const KeyInfo &key)
{
    return usualOid(key.type).isEmpty() && !keyOid(key).isEmpty();
}

} // namespace certwright::pki
