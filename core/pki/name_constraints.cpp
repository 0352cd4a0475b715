#include "core/pki/name_constraints.h"

#include "core/pki/idn.h"
#include "core/pki/ip_address.h"
#include "core/pki/public_suffix.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

/// RFC 6761: never resolves, so nobody can hold a name under it. Permitting only it closes a whole name type, which an
/// excluded subtree cannot do for e-mail and URI hosts (an empty base means different things to different programs).
constexpr QStringView closedHost = u"closed.invalid";

constexpr std::array recommendedDomains{u"localhost", u"test", u"internal", u"home.arpa"};

constexpr std::array recommendedRanges{u"127.0.0.0/8", u"10.0.0.0/8", u"172.16.0.0/12", u"192.168.0.0/16",
    u"169.254.0.0/16", u"100.64.0.0/10", u"::1/128", u"fc00::/7", u"fe80::/10"};

/// Single labels that are set aside or customary for private use and will not become public: RFC 6761, 6762 (with its
/// appendix G), 7686, 8375, 9476, ICANN's 2024 `internal`.
constexpr std::array privateLabels{u"localhost", u"test", u"example", u"invalid", u"local", u"internal", u"onion",
    u"alt", u"localdomain", u"intranet", u"private", u"corp", u"home", u"lan"};

bool equalsIgnoringCase(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// RFC 5280 4.2.1.10: "Any DNS name that can be constructed by simply adding zero or more labels to the left-hand side
/// of the name satisfies the name constraint." A leading dot asks for at least one; an empty base matches all.
bool dnsMatches(QStringView name, QStringView base)
{
    if (!name.endsWith(base, Qt::CaseInsensitive))
        return false;
    const bool isWhole = name.size() == base.size() || base.isEmpty() || base.startsWith(u'.');
    return isWhole || name[name.size() - base.size() - 1] == u'.';
}

/// RFC 5280 4.2.1.10 for hosts of e-mail addresses and URIs: a host is meant alone, `.domain` is all below it.
bool hostMatches(QStringView host, QStringView base)
{
    if (base.startsWith(u'.'))
        return host.size() > base.size() && host.endsWith(base, Qt::CaseInsensitive);
    return equalsIgnoringCase(host, base);
}

/// A mailbox (local part by case, RFC 5321 2.4), a host or `.domain`.
bool emailMatches(QStringView address, QStringView base)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const qsizetype baseAt = base.lastIndexOf(u'@');
    if (at < 0)
        return false;
    if (baseAt < 0)
        return hostMatches(address.sliced(at + 1), base);
    const bool sameLocalPart = baseAt == 0 || address.first(at) == base.first(baseAt);
    return sameLocalPart && equalsIgnoringCase(address.sliced(at + 1), base.sliced(baseAt + 1));
}

/// The part of a URI that is compared: OpenSSL takes everything up to the first colon, else the first slash.
/// Where the true host is another one (`https://host?query`, `https://user@host/`), nothing matches.
QStringView uriHost(QStringView uri)
{
    const qsizetype scheme = uri.indexOf(u"://");
    if (scheme < 0)
        return {};
    const QStringView rest = uri.sliced(scheme + 3);
    const qsizetype colon = rest.indexOf(u':');
    const qsizetype end = colon >= 0 ? colon : rest.indexOf(u'/');
    return end < 0 ? rest : rest.first(end);
}

bool matches(const Subtree &subtree, const GeneralName &name)
{
    switch (subtree.type) {
    case NameType::Dns:
        return dnsMatches(name.value, subtree.base);
    case NameType::Ip:
        return parseIpRange(subtree.base).contains(ipOctets(name.value));
    case NameType::Email:
        return emailMatches(name.value, subtree.base);
    case NameType::Uri:
        return hostMatches(uriHost(name.value), subtree.base);
    case NameType::Directory:
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return name.value == subtree.base; // we neither issue nor judge these: only the very same text passes
}

void addDomain(NameConstraints &constraints, const QString &domain)
{
    const QString below = u'.' + domain;
    for (const Subtree &subtree : {Subtree{NameType::Dns, domain}, Subtree{NameType::Email, domain},
             Subtree{NameType::Email, below}, Subtree{NameType::Uri, domain}, Subtree{NameType::Uri, below}}) {
        if (!constraints.permitted.contains(subtree))
            constraints.permitted.append(subtree);
    }
}

void addRange(NameConstraints &constraints, const QString &range)
{
    const Subtree subtree{NameType::Ip, range};
    if (!constraints.permitted.contains(subtree))
        constraints.permitted.append(subtree);
}

bool isLabelCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
}

