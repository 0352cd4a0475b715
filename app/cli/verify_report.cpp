#include "app/cli/verify_report.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "app/cli/revocation_facts.h"
#include "app/cli/verify_paths.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/lint_text.h"
#include "ui/text/revocation_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject verdictFacts(bool ok, const Findings &reasons)
{
    return {{u"ok"_s, ok}, {u"reasons"_s, reasonFacts(reasons)}};
}

QJsonObject verdictFacts(bool ok, const Findings &reasons, const Findings &notes)
{
    QJsonObject facts = verdictFacts(ok, reasons);
    facts.insert(u"notes"_s, findingFacts(notes));
    return facts;
}

QJsonArray chainFacts(const VerifyReport &report)
{
    const verify::PathVerdict &verdict = report.verdicts.path;
    QJsonArray chain;
    for (qsizetype i = 0; i < verdict.path.size(); ++i) {
        QJsonObject facts = certificateFacts(verdict.path.at(i));
        facts.insert(u"source"_s, sourceKey(report, verdict, i));
        chain << facts;
    }
    return chain;
}

QJsonObject wholeGivenFacts(const VerifyReport &report)
{
    QJsonObject facts = givenFacts(report.verdicts.given);
    QJsonArray certificates;
    for (const pki::Certificate &certificate : report.query.given)
        certificates << jsonHex(certificate.sha256());
    facts.insert(u"certificates"_s, certificates);
    return facts;
}

QJsonArray unreadableFacts(const VerifyReport &report)
{
    QJsonArray facts;
    for (const Error &error : report.unreadable)
        facts << errorFacts(error);
    return facts;
}

/// Errors are reasons, the rest are notes; `certificate` counts in the chain.
bool isPolicyKept(const VerifyReport &report)
{
    return std::none_of(report.policy.cbegin(), report.policy.cend(), [](const lint::LintReport &certificate) {
        const QList<lint::LintFinding> &findings = certificate.findings;
        return std::any_of(findings.cbegin(), findings.cend(),
            [](const lint::LintFinding &finding) { return finding.severity == Severity::Error; });
    });
}

QJsonObject policyFacts(const VerifyReport &report)
{
    QJsonArray reasons;
    QJsonArray notes;
    for (int i = 0; i < report.policy.size(); ++i) {
        for (const lint::LintFinding &finding : report.policy.at(i).findings) {
            const QJsonObject facts{{u"id"_s, finding.id}, {u"severity"_s, severityKey(finding.severity)},
                {u"text"_s, text::lintText(finding)}, {u"certificate"_s, i}};
            (finding.severity == Severity::Error ? reasons : notes) << facts;
        }
    }
    return {{u"ok"_s, isPolicyKept(report)}, {u"reasons"_s, reasons}, {u"notes"_s, notes},
        {u"profile"_s, lint::profileKey(report.profile)}, {u"profile_guessed"_s, report.profileGuessed}};
}

QJsonValue repairedFacts(const VerifyReport &report)
{
    if (!report.fetching)
        return QJsonValue::Null;
    QJsonArray fetched;
    for (const revocation::FetchedIssuer &issuer : report.fetched) {
        QJsonObject facts = certificateFacts(issuer.certificate);
        facts.insert(u"url"_s, issuer.url);
        fetched << facts;
    }
    return QJsonObject{{u"fetched"_s, fetched},
        {u"problem"_s, report.fetchProblem ? QJsonValue(errorFacts(*report.fetchProblem)) : QJsonValue()}};
}

/// For each certificate the answer that counts, and all of them.
QJsonValue revocationFacts(const VerifyReport &report)
{
    if (!report.asksRevocation)
        return QJsonValue::Null;
    QJsonArray facts;
    for (const revocation::CertificateRevocation &one : report.revocation) {
        const QString title = report.verdicts.path.path.at(one.certificate).displayTitle();
        QJsonObject verdict = answerFacts(one.verdict(), title);
        QJsonArray answers;
        for (const revocation::Revocation &answer : one.answers)
            answers << answerFacts(answer, title);
        verdict.insert(u"certificate"_s, one.certificate);
        verdict.insert(u"answers"_s, answers);
        facts << verdict;
    }
    return facts;
}

QString policyText(const VerifyReport &report)
{
    QStringList sentences;
    for (const lint::LintReport &certificate : report.policy) {
        for (const lint::LintFinding &finding : certificate.findings) {
            if (finding.severity == Severity::Error)
                sentences << text::lintText(finding);
        }
    }
    return sentences.isEmpty() ? u"in order"_s : sentences.join(u' ');
}

/// Whether the verdict on a certificate says already that the file is about others.
bool isToldAnyway(const VerifyReport &report, const QString &file)
{
    return std::any_of(report.revocation.cbegin(), report.revocation.cend(), [&file](const auto &one) {
        const revocation::Revocation verdict = one.verdict();
        return verdict.problem == revocation::Problem::OtherCertificate && verdict.where.contains(file);
    });
}

/// Lists and answers are by the issuer; with none on the path they cannot be judged.
QString withoutIssuerText(const VerifyReport &report)
{
    const QString text = report.verdicts.path.ok ? u"“%1” is trusted by itself; nobody revokes it."_s
                                                 : u"It cannot be told without the issuer of “%1”."_s;
    return text.arg(report.verdicts.leaf.displayTitle());
}

