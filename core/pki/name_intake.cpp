#include "core/pki/name_intake.h"

#include "core/pki/idn.h"
#include "core/pki/name_refusal.h"
#include "core/pki/printable.h"
#include "core/pki/public_suffix.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr qsizetype maxTyped = 2048;
constexpr qsizetype maxHost = 253; // RFC 1035 2.3.4: 255 octets on the wire
constexpr qsizetype maxLabel = 63; // RFC 1035 2.3.4
constexpr qsizetype maxLocalPart = 64; // RFC 5321 4.5.3.1.1

Error failure(ErrorCode code, QStringView typed)
{
    return {code, {shownName(typed)}};
}

/// A URI that no name constraint can ever permit. RFC 5280 4.2.1.10: one that "does not include an authority component"
/// or "includes an authority component in which the host name is specified as an IP address" is to be rejected.
Error withoutHost(QStringView typed)
{
    return nameInvalid(typed, u"no host"_s);
}

/// RFC 3986 3.2.1 `user:password@`: OpenSSL takes what stands before the first colon or slash for the host, so that the
/// constraints of RFC 5280 4.2.1.10 judge another name than the one that is meant.
Error withUserInformation(QStringView typed)
{
    return nameInvalid(typed, u"user information"_s);
}

/// A host under examination; `typed` is the whole name, for the errors.
struct Host {
    QStringView typed;
    QStringView text;
};

/// The dots of UTS 46 4.5: full stop and its ideographic, full-width and half-width forms.
QStringList labelsOf(QStringView host)
{
    QString text = host.toString();
    for (const QChar dot : {QChar(0x3002), QChar(0xff0e), QChar(0xff61)})
        text.replace(dot, u'.');
    if (text.endsWith(u'.'))
        text.chop(1);
    return text.split(u'.');
}

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

/// A label that comes out over 63 octets gets no A-label form, just like a wrong one; then its halves do.
bool isTooLong(QStringView label, const QString &ascii)
{
    const qsizetype half = label.size() / 2;
    return label.size() > maxLabel || ascii.size() > maxLabel
        || (ascii.isEmpty() && half > 8 && !toAsciiLabel(label.first(half)).isEmpty()
            && !toAsciiLabel(label.sliced(half)).isEmpty());
}

Result<QString> acceptLabel(const Host &host, const QString &label)
{
    if (label.isEmpty())
        return failure(ErrorCode::NameEmptyLabel, host.typed);
    const QString ascii = toAsciiLabel(label);
    if (isTooLong(label, ascii))
        return Error{ErrorCode::LabelTooLong, {shownName(host.typed), shownName(label)}};
    const bool sound = !ascii.isEmpty() && !ascii.startsWith(u'-') && !ascii.endsWith(u'-')
        && std::all_of(ascii.begin(), ascii.end(), isLabelCharacter);
    if (!sound)
        return Error{ErrorCode::LabelInvalid, {shownName(host.typed), shownName(label)}};
    return ascii;
}

