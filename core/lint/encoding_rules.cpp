#include "core/lint/der_form.h"
#include "core/lint/oids.h"
#include "core/lint/rule.h"
#include "core/pki/asn1_tree.h"
#include "core/pki/extension.h"
#include "core/pki/oid_names.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

const QString tbs = u"certificate.tbsCertificate"_s;

/// X.690 10.1: "The definite form of length encoding shall be used, encoded in the minimum number of octets." And so
/// on.
Outcome isDer(const Examined &c)
{
    const auto found = firstNotDer(c.certificate().der(), pki::Structure::Certificate);
    if (!found)
        return passedIf(c.isDer() && pki::Asn1Tree::parse(c.certificate().der(), {}).hasValue(), u"certificate"_s,
            {QString(), c.isDer() ? QString() : u"unread"_s});
    // Whose fields cannot be told apart is judged by this rule alone, which has to be said.
    const QString indefinite = u"indefinite"_s;
    const QString unread = found->cause == indefinite ? indefinite + u"-unread"_s : u"unread"_s;
    return failed(
        found->where.isEmpty() ? u"certificate"_s : found->where, {found->type, c.isDer() ? found->cause : unread});
}

/// RFC 5280 4.1.2.1: "When extensions are used, as expected in this profile, version MUST be 3 (value is 2)."
Outcome versionOfExtensions(const Examined &c)
{
    return c.extensions().isEmpty() ? notApplicable()
                                    : passedIf(c.version() == 3, tbs + u".version"_s, {QString::number(c.version())});
}

Outcome versionIsThree(const Examined &c)
{
    return c.isDer() && c.extensions().isEmpty()
        ? passedIf(c.version() == 3, tbs + u".version"_s, {QString::number(c.version())})
        : notApplicable();
}

/// RFC 5280 4.1.2.8: "CAs conforming to this profile MUST NOT generate certificates with unique identifiers."
Outcome noUniqueIds(const Examined &c)
{
    return passedIf(!c.hasUniqueIds(), tbs);
}

/// X.690 11.5: "The encoding of a set value or sequence value shall not include an encoding for any component value
/// which is equal to its default value."
Outcome criticalInDer(const Examined &c)
{
    for (const ExtensionView &one : c.extensions()) {
        if (one.spellsOutDefault)
            return failed(one.path, {one.oid});
    }
    return c.extensions().isEmpty() ? notApplicable() : passed();
}

Outcome basicConstraintsInDer(const Examined &c)
{
    const ExtensionView *basic = c.extension(oid::basicConstraints);
    const auto fields = basic ? elementsOf(basic->value) : std::nullopt;
    if (!fields)
        return basic ? unreadable() : notApplicable();
    const bool good = std::none_of(fields->cbegin(), fields->cend(), [](const pki::DerElement &field) {
        return field.is(pki::BooleanTag) && field.content == QByteArrayView("\0", 1);
    });
    return passedIf(good, basic->valuePath());
}

/// The content of keyUsage: one octet that counts unused bits, then the bits.
std::optional<QByteArrayView> keyUsageBits(const ExtensionView *usage)
{
    const auto bits = usage ? pki::firstElement(usage->value) : std::nullopt;
    if (!bits || !bits->is(pki::BitStringTag) || bits->content.isEmpty())
        return {};
    return bits->content;
}

/// X.680 22.7: "trailing 0 bits" of a named bit list are left out in DER.
Outcome keyUsageMinimal(const Examined &c)
{
    const ExtensionView *usage = c.extension(oid::keyUsage);
    const auto bits = keyUsageBits(usage);
    if (!bits || bits->size() < 2)
        return usage && !bits ? unreadable() : notApplicable();
    const auto unused = static_cast<quint8>(bits->front());
    const auto last = static_cast<quint8>(bits->back());
    if (last == 0)
        return notApplicable(); // a superfluous octet is the next rule's
    const bool lowestIsSet = unused < 8 && (last >> unused & 1U) == 1 && (last & ((1U << unused) - 1)) == 0;
    return passedIf(lowestIsSet, usage->valuePath());
}

