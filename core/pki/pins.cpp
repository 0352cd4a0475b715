#include "core/pki/pins.h"

#include "core/pki/asn1_value.h"
#include "core/pki/sha.h"

#include <QtEndian>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// A SubjectPublicKeyInfo (RFC 5280 4.1) in parts.
struct PublicKey {
    QString algorithm; ///< dotted
    QString curve; ///< dotted; of EC keys
    QByteArrayView key; ///< the bits
    QByteArrayView domain; ///< of DSA: content of the parameters, p, q and g
};

std::optional<PublicKey> partsOf(const QByteArray &spki)
{
    const std::optional<DerElement> whole = firstElement(spki);
    DerReader reader(whole && whole->is(SequenceTag) ? whole->content : QByteArrayView());
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> bits = reader.next(BitStringTag);
    if (!algorithm || !bits || bits->content.isEmpty())
        return std::nullopt;
    DerReader fields(algorithm->content);
    const std::optional<DerElement> id = fields.next(OidTag);
    const std::optional<DerElement> curve = fields.next(OidTag);
    const std::optional<DerElement> domain = fields.next(SequenceTag);
    return PublicKey{id ? oidDotted(id->content) : QString(), curve ? oidDotted(curve->content) : QString(),
        bits->content.sliced(1), domain ? domain->content : QByteArrayView()};
}

QByteArray base64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What the standards call a curve or an Edwards key; empty where a form does not know it.
struct Naming {
    QLatin1String oid;
    QLatin1String jwk;
    QLatin1String ssh;
    qsizetype coordinate; ///< octets
};

constexpr std::array curves{Naming{"1.2.840.10045.3.1.7"_L1, "P-256"_L1, "nistp256"_L1, 32},
    Naming{"1.3.132.0.34"_L1, "P-384"_L1, "nistp384"_L1, 48}, Naming{"1.3.132.0.35"_L1, "P-521"_L1, "nistp521"_L1, 66},
    Naming{"1.3.132.0.10"_L1, "secp256k1"_L1, ""_L1, 32}};
constexpr std::array edwards{Naming{"1.3.101.112"_L1, "Ed25519"_L1, "ssh-ed25519"_L1, 32},
    Naming{"1.3.101.113"_L1, "Ed448"_L1, ""_L1, 57}, Naming{"1.3.101.110"_L1, "X25519"_L1, ""_L1, 32},
    Naming{"1.3.101.111"_L1, "X448"_L1, ""_L1, 56}};

const Naming *namingOf(std::span<const Naming> table, const QString &oid)
{
    const auto found = std::find_if(table.begin(), table.end(), [&oid](const Naming &row) { return row.oid == oid; });
    return found == table.end() ? nullptr : &*found;
}

struct RsaNumbers {
    QByteArrayView modulus; ///< content octets, with the sign octet
    QByteArrayView exponent;
};

std::optional<RsaNumbers> rsaNumbers(const PublicKey &key)
{
    if (key.algorithm != "1.2.840.113549.1.1.1"_L1)
        return std::nullopt;
    const std::optional<DerElement> sequence = firstElement(key.key);
    DerReader reader(sequence ? sequence->content : QByteArrayView());
    const std::optional<DerElement> modulus = reader.next(IntegerTag);
    const std::optional<DerElement> exponent = reader.next(IntegerTag);
    return modulus && exponent ? std::optional(RsaNumbers{modulus->content, exponent->content}) : std::nullopt;
}

/// The curve of a key whose point stands uncompressed (SEC 1 2.3.3), which the other forms repeat.
const Naming *curveOf(const PublicKey &key)
{
    const Naming *curve = key.algorithm == "1.2.840.10045.2.1"_L1 ? namingOf(curves, key.curve) : nullptr;
    const bool isPlain = curve != nullptr && key.key.size() == 1 + 2 * curve->coordinate && key.key[0] == 0x04;
    return isPlain ? curve : nullptr;
}

/// RFC 7638 3.2 and RFC 8037 2: the required members in lexicographic order.
QByteArray thumbprintInput(const PublicKey &key)
{
    if (const std::optional<RsaNumbers> rsa = rsaNumbers(key))
        return R"({"e":")" + base64Url(unsignedOctets(rsa->exponent)) + R"(","kty":"RSA","n":")"
            + base64Url(unsignedOctets(rsa->modulus)) + R"("})";
    if (const Naming *curve = curveOf(key))
        return R"({"crv":")" + QByteArray(curve->jwk.data()) + R"(","kty":"EC","x":")"
            + base64Url(key.key.sliced(1, curve->coordinate)) + R"(","y":")"
            + base64Url(key.key.sliced(1 + curve->coordinate)) + R"("})";
    if (const Naming *type = namingOf(edwards, key.algorithm))
        return R"({"crv":")" + QByteArray(type->jwk.data()) + R"(","kty":"OKP","x":")" + base64Url(key.key) + R"("})";
    return {};
}

