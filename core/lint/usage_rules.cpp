#include "core/lint/oids.h"
#include "core/lint/rule.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

const QString serverAuth = u"serverAuth"_s;
const QString clientAuth = u"clientAuth"_s;
const QString timeStamping = u"timeStamping"_s;
const QString emailProtection = u"emailProtection"_s;
const QString anyPurpose = u"anyExtendedKeyUsage"_s;
const QString ocspSigning = u"OCSPSigning"_s;
const QString precertificateSigning = u"ctPrecertificateSigning"_s;
const QString certificateSign = u"keyCertSign"_s;
const QString crlSign = u"cRLSign"_s;

QString pathOf(const Examined &c, QStringView oid)
{
    const ExtensionView *one = c.extension(oid);
    return one ? one->valuePath() : u"certificate.tbsCertificate.extensions"_s;
}

Outcome ifPresent(const Examined &c, QStringView oid, bool good, const QStringList &args = {})
{
    if (c.isBroken(oid))
        return unreadable();
    return c.has(oid) ? passedIf(good, pathOf(c, oid), args) : notApplicable();
}

/// Fails when keyUsage holds anything but these.
Outcome onlyUsages(const Examined &c, const QStringList &allowed)
{
    QStringList extra = c.certificate().keyUsage();
    extra.removeIf([&allowed](const QString &usage) { return allowed.contains(usage); });
    return ifPresent(c, oid::keyUsage, extra.isEmpty(), {extra.join(u", ")});
}

// --- Extended key usage

Outcome purposesPresent(const Examined &c)
{
    return passedIf(c.has(oid::extendedKeyUsage), pathOf(c, oid::extendedKeyUsage));
}

/// BR 7.1.2.7.10: serverAuth MUST, clientAuth MAY, any other MUST NOT or SHOULD NOT be there.
Outcome serverPurposes(const Examined &c)
{
    const QStringList purposes = c.certificate().extendedKeyUsage();
    const bool known = std::all_of(purposes.cbegin(), purposes.cend(),
        [](const QString &purpose) { return purpose == serverAuth || purpose == clientAuth; });
    return ifPresent(c, oid::extendedKeyUsage, purposes.contains(serverAuth) && known, {purposes.join(u", ")});
}

Outcome hasPurpose(const Examined &c, const QString &purpose)
{
    const bool good = c.hasPurpose(purpose) || c.hasPurpose(anyPurpose);
    return ifPresent(c, oid::extendedKeyUsage, good, {purpose, c.certificate().extendedKeyUsage().join(u", ")});
}

Outcome serverPurpose(const Examined &c)
{
    return hasPurpose(c, serverAuth);
}

Outcome clientPurpose(const Examined &c)
{
    return hasPurpose(c, clientAuth);
}

Outcome mailPurpose(const Examined &c)
{
    return hasPurpose(c, emailProtection);
}

Outcome noAnyPurpose(const Examined &c)
{
    return ifPresent(c, oid::extendedKeyUsage, !c.hasPurpose(anyPurpose));
}

Outcome purposesNotCritical(const Examined &c)
{
    const ExtensionView *usage = c.extension(oid::extendedKeyUsage);
    return usage ? passedIf(!usage->critical, usage->path) : notApplicable();
}

/// RFC 3161 2.3: "The corresponding certificate MUST contain only one instance of the extended key usage field
/// extension […] with KeyPurposeID having value: id-kp-timeStamping. This extension MUST be critical."
Outcome stampingCritical(const Examined &c)
{
    const ExtensionView *usage = c.hasPurpose(timeStamping) ? c.extension(oid::extendedKeyUsage) : nullptr;
    return usage ? passedIf(usage->critical, usage->path) : notApplicable();
}

Outcome stampingAlone(const Examined &c)
{
    const ExtensionView *usage = c.hasPurpose(timeStamping) ? c.extension(oid::extendedKeyUsage) : nullptr;
    const QStringList purposes = c.certificate().extendedKeyUsage();
    return usage ? passedIf(purposes.size() == 1, usage->valuePath(), {purposes.join(u", ")}) : notApplicable();
}