bool isDomain(QStringView domain)
{
    const QList<QStringView> labels = domain.split(u'.');
    return domain.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
            && std::all_of(label.begin(), label.end(), isLabelCharacter);
    });
}

/// Whether a single label may be a top-level domain of the public internet. Those are letters only (RFC 1123 2.1) or
/// A-labels, so a label with a digit, hyphen or underscore is nobody's.
bool mayBePublic(QStringView label)
{
    if (std::find(privateLabels.begin(), privateLabels.end(), label) != privateLabels.end())
        return false;
    return label.startsWith(u"xn--")
        || std::all_of(label.begin(), label.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// Ranges as wide as a good part of the internet are no limit: the widest private ones are 10.0.0.0/8 and fc00::/7.
int widestPrefix(const IpRange &range)
{
    return range.address.size() == 4 ? 8 : 7;
}

/// `10.0.0.1/8`: whoever types this may mean the address or the network.
bool hasHostBits(QStringView typed, const IpRange &range)
{
    return ipOctets(typed.first(typed.indexOf(u'/'))) != range.address;
}

Result<Permit> permitRange(QStringView typed, const IpRange &range)
{
    const QString text = typed.toString();
    const int widest = widestPrefix(range);
    if (range.prefix() < widest)
        return Error{ErrorCode::PermitInvalid, {text, u"too wide"_s, QString::number(widest)}};
    if (typed.contains(u'/') && hasHostBits(typed, range))
        return Error{ErrorCode::PermitInvalid,
            {text, u"host bits"_s, range.text(), canonicalIp(typed.first(typed.indexOf(u'/')))}};
    return Permit{NameType::Ip, range.text()};
}

QString toDomain(QStringView typed)
{
    QStringView domain = typed;
    if (domain.startsWith(u"*."))
        domain = domain.sliced(2);
    else if (domain.startsWith(u'.'))
        domain = domain.sliced(1);
    if (domain.endsWith(u'.'))
        domain.chop(1);
    return toAsciiHost(domain);
}

QStringView withoutDot(QStringView base)
{
    return base.startsWith(u'.') ? base.sliced(1) : base;
}

/// RFC 5280 4.2.1.10: a URI whose host is an address satisfies no constraint, so there is none to write for it.
QString exactUriHost(QStringView uri)
{
    const QStringView host = uriHost(uri);
    const bool isAddress = host.startsWith(u'[') || !ipOctets(host).isEmpty();
    return (isAddress ? closedHost : host).toString();
}

Subtree exactSubtree(const GeneralName &name)
{
    switch (name.type) {
    case NameType::Dns:
        return {NameType::Dns, name.value.startsWith(u"*.") ? name.value.sliced(2) : name.value};
    case NameType::Ip:
        return {NameType::Ip, parseIpRange(name.value).text()};
    case NameType::Uri:
        return {NameType::Uri, exactUriHost(name.value)};
    case NameType::Email:
    case NameType::Directory:
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return {name.type, name.value};
}

bool anyOfType(const QList<Subtree> &subtrees, NameType type)
{
    return std::any_of(subtrees.begin(), subtrees.end(), [&](const Subtree &s) { return s.type == type; });
}

/// A DNS subtree takes in everything below it; shut that off unless one of the names lives there.
void excludeBelow(NameConstraints &constraints, const GeneralNames &names)
{
    for (const Subtree &subtree : std::as_const(constraints.permitted)) {
        const Subtree below{NameType::Dns, u'.' + subtree.base};
        const bool needed = std::any_of(names.begin(), names.end(),
            [&](const GeneralName &name) { return name.type == NameType::Dns && matches(below, name); });
        if (subtree.type == NameType::Dns && !needed)
            constraints.excluded.append(below);
    }
}

void closeOtherTypes(NameConstraints &constraints)
{
    for (const QStringView family : {QStringView(u"0.0.0.0/0"), QStringView(u"::/0")}) {
        const bool used = std::any_of(constraints.permitted.begin(), constraints.permitted.end(),
            [&](const Subtree &s) { return s.type == NameType::Ip && s.base.contains(u':') == family.contains(u':'); });
        if (!used)
            constraints.excluded.append({NameType::Ip, family.toString()});
    }
    for (const NameType type : {NameType::Dns, NameType::Email, NameType::Uri}) {
        if (!anyOfType(constraints.permitted, type))
            constraints.permitted.append({type, closedHost.toString()});
    }
}

} // namespace

bool NameConstraints::permits(const GeneralName &name) const
{
    const auto hits = [&](const Subtree &subtree) { return subtree.type == name.type && matches(subtree, name); };
    if (std::any_of(excluded.begin(), excluded.end(), hits))
        return false;
    return !anyOfType(permitted, name.type) || std::any_of(permitted.begin(), permitted.end(), hits);
}

QStringList NameConstraints::summary() const
{
    QStringList domains;
    QStringList ranges;
    QStringList hosts;
    for (const Subtree &subtree : permitted) {
        QStringList &list = subtree.type == NameType::Dns ? domains : subtree.type == NameType::Ip ? ranges : hosts;
        if (subtree.base != closedHost)
            list.append(subtree.type == NameType::Dns ? subtree.base : withoutDot(subtree.base).toString());
    }
    for (const QString &host : std::as_const(hosts)) {
        if (!domains.contains(host) && !ranges.contains(host))
            ranges.append(host);
    }
    QStringList all = domains + ranges;
    all.removeDuplicates();
    return all;
}

QStringList NameConstraints::loneDomains() const
{
    QStringList lone;
    for (const Subtree &subtree : permitted) {
        if (subtree.type == NameType::Dns && excluded.contains({NameType::Dns, u'.' + subtree.base}))
            lone.append(subtree.base);
    }
    return lone;
}

Result<Permit> parsePermit(QStringView typed)
{
    const QStringView text = typed.trimmed();
    const Error invalid{ErrorCode::PermitInvalid, {text.left(100).toString()}};
    if (const IpRange range = parseIpRange(text); !range.isEmpty())
        return permitRange(text, range);
    if (text.isEmpty() || text.size() > 1000)
        return invalid;
    const QString domain = toDomain(text);
    const QStringView topLevel = QStringView(domain).sliced(domain.lastIndexOf(u'.') + 1);
    const bool numeric = std::all_of(topLevel.begin(), topLevel.end(), [](QChar c) { return c.isDigit(); });
    if (!isDomain(domain) || numeric)
        return invalid;
    const bool isSingle = topLevel.size() == domain.size();
    if (isSingle && !mayBePublic(domain))
        return Permit{NameType::Dns, domain};
    if (isPublicSuffix(domain))
        return Error{ErrorCode::PermitInvalid, {text.left(100).toString(), domain.left(100)}};
    if (isSingle)
        return Error{ErrorCode::PermitInvalid, {text.left(100).toString(), u"top level"_s, domain}};
    return Permit{NameType::Dns, domain};
}

NameConstraints recommendedConstraints(const QList<Permit> &extra)
{
    NameConstraints constraints;
    for (const QStringView domain : recommendedDomains)
        addDomain(constraints, domain.toString());
    for (const QStringView range : recommendedRanges)
        addRange(constraints, range.toString());
    for (const Permit &permit : extra) {
        if (permit.type == NameType::Ip)
            addRange(constraints, permit.base);
        else
            addDomain(constraints, permit.base);
    }
    return constraints;
}

NameConstraints exactConstraints(const GeneralNames &names)
{
    NameConstraints constraints;
    for (const GeneralName &name : names) {
        const Subtree subtree = exactSubtree(name);
        if (!constraints.permitted.contains(subtree))
            constraints.permitted.append(subtree);
    }
    excludeBelow(constraints, names);
    closeOtherTypes(constraints);
    return constraints;
}

} // namespace certwright::pki
