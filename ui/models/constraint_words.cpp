#include "ui/models/constraint_words.h"

#include "ui/models/display_text.h"
#include "ui/theme/reading_direction.h"

#include <algorithm>
#include <array>

namespace certwright::ui {

using namespace Qt::StringLiterals;
using pki::NameConstraints;
using pki::NameType;
using pki::Subtree;

namespace {

constexpr qsizetype mostNames = 20; // hostile constraints have thousands
constexpr std::array usualKinds{NameType::Dns, NameType::Ip, NameType::Email, NameType::Uri};
constexpr std::array allKinds{NameType::Dns, NameType::Ip, NameType::Email, NameType::Uri, NameType::Directory,
    NameType::Other, NameType::RegisteredId};
const QString allIpv4 = u"0.0.0.0/0"_s;
const QString allIpv6 = u"::/0"_s;

QStringList basesOf(const QList<Subtree> &subtrees, NameType type)
{
    QStringList bases;
    for (const Subtree &subtree : subtrees) {
        if (subtree.type == type)
            bases.append(subtree.base);
    }
    bases.removeDuplicates();
    return bases;
}

/// RFC 6761: nobody can hold a name under it, so permitting it alone closes a kind (see exactConstraints()).
QStringList withoutClosed(QStringList bases)
{
    bases.removeAll(u"closed.invalid"_s);
    return bases;
}

/// Whether the bases are what stands for every host of `domains` and all below.
bool isMirror(const QStringList &bases, const QStringList &domains)
{
    const QSet<QString> all(bases.cbegin(), bases.cend());
    return !domains.isEmpty() && all.size() == 2 * domains.size()
        && std::all_of(domains.cbegin(), domains.cend(),
            [&all](const QString &domain) { return all.contains(domain) && all.contains(u'.' + domain); });
}

/// Of a range that is a single one; else empty.
QString loneAddress(const QString &range)
{
    const qsizetype slash = range.indexOf(u'/');
    const QString address = range.first(std::max<qsizetype>(slash, 0));
    const bool isLone = QStringView(range).sliced(slash + 1) == (address.contains(u':') ? u"128" : u"32");
    return isLone ? address : QString();
}

/// `.a.test` is all below a.test, which people know as `*.a.test`.
QString shown(NameType type, const QString &base)
{
    if (const QString address = type == NameType::Ip ? loneAddress(base) : QString(); !address.isEmpty())
        return address;
    const bool isBelow = base.startsWith(u'.');
    if (type == NameType::Email) {
        const QString host = isBelow ? u'*' + base : base;
        return base.contains(u'@') ? pki::displayName({type, base}) : pki::displayName({type, u'@' + host});
    }
    if (type != NameType::Dns && type != NameType::Uri)
        return base;
    return pki::displayName({NameType::Dns, isBelow ? u'*' + base : base});
}

QStringList allShown(NameType type, const QStringList &bases)
{
    QStringList texts;
    std::transform(bases.cbegin(), bases.cend(), std::back_inserter(texts),
        [type](const QString &base) { return shown(type, base); });
    return texts;
}

/// Names stay left-to-right in every language, also `*.web.test`.
QString boldTexts(QStringList texts)
{
    for (QString &text : texts)
        text = u"<b>"_s + isolatedLtr(text.toHtmlEscaped()) + u"</b>"_s;
    return DisplayText::joinedShort(texts, mostNames);
}

QString boldList(NameType type, const QStringList &bases)
{
    return boldTexts(allShown(type, bases));
}

bool isAddress(const QString &range)
{
    return !loneAddress(range).isEmpty();
}

bool isMailbox(const QString &base)
{
    return base.indexOf(u'@') > 0;
}

bool isHost(const QString &base)
{
    return !base.isEmpty() && !base.startsWith(u'.');
}

/// What is excluded besides what lies below lone domains.
QStringList excludedOf(const NameConstraints &constraints, NameType type)
{
    QStringList bases = basesOf(constraints.excluded, type);
    if (type == NameType::Dns) {
        for (const QString &lone : constraints.loneDomains())
            bases.removeAll(u'.' + lone);
    }
    return bases;
}

bool isClosed(const NameConstraints &constraints, NameType type)
{
    const QStringList permitted = basesOf(constraints.permitted, type);
    return !permitted.isEmpty() && withoutClosed(permitted).isEmpty();
}

bool isAllExcluded(const NameConstraints &constraints, NameType type)
{
    const QStringList bases = basesOf(constraints.excluded, type);
    return type == NameType::Ip ? bases.contains(allIpv4) && bases.contains(allIpv6) : bases.contains(QString());
}

bool isFree(const NameConstraints &constraints, NameType type)
{
    const QStringList permitted = basesOf(constraints.permitted, type);
    return (permitted.isEmpty() || permitted.contains(QString())) && !isAllExcluded(constraints, type);
}

/// What exactConstraints() makes: single names and nothing else. Empty when it is anything else.
QStringList onlyNames(const NameConstraints &constraints)
{
    const QStringList lone = constraints.loneDomains();
    const QStringList ranges = basesOf(constraints.permitted, NameType::Ip);
    const QStringList mail = withoutClosed(basesOf(constraints.permitted, NameType::Email));
    const QStringList uris = withoutClosed(basesOf(constraints.permitted, NameType::Uri));
    QStringList closed = excludedOf(constraints, NameType::Ip);
    closed.removeAll(allIpv4);
    closed.removeAll(allIpv6);
    const auto isUsual = [](const Subtree &subtree) {
        return std::find(usualKinds.begin(), usualKinds.end(), subtree.type) != usualKinds.end();
    };
    const bool isExact = withoutClosed(basesOf(constraints.permitted, NameType::Dns)).size() == lone.size()
        && std::all_of(ranges.cbegin(), ranges.cend(), isAddress) && std::all_of(mail.cbegin(), mail.cend(), isMailbox)
        && std::all_of(uris.cbegin(), uris.cend(), isHost) && closed.isEmpty()
        && std::none_of(
            usualKinds.begin(), usualKinds.end(), [&constraints](NameType type) { return isFree(constraints, type); })
        && excludedOf(constraints, NameType::Dns).isEmpty() && basesOf(constraints.excluded, NameType::Email).isEmpty()
        && basesOf(constraints.excluded, NameType::Uri).isEmpty()
        && std::all_of(constraints.permitted.cbegin(), constraints.permitted.cend(), isUsual)
        && std::all_of(constraints.excluded.cbegin(), constraints.excluded.cend(), isUsual);
    if (!isExact)
        return {};
    return allShown(NameType::Dns, lone) + allShown(NameType::Ip, ranges) + mail + uris;
}

} // namespace

QString ConstraintWords::kind(NameType type)
{
    switch (type) {
    case NameType::Dns:
        return tr("host names");
    case NameType::Ip:
        return tr("addresses");
    case NameType::Email:
        return tr("e-mail addresses");
    case NameType::Uri:
        return tr("URIs");
    case NameType::Directory:
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return {};
}

QString ConstraintWords::permitted(NameType type, const QString &names)
{
    switch (type) {
    case NameType::Dns:
        return tr("Names under %1.").arg(names);
    case NameType::Ip:
        return tr("Addresses in %1.").arg(names);
    case NameType::Email:
        return tr("E-mail addresses: %1.").arg(names);
    case NameType::Uri:
        return tr("URIs at %1.").arg(names);
    case NameType::Directory:
        return tr("Subjects within %1.").arg(names);
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return tr("Names of another kind: %1.").arg(names);
}

QString ConstraintWords::excluded(NameType type, const QString &names)
{
    switch (type) {
    case NameType::Dns:
        return tr("Excluded: names under %1.").arg(names);
    case NameType::Ip:
        return tr("Excluded: addresses in %1.").arg(names);
    case NameType::Email:
        return tr("Excluded: e-mail addresses %1.").arg(names);
    case NameType::Uri:
        return tr("Excluded: URIs at %1.").arg(names);
    case NameType::Directory:
        return tr("Excluded: subjects within %1.").arg(names);
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return tr("Excluded: names of another kind, %1.").arg(names);
}

QString ConstraintWords::allExcluded(NameType type)
{
    switch (type) {
    case NameType::Dns:
        return tr("Excluded: all host names.");
    case NameType::Ip:
        return tr("Excluded: all addresses.");
    case NameType::Email:
        return tr("Excluded: all e-mail addresses.");
    case NameType::Uri:
        return tr("Excluded: all URIs.");
    case NameType::Directory:
        return tr("Excluded: all subjects.");
    case NameType::Other:
    case NameType::RegisteredId:
        break;
    }
    return tr("Excluded: all names of another kind.");
}

QStringList ConstraintWords::addressesExcluded(QStringList ranges)
{
    QStringList sentences;
    if (ranges.removeAll(allIpv4) > 0)
        sentences.append(tr("Excluded: all IPv4 addresses."));
    if (ranges.removeAll(allIpv6) > 0)
        sentences.append(tr("Excluded: all IPv6 addresses."));
    if (!ranges.isEmpty())
        sentences.append(excluded(NameType::Ip, boldList(NameType::Ip, ranges)));
    return sentences;
}

QStringList ConstraintWords::permittedNames(const NameConstraints &constraints)
{
    const QStringList lone = constraints.loneDomains();
    QStringList domains = withoutClosed(basesOf(constraints.permitted, NameType::Dns));
    domains.removeIf([&lone](const QString &base) { return base.isEmpty() || lone.contains(base); });
    QStringList sentences;
    if (!lone.isEmpty())
        sentences.append(tr("Exactly %1.").arg(boldList(NameType::Dns, lone)));
    if (!domains.isEmpty())
        sentences.append(permitted(NameType::Dns, boldList(NameType::Dns, domains)));
    const QStringList mail = withoutClosed(basesOf(constraints.permitted, NameType::Email));
    const QStringList uris = withoutClosed(basesOf(constraints.permitted, NameType::Uri));
    const bool isMirrored = isMirror(mail, domains) && isMirror(uris, domains);
    for (const NameType type : allKinds) {
        QStringList bases = withoutClosed(basesOf(constraints.permitted, type));
        bases.removeAll(QString());
        const bool isTold = type == NameType::Dns || (isMirrored && (type == NameType::Email || type == NameType::Uri));
        if (!isTold && !bases.isEmpty())
            sentences.append(permitted(type, boldList(type, bases)));
    }
    if (isMirrored)
        sentences.append(tr("E-mail addresses and URIs at the same hosts."));
    return sentences;
}

/// Kinds that are free although others are limited, and those of which there is none.
QStringList ConstraintWords::wholeKinds(const NameConstraints &constraints)
{
    QStringList open;
    QStringList closed;
    for (const NameType type : usualKinds) {
        if (isClosed(constraints, type))
            closed.append(kind(type));
        else if (isFree(constraints, type))
            open.append(kind(type));
    }
    QStringList sentences;
    if (!open.isEmpty())
        sentences.append(tr("Not limited: %1.", "host names, addresses").arg(DisplayText::joined(open)));
    if (!closed.isEmpty())
        sentences.append(tr("None at all: %1.", "host names, addresses").arg(DisplayText::joined(closed)));
    return sentences;
}

QStringList ConstraintWords::exclusions(const NameConstraints &constraints)
{
    QStringList sentences;
    for (const NameType type : allKinds) {
        const QStringList bases = excludedOf(constraints, type);
        if (bases.isEmpty())
            continue;
        if (isAllExcluded(constraints, type))
            sentences.append(allExcluded(type));
        else if (type == NameType::Ip)
            sentences.append(addressesExcluded(bases));
        else
            sentences.append(excluded(type, boldList(type, bases)));
    }
    return sentences;
}

QStringList ConstraintWords::sentences(const NameConstraints &constraints)
{
    if (const QStringList only = onlyNames(constraints); !only.isEmpty())
        return {tr("Exactly %1, nothing else.").arg(boldTexts(only))};
    const QStringList rest = exclusions(constraints);
    if (constraints.permitted.isEmpty())
        return QStringList{tr("Any name that is not excluded.")} + rest;
    return permittedNames(constraints) + wholeKinds(constraints) + rest;
}

/// Whole address families have names of their own.
QStringList ConstraintWords::excludedInShort(NameType type, QStringList bases)
{
    if (type != NameType::Ip)
        return allShown(type, bases);
    const bool allOfV4 = bases.removeAll(allIpv4) > 0;
    const bool allOfV6 = bases.removeAll(allIpv6) > 0;
    QStringList texts;
    if (allOfV4)
        texts.append(allOfV6 ? kind(type) : tr("IPv4 addresses"));
    else if (allOfV6)
        texts.append(tr("IPv6 addresses"));
    return texts + allShown(type, bases);
}

QString ConstraintWords::inShort(const NameConstraints &constraints)
{
    QStringList excluded;
    for (const NameType type : allKinds)
        excluded += excludedInShort(type, excludedOf(constraints, type));
    excluded.removeAll(QString());
    const QStringList only = onlyNames(constraints);
    if (!only.isEmpty())
        return tr("May sign only %1").arg(DisplayText::joinedShort(only));
    QStringList permitted = constraints.summary();
    permitted.removeAll(QString());
    for (QString &name : permitted)
        name = shown(name.contains(u'/') ? NameType::Ip : NameType::Dns, name);
    if (constraints.permitted.isEmpty())
        return excluded.isEmpty() ? tr("Its names are limited")
                                  : tr("May sign any name but %1").arg(DisplayText::joinedShort(excluded));
    if (permitted.isEmpty())
        return tr("Its names are limited");
    if (excluded.isEmpty())
        return tr("May sign %1").arg(DisplayText::joinedShort(permitted));
    return tr("May sign %1, but not %2").arg(DisplayText::joinedShort(permitted), DisplayText::joinedShort(excluded));
}

} // namespace certwright::ui