/// A last label of digits makes an address of the whole (URL standard, "ends in a number"): `300.1.2.3` is no name.
bool endsInNumber(QStringView label)
{
    return std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Labels in A-label form, without wildcard.
Result<QString> acceptLabels(const Host &host, const QStringList &labels)
{
    QStringList accepted;
    for (const QString &label : labels) {
        const Result<QString> ascii = acceptLabel(host, label);
        if (!ascii)
            return ascii.error();
        accepted.append(*ascii);
    }
    if (endsInNumber(accepted.constLast()))
        return nameInvalid(host.typed, u"number"_s);
    QString joined = accepted.join(u'.');
    if (joined.size() > maxHost)
        return Error{ErrorCode::NameTooLong, {shownName(host.typed), QString::number(maxHost)}};
    return joined;
}

/// RFC 6125 6.4.3: a wildcard is the whole leftmost label; browsers refuse one right under a single label.
Status checkWildcard(const Host &host, const QStringList &labels)
{
    if (labels == QStringList{u"*"_s})
        return failure(ErrorCode::WildcardTooBroad, host.typed);
    const bool elsewhere = labels.constFirst() != u"*" || labels.filter(u"*"_s).size() > 1;
    if (elsewhere)
        return failure(ErrorCode::WildcardMisplaced, host.typed);
    if (labels.size() == 2 && !labels.constLast().isEmpty())
        return failure(ErrorCode::WildcardTooBroad, host.typed);
    return ok();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

Findings findingsFor(QStringView typedHost, const QString &host)
{
    Findings findings;
    if (!isAscii(typedHost))
        findings.append({FindingId::NameConverted, Severity::Notice, -1, {typedHost.toString(), host}});
    if (host.contains(u'_'))
        findings.append({FindingId::NameUnderscore, Severity::Warning, -1, {host}});
    if (host.startsWith(u"*."))
        findings.append({FindingId::NameSingleWildcardLevel, Severity::Notice, -1, {host}});
    return findings;
}

Result<QString> acceptHost(const Host &host)
{
    return acceptLabels(host, labelsOf(host.text));
}

Result<AcceptedName> acceptDns(QStringView typed)
{
    const Host host{typed, typed};
    QStringList labels = labelsOf(typed);
    const bool wildcard = typed.contains(u'*');
    if (wildcard) {
        const Status placed = checkWildcard(host, labels);
        if (!placed)
            return placed.error();
        labels.removeFirst();
    }
    const Result<QString> accepted = acceptLabels(host, labels);
    if (!accepted)
        return accepted.error();
    if (wildcard && isPublicSuffix(*accepted))
        return Error{ErrorCode::WildcardTooBroad, {shownName(typed), shownName(*accepted)}};
    const QString name = wildcard ? u"*." + *accepted : *accepted;
    return AcceptedName{{NameType::Dns, name}, findingsFor(typed, name)};
}

/// RFC 5321 4.1.2 dot-string; the quoted form exists on paper only.
bool isLocalPart(QStringView text)
{
    static const QRegularExpression dotString(
        u"^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$"_s,
        QRegularExpression::DontCaptureOption);
    return text.size() <= maxLocalPart && dotString.match(text.toString()).hasMatch();
}

Result<AcceptedName> acceptEmail(QStringView typed)
{
    const qsizetype at = typed.indexOf(u'@');
    const QStringView host = typed.sliced(at + 1);
    if (!isLocalPart(typed.first(at)))
        return nameInvalid(typed, isAscii(typed.first(at)) ? u"mailbox"_s : u"mailbox script"_s);
    if (host.isEmpty() || host.contains(u'@'))
        return nameInvalid(typed, u"mail host"_s);
    const Result<QString> accepted = acceptHost({typed, host});
    if (!accepted)
        return accepted.error();
    return AcceptedName{{NameType::Email, typed.first(at + 1) + *accepted}, findingsFor(host, *accepted)};
}

/// scheme "://" authority, without user information.
struct UriParts {
    QStringView scheme; ///< with "://"
    QStringView host; ///< with brackets, if any
    QStringView rest; ///< port, path, query, fragment
};

UriParts splitUri(QStringView typed)
{
    const qsizetype hostStart = typed.indexOf(u"://") + 3;
    const QStringView behind = typed.sliced(hostStart);
    const qsizetype bracket = behind.startsWith(u'[') ? behind.indexOf(u']') : 0;
    qsizetype end = std::max<qsizetype>(bracket, 0);
    while (end < behind.size() && !u":/?#"_s.contains(behind[end]))
        ++end;
    return {typed.first(hostStart), behind.first(end), behind.sliced(end)};
}

QStringView withoutBrackets(QStringView text)
{
    return text.startsWith(u'[') && text.endsWith(u']') && text.size() > 2 ? text.sliced(1, text.size() - 2) : text;
}

/// RFC 5280 7.4 and RFC 3987 3.1: an IRI's other characters are percent-encoded; what is ASCII stays as typed.
QString encodedTail(QStringView text)
{
    QByteArray encoded;
    for (const char octet : text.toUtf8())
        encoded
            += static_cast<uchar>(octet) < 0x80 ? QByteArray(1, octet) : '%' + QByteArray(1, octet).toHex().toUpper();
    return QString::fromLatin1(encoded);
}

bool hasUserInformation(QStringView behindScheme)
{
    const auto end
        = std::find_if(behindScheme.begin(), behindScheme.end(), [](QChar c) { return u"/?#"_s.contains(c); });
    return std::find(behindScheme.begin(), end, u'@') != end;
}

/// Whose clients compare the host with dNSName and iPAddress alone (RFC 9525 6.3; RFC 9110 4.3.4).
bool isWebScheme(QStringView scheme)
{
    return scheme.compare(u"https://"_s, Qt::CaseInsensitive) == 0
        || scheme.compare(u"http://"_s, Qt::CaseInsensitive) == 0;
}

Result<AcceptedName> acceptUri(QStringView typed)
{
    static const QRegularExpression schemeForm(u"^[A-Za-z][A-Za-z0-9+.-]*://$"_s); // RFC 3986 3.1
    const UriParts parts = splitUri(typed);
    if (!schemeForm.match(parts.scheme.toString()).hasMatch())
        return failure(ErrorCode::NameInvalid, typed);
    if (hasUserInformation(typed.sliced(parts.scheme.size())))
        return withUserInformation(typed);
    if (parts.host.isEmpty() || isIpLiteral(withoutBrackets(parts.host)))
        return withoutHost(typed);
    const Result<QString> accepted = acceptHost({typed, parts.host});
    if (!accepted)
        return accepted.error();
    const bool unchanged = parts.host.compare(*accepted, Qt::CaseInsensitive) == 0;
    const QString host = unchanged ? parts.host.toString() : *accepted;
    const QString uri = parts.scheme + host + encodedTail(parts.rest);
    if (!QUrl(uri, QUrl::StrictMode).isValid())
        return failure(ErrorCode::NameInvalid, typed);
    Findings findings = findingsFor(parts.host, *accepted);
    if (isWebScheme(parts.scheme))
        findings.append({FindingId::HostNoNames, Severity::Warning, -1, {*accepted, shownName(uri)}});
    return AcceptedName{{NameType::Uri, uri}, findings};
}

/// urn:uuid:…, tag:…: by their scheme, for `localhost:8443` looks the same.
bool isHostlessUri(QStringView text)
{
    static const QRegularExpression form(
        u"^(urn|tag|did|ni|sips?|tel|oid|file|data|xmpp):[^/]"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(text.toString()).hasMatch();
}

bool hasHidden(QStringView text)
{
    return printable(text).size() != text.size();
}

bool isUri(QStringView text)
{
    return text.contains(u"://") || text.startsWith(u"spiffe:", Qt::CaseInsensitive) || isHostlessUri(text);
}

Status checkCharacters(QStringView text)
{
    if (text.isEmpty())
        return Error{ErrorCode::NameEmpty};
    if (text.size() > maxTyped)
        return Error{ErrorCode::NameTooLong, {shownName(text), QString::number(maxTyped)}};
    if (hasHidden(text))
        return failure(ErrorCode::NameHasControlCharacter, text);
    const bool apart = std::any_of(
        text.begin(), text.end(), [&](QChar c) { return c.isSpace() || (!isUri(text) && (c == u',' || c == u';')); });
    return apart ? Status(failure(ErrorCode::NameHasSpace, text)) : ok();
}

} // namespace

Result<AcceptedName> parseName(QStringView typed)
{
    const QStringView text = typed.trimmed();
    const Status characters = checkCharacters(text);
    if (!characters)
        return characters.error();
    const QString ip = canonicalIp(withoutBrackets(text));
    if (!ip.isEmpty())
        return AcceptedName{{NameType::Ip, ip}, {}};
    if (isHostlessUri(text))
        return withoutHost(text);
    if (isUri(text))
        return text.contains(u"://") ? acceptUri(text) : failure(ErrorCode::NameInvalid, text);
    if (text.contains(u'@'))
        return acceptEmail(text);
    // Ports, paths, ranges, zones and brackets belong to no name.
    const bool isMore = std::any_of(text.begin(), text.end(), [](QChar c) { return u":/?#[]%\\"_s.contains(c); });
    return isMore ? surplusIn(text) : acceptDns(text);
}

Result<AcceptedNames> parseNames(const QStringList &typed)
{
    if (typed.isEmpty())
        return Error{ErrorCode::NoNames};
    if (typed.size() > maxNames)
        return Error{ErrorCode::TooManyNames, {QString::number(typed.size()), QString::number(maxNames)}};
    AcceptedNames accepted;
    QSet<GeneralName> seen;
    for (const QString &one : typed) {
        Result<AcceptedName> name = parseName(one);
        if (!name)
            return name.error();
        if (seen.contains(name->name)) {
            accepted.findings.append({FindingId::NameDuplicate, Severity::Notice, -1, {name->name.value}});
            continue;
        }
        seen.insert(name->name);
        accepted.names.append(name->name);
        accepted.findings.append(name->findings);
    }
    accepted.findings.removeIf([&seen](const Finding &finding) {
        return finding.id == FindingId::HostNoNames && seen.contains({NameType::Dns, finding.args.value(0)});
    });
    return accepted;
}

} // namespace certwright::pki
