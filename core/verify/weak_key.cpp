#include "core/verify/weak_key.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/pki/asn1_value.h"
#include "core/pki/der_element.h"
#include "core/pki/key_info.h"
#include "core/pki/key_parts.h"
#include "core/verify/rsa_weakness.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/objects.h>

using namespace Qt::StringLiterals;

namespace certwright::verify {

namespace {

constexpr int enoughStrength = 112; ///< NIST SP 800-57 part 1, table 4: acceptable until 2030
constexpr int leastStrength = 80; ///< below, such keys have been broken in public
constexpr int strongRsaBits = 2048; ///< NIST SP 800-57 part 1, table 2: 112 bits of security
constexpr int usualExponentBits = 17; ///< of 65537

int securityBitsOf(const QByteArray &spki)
{
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const ossl::PKey key(d2i_PUBKEY(nullptr, &position, spki.size()));
    return key ? EVP_PKEY_get_security_bits(key.get()) : 0;
}

/// Without sign octets; empty for what is not positive.
QByteArray unsignedNumber(QByteArrayView integer)
{
    if (integer.isEmpty() || (static_cast<unsigned char>(integer.front()) & 0x80U) != 0)
        return {};
    while (!integer.isEmpty() && integer.front() == 0)
        integer = integer.sliced(1);
    return integer.toByteArray();
}

bool isRsaAlgorithm(QByteArrayView oid)
{
    constexpr QByteArrayView pkcs1("\x2a\x86\x48\x86\xf7\x0d\x01\x01");
    return oid.startsWith(pkcs1) && oid.size() == pkcs1.size() + 1 && (oid.back() == 0x01 || oid.back() == 0x0a);
}

int bitsOf(const QByteArray &number)
{
    int bits = static_cast<int>(number.size()) * 8;
    for (int mask = 0x80; !number.isEmpty() && mask != 0 && (number.front() & mask) == 0; mask >>= 1)
        --bits;
    return bits;
}

/// In digits while people would recognise it.
QString exponentText(const QByteArray &exponent)
{
    bool fits = false;
    const qulonglong value = exponent.toHex().toULongLong(&fits, 16);
    return fits || exponent.isEmpty() ? QString::number(value) : u"0x"_s + QString::fromLatin1(exponent.toHex());
}

/// Where there is none, every point of the curve is one of its group (SEC 1 3.2.2.1), which saves a multiplication.
bool hasCofactor(const EVP_PKEY *key)
{
    BIGNUM *raw = nullptr;
    const bool known = EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_EC_COFACTOR, &raw) == 1;
    const ossl::BigNum cofactor(raw);
    return !known || BN_is_one(cofactor.get()) != 1;
}

/// The rules about one key, each adding what it finds.
class KeyJudge final
{
public:
    explicit KeyJudge(QString label)
        : m_label(std::move(label))
    {
    }

    /// In bits of security; 0 or less: unknown.
    void judgeStrength(int strength)
    {
        if (strength > 0 && strength < enoughStrength)
            add(FindingId::KeyTooShort, strength < leastStrength ? Severity::Error : Severity::Warning);
    }

    void judgeCurve(EVP_PKEY *key)
    {
        const ossl::PKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
        const bool onCurve = context
            && (hasCofactor(key) ? EVP_PKEY_public_check(context.get()) : EVP_PKEY_public_check_quick(context.get()))
                == 1;
        if (context && !onCurve)
            add(FindingId::KeyPointInvalid, Severity::Error);
        int spelledOut = 0;
        if (EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &spelledOut) == 1
            && spelledOut == 1)
            add(FindingId::KeyCurveSpelledOut, Severity::Warning);
    }

    void judgeRsa(const RsaNumbers &numbers, const KnownWeakKeys &known)
    {
        judgeExponent(numbers.exponent);
        const int bits = bitsOf(numbers.modulus);
        if (bits > maxTestedBits)
            add(FindingId::KeyTooLong, Severity::Warning);
        if (known.contains(numbers.modulus, numbers.exponent))
            add(FindingId::KeyDebianWeak, Severity::Error);
        if (isRoca(numbers.modulus))
            add(FindingId::KeyRoca, Severity::Error);
    }

    /// What takes milliseconds.
    void judgeModulus(const RsaNumbers &numbers)
    {
        if (const std::optional<unsigned> factor = smallFactor(numbers.modulus))
            return add(FindingId::KeySmallFactor, Severity::Error, QString::number(*factor));
        if (isPrimeModulus(numbers.modulus))
            return add(FindingId::KeyModulusPrime, Severity::Error);
        if (hasClosePrimes(numbers.modulus))
            add(FindingId::KeyClosePrimes, Severity::Error);
    }

    void add(FindingId id, Severity severity, const QString &detail = {})
    {
        m_findings << Finding{id, severity, -1, detail.isEmpty() ? QStringList{m_label} : QStringList{m_label, detail}};
    }

    const Findings &findings() const { return m_findings; }

private:
    void judgeExponent(const QByteArray &exponent)
    {
        const int bits = bitsOf(exponent);
        const bool odd = !exponent.isEmpty() && (exponent.back() & 1) != 0;
        if (bits < 2 || !odd)
            add(FindingId::KeyExponentUnusable, Severity::Error, exponentText(exponent));
        else if (bits < usualExponentBits)
            add(FindingId::KeyExponentSmall, Severity::Warning, exponentText(exponent));
    }

    QString m_label;
    Findings m_findings;
};