/// RFC 6960 4.2.2.2.1: with id-pkix-ocsp-nocheck, nobody asks for the state of the responder itself; BR 4.9.9 wants it.
Outcome responderUnchecked(const Examined &c)
{
    return c.hasPurpose(ocspSigning) ? passedIf(c.has(oid::ocspNoCheck), u"certificate.tbsCertificate.extensions"_s)
                                     : notApplicable();
}

/// Chrome Root Program policy 1.6: only id-kp-serverAuth in certificates of its TLS hierarchies.
Outcome noClientPurpose(const Examined &c)
{
    return ifPresent(c, oid::extendedKeyUsage, !(c.hasPurpose(serverAuth) && c.hasPurpose(clientAuth)));
}

constexpr Day clientAuthEnds{2027, 3, 15};

/// Announced to those who meet it when they renew: not for what is over, or will be before that day.
Outcome clientPurposeLasts(const Examined &c)
{
    const QDateTime end = c.certificate().notAfter();
    const QDate begins(clientAuthEnds.year, clientAuthEnds.month, clientAuthEnds.day);
    return end.isValid() && end >= c.at() && end.date() >= begins ? noClientPurpose(c) : notApplicable();
}

/// RFC 5280 4.2.1.12: the usages that are "consistent" with each purpose.
struct Consistent {
    QString purpose;
    QStringList usages;
};

Outcome usagesFitPurposes(const Examined &c)
{
    static const std::array pairs{
        Consistent{serverAuth, {u"digitalSignature"_s, u"keyEncipherment"_s, u"keyAgreement"_s}},
        Consistent{clientAuth, {u"digitalSignature"_s, u"keyAgreement"_s}},
        Consistent{
            emailProtection, {u"digitalSignature"_s, u"nonRepudiation"_s, u"keyEncipherment"_s, u"keyAgreement"_s}}};
    if (!c.has(oid::keyUsage) || !c.has(oid::extendedKeyUsage))
        return notApplicable();
    if (c.isBroken(oid::keyUsage) || c.isBroken(oid::extendedKeyUsage))
        return unreadable();
    const QStringList usages = c.certificate().keyUsage();
    for (const Consistent &pair : pairs) {
        const bool fits = std::any_of(
            usages.cbegin(), usages.cend(), [&pair](const QString &usage) { return pair.usages.contains(usage); });
        if (c.hasPurpose(pair.purpose) && !fits)
            return failed(pathOf(c, oid::keyUsage), {pair.purpose});
    }
    return passed();
}

// --- Key usage

Outcome usageCritical(const Examined &c)
{
    const ExtensionView *usage = c.extension(oid::keyUsage);
    return usage ? passedIf(usage->critical, usage->path) : notApplicable();
}

/// RFC 5280 4.2.1.3: "Conforming CAs MUST include this extension in certificates that contain public keys that are
/// used to validate digital signatures on other public key certificates or CRLs." BR 7.1.2.7.6, of public servers:
/// SHOULD.
Outcome usagePresent(const Examined &c)
{
    return passedIf(c.has(oid::keyUsage), pathOf(c, oid::keyUsage));
}

Outcome mayCertify(const Examined &c)
{
    return ifPresent(c, oid::keyUsage, c.mayBeUsedTo(certificateSign));
}

Outcome maySignCrls(const Examined &c)
{
    return ifPresent(c, oid::keyUsage, c.mayBeUsedTo(crlSign));
}

/// RFC 3279 2.3.1, for end entities.
Outcome rsaUsages(const Examined &c)
{
    return c.certificate().keyInfo().type == u"RSA"
        ? onlyUsages(c, {u"digitalSignature"_s, u"nonRepudiation"_s, u"keyEncipherment"_s, u"dataEncipherment"_s})
        : notApplicable();
}

/// BR 7.1.2.7.11: with an EC key, digitalSignature MUST, keyAgreement NOT RECOMMENDED, others MUST NOT be set.
Outcome browserEcUsages(const Examined &c)
{
    if (c.certificate().keyInfo().type != u"EC" || !c.has(oid::keyUsage))
        return notApplicable();
    if (c.isBroken(oid::keyUsage))
        return unreadable();
    if (!c.mayBeUsedTo(u"digitalSignature"_s))
        return failed(pathOf(c, oid::keyUsage), {c.certificate().keyUsage().join(u", ")});
    return onlyUsages(c, {u"digitalSignature"_s, u"keyAgreement"_s});
}

