#include "core/lint/oids.h"
#include "core/lint/rule.h"
#include "core/pki/asn1_value.h"
#include "core/pki/signature_algorithm.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

QString keyPath()
{
    return u"certificate.tbsCertificate.subjectPublicKeyInfo"_s;
}

QString signaturePath()
{
    return u"certificate.signatureAlgorithm"_s;
}

bool isEc(const Examined &c)
{
    return c.keyAlgorithm().oid == oid::ecPublicKey;
}

// --- Signature

QString hashOf(const Examined &c)
{
    return pki::signatureHash(c.outerSignature().encoding);
}

Outcome notSha1(const Examined &c)
{
    return passedIf(hashOf(c) != u"SHA-1", signaturePath(), {c.certificate().signatureAlgorithm()});
}

/// MD2, MD4 and MD5: forged since 2008.
Outcome notMd5(const Examined &c)
{
    static const QSet<QString> broken{u"MD2"_s, u"MD4"_s, u"MD5"_s};
    return passedIf(!broken.contains(hashOf(c)), signaturePath(), {c.certificate().signatureAlgorithm()});
}

/// "rsassaPss (SHA-224)": of RSA-PSS the name alone says too little.
QString signatureTerm(const Examined &c)
{
    const QString name = c.certificate().signatureAlgorithm();
    const QString hash = hashOf(c);
    return c.outerSignature().oid == oid::rsaPss && !hash.isEmpty() ? u"%1 (%2)"_s.arg(name, hash) : name;
}

/// RFC 4055 3.1: the trailerField is 1, which is its default; nothing where it is no number.
std::optional<qint64> pssTrailer(const AlgorithmView &algorithm)
{
    pki::DerReader reader(algorithm.parameters.content);
    for (const quint32 field : {0U, 1U, 2U})
        reader.nextContext(field);
    const auto trailer = reader.nextContext(3);
    if (!trailer)
        return 1;
    const auto number = pki::firstElement(trailer->content);
    return number && number->is(pki::IntegerTag) ? pki::integerValue(number->content) : std::nullopt;
}

/// What makes parameters of RSA-PSS none at all, as a key of the words; empty for sound ones and other algorithms.
QString pssFault(const AlgorithmView &algorithm)
{
    if (algorithm.oid != oid::rsaPss)
        return {};
    if (!algorithm.hasParameters)
        return u"absent"_s;
    if (!pki::pssParameters(algorithm.encoding))
        return u"unreadable"_s;
    return pssTrailer(algorithm) == 1 ? QString() : u"trailer"_s;
}

/// RFC 4055 3.1: in the AlgorithmIdentifier of a signature the parameters must be there.
Outcome pssSound(const Examined &c)
{
    const AlgorithmView &algorithm = c.innerSignature();
    if (algorithm.oid != oid::rsaPss)
        return notApplicable();
    const QString fault = pssFault(algorithm);
    return passedIf(fault.isEmpty(), u"certificate.tbsCertificate.signature"_s,
        {pki::hexText(algorithm.parameters.encoding, 32), fault});
}

/// BR 7.1.3.2: RSA and ECDSA with SHA-256, SHA-384 or SHA-512. SHA-1 has a rule of its own.
Outcome browserSignature(const Examined &c)
{
    static const QSet<QString> known{u"1.2.840.113549.1.1.11"_s, u"1.2.840.113549.1.1.12"_s, u"1.2.840.113549.1.1.13"_s,
        u"1.2.840.113549.1.1.10"_s, u"1.2.840.10045.4.3.2"_s, u"1.2.840.10045.4.3.3"_s, u"1.2.840.10045.4.3.4"_s};
    static const QSet<QString> hashes{u"SHA-256"_s, u"SHA-384"_s, u"SHA-512"_s};
    const QString hash = hashOf(c);
    if (hash == u"SHA-1" || !pssFault(c.innerSignature()).isEmpty())
        return notApplicable();
    return passedIf(
        known.contains(c.outerSignature().oid) && hashes.contains(hash), signaturePath(), {signatureTerm(c)});
}

/// Hash, mask and salt as a term.
QString pssTerm(const pki::PssParameters &pss)
{
    return u"%1, %2 %3, %4"_s.arg(pss.hash, pss.mask, pss.maskHash, QString::number(pss.saltLength));
}

/// Whether NULL follows both hashes, that of the message and that of the mask.
bool pssHasNulls(const AlgorithmView &algorithm)
{
    pki::DerReader reader(algorithm.parameters.content);
    const auto hasNull = [](QByteArrayView encoding) {
        const auto hash = pki::firstElement(encoding);
        return hash && algorithmOf(*hash).parameters.is(pki::NullTag);
    };
    const auto hash = reader.nextContext(0);
    const auto mask = reader.nextContext(1);
    const auto function = mask ? pki::firstElement(mask->content) : std::nullopt;
    return hash && hasNull(hash->content) && function && hasNull(algorithmOf(*function).parameters.encoding);
}

