#include "core/verify/host.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/pki/idn.h"
#include "core/pki/unreadable.h"

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLabel = 63; // RFC 1035 2.3.4
constexpr qsizetype maxHost = 253; // 255 octets on the wire, less the length octets at both ends
constexpr int maxNamesShown = 8;

bool isHostCharacter(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9') || code == u'-' || code == u'_';
}

Result<QString> checkedLabel(QStringView label, QStringView host)
{
    if (label.isEmpty())
        return Error{ErrorCode::NameEmptyLabel, {host.toString()}};
    QString ascii = pki::toAsciiLabel(label);
    if (ascii.isEmpty() || !std::all_of(ascii.cbegin(), ascii.cend(), isHostCharacter))
        return Error{ErrorCode::NameInvalid, {host.toString()}};
    if (ascii.size() > maxLabel)
        return Error{ErrorCode::LabelTooLong, {host.toString(), ascii}};
    return ascii;
}

/// The DNS name of the certificate that spells this address. RFC 5280 4.2.1.6: "When the subjectAltName extension
/// contains an iPAddress, the address MUST be stored in the octet string in network byte order", not as text.
QString addressAsName(const pki::Certificate &leaf, const QString &host)
{
    const QString address = pki::canonicalIp(host);
    for (const pki::GeneralName &name : leaf.subjectAltNames()) {
        if (!address.isEmpty() && name.type == pki::NameType::Dns && pki::canonicalIp(name.value) == address)
            return name.value;
    }
    return {};
}

Finding mismatch(const pki::Certificate &leaf, const QString &host)
{
    QStringList names;
    for (const pki::GeneralName &name : leaf.subjectAltNames()) {
        if (name.type == pki::NameType::Dns || name.type == pki::NameType::Ip)
            names.append(pki::displayName(name));
    }
    names.removeDuplicates();
    if (names.isEmpty() && pki::areNamesUnreadable(leaf))
        return {FindingId::HostNoNames, Severity::Error, 0, {host, namesUnreadable}};
    if (names.isEmpty())
        return {FindingId::HostNoNames, Severity::Error, 0, {host}};
    if (names.size() > maxNamesShown)
        names = names.first(maxNamesShown) << u"…"_s;
    const QStringList args{host, names.join(u", "_s)};
    const QString asName = addressAsName(leaf, host);
    return {FindingId::HostMismatch, Severity::Error, 0, asName.isEmpty() ? args : args + QStringList{asName}};
}

bool namesHost(const pki::Certificate &leaf, const QString &asciiHost)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert certificate = ossl::x509FromDer(leaf.der());
    if (!certificate)
        return false;
    const QByteArray host = asciiHost.toLatin1();
    if (pki::isIpLiteral(asciiHost))
        return X509_check_ip_asc(certificate.get(), host.constData(), 0) == 1;
    // RFC 9525 6.3: the wildcard is the whole leftmost label; 6.1: the common name is no identifier.
    constexpr unsigned flags = X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS | X509_CHECK_FLAG_NEVER_CHECK_SUBJECT;
    return X509_check_host(certificate.get(), host.constData(), static_cast<size_t>(host.size()), flags, nullptr) == 1;
}

} // namespace

Result<QString> asciiHost(QStringView host)
{
    if (host.isEmpty())
        return Error{ErrorCode::NameEmpty};
    if (const QString address = pki::canonicalIp(host); !address.isEmpty())
        return address;
    QString dotted = host.toString();
    for (const QChar dot : {QChar(0x3002), QChar(0xff0e), QChar(0xff61)}) // RFC 3490 3.1: dots of other scripts
        dotted.replace(dot, u'.');
    if (dotted.endsWith(u'.'))
        dotted.chop(1);

    QStringList labels;
    for (const QStringView label : QStringView(dotted).split(u'.')) {
        Result<QString> ascii = checkedLabel(label, host);
        if (!ascii)
            return ascii.error();
        labels.append(*ascii);
    }
    QString joined = labels.join(u'.');
    if (joined.size() > maxHost)
        return Error{ErrorCode::NameTooLong, {host.toString(), QString::number(maxHost)}};
    return joined;
}

HostVerdict verifyHost(const pki::Certificate &leaf, const QString &host)
{
    const Result<QString> ascii = asciiHost(host);
    if (ascii && namesHost(leaf, *ascii))
        return {true, {}};
    return {false, {mismatch(leaf, host)}};
}

} // namespace certwright::verify
