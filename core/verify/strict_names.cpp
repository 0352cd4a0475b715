#include "core/ossl/bytes.h"
#include "core/ossl/x509_fields.h"
#include "core/pki/ip_address.h"
#include "core/pki/unreadable.h"
#include "core/verify/strict_checks.h"

#include <QRegularExpression>

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

constexpr Grade errorForAll{Severity::Error, Severity::Error};
constexpr Grade errorOnPublic{Severity::Error, std::nullopt};
constexpr Grade errorElseWarning{Severity::Error, Severity::Warning};

/// The host names and addresses as they stand in the certificate: case kept, unlike in pki::GeneralName.
struct RawNames {
    QStringList hosts;
    QStringList addresses;
};

RawNames rawNamesOf(const X509 *certificate)
{
    RawNames names;
    const auto list = ossl::extension<ossl::GeneralNames>(certificate, NID_subject_alt_name);
    for (int i = 0; i < sk_GENERAL_NAME_num(list.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(list.get(), i);
        if (name->type == GEN_DNS)
            names.hosts.append(QString::fromUtf8(ossl::bytesOf(name->d.dNSName)));
        else if (name->type == GEN_IPADD)
            names.addresses.append(pki::ipText(ossl::bytesOf(name->d.iPAddress)));
    }
    return names;
}

/// Whether a person or program would take the text for a host name or address.
bool looksLikeHost(const QString &text)
{
    static const QRegularExpression dotted(u"^[^\\s.@/:]+(\\.[^\\s.@/:]+)+\\.?$"_s);
    static const QRegularExpression hexAddress(u"^0[xX]([0-9a-fA-F]{8}|[0-9a-fA-F]{32})$"_s);
    return !pki::ipOctets(text).isEmpty() || dotted.match(text).hasMatch() || hexAddress.match(text).hasMatch();
}

bool isHostCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'-' || code == u'.';
}

void checkHost(const QString &name, FindingSink &sink)
{
    const bool wildcard = name.startsWith(u"*.");
    const QString rest = wildcard ? name.mid(2) : name;
    const QStringList labels = rest.split(u'.');
    if (std::any_of(labels.cbegin(), labels.cend(), [](const QString &label) { return label.isEmpty(); }))
        sink.add(FindingId::StrictSanEmptyLabel, errorForAll, {name});
    if (rest.contains(u'*'))
        sink.add(FindingId::StrictSanWildcard, errorForAll, {name});
    if (rest.contains(u'_'))
        sink.add(FindingId::StrictSanUnderscore, errorElseWarning, {name});
    const auto isOther = [](QChar c) { return !isHostCharacter(c) && c != u'*' && c != u'_'; };
    if (std::any_of(rest.cbegin(), rest.cend(), isOther))
        sink.add(FindingId::StrictSanCharacter, errorForAll, {name});
}

bool isSanCritical(const X509 *certificate)
{
    const int at = X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1);
    return at >= 0 && X509_EXTENSION_get_critical(X509_get_ext(certificate, at)) == 1;
}

} // namespace

void checkNames(const pki::Certificate &leaf, bool isServer, FindingSink &sink)
{
    const ossl::X509Cert x509 = ossl::x509FromDer(leaf.der());
    if (!x509)
        return;
    const RawNames names = rawNamesOf(x509.get());
    const QString commonName = leaf.commonName();
    // Names that cannot be read are unknown, not different; that they cannot is said of the extension.
    if (isServer && !pki::areNamesUnreadable(leaf) && looksLikeHost(commonName) && !names.hosts.contains(commonName)
        && !names.addresses.contains(commonName))
        sink.addBare(FindingId::StrictCommonNameNotInSan, errorOnPublic, {commonName});
    for (const QString &name : names.hosts)
        checkHost(name, sink);
    // RFC 5280 4.2.1.6: "if the subject field is not empty, the extension SHOULD be non-critical"; BR 7.1.2.7.12: MUST.
    if (isSanCritical(x509.get()) && !leaf.subject().isEmpty())
        sink.add(FindingId::StrictSanCritical, errorElseWarning);
}

} // namespace certwright::verify