/// RFC 8813 3: "If the keyUsage extension is present in a certificate that indicates id-ecPublicKey … then the
/// following values MUST NOT be present: keyEncipherment; and dataEncipherment."
Outcome ecUsages(const Examined &c)
{
    if (c.keyAlgorithm().oid != oid::ecPublicKey)
        return notApplicable();
    const bool enciphers = c.mayBeUsedTo(u"keyEncipherment"_s) || c.mayBeUsedTo(u"dataEncipherment"_s);
    return ifPresent(c, oid::keyUsage, !enciphers, {c.certificate().keyInfo().label});
}

// --- Being an authority

/// RFC 5280 4.2.1.9: "If the cA boolean is not asserted, then the keyCertSign bit in the key usage extension MUST NOT
/// be asserted."
Outcome certifiesOnlyAsCa(const Examined &c)
{
    return c.isBroken(oid::basicConstraints) ? unreadable()
                                             : ifPresent(c, oid::keyUsage, c.isCa() || !c.mayBeUsedTo(certificateSign));
}

Outcome leafSignsNoCrl(const Examined &c)
{
    return ifPresent(c, oid::keyUsage, !c.mayBeUsedTo(crlSign) || c.mayBeUsedTo(certificateSign));
}

Outcome notAnAuthority(const Examined &c)
{
    return c.isBroken(oid::basicConstraints) ? unreadable() : passedIf(!c.isCa(), pathOf(c, oid::basicConstraints));
}

Outcome anAuthority(const Examined &c)
{
    return c.isBroken(oid::basicConstraints) ? unreadable() : passedIf(c.isCa(), pathOf(c, oid::basicConstraints));
}

Outcome basicConstraintsCritical(const Examined &c)
{
    const ExtensionView *basic = c.extension(oid::basicConstraints);
    return basic ? passedIf(basic->critical, basic->path) : notApplicable();
}

/// 4.2.1.9: "CAs MUST NOT include the pathLenConstraint field unless the cA boolean is asserted and the key usage
/// extension asserts the keyCertSign bit."
Outcome pathLengthBelongs(const Examined &c)
{
    const ExtensionView *basic = c.extension(oid::basicConstraints);
    const auto fields = basic ? elementsOf(basic->value) : std::nullopt;
    const bool limited = fields && !fields->isEmpty() && fields->constLast().is(pki::IntegerTag);
    if (!limited)
        return notApplicable();
    if (c.isBroken(oid::keyUsage) || c.isBroken(oid::basicConstraints))
        return unreadable();
    const bool mayCertify = !c.has(oid::keyUsage) || c.mayBeUsedTo(certificateSign);
    return passedIf(c.isCa() && mayCertify, basic->valuePath());
}

/// 4.2.1.9: "Where it appears, the pathLenConstraint field MUST be greater than or equal to zero."
Outcome pathLengthNotNegative(const Examined &c)
{
    constexpr quint8 signBit = 0x80;
    const ExtensionView *basic = c.extension(oid::basicConstraints);
    const auto fields = basic ? elementsOf(basic->value) : std::nullopt;
    const bool limited = fields && !fields->isEmpty() && fields->constLast().is(pki::IntegerTag);
    if (!limited)
        return notApplicable();
    const QByteArrayView number = fields->constLast().content;
    return passedIf(!number.isEmpty() && (static_cast<quint8>(number.front()) & signBit) == 0, basic->valuePath());
}

/// BR 7.1.2.1.2: extKeyUsage MUST NOT be present in a root. In private roots it is no fault.
Outcome rootWithoutPurpose(const Examined &c)
{
    const ExtensionView *usage = c.extension(oid::extendedKeyUsage);
    return c.isRoot() ? passedIf(!usage, pathOf(c, oid::extendedKeyUsage)) : notApplicable();
}