Outcome keyUsageWithoutSuperfluousOctets(const Examined &c)
{
    const ExtensionView *usage = c.extension(oid::keyUsage);
    const auto bits = keyUsageBits(usage);
    if (!bits)
        return usage ? unreadable() : notApplicable();
    return passedIf(bits->size() < 2 || bits->back() != '\0', usage->valuePath());
}

/// RFC 5280 4.2.1.3: "When the keyUsage extension appears in a certificate, at least one of the bits MUST be set to 1."
Outcome keyUsageHasBits(const Examined &c)
{
    const ExtensionView *usage = c.extension(oid::keyUsage);
    const auto bits = keyUsageBits(usage);
    if (!bits)
        return usage ? unreadable() : notApplicable();
    const QByteArrayView octets = bits->sliced(1);
    return passedIf(
        std::any_of(octets.begin(), octets.end(), [](char octet) { return octet != '\0'; }), usage->valuePath());
}

/// RFC 5280 4.2: "A certificate MUST NOT include more than one instance of a particular extension."
Outcome noDuplicateExtension(const Examined &c)
{
    QSet<QString> seen;
    for (const ExtensionView &one : c.extensions()) {
        if (seen.contains(one.oid))
            return failed(one.path, {one.oid});
        seen.insert(one.oid);
    }
    return c.extensions().isEmpty() ? notApplicable() : passed();
}

/// What is known here and cannot be read; a rule that needs it says nothing.
Outcome extensionsReadable(const Examined &c)
{
    for (const ExtensionView &one : c.extensions()) {
        const pki::DecodedExtension decoded = pki::decode({one.oid, one.critical, one.value.toByteArray()});
        if (decoded.known && !decoded.readable)
            return failed(one.valuePath(), {decoded.name.isEmpty() ? one.oid : decoded.name});
    }
    return c.extensions().isEmpty() ? notApplicable() : passed();
}

/// What RFC 5280 4.2 wants every application to know, what TLS libraries know besides, the CT poison, which is meant to
/// be refused, and the TLS feature, which has a rule of its own.
bool isWidelyKnown(const QString &extension)
{
    static const QList<QStringView> known{oid::keyUsage, oid::subjectAltName, oid::basicConstraints,
        oid::nameConstraints, oid::crlDistributionPoints, oid::certificatePolicies, oid::policyMappings,
        oid::authorityKeyId, oid::policyConstraints, oid::extendedKeyUsage, oid::inhibitAnyPolicy,
        oid::authorityInfoAccess, oid::subjectKeyId, oid::precertificatePoison, oid::ipResources, oid::asResources,
        oid::proxyCertificate, oid::tlsFeature, u"1.3.6.1.5.5.7.1.31" /* acmeIdentifier, critical by RFC 8737 3 */};
    return known.contains(extension);
}

/// RFC 5280 4.2: a system "MUST reject the certificate if it encounters a critical extension it does not recognize".
Outcome criticalExtensionsKnown(const Examined &c)
{
    bool any = false;
    for (const ExtensionView &one : c.extensions()) {
        any = any || one.critical;
        if (one.critical && !isWidelyKnown(one.oid))
            return failed(one.path, {one.oid});
    }
    return any ? passed() : notApplicable();
}

/// RFC 7633 4: it "SHOULD NOT be marked critical". OpenSSL, for one, then refuses the certificate.
Outcome featureNotCritical(const Examined &c)
{
    const ExtensionView *feature = c.extension(oid::tlsFeature);
    return feature ? passedIf(!feature->critical, feature->path) : notApplicable();
}

Outcome extensionsNotEmpty(const Examined &c)
{
    return c.hasEmptyExtensions() ? failed(tbs + u".extensions"_s, {u"extensions"_s}) : notApplicable();
}

