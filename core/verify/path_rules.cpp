#include "core/verify/path_rules.h"

#include "core/verify/purpose_refusal.h"

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 10; // for a sentence

/// `*.example.org` stands for `x.example.org` too, so an authority that excludes the latter may not vouch for it.
/// OpenSSL compares the texts only (as Go did before CVE-2025-61727).
bool coversExcludedName(const pki::GeneralName &name, const pki::NameConstraints &constraints)
{
    if (name.type != pki::NameType::Dns || !name.value.startsWith(u"*."))
        return false;
    const QStringView domain = QStringView(name.value).sliced(2);
    return std::any_of(
        constraints.excluded.cbegin(), constraints.excluded.cend(), [domain](const pki::Subtree &subtree) {
            const qsizetype dot = subtree.base.indexOf(u'.');
            return subtree.type == pki::NameType::Dns && dot > 0
                && QStringView(subtree.base).sliced(dot + 1).compare(domain, Qt::CaseInsensitive) == 0;
        });
}

/// Directory names and the like are compared by OpenSSL alone.
bool isCompared(const pki::GeneralName &name)
{
    return name.type == pki::NameType::Dns || name.type == pki::NameType::Ip || name.type == pki::NameType::Email
        || name.type == pki::NameType::Uri;
}

bool coversExcludedName(const QList<pki::Certificate> &path)
{
    const pki::GeneralNames &names = path.first().subjectAltNames();
    for (const pki::Certificate &authority : path.mid(1)) {
        const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
        if (constraints && std::any_of(names.cbegin(), names.cend(), [&constraints](const pki::GeneralName &name) {
                return coversExcludedName(name, *constraints);
            }))
            return true;
    }
    return false;
}

} // namespace

Findings ownRules(const QList<pki::Certificate> &path, Purpose purpose)
{
    Findings findings;
    if (path.isEmpty())
        return findings;
    const bool isOurs = purpose == Purpose::CodeSigning || purpose == Purpose::OcspSigning;
    const PurposeRefusal refusal = isOurs ? whyRefused(path.first(), purpose, PathRole::Leaf) : PurposeRefusal::Unknown;
    if (refusal != PurposeRefusal::Unknown)
        findings.append(wrongPurpose(path.first(), 0, purpose, refusal));
    if (coversExcludedName(path)) {
        Finding finding = nameNotPermitted(path, 0);
        finding.args.append(u"wildcard"_s);
        findings.append(finding);
    }
    return findings;
}

QStringList refusedNames(const QList<pki::Certificate> &path, qsizetype index)
{
    QStringList refused;
    const pki::GeneralNames &names = path.at(index).subjectAltNames();
    for (const pki::Certificate &authority : path.mid(index + 1)) {
        const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
        if (!constraints)
            continue;
        for (const pki::GeneralName &name : names) {
            const bool isRefused
                = isCompared(name) && (!constraints->permits(name) || coversExcludedName(name, *constraints));
            if (isRefused && !refused.contains(name.value))
                refused.append(name.value);
        }
    }
    return refused;
}

Finding nameNotPermitted(const QList<pki::Certificate> &path, qsizetype index)
{
    QStringList args{path.at(index).displayTitle()};
    if (const QStringList names = refusedNames(path, index); !names.isEmpty())
        args.append(names.mid(0, mostNames).join(u", "));
    return {FindingId::PathNameNotPermitted, Severity::Error, static_cast<int>(index), args};
}

} // namespace certwright::verify