/// Why parameters that are readable are not those printed, as a key of the words; empty if it is their values.
QString pssDifference(const AlgorithmView &algorithm, const pki::PssParameters &pss)
{
    static const QList<pki::PssParameters> allowed{{u"SHA-256"_s, u"MGF1"_s, u"SHA-256"_s, 32},
        {u"SHA-384"_s, u"MGF1"_s, u"SHA-384"_s, 48}, {u"SHA-512"_s, u"MGF1"_s, u"SHA-512"_s, 64}};
    if (!allowed.contains(pss))
        return {};
    return pssHasNulls(algorithm) ? u"encoding"_s : u"null"_s;
}

/// BR 7.1.3.2.1 and Mozilla Policy 5.1.1: "The encoded AlgorithmIdentifier MUST match the following hex-encoded bytes".
/// The three differ in the last octet of both hashes and in the length of the salt.
Outcome pssAsPrinted(const Examined &c)
{
    const auto pss = pki::pssParameters(c.innerSignature().encoding);
    if (!pss || !pssFault(c.innerSignature()).isEmpty() || (c.isCa() && !c.isPublic()))
        return notApplicable();
    const auto printed = [](const char *hash, const char *salt) -> QByteArray {
        return QByteArray::fromHex("304106092a864886f70d01010a3034a00f300d06096086480165030402")
            + QByteArray::fromHex(hash)
            + QByteArray::fromHex("0500a11c301a06092a864886f70d010108300d06096086480165030402")
            + QByteArray::fromHex(hash) + QByteArray::fromHex("0500a2030201") + QByteArray::fromHex(salt);
    };
    static const QList<QByteArray> allowed{printed("01", "20"), printed("02", "30"), printed("03", "40")};
    return passedIf(allowed.contains(c.innerSignature().encoding), u"certificate.tbsCertificate.signature"_s,
        {pssTerm(*pss), pssDifference(c.innerSignature(), *pss)});
}

// --- RSA

/// The number without its sign octet.
QByteArrayView magnitude(QByteArrayView integer)
{
    while (!integer.isEmpty() && integer.front() == '\0')
        integer = integer.sliced(1);
    return integer;
}

int bitLength(QByteArrayView integer)
{
    const QByteArrayView digits = magnitude(integer);
    if (digits.isEmpty())
        return 0;
    int bits = static_cast<int>(digits.size()) * 8;
    for (auto first = static_cast<quint8>(digits.front()); (first & 0x80U) == 0;
         first = static_cast<quint8>(first << 1U))
        --bits;
    return bits;
}

Outcome modulusLarge(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    if (!numbers)
        return notApplicable();
    const int bits = bitLength(numbers->modulus);
    return passedIf(bits >= 2048, keyPath(), {QString::number(bits)});
}

Outcome modulusInOctets(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    if (!numbers)
        return notApplicable();
    const int bits = bitLength(numbers->modulus);
    return passedIf(bits % 8 == 0, keyPath(), {QString::number(bits)});
}

bool isOdd(QByteArrayView integer)
{
    return !integer.isEmpty() && (static_cast<quint8>(integer.back()) & 1U) == 1;
}

Outcome modulusOdd(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    return numbers ? passedIf(isOdd(numbers->modulus), keyPath()) : notApplicable();
}

Outcome exponentOdd(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    return numbers ? passedIf(isOdd(numbers->exponent), keyPath()) : notApplicable();
}

/// BR 6.1.6: "MUST … equal to 3 or more".
Outcome exponentAtLeastThree(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    if (!numbers)
        return notApplicable();
    const QByteArrayView digits = magnitude(numbers->exponent);
    return passedIf(digits.size() > 1 || (digits.size() == 1 && static_cast<quint8>(digits.front()) >= 3), keyPath());
}

/// BR 6.1.6: "SHOULD be in the range between 2^16 + 1 and 2^256 - 1".
Outcome exponentUsual(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    if (!numbers)
        return notApplicable();
    const int bits = bitLength(numbers->exponent);
    return passedIf(bits >= 17 && bits <= 256, keyPath());
}

/// BR 6.1.1.3: keys whose private half anybody can compute.
Outcome rsaWithout(const Examined &c, FindingId fault)
{
    return c.rsaNumbers() ? passedIf(!c.keyHas(fault), keyPath()) : notApplicable();
}

Outcome primesApart(const Examined &c)
{
    return rsaWithout(c, FindingId::KeyClosePrimes);
}

Outcome notRoca(const Examined &c)
{
    return rsaWithout(c, FindingId::KeyRoca);
}

/// An even modulus has a rule of its own.
Outcome noSmallFactors(const Examined &c)
{
    const auto numbers = c.rsaNumbers();
    return numbers && isOdd(numbers->modulus) ? rsaWithout(c, FindingId::KeySmallFactor) : notApplicable();
}

Outcome pointOnCurve(const Examined &c)
{
    return isEc(c) ? passedIf(!c.keyHas(FindingId::KeyPointInvalid), keyPath()) : notApplicable();
}