/// RFC 4251 5: a length in four octets and the octets. Non-negative mpints have the form of DER's content octets.
QByteArray sshString(QByteArrayView octets)
{
    QByteArray size(4, '\0');
    qToBigEndian(static_cast<quint32>(octets.size()), size.data());
    return size + octets.toByteArray();
}

/// RFC 4253 6.6: p, q, g and y; empty for other keys.
QByteArray dsaBlob(const PublicKey &key)
{
    if (key.algorithm != "1.2.840.10040.4.1"_L1)
        return {};
    QByteArray numbers;
    DerReader domain(key.domain);
    for (int i = 0; i < 3; ++i) {
        const std::optional<DerElement> number = domain.next(IntegerTag);
        if (!number)
            return {};
        numbers += sshString(number->content);
    }
    const std::optional<DerElement> y = DerReader(key.key).next(IntegerTag);
    return y ? sshString("ssh-dss") + numbers + sshString(y->content) : QByteArray();
}

/// RFC 4253 6.6, RFC 5656 3.1, RFC 8709 4.
QByteArray sshBlob(const PublicKey &key)
{
    if (const std::optional<RsaNumbers> rsa = rsaNumbers(key))
        return sshString("ssh-rsa") + sshString(rsa->exponent) + sshString(rsa->modulus);
    const Naming *curve = curveOf(key);
    if (curve != nullptr && !curve->ssh.isEmpty())
        return sshString(QByteArray("ecdsa-sha2-" + QByteArray(curve->ssh.data())))
            + sshString(QByteArray(curve->ssh.data())) + sshString(key.key);
    const Naming *type = namingOf(edwards, key.algorithm);
    if (type != nullptr && !type->ssh.isEmpty())
        return sshString(QByteArray(type->ssh.data())) + sshString(key.key);
    return dsaBlob(key);
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace

QByteArray keyIdMethod1(const QByteArray &spki)
{
    const std::optional<PublicKey> key = partsOf(spki);
    return key ? sha1(key->key) : QByteArray();
}

QByteArray keyIdMethod2(const QByteArray &spki)
{
    // "a four-bit type field with the value 0100 followed by the least significant 60 bits of the SHA-1 hash"
    QByteArray id = keyIdMethod1(spki).right(8);
    if (!id.isEmpty())
        id[0] = static_cast<char>(0x40 | (id[0] & 0x0f));
    return id;
}

QString jwkThumbprint(const QByteArray &spki)
{
    const std::optional<PublicKey> key = partsOf(spki);
    const QByteArray input = key ? thumbprintInput(*key) : QByteArray();
    return input.isEmpty() ? QString() : QString::fromLatin1(base64Url(sha256(input)));
}

QString sshFingerprint(const QByteArray &spki)
{
    const std::optional<PublicKey> key = partsOf(spki);
    const QByteArray blob = key ? sshBlob(*key) : QByteArray();
    return blob.isEmpty()
        ? QString()
        : QString(u"SHA256:"_s + QString::fromLatin1(sha256(blob).toBase64(QByteArray::OmitTrailingEquals)));
}

QList<Pin> pinsOf(const Certificate &certificate)
{
    const QByteArray spki = certificate.publicKeyDer();
    const QByteArray hash = certificate.spkiSha256();
    QList<Pin> pins{{PinKind::SpkiSha256Hex, hex(hash)},
        {PinKind::SpkiSha256Base64, QString::fromLatin1(hash.toBase64())}, {PinKind::Dane311, u"3 1 1 "_s + hex(hash)}};
    if (certificate.isCa())
        pins.append({PinKind::Dane211, u"2 1 1 "_s + hex(hash)});
    pins.append({PinKind::Sha256, colonHex(certificate.sha256())});
    pins.append({PinKind::Sha1, colonHex(certificate.sha1())});
    pins.append({PinKind::KeyIdRfc5280Method1, hex(keyIdMethod1(spki))});
    pins.append({PinKind::KeyIdRfc5280Method2, hex(keyIdMethod2(spki))});
    pins.append({PinKind::JwkThumbprint, jwkThumbprint(spki)});
    pins.append({PinKind::SshFingerprint, sshFingerprint(spki)});
    pins.removeIf([](const Pin &pin) { return pin.value.isEmpty(); });
    return pins;
}

QString pinKey(PinKind kind)
{
    switch (kind) {
    case PinKind::SpkiSha256Hex:
        return u"spki_sha256"_s;
    case PinKind::SpkiSha256Base64:
        return u"pin_sha256"_s;
    case PinKind::Dane311:
        return u"dane_3_1_1"_s;
    case PinKind::Dane211:
        return u"dane_2_1_1"_s;
    case PinKind::Sha256:
        return u"sha256"_s;
    case PinKind::Sha1:
        return u"sha1"_s;
    case PinKind::KeyIdRfc5280Method1:
        return u"key_id_1"_s;
    case PinKind::KeyIdRfc5280Method2:
        return u"key_id_2"_s;
    case PinKind::JwkThumbprint:
        return u"jwk_thumbprint"_s;
    case PinKind::SshFingerprint:
        return u"ssh_sha256"_s;
    }
    return {};
}

} // namespace certwright::pki
