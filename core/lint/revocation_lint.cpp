#include "core/lint/revocation_lint.h"

#include "core/lint/der_form.h"
#include "core/lint/rule.h"
#include "core/pki/serial_number.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

QString pathOf(const char *field)
{
    return u"certificateList.tbsCertList."_s + QString::fromLatin1(field);
}

QString entryPath(qsizetype at)
{
    return u"certificateList.tbsCertList.revokedCertificates.%1"_s.arg(at);
}

/// RFC 5280 5.1: "the data that is to be signed is ASN.1 DER encoded".
Outcome isDer(const pki::RevocationList &list)
{
    const auto found = firstNotDer(list.der(), pki::Structure::RevocationList);
    return found ? failed(found->where, {found->type, found->cause}) : passed();
}

/// RFC 5280 5.1.2.5: "Conforming CRL issuers MUST include the nextUpdate field in all CRLs."
Outcome hasNextUpdate(const pki::RevocationList &list)
{
    return passedIf(list.nextUpdate().isValid(), pathOf("thisUpdate"));
}

Outcome nextUpdateFollows(const pki::RevocationList &list)
{
    return list.nextUpdate().isValid() ? passedIf(list.thisUpdate() < list.nextUpdate(), pathOf("nextUpdate"))
                                       : notApplicable();
}

/// BR 4.9.7: ten days for lists of end certificates, twelve months for those of authorities. Which one it is, the list
/// does not say: the longer one counts.
Outcome nextUpdateSoon(const pki::RevocationList &list)
{
    const bool known = list.thisUpdate().isValid() && list.nextUpdate().isValid();
    const QString days = QString::number(list.thisUpdate().daysTo(list.nextUpdate()));
    return known ? passedIf(list.nextUpdate() <= list.thisUpdate().addMonths(12), pathOf("nextUpdate"), {days})
                 : notApplicable();
}

/// 5.2.3: "CRL issuers conforming to this profile MUST include this extension in all CRLs."
Outcome hasNumber(const pki::RevocationList &list)
{
    return passedIf(!list.number().isEmpty(), pathOf("crlExtensions"));
}

/// 5.2.1: "Conforming CRL issuers MUST use the key identifier method, and MUST include this extension in all CRLs".
Outcome hasAuthorityKeyId(const pki::RevocationList &list)
{
    return passedIf(!list.authorityKeyId().isEmpty(), pathOf("crlExtensions"));
}

/// 5.3.1: "the reason code CRL entry extension SHOULD be absent instead of using the unspecified (0) reasonCode value";
/// BR 7.2.2 says MUST.
Outcome reasonsMeanSomething(const pki::RevocationList &list)
{
    for (qsizetype at = 0; at < list.count(); ++at) {
        if (list.entry(at).reason == u"unspecified")
            return failed(entryPath(at), {pki::serialHex(list.entry(at).serial)});
    }
    return list.count() == 0 ? notApplicable() : passed();
}

Outcome entriesOnce(const pki::RevocationList &list)
{
    if (list.isIndirect())
        return notApplicable(); // serial numbers of several issuers
    QSet<QByteArray> seen;
    for (qsizetype at = 0; at < list.count(); ++at) {
        const QByteArray serial = list.entry(at).serial;
        if (seen.contains(serial))
            return failed(entryPath(at), {pki::serialHex(serial)});
        seen.insert(serial);
    }
    return list.count() == 0 ? notApplicable() : passed();
}

/// A row of the table.
struct RevocationRule {
    const char *id;
    Severity severity;
    const char *source;
    Outcome (*check)(const pki::RevocationList &);
};

constexpr std::array table{
    RevocationRule{"e_crl_not_der", Severity::Error, "RFC 5280 §5.1", isDer},
    RevocationRule{"e_crl_has_next_update", Severity::Error, "RFC 5280 §5.1.2.5", hasNextUpdate},
    RevocationRule{"e_crl_next_update_not_after_this_update", Severity::Error, "RFC 5280 §5.1.2.5", nextUpdateFollows},
    RevocationRule{"n_crl_next_update_invalid", Severity::Notice, "CA/B BR §4.9.7", nextUpdateSoon},
    RevocationRule{"w_crl_missing_crl_number", Severity::Warning, "RFC 5280 §5.2.3", hasNumber},
    RevocationRule{"w_crl_has_authority_key_identifier", Severity::Warning, "RFC 5280 §5.2.1", hasAuthorityKeyId},
    RevocationRule{"n_cab_crl_has_valid_reason_code", Severity::Notice, "RFC 5280 §5.3.1", reasonsMeanSomething},
    RevocationRule{"w_crl_unique_revoked_certificate", Severity::Warning, "RFC 5280 §5.1.2.6", entriesOnce},
};

} // namespace

LintReport examine(const pki::RevocationList &list)
{
    LintReport report;
    for (const RevocationRule &rule : table) {
        const Outcome outcome = rule.check(list);
        if (outcome.state == Outcome::State::Failed)
            report.findings.append({QString::fromLatin1(rule.id), rule.severity, QString::fromUtf8(rule.source),
                outcome.where, outcome.args});
        else if (outcome.state == Outcome::State::Passed)
            ++report.passed;
        else
            ++report.notApplicable;
    }
    std::stable_sort(report.findings.begin(), report.findings.end(),
        [](const LintFinding &a, const LintFinding &b) { return a.severity > b.severity; });
    return report;
}

QStringList revocationRuleIds()
{
    QStringList ids;
    for (const RevocationRule &rule : table)
        ids << QString::fromLatin1(rule.id);
    return ids;
}

} // namespace certwright::lint