/// These are all SEQUENCE SIZE (1..MAX).
Outcome sequencesNotEmpty(const Examined &c)
{
    static const QList<QStringView> lists{oid::extendedKeyUsage, oid::authorityInfoAccess, oid::subjectInfoAccess,
        oid::crlDistributionPoints, oid::freshestCrl, oid::certificatePolicies, oid::policyMappings,
        oid::policyConstraints};
    bool any = false;
    for (const QStringView &id : lists) {
        const ExtensionView *one = c.extension(id);
        const auto elements = one ? elementsOf(one->value) : std::nullopt;
        any = any || elements;
        if (elements && elements->isEmpty())
            return failed(one->valuePath(), {pki::oidName(one->oid)});
    }
    return any ? passed() : extensionsNotEmpty(c);
}

/// RFC 5280 4.1.2.2: "The serial number MUST be a positive integer". Some real roots have zero; see the next rule.
bool serialIsPositive(const Examined &c)
{
    const QByteArrayView serial = c.serial();
    const bool zero = std::all_of(serial.begin(), serial.end(), [](char octet) { return octet == '\0'; });
    return !zero && (static_cast<quint8>(serial.front()) & 0x80U) == 0;
}

Outcome serialPositive(const Examined &c)
{
    return c.serial().isEmpty() ? notApplicable() : passedIf(serialIsPositive(c), tbs + u".serialNumber"_s);
}

Outcome rootSerialPositive(const Examined &c)
{
    return c.isRoot() ? serialPositive(c) : notApplicable();
}

/// 4.1.2.2: "Conforming CAs MUST NOT use serialNumber values longer than 20 octets."
Outcome serialLength(const Examined &c)
{
    const QString octets = QString::number(c.serial().size());
    return c.serial().isEmpty() ? notApplicable()
                                : passedIf(c.serial().size() <= 20, tbs + u".serialNumber"_s, {octets});
}

/// BR 7.1: "at least 64 bits of output from a CSPRNG".
Outcome serialEntropy(const Examined &c)
{
    return c.serial().isEmpty() ? notApplicable() : passedIf(c.serial().size() >= 8, tbs + u".serialNumber"_s);
}

/// RFC 5280 4.1.1.2: "This field MUST contain the same algorithm identifier as the signature field in the sequence
/// tbsCertificate".
Outcome signatureAlgorithmsMatch(const Examined &c)
{
    return c.isDer() ? passedIf(c.innerSignature().encoding == c.outerSignature().encoding, tbs + u".signature"_s)
                     : notApplicable();
}

bool hasNull(const AlgorithmView &algorithm)
{
    return algorithm.hasParameters && algorithm.parameters.is(pki::NullTag) && algorithm.parameters.content.isEmpty();
}

/// RFC 4055 5: "the parameters field MUST contain NULL".
Outcome rsaSignatureHasNull(const Examined &c)
{
    static const QStringList pkcs1{u"1.2.840.113549.1.1.4"_s, u"1.2.840.113549.1.1.5"_s, u"1.2.840.113549.1.1.11"_s,
        u"1.2.840.113549.1.1.12"_s, u"1.2.840.113549.1.1.13"_s, u"1.2.840.113549.1.1.14"_s};
    return pkcs1.contains(c.innerSignature().oid) ? passedIf(hasNull(c.innerSignature()), tbs + u".signature"_s)
                                                  : notApplicable();
}

/// RFC 3279 2.3.1: "The parameters field MUST have ASN.1 type NULL for this algorithm identifier."
Outcome rsaKeyHasNull(const Examined &c)
{
    return c.keyAlgorithm().oid == oid::rsaEncryption
        ? passedIf(hasNull(c.keyAlgorithm()), tbs + u".subjectPublicKeyInfo.algorithm"_s)
        : notApplicable();
}

/// RFC 5758 3.2: "the encoding MUST omit the parameters field".
Outcome ecdsaSignatureWithoutParameters(const Examined &c)
{
    return c.innerSignature().oid.startsWith(u"1.2.840.10045.4.")
        ? passedIf(!c.innerSignature().hasParameters, tbs + u".signature"_s)
        : notApplicable();
}

