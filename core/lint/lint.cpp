#include "core/lint/lint.h"

#include "core/lint/oids.h"
#include "core/lint/rule.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::lint {

namespace {

bool appliesTo(const Examined &certificate, Applies applies)
{
    if (!certificate.isDer())
        return applies == Applies::EvenNotDer;
    switch (applies) {
    case Applies::EvenNotDer:
    case Applies::Always:
        return true;
    case Applies::Leaf: // of what may be either, neither's rules
        return !certificate.isCa() && !certificate.isBroken(oid::basicConstraints);
    case Applies::Ca:
        return certificate.isCa();
    case Applies::SubCa:
        return certificate.isCa() && !certificate.isRoot();
    case Applies::NotPublicCa:
        return !certificate.isCa() || !certificate.isPublic();
    case Applies::NotRoot:
        return !certificate.isRoot();
    case Applies::NotSelfIssued:
        return !certificate.certificate().isSelfIssued();
    case Applies::PublicCa:
        return certificate.isCa() && certificate.isPublic();
    case Applies::PublicSubCa:
        return certificate.isCa() && !certificate.isRoot() && certificate.isPublic();
    case Applies::PrivateCa:
        return certificate.isCa() && !certificate.isPublic();
    }
    return false;
}

bool isInForce(const Rule &rule, const QDateTime &issued)
{
    const auto moment
        = [](Day day) { return QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0), QTimeZone::utc()); };
    return (rule.from.year == 0 || issued >= moment(rule.from))
        && (rule.until.year == 0 || issued < moment(rule.until));
}

std::optional<Severity> severityIn(const Rule &rule, Profile profile)
{
    switch (rule.severities[static_cast<int>(profile)]) {
    case 'E':
        return Severity::Error;
    case 'W':
        return Severity::Warning;
    case 'N':
        return Severity::Notice;
    default:
        return {};
    }
}

QString sourceText(const Rule &rule)
{
    return QString::fromUtf8(rule.source);
}

} // namespace

LintReport examine(const pki::Certificate &certificate, Profile profile, const QDateTime &at, PublicTrust trust)
{
    const Examined examined(certificate, at, trust);
    LintReport report;
    report.profile = profile;
    report.isTakenApart = examined.isDer();
    // Without a date that can be read, the rules of today.
    const QDateTime issued = certificate.notBefore().isValid() ? certificate.notBefore() : at;
    for (const Rule *rule : allRules()) {
        const std::optional<Severity> severity = severityIn(*rule, profile);
        const bool applies = severity && appliesTo(examined, rule->applies) && isInForce(*rule, issued);
        const Outcome outcome = applies ? rule->check(examined) : notApplicable();
        if (outcome.state == Outcome::State::Failed)
            report.findings.append(
                {QString::fromLatin1(rule->id), *severity, sourceText(*rule), outcome.where, outcome.args});
        else if (outcome.state == Outcome::State::Passed)
            ++report.passed;
        else
            ++report.notApplicable;
    }
    std::stable_sort(report.findings.begin(), report.findings.end(),
        [](const LintFinding &a, const LintFinding &b) { return a.severity > b.severity; });
    return report;
}

QList<LintFinding> lint(const pki::Certificate &certificate, Profile profile, const QDateTime &at)
{
    return examine(certificate, profile, at).findings;
}

QStringList ruleIds()
{
    QStringList ids;
    for (const Rule *rule : allRules())
        ids << QString::fromLatin1(rule->id);
    return ids;
}

} // namespace certwright::lint
