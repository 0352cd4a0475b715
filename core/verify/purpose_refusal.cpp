#include "core/verify/purpose_refusal.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/x509_fields.h"

#include <openssl/x509v3.h>

#include <optional>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

/// OpenSSL's bits of what it takes for a purpose; 0 where it does not look.
struct Needs {
    std::uint32_t extended = 0;
    std::uint32_t usage = 0;
    int netscape = 0; ///< of a leaf
    int netscapeAuthority = 0;
};

Needs needsOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TlsServer:
        return {XKU_SSL_SERVER | XKU_SGC, KU_DIGITAL_SIGNATURE | KU_KEY_ENCIPHERMENT | KU_KEY_AGREEMENT, NS_SSL_SERVER,
            NS_SSL_CA};
    case Purpose::TlsClient:
        return {XKU_SSL_CLIENT, KU_DIGITAL_SIGNATURE | KU_KEY_AGREEMENT, NS_SSL_CLIENT, NS_SSL_CA};
    case Purpose::Email:
        return {XKU_SMIME, KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION, NS_SMIME | NS_SSL_CLIENT, NS_SMIME_CA};
    case Purpose::CodeSigning:
        return {XKU_CODE_SIGN, KU_DIGITAL_SIGNATURE};
    case Purpose::TimeStamping:
        return {XKU_TIMESTAMP, KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION};
    case Purpose::OcspSigning:
        return {XKU_OCSP_SIGN, KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION};
    case Purpose::Any:
        break;
    }
    return {};
}

/// Netscape's types of a certificate, which has the extension; else nothing.
std::optional<int> netscapeTypes(const X509 *certificate)
{
    const auto types = ossl::extension<ossl::Asn1BitString>(certificate, NID_netscape_cert_type);
    if (!types)
        return std::nullopt;
    return types->length > 0 ? static_cast<int>(types->data[0]) : 0;
}

bool isExtendedUsageCritical(const X509 *certificate)
{
    const int index = X509_get_ext_by_NID(certificate, NID_ext_key_usage, -1);
    return index >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate, index)) == 1;
}

PurposeRefusal refusalOfTimeStamps(X509 *certificate, std::uint32_t flags)
{
    const std::uint32_t allowed = needsOf(Purpose::TimeStamping).usage;
    const std::uint32_t extended = X509_get_extended_key_usage(certificate);
    if ((flags & EXFLAG_XKUSAGE) == 0 || (extended & XKU_TIMESTAMP) == 0)
        return PurposeRefusal::ExtendedKeyUsage;
    if (extended != XKU_TIMESTAMP)
        return PurposeRefusal::ExtendedKeyUsageNotAlone;
    if (!isExtendedUsageCritical(certificate))
        return PurposeRefusal::ExtendedKeyUsageNotCritical;
    const std::uint32_t usage = X509_get_key_usage(certificate);
    if ((flags & EXFLAG_KUSAGE) != 0 && (usage & allowed) == 0)
        return PurposeRefusal::KeyUsage;
    return (flags & EXFLAG_KUSAGE) != 0 && (usage & ~allowed) != 0 ? PurposeRefusal::KeyUsageTooWide
                                                                   : PurposeRefusal::Unknown;
}

PurposeRefusal refusalOf(X509 *certificate, Purpose purpose, PathRole role)
{
    const std::uint32_t flags = X509_get_extension_flags(certificate);
    if (purpose == Purpose::TimeStamping && role == PathRole::Leaf)
        return refusalOfTimeStamps(certificate, flags);
    const Needs needs = needsOf(purpose);
    if ((flags & EXFLAG_XKUSAGE) != 0 && (X509_get_extended_key_usage(certificate) & needs.extended) == 0)
        return PurposeRefusal::ExtendedKeyUsage;
    const bool isDemanded = purpose == Purpose::CodeSigning || purpose == Purpose::OcspSigning; // RFC 6960 4.2.2.2
    if (isDemanded && (flags & EXFLAG_XKUSAGE) == 0 && role == PathRole::Leaf)
        return PurposeRefusal::ExtendedKeyUsage;
    if (role == PathRole::Leaf && needs.usage != 0 && (X509_get_key_usage(certificate) & needs.usage) == 0)
        return PurposeRefusal::KeyUsage;
    const int types = role == PathRole::Leaf ? needs.netscape : needs.netscapeAuthority;
    const std::optional<int> has = netscapeTypes(certificate);
    return has && types != 0 && (*has & types) == 0 ? PurposeRefusal::NetscapeCertType : PurposeRefusal::Unknown;
}

/// The key usages of which a leaf for a purpose needs one, as OpenSSL has it.
QStringList usagesFor(Purpose purpose)
{
    switch (purpose) {
    case Purpose::TlsServer:
        return {u"digitalSignature"_s, u"keyEncipherment"_s, u"keyAgreement"_s};
    case Purpose::TlsClient:
        return {u"digitalSignature"_s, u"keyAgreement"_s};
    case Purpose::Email:
    case Purpose::TimeStamping:
    case Purpose::OcspSigning:
        return {u"digitalSignature"_s, u"nonRepudiation"_s};
    case Purpose::CodeSigning:
        return {u"digitalSignature"_s};
    case Purpose::Any:
        break;
    }
    return {};
}

} // namespace

QString refusalKey(PurposeRefusal refusal)
{
    switch (refusal) {
    case PurposeRefusal::Unknown:
    case PurposeRefusal::ExtendedKeyUsage:
        break;
    case PurposeRefusal::ExtendedKeyUsageNotAlone:
        return u"extended-key-usage-not-alone"_s;
    case PurposeRefusal::ExtendedKeyUsageNotCritical:
        return u"extended-key-usage-not-critical"_s;
    case PurposeRefusal::KeyUsage:
        return u"key-usage"_s;
    case PurposeRefusal::KeyUsageTooWide:
        return u"key-usage-too-wide"_s;
    case PurposeRefusal::NetscapeCertType:
        return u"netscape-cert-type"_s;
    }
    return {};
}

PurposeRefusal whyRefused(const pki::Certificate &certificate, Purpose purpose, PathRole role)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert x509 = ossl::x509FromDer(certificate.der());
    return x509 ? refusalOf(x509.get(), purpose, role) : PurposeRefusal::Unknown;
}

Finding wrongPurpose(const pki::Certificate &certificate, int index, Purpose purpose, PurposeRefusal why)
{
    QStringList args{certificate.displayTitle(), purposeName(purpose)};
    if (why != PurposeRefusal::ExtendedKeyUsage)
        args << refusalKey(why) << usagesFor(purpose).join(u", "_s);
    return {FindingId::PathWrongPurpose, Severity::Error, index, args};
}

} // namespace certwright::verify