/// The two parts of a SubjectPublicKeyInfo (RFC 5280 4.1.2.7); the key without the octet that counts unused bits.
struct KeyParts {
    QByteArrayView algorithm;
    QByteArrayView key;
};

std::optional<KeyParts> partsOf(const QByteArray &spki)
{
    const std::optional<pki::DerElement> outer = pki::firstElement(spki);
    pki::DerReader parts(outer ? outer->content : QByteArrayView());
    const std::optional<pki::DerElement> algorithm = parts.next(pki::SequenceTag);
    const std::optional<pki::DerElement> key = parts.next(pki::BitStringTag);
    if (!algorithm || !key || key->content.size() < 2 || key->content.front() != 0)
        return std::nullopt;
    return KeyParts{algorithm->content, key->content.sliced(1)};
}

/// A key on a curve with a name (RFC 5480 2.1.1), of its parts: OpenSSL's reader takes longer than all of the tests.
std::optional<ossl::Key> keyOnNamedCurve(const QByteArray &spki)
{
    constexpr QByteArrayView ecPublicKey("\x2a\x86\x48\xce\x3d\x02\x01");
    const std::optional<KeyParts> parts = partsOf(spki);
    pki::DerReader algorithm(parts ? parts->algorithm : QByteArrayView());
    const std::optional<pki::DerElement> oid = algorithm.next(pki::OidTag);
    const std::optional<pki::DerElement> curve = algorithm.next(pki::OidTag);
    if (!oid || !curve || oid->content != ecPublicKey || !algorithm.atEnd())
        return std::nullopt;
    const int group = OBJ_txt2nid(pki::oidDotted(curve->content).toLatin1().constData());
    if (group == NID_undef)
        return std::nullopt;
    return pki::keyOf(pki::EcParts{OBJ_nid2sn(group), parts->key});
}

std::optional<ossl::Key> publicKeyOf(const QByteArray &spki)
{
    if (std::optional<ossl::Key> key = keyOnNamedCurve(spki))
        return key;
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    ossl::PKey key(d2i_PUBKEY(nullptr, &position, spki.size()));
    return key ? std::optional(ossl::Key(std::move(key))) : std::nullopt;
}

/// OpenSSL refuses to read a point that is not on its curve; other reasons not to read one are an unknown curve.
Findings judgeUnreadable(const QByteArray &spki)
{
    const auto *position = reinterpret_cast<const unsigned char *>(spki.constData());
    const ossl::PublicKeyInfo info(d2i_X509_PUBKEY(nullptr, &position, spki.size()));
    ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR *parameters = nullptr;
    if (!info || X509_PUBKEY_get0_param(&algorithm, nullptr, nullptr, &parameters, info.get()) != 1
        || OBJ_obj2nid(algorithm) != NID_X9_62_id_ecPublicKey)
        return {};
    int type = 0;
    const void *value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, parameters);
    const int curve = type == V_ASN1_OBJECT ? OBJ_obj2nid(static_cast<const ASN1_OBJECT *>(value)) : NID_undef;
    const ossl::CurveGroup group(curve != NID_undef ? EC_GROUP_new_by_curve_name(curve) : nullptr);
    if (!group)
        return {};
    const char *nist = EC_curve_nid2nist(curve);
    KeyJudge judge(u"ECDSA "_s + QString::fromLatin1(nist != nullptr ? nist : OBJ_nid2sn(curve)));
    judge.add(FindingId::KeyPointInvalid, Severity::Error);
    return judge.findings();
}

} // namespace

/// RFC 8017 A.1.1, without OpenSSL: its reader takes longer than most of the tests.
std::optional<RsaNumbers> rsaNumbers(const QByteArray &spki)
{
    const std::optional<KeyParts> parts = partsOf(spki);
    if (!parts)
        return std::nullopt;
    const std::optional<pki::DerElement> oid = pki::DerReader(parts->algorithm).next(pki::OidTag);
    const std::optional<pki::DerElement> pair = pki::firstElement(parts->key);
    pki::DerReader numbers(pair && pair->is(pki::SequenceTag) ? pair->content : QByteArrayView());
    const std::optional<pki::DerElement> modulus = numbers.next(pki::IntegerTag);
    const std::optional<pki::DerElement> exponent = numbers.next(pki::IntegerTag);
    if (!oid || !isRsaAlgorithm(oid->content) || !modulus || !exponent || !numbers.atEnd())
        return std::nullopt;
    const RsaNumbers found{unsignedNumber(modulus->content), unsignedNumber(exponent->content)};
    return found.modulus.isEmpty() ? std::nullopt : std::optional(found);
}

Findings weakKeyFindings(const QByteArray &spki, const KnownWeakKeys &known, WeakKeyTests tests)
{
    const ossl::ErrorScope scope;
    KeyJudge judge(pki::keyInfoOfPublicKey(spki).label);
    if (const std::optional<RsaNumbers> numbers = rsaNumbers(spki)) {
        if (bitsOf(numbers->modulus) < strongRsaBits)
            judge.judgeStrength(securityBitsOf(spki));
        judge.judgeRsa(*numbers, known);
        if (tests == WeakKeyTests::All)
            judge.judgeModulus(*numbers);
        return judge.findings();
    }
    const std::optional<ossl::Key> key = publicKeyOf(spki);
    if (!key)
        return judgeUnreadable(spki);
    judge.judgeStrength(EVP_PKEY_get_security_bits(key->get()));
    if (EVP_PKEY_is_a(key->get(), "EC") == 1)
        judge.judgeCurve(key->get());
    return judge.findings();
}

} // namespace certwright::verify
