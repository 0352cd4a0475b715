#include "core/verify/strict_checks.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/ossl/x509_fields.h"
#include "core/verify/path_rules.h"

#include <QSet>

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

constexpr Grade errorForAll{Severity::Error, Severity::Error};
constexpr Grade errorOnPublic{Severity::Error, std::nullopt};
constexpr Grade errorElseWarning{Severity::Error, Severity::Warning};
constexpr Grade errorElseNotice{Severity::Error, Severity::Notice};

/// One certificate of a path and its place in it.
struct Place {
    const pki::Certificate &certificate;
    const X509 *x509;
    bool isLeaf;
    bool isRoot; ///< self-issued at the end of the path
    bool isServer; ///< the path is for a TLS server
};

bool isCritical(const X509 *certificate, int nid)
{
    const int at = X509_get_ext_by_NID(certificate, nid, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate, at)) == 1;
}

bool has(const X509 *certificate, int nid)
{
    return X509_get_ext_by_NID(certificate, nid, -1) >= 0;
}

bool isReadable(X509_EXTENSION *extension)
{
    const X509V3_EXT_METHOD *method = X509V3_EXT_get(extension);
    if (!method)
        return true; // nobody here can tell
    void *decoded = X509V3_EXT_d2i(extension);
    if (!decoded)
        return false;
    ossl::releaseDecoded(method, decoded);
    return true;
}

void checkExtensions(const Place &place, FindingSink &sink)
{
    QSet<QString> seen;
    for (int i = 0; i < X509_get_ext_count(place.x509); ++i) {
        X509_EXTENSION *extension = X509_get_ext(place.x509, i);
        const QString name = ossl::oidText(X509_EXTENSION_get_object(extension), ossl::OidForm::ShortName);
        // RFC 5280 4.2: "A certificate MUST NOT include more than one instance of a particular extension."
        if (seen.contains(name))
            sink.add(FindingId::StrictExtensionTwice, errorForAll, {name});
        seen.insert(name);
        if (!isReadable(extension))
            sink.add(FindingId::StrictExtensionMalformed, errorForAll, {name});
    }
    // RFC 5280 4.2.1.1, 4.2.1.2 and 4.2.2.1: "Conforming CAs MUST mark this extension as non-critical."
    for (const int nid : {NID_subject_key_identifier, NID_authority_key_identifier, NID_info_access}) {
        if (isCritical(place.x509, nid))
            sink.add(FindingId::StrictExtensionCritical, errorForAll, {QString::fromLatin1(OBJ_nid2sn(nid))});
    }
    // RFC 5280 4.2.1.11: "Conforming CAs MUST mark this extension as critical."
    if (has(place.x509, NID_policy_constraints) && !isCritical(place.x509, NID_policy_constraints))
        sink.add(FindingId::StrictPolicyConstraintsNotCritical, errorForAll);
}

void checkLeafUsage(const Place &place, FindingSink &sink)
{
    const pki::Certificate &leaf = place.certificate;
    const QStringList usages = leaf.extendedKeyUsage();
    if (place.isServer && !has(place.x509, NID_ext_key_usage) && !leaf.isCa())
        sink.add(FindingId::StrictEkuMissing, errorOnPublic);
    if (usages.contains(u"anyExtendedKeyUsage"_s))
        sink.add(FindingId::StrictEkuAny, errorElseWarning);
    if (isCritical(place.x509, NID_ext_key_usage))
        sink.add(FindingId::StrictEkuCritical, errorElseNotice);
    static const QStringList besides{u"codeSigning"_s, u"emailProtection"_s, u"timeStamping"_s, u"OCSPSigning"_s,
        u"ct_precert_signer"_s}; // BR 7.1.2.7.10: MUST NOT
    for (const QString &usage : usages) {
        if (place.isServer && usages.contains(u"serverAuth"_s) && besides.contains(usage))
            sink.add(FindingId::StrictEkuMixed, errorOnPublic, {usage});
    }
    if (place.isServer && leaf.isCa())
        sink.add(FindingId::StrictLeafIsCa, errorElseWarning);
}

void checkUsage(const Place &place, FindingSink &sink)
{
    if (place.certificate.hasExtendedKeyUsage() && place.certificate.extendedKeyUsage().isEmpty())
        sink.add(FindingId::StrictEkuEmpty, errorForAll);
    if (place.isLeaf)
        checkLeafUsage(place, sink);
    if (place.isRoot && !place.isLeaf && has(place.x509, NID_ext_key_usage))
        sink.add(FindingId::StrictRootEku, errorOnPublic);
}

void checkLeadingDots(const STACK_OF(GENERAL_SUBTREE) * subtrees, FindingSink &sink)
{
    for (int i = 0; i < sk_GENERAL_SUBTREE_num(subtrees); ++i) {
        const GENERAL_NAME *base = sk_GENERAL_SUBTREE_value(subtrees, i)->base;
        if (base->type != GEN_DNS)
            continue;
        const QByteArray name = ossl::bytesOf(base->d.dNSName);
        if (name.startsWith('.'))
            sink.add(FindingId::StrictConstraintLeadingDot, errorElseWarning, {QString::fromLatin1(name)});
    }
}

