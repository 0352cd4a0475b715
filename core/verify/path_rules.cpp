#include "core/verify/path_rules.h"

#include "core/verify/purpose_refusal.h"

#include <QSet>

#include <algorithm>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

/// The domains one level above each excluded name of the authorities.
QSet<QString> domainsAboveExcluded(const QList<pki::Certificate> &path)
{
    QSet<QString> domains;
    for (const pki::Certificate &authority : path.mid(1)) {
        const std::optional<pki::NameConstraints> constraints = authority.nameConstraints();
        if (!constraints)
            continue;
        for (const pki::Subtree &subtree : constraints->excluded) {
            if (subtree.type == pki::NameType::Dns && !subtree.base.startsWith(u'.'))
                domains.insert(subtree.base.section(u'.', 1).toLower());
        }
    }
    domains.remove({});
    return domains;
}

/// `*.example.org` stands for `x.example.org` too, so an authority that excludes the latter may not vouch for it.
/// OpenSSL compares the texts only (as Go did before CVE-2025-61727).
bool coversExcludedName(const QList<pki::Certificate> &path)
{
    const QSet<QString> domains = domainsAboveExcluded(path);
    const pki::GeneralNames &names = path.first().subjectAltNames();
    return !domains.isEmpty() && std::any_of(names.cbegin(), names.cend(), [&domains](const pki::GeneralName &name) {
        return name.type == pki::NameType::Dns && name.value.startsWith(u"*.") && domains.contains(name.value.mid(2));
    });
}

} // namespace

Findings ownRules(const QList<pki::Certificate> &path, Purpose purpose)
{
    Findings findings;
    if (path.isEmpty())
        return findings;
    const QString title = path.first().displayTitle();
    const PurposeRefusal refusal
        = purpose == Purpose::CodeSigning ? whyRefused(path.first(), purpose, PathRole::Leaf) : PurposeRefusal::Unknown;
    if (refusal != PurposeRefusal::Unknown)
        findings.append(wrongPurpose(path.first(), 0, purpose, refusal));
    if (coversExcludedName(path))
        findings.append({FindingId::PathNameNotPermitted, Severity::Error, 0, {title}});
    return findings;
}

} // namespace certwright::verify