void addRevocation(FactLines &lines, const VerifyReport &report)
{
    if (report.asksRevocation && report.verdicts.path.path.size() < 2)
        lines.add(u"Revocation"_s, withoutIssuerText(report));
    for (const revocation::CertificateRevocation &one : report.revocation) {
        const QString title = report.verdicts.path.path.at(one.certificate).displayTitle();
        const revocation::Revocation verdict = one.verdict();
        lines.add(u"Revocation"_s, text::revocationText(verdict, title));
        for (const revocation::Revocation &answer : one.answers) {
            if (answer.problem != revocation::Problem::None && answer != verdict)
                lines.add(u"Set aside"_s, text::revocationProblem(answer));
        }
    }
    for (const QString &name : report.unusedFiles) {
        if (!isToldAnyway(report, name))
            lines.add(u"Not used"_s, u"%1 is about none of these certificates."_s.arg(name));
    }
    for (const revocation::FetchedIssuer &issuer : report.fetched)
        lines.add(u"Fetched"_s, u"%1, from %2"_s.arg(issuer.certificate.displayTitle(), issuer.url));
    if (report.fetchProblem)
        lines.add(u"Not fetched"_s, text::errorText(*report.fetchProblem));
}

/// A guessed profile may be the wrong one, so its rules are told only; one that was asked for counts.
bool breaksAskedProfile(const VerifyReport &report)
{
    return !report.profileGuessed && !isPolicyKept(report);
}

bool isInOrder(const VerifyReport &report)
{
    const bool host = !report.verdicts.hostname || report.verdicts.hostname->ok;
    return report.verdicts.path.ok && host && !breaksAskedProfile(report);
}

} // namespace

QJsonObject verifyFacts(const VerifyReport &report)
{
    const verify::Verdicts &verdicts = report.verdicts;
    const verify::PathQuery &query = report.query.path;
    return {{u"certificate"_s, certificateFacts(verdicts.leaf)}, {u"at"_s, jsonTime(query.at)},
        {u"purpose"_s, verify::purposeName(query.purpose)}, {u"profile"_s, lint::profileKey(report.profile)},
        {u"path"_s, verdictFacts(verdicts.path.ok, verdicts.path.reasons, verdicts.path.notes)},
        {u"strict"_s, verdictFacts(verdicts.strict.ok, verdicts.strict.reasons, verdicts.strict.notes)},
        {u"hostname"_s,
            verdicts.hostname ? QJsonValue(verdictFacts(verdicts.hostname->ok, verdicts.hostname->reasons))
                              : QJsonValue()},
        {u"policy"_s, policyFacts(report)}, {u"repaired"_s, repairedFacts(report)},
        {u"revocation"_s, revocationFacts(report)},
        {u"revocation_unused"_s, QJsonArray::fromStringList(report.unusedFiles)}, {u"chain"_s, chainFacts(report)},
        {u"given"_s, wholeGivenFacts(report)}, {u"paths"_s, pathsFacts(report)},
        {u"paths_complete"_s, verdicts.pathsComplete}, {u"errors"_s, unreadableFacts(report)}};
}

QString verifyText(const VerifyReport &report)
{
    const verify::Verdicts &verdicts = report.verdicts;
    const bool fine = isInOrder(report);
    QString text = (fine ? u"%1 is in order.\n"_s : u"%1 is not in order.\n"_s).arg(verdicts.leaf.displayTitle());
    FactLines lines;
    lines.add(u"Path"_s, verdictText(verdicts.path.ok, verdicts.path.reasons));
    lines.add(u"Strict"_s, verdictText(verdicts.strict.ok, verdicts.strict.reasons));
    if (verdicts.hostname)
        lines.add(u"Host name"_s, verdictText(verdicts.hostname->ok, verdicts.hostname->reasons));
    lines.add(u"Policy"_s, policyText(report));
    addRevocation(lines, report);
    lines.add(u"Purpose"_s, verify::purposeName(report.query.path.purpose));
    lines.add(u"Profile"_s, text::profileText(report.profile));
    lines.add(u"As of"_s, text::momentText(report.query.path.at));
    lines.add(u"Given"_s, givenText(report, verdicts.path, verdicts.given));
    for (const Error &error : report.unreadable)
        lines.add(u"Not read"_s, text::errorText(error) + u' ' + text::errorHint(error));
    for (const Finding &note : verdicts.path.notes + verdicts.strict.notes)
        lines.add(u"Note"_s, text::findingText(note));
    for (qsizetype i = 0; i < verdicts.path.path.size(); ++i)
        lines.add(i == 0 ? u"Chain"_s : u"issued by"_s,
            u"%1 (%2)"_s.arg(verdicts.path.path[i].displayTitle(), sourceKey(report, verdicts.path, i)));
    lines.add(u"This path"_s, whichPathText(report));
    return text + lines.toString() + otherPathsText(report);
}

ExitCode verifyExitCode(const VerifyReport &report)
{
    return isInOrder(report) && report.unreadable.isEmpty() ? ExitCode::Fine : ExitCode::Wrong;
}

} // namespace certwright::cli