void checkConstraints(const Place &place, FindingSink &sink)
{
    if (!has(place.x509, NID_name_constraints))
        return;
    if (!place.certificate.isCa())
        sink.add(FindingId::StrictConstraintsInLeaf, errorForAll);
    else if (!isCritical(place.x509, NID_name_constraints))
        // RFC 5280 4.2.1.10: "Conforming CAs MUST mark this extension as critical"; BR 7.1.2.10.8 lets public ones not.
        sink.add(FindingId::StrictConstraintsNotCritical, {Severity::Warning, Severity::Error});
    const auto constraints = ossl::extension<ossl::NameConstraintsHandle>(place.x509, NID_name_constraints);
    if (!constraints)
        return; // malformed, which is said already
    if (sk_GENERAL_SUBTREE_num(constraints->permittedSubtrees) <= 0
        && sk_GENERAL_SUBTREE_num(constraints->excludedSubtrees) <= 0)
        sink.add(FindingId::StrictConstraintsEmpty, errorForAll);
    checkLeadingDots(constraints->permittedSubtrees, sink);
    checkLeadingDots(constraints->excludedSubtrees, sink);
}

void checkSerial(const Place &place, FindingSink &sink)
{
    const ASN1_INTEGER *serial = X509_get0_serialNumber(place.x509);
    const QByteArray octets = place.certificate.serialNumber();
    const bool isZero = octets.count('\0') == octets.size();
    // Some roots in use have one; RFC 5280 4.1.2.2 asks others to reckon with that.
    if (!place.isRoot && (ASN1_STRING_type(serial) == V_ASN1_NEG_INTEGER || isZero))
        sink.add(FindingId::StrictSerialNotPositive, errorForAll);
    constexpr qsizetype most = 20;
    if (octets.size() > most)
        sink.add(FindingId::StrictSerialTooLong, errorForAll);
}

void checkKey(const Place &place, FindingSink &sink)
{
    constexpr int octet = 8;
    const pki::KeyInfo &key = place.certificate.keyInfo();
    if (key.type == u"DSA")
        sink.add(FindingId::StrictDsaKey, errorElseWarning);
    if (key.type.startsWith(u"RSA") && key.bits % octet != 0)
        sink.add(FindingId::StrictRsaSizeOdd, errorElseWarning, {QString::number(key.bits)});
}

/// BR 7.1.2.1.3: the key identifier "MUST be identical to the subjectKeyIdentifier"; issuer and serial "MUST NOT".
void checkRootKeyId(const Place &place, FindingSink &sink)
{
    const auto keyId = ossl::extension<ossl::AuthorityKeyId>(place.x509, NID_authority_key_identifier);
    if (!place.isRoot || !keyId)
        return;
    const bool isOwn = keyId->keyid && ossl::bytesOf(keyId->keyid) == place.certificate.subjectKeyId();
    if (!isOwn || keyId->issuer || keyId->serial)
        sink.add(FindingId::StrictRootAuthorityKeyId, errorElseWarning);
}

/// A wildcard stands for names that OpenSSL never compares, so that it is refused counts as a strict check as well, in
/// the same words.
Findings wildcardsNotPermitted(const PathVerdict &found)
{
    const QStringList refused = refusedNames(found.path, 0);
    if (std::none_of(refused.cbegin(), refused.cend(), [](const QString &name) { return name.startsWith(u"*."); }))
        return {};
    const auto said = std::find_if(found.reasons.cbegin(), found.reasons.cend(),
        [](const Finding &reason) { return reason.id == FindingId::PathNameNotPermitted && reason.certificate == 0; });
    return {said == found.reasons.cend() ? nameNotPermitted(found.path, 0) : *said};
}

} // namespace

FindingSink::FindingSink(Findings &findings, RuleSet rules, int index, const QString &title)
    : m_findings(findings)
    , m_rules(rules)
    , m_index(index)
    , m_title(title)
{
}

void FindingSink::add(FindingId id, const Grade &grade, const QStringList &more)
{
    addBare(id, grade, QStringList{m_title} + more);
}

void FindingSink::addBare(FindingId id, const Grade &grade, const QStringList &args)
{
    const std::optional<Severity> severity = m_rules == RuleSet::Public ? grade.onPublic : grade.onPrivate;
    if (severity)
        m_findings.append({id, *severity, m_index, args});
}

Findings strictFindings(const PathQuery &query, const PathVerdict &found, RuleSet rules)
{
    const ossl::ErrorScope scope;
    Findings findings;
    const bool isServer = query.purpose == Purpose::TlsServer;
    for (int i = 0; i < found.path.size(); ++i) {
        const pki::Certificate &certificate = found.path.at(i);
        const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
        if (!x509)
            continue;
        const bool isRoot = i == found.path.size() - 1 && certificate.isSelfIssued();
        const Place place{certificate, x509.get(), i == 0, isRoot, isServer};
        FindingSink sink(findings, rules, i, certificate.displayTitle());
        for (const auto check : {checkExtensions, checkUsage, checkConstraints, checkSerial, checkKey, checkRootKeyId})
            check(place, sink);
        if (place.isLeaf)
            checkNames(certificate, isServer, sink);
    }
    if (!found.path.isEmpty())
        findings += wildcardsNotPermitted(found);
    return findings;
}

} // namespace certwright::verify