/// RFC 5480 2.1.1: "namedCurve" only; "specifiedCurve … MUST NOT be used in PKIX".
Outcome ecKeyNamesItsCurve(const Examined &c)
{
    if (c.keyAlgorithm().oid != oid::ecPublicKey)
        return notApplicable();
    const bool named = c.keyAlgorithm().hasParameters && c.keyAlgorithm().parameters.is(pki::OidTag);
    return passedIf(named, tbs + u".subjectPublicKeyInfo.algorithm"_s);
}

constexpr char rfcExtensions[] = "RFC 5280 §4.2";
constexpr char rfcKeyUsage[] = "RFC 5280 §4.2.1.3";
constexpr char rfcSerial[] = "RFC 5280 §4.1.2.2";

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_certificate_not_der", "EWEWWW", "RFC 5280 §4.1", Applies::EvenNotDer, isDer},
    {"e_cert_extensions_version_not_3", "EEEEEE", "RFC 5280 §4.1.2.1", Applies::Always, versionOfExtensions},
    {"e_invalid_certificate_version", "EWWWWN", "CA/B BR §7.1.1", Applies::NotRoot, versionIsThree, brV1},
    {"e_cert_contains_unique_identifier", "EEEEEE", "RFC 5280 §4.1.2.8", Applies::Always, noUniqueIds, rfc5280},
    {"e_cert_ext_invalid_der", "EWEWEE", rfcExtensions, Applies::Always, criticalInDer},
    {"e_basic_constr_invalid_der", "EWEWEE", "RFC 5280 §4.2.1.9", Applies::Always, basicConstraintsInDer},
    {"e_incorrect_ku_encoding", "EWEWWW", rfcKeyUsage, Applies::Always, keyUsageMinimal},
    {"e_superfluous_ku_encoding", "EWEWWW", rfcKeyUsage, Applies::Always, keyUsageWithoutSuperfluousOctets},
    {"e_ext_key_usage_without_bits", "EEEEEE", rfcKeyUsage, Applies::Always, keyUsageHasBits},
    {"e_ext_duplicate_extension", "EEEEEE", rfcExtensions, Applies::Always, noDuplicateExtension},
    {"e_ext_malformed", "EEEEEE", rfcExtensions, Applies::Always, extensionsReadable},
    {"w_ext_unknown_critical", "WWWWWW", rfcExtensions, Applies::Always, criticalExtensionsKnown},
    {"w_ext_tls_feature_critical", "WWWWWW", "RFC 7633 §4", Applies::Always, featureNotCritical},
    {"e_ext_cannot_be_empty_sequence", "EEEEEE", rfcExtensions, Applies::Always, sequencesNotEmpty},
    {"e_serial_number_not_positive", "EEEEEE", rfcSerial, Applies::NotRoot, serialPositive},
    {"n_root_serial_number_not_positive", "NNNNNN", rfcSerial, Applies::Ca, rootSerialPositive},
    {"e_serial_number_longer_than_20_octets", "EEEEEE", rfcSerial, Applies::Always, serialLength},
    {"w_serial_number_low_entropy", "W-----", "CA/B BR §7.1", Applies::Leaf, serialEntropy, {2016, 9, 30}},
    {"e_cert_sig_alg_not_match_tbs_sig_alg", "EEEEEE", "RFC 5280 §4.1.1.2", Applies::Always, signatureAlgorithmsMatch},
    {"e_tbs_signature_rsa_encryption_parameter_not_null", "EWEWWW", "RFC 4055 §5", Applies::Always,
        rsaSignatureHasNull},
    {"e_spki_rsa_encryption_parameter_not_null", "EWEWWW", "RFC 3279 §2.3.1", Applies::Always, rsaKeyHasNull},
    {"e_mp_ecdsa_signature_encoding_correct", "EWEWWW", "RFC 5758 §3.2", Applies::Always,
        ecdsaSignatureWithoutParameters},
    {"e_mp_ecdsa_pub_key_encoding_correct", "EWEWWW", "RFC 5480 §2.1.1", Applies::Always, ecKeyNamesItsCurve},
};

} // namespace

std::span<const Rule> encodingRules()
{
    return table;
}

} // namespace certwright::lint