// --- Kind of key

/// BR 6.1.5: P-256, P-384 or P-521.
Outcome browserCurve(const Examined &c)
{
    static const QStringList curves{u"P-256"_s, u"P-384"_s, u"P-521"_s};
    return isEc(c)
        ? passedIf(curves.contains(c.certificate().keyInfo().curve), keyPath(), {c.certificate().keyInfo().label})
        : notApplicable();
}

/// Mozilla since version 2.4: P-256 and P-384. The Baseline Requirements allow P-521 too.
Outcome mozillaCurve(const Examined &c)
{
    return isEc(c) ? passedIf(c.certificate().keyInfo().curve != u"P-521", keyPath(), {c.certificate().keyInfo().label})
                   : notApplicable();
}

/// BR 6.1.5: RSA or EC.
Outcome browserKey(const Examined &c)
{
    const QString &oid = c.keyAlgorithm().oid;
    if (oid.isEmpty() || oid == oid::dsa || oid == oid::rsaPss)
        return notApplicable(); // have rules of their own
    return passedIf(oid == oid::rsaEncryption || isEc(c), keyPath(), {c.certificate().keyInfo().label});
}

Outcome notDsa(const Examined &c)
{
    return passedIf(c.keyAlgorithm().oid != oid::dsa, keyPath());
}

Outcome notPssKey(const Examined &c)
{
    return passedIf(c.keyAlgorithm().oid != oid::rsaPss, keyPath());
}

constexpr char brKeys[] = "CA/B BR §6.1.5";
constexpr char brWeak[] = "CA/B BR §6.1.1.3";
constexpr char brExponent[] = "CA/B BR §6.1.6";
constexpr char brSignature_[] = "CA/B BR §7.1.3.2";

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_sub_cert_or_sub_ca_using_sha1", "EEEEEE", brSignature_, Applies::NotSelfIssued, notSha1, {2016, 1, 1}},
    {"e_signature_md5", "EEEEEE", "RFC 6151", Applies::NotSelfIssued, notMd5, {2009, 1, 1}},
    {"e_signature_algorithm_not_supported", "E-----", brSignature_, Applies::Always, browserSignature, brV1},
    {"e_ca_signature_algorithm_not_supported", "--E---", brSignature_, Applies::PublicCa, browserSignature, brV1},
    {"e_rsassa-pss_parameters_invalid", "EEEEEE", "RFC 4055 §3.1", Applies::Always, pssSound},
    {"e_mp_rsassa-pss_parameters_encoding_in_signature_algorithm_correct", "E-E---", "CA/B BR §7.1.3.2.1",
        Applies::Always, pssAsPrinted, mozilla27},
    {"e_rsa_mod_less_than_2048_bits", "EEEEEE", brKeys, Applies::Always, modulusLarge, {2014, 1, 1}},
    {"e_mp_modulus_must_be_divisible_by_8", "EWWWWW", "Mozilla Policy §5.1", Applies::Always, modulusInOctets,
        {2017, 2, 28}},
    {"e_rsa_mod_not_odd", "EEEEEE", brExponent, Applies::Always, modulusOdd},
    {"e_rsa_fermat_factorization", "EEEEEE", brWeak, Applies::Always, primesApart},
    {"e_rsa_roca", "EEEEEE", brWeak, Applies::Always, notRoca},
    {"e_rsa_mod_small_factor", "EEEEEE", brExponent, Applies::Always, noSmallFactors},
    {"e_ec_point_not_on_curve", "EEEEEE", "CA/B BR §6.1.6", Applies::Always, pointOnCurve},
    {"e_rsa_public_exponent_not_odd", "EEEEEE", brExponent, Applies::Always, exponentOdd},
    {"e_rsa_public_exponent_too_small", "EEEEEE", brExponent, Applies::Always, exponentAtLeastThree},
    {"w_rsa_public_exponent_not_in_range", "WWWWWW", brExponent, Applies::Always, exponentUsual},
    {"e_ec_improper_curves", "E-----", brKeys, Applies::Always, browserCurve, brV1},
    {"w_mp_curve_not_allowed", "W-----", "Mozilla Policy §5.1", Applies::Always, mozillaCurve, {2017, 2, 28}},
    {"e_ca_ec_improper_curves", "--E---", brKeys, Applies::PublicCa, browserCurve, brV1},
    {"e_public_key_type_not_allowed", "E-----", brKeys, Applies::Always, browserKey, brV1},
    {"e_ca_public_key_type_not_allowed", "--E---", brKeys, Applies::PublicCa, browserKey, brV1},
    {"e_br_prohibit_dsa_usage", "EWEWWW", brKeys, Applies::Always, notDsa, {2020, 8, 20}},
    {"e_mp_rsassa-pss_in_spki", "E-----", "Mozilla Policy §5.1", Applies::Always, notPssKey, mozilla27},
};

} // namespace

std::span<const Rule> cryptoRules()
{
    return table;
}

} // namespace certwright::lint