/// Apple, Mozilla and Chrome want every public subordinate limited to its purpose. Since version 2.0.0 BR 7.1.2.6 says
/// that it MUST be, and 7.1.2.2.3 that a cross-certificate SHOULD; nothing in a certificate tells whether it is one.
Outcome subordinateHasPurpose(const Examined &c)
{
    return passedIf(c.has(oid::extendedKeyUsage), pathOf(c, oid::extendedKeyUsage));
}

/// Mozilla Root Store Policy 5.3.1: no anyExtendedKeyUsage, and not serverAuth together with emailProtection.
Outcome subordinatePurposesApart(const Examined &c)
{
    const bool mixed = c.hasPurpose(serverAuth) && c.hasPurpose(emailProtection);
    return ifPresent(c, oid::extendedKeyUsage, !mixed && !c.hasPurpose(anyPurpose),
        {c.certificate().extendedKeyUsage().join(u", ")});
}

/// BR 7.1.2.10.6, until version 2.0.0 7.1.2.2 (g): beside serverAuth these "MUST NOT be present". Without it, any
/// purpose may be that of a cross-certified authority.
Outcome serversAuthorityAlone(const Examined &c)
{
    static const QStringList strangers{emailProtection, u"codeSigning"_s, timeStamping, anyPurpose};
    if (!c.hasPurpose(serverAuth))
        return notApplicable();
    QStringList beside = c.certificate().extendedKeyUsage();
    beside.removeIf([](const QString &purpose) { return !strangers.contains(purpose); });
    return passedIf(beside.isEmpty(), pathOf(c, oid::extendedKeyUsage), {beside.join(u", ")});
}

/// BR 7.1.2.10.6: in an authority for servers, these "MUST NOT be present". A cross-certificate (7.1.2.2.5) only SHOULD
/// have no other purpose, and nothing in a certificate tells whether it is one.
Outcome serversAuthoritySignsNothingElse(const Examined &c)
{
    if (!c.hasPurpose(serverAuth))
        return notApplicable();
    QStringList beside = c.certificate().extendedKeyUsage();
    beside.removeIf([](const QString &purpose) { return purpose != ocspSigning && purpose != precertificateSigning; });
    return passedIf(beside.isEmpty(), pathOf(c, oid::extendedKeyUsage), {beside.join(u", ")});
}

constexpr char rfcKeyUsage[] = "RFC 5280 §4.2.1.3";
constexpr char rfcBasic[] = "RFC 5280 §4.2.1.9";
constexpr char rfcPurposes[] = "RFC 5280 §4.2.1.12";
constexpr Day brApart{2020, 9, 30}; ///< SC-31, version 1.7.1

constexpr Rule table[] = {
    // PublicTls PrivateTls Ca Client SMime Rfc5280
    {"e_sub_cert_eku_missing", "EW-WW-", "CA/B BR §7.1.2.7.10", Applies::Leaf, purposesPresent},
    {"e_sub_cert_eku_check", "E-----", "CA/B BR §7.1.2.7.10", Applies::Leaf, serverPurposes, brProfiles},
    {"w_server_eku_without_server_auth", "-W----", rfcPurposes, Applies::Leaf, serverPurpose},
    {"w_client_eku_without_client_auth", "---W--", rfcPurposes, Applies::Leaf, clientPurpose},
    {"w_mail_eku_without_email_protection", "----W-", rfcPurposes, Applies::Leaf, mailPurpose},
    {"w_sub_cert_eku_any", "-W-WWN", rfcPurposes, Applies::Leaf, noAnyPurpose},
    {"e_eku_critical", "EN-NN-", "CA/B BR §7.1.2.7.6", Applies::Leaf, purposesNotCritical, brProfiles},
    {"e_time_stamping_eku_not_critical", "-W-WWE", "RFC 3161 §2.3", Applies::Leaf, stampingCritical},
    {"e_time_stamping_eku_not_alone", "-W-WWE", "RFC 3161 §2.3", Applies::Leaf, stampingAlone},
    {"n_ocsp_signing_without_no_check", "-----N", "RFC 6960 §4.2.2.2.1", Applies::Leaf, responderUnchecked},
    {"n_client_auth_ends", "N-----", "Chrome Root Program §3.2", Applies::Leaf, clientPurposeLasts, {}, clientAuthEnds},
    {"e_client_auth_not_allowed", "E-----", "Chrome Root Program §3.2", Applies::Leaf, noClientPurpose, clientAuthEnds},
    {"e_key_usage_and_extended_key_usage_inconsistent", "EW-WEE", rfcPurposes, Applies::Leaf, usagesFitPurposes},
    {"w_sub_cert_key_usage_missing", "W-----", "CA/B BR §7.1.2.7.6", Applies::Leaf, usagePresent, brProfiles},
    {"w_ext_key_usage_not_critical", "WWWWWW", rfcKeyUsage, Applies::NotPublicCa, usageCritical},
    {"e_ca_key_usage_not_critical", "--E--E", "CA/B BR §7.1.2.10.7", Applies::PublicCa, usageCritical, brV1},
    {"e_ca_key_usage_missing", "--E--E", rfcKeyUsage, Applies::Ca, usagePresent, rfc5280},
    {"e_ca_key_cert_sign_not_set", "--E---", rfcKeyUsage, Applies::Ca, mayCertify},
    {"n_ca_crl_sign_not_set", "--N---", rfcKeyUsage, Applies::Ca, maySignCrls},
    {"e_rsa_allowed_ku_ee", "EW-WWW", "RFC 3279 §2.3.1", Applies::Leaf, rsaUsages},
    {"e_cabf_ecc_allowed_key_usages", "E-----", "CA/B BR §7.1.2.7.11", Applies::Leaf, browserEcUsages, brProfiles},
    {"e_ecdsa_allowed_ku", "EWWWWW", "RFC 8813 §3", Applies::Always, ecUsages, {2020, 8, 1}},
    {"e_ext_key_usage_cert_sign_without_ca", "EEEEEE", rfcBasic, Applies::Always, certifiesOnlyAsCa},
    {"e_sub_cert_key_usage_crl_sign_bit_set", "EW-WE-", "CA/B BR §7.1.2.7.11", Applies::Leaf, leafSignsNoCrl},
    {"e_sub_cert_not_is_ca", "EW-WE-", "CA/B BR §7.1.2.7.8", Applies::Always, notAnAuthority},
    {"e_ca_is_ca", "--E---", rfcBasic, Applies::Always, anAuthority},
    {"e_basic_constraints_not_critical", "--E--E", rfcBasic, Applies::Ca, basicConstraintsCritical},
    {"e_sub_cert_basic_constraints_not_critical", "E-----", "CA/B BR §7.1.2.7.8", Applies::Leaf,
        basicConstraintsCritical, brProfiles},
    {"e_path_len_constraint_improperly_included", "EEEEEE", rfcBasic, Applies::Always, pathLengthBelongs},
    {"e_path_len_constraint_zero_or_less", "EEEEEE", rfcBasic, Applies::Always, pathLengthNotNegative},
    {"e_root_ca_extended_key_usage_present", "--E---", "CA/B BR §7.1.2.1.2", Applies::PublicCa, rootWithoutPurpose,
        brV1},
    {"n_sub_ca_eku_missing", "--N---", "Mozilla Policy §5.3.1", Applies::PublicSubCa, subordinateHasPurpose, {},
        brProfiles},
    {"w_sub_ca_eku_missing", "--W---", "CA/B BR §7.1.2.6", Applies::PublicSubCa, subordinateHasPurpose, brProfiles},
    {"e_sub_ca_eku_incompatible_values", "--E---", "CA/B BR §7.1.2.10.6", Applies::PublicSubCa, serversAuthorityAlone,
        brApart},
    {"w_sub_ca_eku_signing_purposes", "--W---", "CA/B BR §7.1.2.10.6", Applies::PublicSubCa,
        serversAuthoritySignsNothingElse, brProfiles},
    {"n_mp_allowed_eku", "--N---", "Mozilla Policy §5.3.1", Applies::PublicSubCa, subordinatePurposesApart,
        {2019, 1, 1}},
};

} // namespace

std::span<const Rule> usageRules()
{
    return table;
}

} // namespace certwright::lint
