#include "app/cli/verify_report.h"

#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "app/cli/revocation_facts.h"
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

QJsonArray numbers(const QList<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array << value;
    return array;
}

/// Where a certificate of the verified path came from.
QString sourceKey(const VerifyReport &report, const QList<pki::Certificate> &path, qsizetype index)
{
    if (report.verdicts.path.ok && index == path.size() - 1)
        return u"anchor"_s;
    if (report.query.given.contains(path.at(index)))
        return u"given"_s;
    const auto isIt = [&](const revocation::FetchedIssuer &issuer) { return issuer.certificate == path.at(index); };
    if (std::any_of(report.fetched.cbegin(), report.fetched.cend(), isIt))
        return u"fetched"_s;
    return report.query.untrusted.contains(path.at(index)) ? u"untrusted"_s : u"anchor"_s;
}

QJsonArray chainFacts(const VerifyReport &report, const QList<pki::Certificate> &path)
{
    QJsonArray chain;
    for (qsizetype i = 0; i < path.size(); ++i) {
        QJsonObject facts = certificateFacts(path.at(i));
        facts.insert(u"source"_s, sourceKey(report, path, i));
        chain << facts;
    }
    return chain;
}

QJsonObject givenFacts(const VerifyReport &report)
{
    const verify::GivenChain &given = report.verdicts.given;
    QJsonArray certificates;
    for (const pki::Certificate &certificate : report.query.given)
        certificates << jsonHex(certificate.sha256());
    QJsonValue missing;
    if (given.missing) {
        QJsonArray otherKeys;
        for (const pki::Certificate &certificate : given.missing->ofOtherKeys)
            otherKeys << jsonHex(certificate.sha256());
        missing
            = QJsonObject{{u"certificate"_s, given.missing->of.displayTitle()}, {u"issuer"_s, given.missing->issuer},
                {u"urls"_s, QJsonArray::fromStringList(given.missing->urls)}, {u"other_keys"_s, otherKeys}};
    }
    return {{u"certificates"_s, certificates}, {u"in_order"_s, given.inOrder},
        {u"duplicates"_s, numbers(given.duplicates)}, {u"extra"_s, numbers(given.extra)},
        {u"root"_s, given.root < 0 ? QJsonValue() : QJsonValue(given.root)}, {u"missing"_s, missing}};
}

QString goalKey(verify::PathGoal goal)
{
    switch (goal) {
    case verify::PathGoal::Anchor:
        return u"anchor"_s;
    case verify::PathGoal::UntrustedRoot:
        return u"untrusted-root"_s;
    case verify::PathGoal::IssuerMissing:
        return u"issuer-missing"_s;
    case verify::PathGoal::WrongKey:
        return u"wrong-key"_s;
    case verify::PathGoal::TooDeep:
        return u"too-deep"_s;
    }
    return {};
}

QString linkKey(verify::LinkState state)
{
    switch (state) {
    case verify::LinkState::Signed:
        return u"signed"_s;
    case verify::LinkState::NameOnly:
        return u"name-only"_s;
    case verify::LinkState::Unchecked:
        return u"unchecked"_s;
    }
    return {};
}

QJsonArray pathsFacts(const QList<verify::CandidatePath> &paths)
{
    QJsonArray facts;
    for (const verify::CandidatePath &path : paths) {
        QJsonArray certificates;
        for (const pki::Certificate &certificate : path.certificates)
            certificates << QJsonObject{
                {u"subject"_s, certificate.subject()}, {u"sha256"_s, jsonHex(certificate.sha256())}};
        QJsonArray links;
        for (const verify::LinkState link : path.links)
            links << linkKey(link);
        facts << QJsonObject{{u"ends"_s, goalKey(path.goal)}, {u"certificates"_s, certificates}, {u"links"_s, links}};
    }
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

QString verdictText(bool ok, const Findings &reasons)
{
    QStringList sentences;
    for (const Finding &reason : reasons)
        sentences << text::findingText(reason);
    return ok ? u"in order"_s : sentences.join(u' ');
}

/// An issuer that is not among the files: where it came from all the same, or why there is none.
QString missingText(const VerifyReport &report, const verify::MissingIssuer &missing)
{
    const QList<pki::Certificate> &path = report.verdicts.path.path;
    const QString title = missing.of.displayTitle();
    const qsizetype next = path.indexOf(missing.of) + 1;
    const QString source = next > 0 && next < path.size() ? sourceKey(report, path, next) : QString();
    if (source == u"untrusted")
        return u"The issuer of “%1” is not among them; it came with --untrusted: %2."_s.arg(title, missing.issuer);
    if (source == u"fetched")
        return u"The issuer of “%1” is not among them; it was fetched: %2."_s.arg(title, missing.issuer);
    const QString where = missing.urls.isEmpty() ? QString() : u" It is at %1."_s.arg(missing.urls[0]);
    if (!missing.ofOtherKeys.isEmpty())
        return u"The “%1” that is given did not issue “%2”: its key is another one. The right one is not given."_s.arg(
                   missing.issuer, title)
            + where;
    return u"The issuer of “%1” is not given: %2."_s.arg(title, missing.issuer) + where;
}

QString givenText(const VerifyReport &report)
{
    const verify::GivenChain &given = report.verdicts.given;
    QStringList sentences;
    if (!given.inOrder)
        sentences << u"The certificates are not in order: each has to be followed by the one that signed it."_s;
    if (!given.duplicates.isEmpty())
        sentences << u"Some are given twice."_s;
    if (!given.extra.isEmpty())
        sentences << u"Some are not needed: %1."_s.arg([&] {
            QStringList titles;
            for (const int index : given.extra)
                titles << report.query.given.at(index).displayTitle();
            return listText(titles);
        }());
    if (given.root >= 0)
        sentences << u"The root is given too; nobody needs it."_s;
    if (given.missing)
        sentences << missingText(report, *given.missing);
    return sentences.isEmpty() ? u"complete and in order"_s : sentences.join(u' ');
}

/// A guessed profile may be the wrong one, so its rules are told only; one that was asked for counts.
bool breaksAskedProfile(const VerifyReport &report)
{
    return !report.profileGuessed && !isPolicyKept(report);
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
        {u"revocation_unused"_s, QJsonArray::fromStringList(report.unusedFiles)},
        {u"chain"_s, chainFacts(report, verdicts.path.path)}, {u"given"_s, givenFacts(report)},
        {u"paths"_s, pathsFacts(verdicts.paths)}, {u"paths_complete"_s, verdicts.pathsComplete}};
}

QString verifyText(const VerifyReport &report)
{
    const verify::Verdicts &verdicts = report.verdicts;
    const bool fine = verifyExitCode(report) == ExitCode::Fine;
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
    lines.add(u"Given"_s, givenText(report));
    for (const Finding &note : verdicts.path.notes + verdicts.strict.notes)
        lines.add(u"Note"_s, text::findingText(note));
    for (qsizetype i = 0; i < verdicts.path.path.size(); ++i)
        lines.add(i == 0 ? u"Chain"_s : u"issued by"_s,
            u"%1 (%2)"_s.arg(verdicts.path.path[i].displayTitle(), sourceKey(report, verdicts.path.path, i)));
    return text + lines.toString();
}

ExitCode verifyExitCode(const VerifyReport &report)
{
    const bool host = !report.verdicts.hostname || report.verdicts.hostname->ok;
    return report.verdicts.path.ok && host && !breaksAskedProfile(report) ? ExitCode::Fine : ExitCode::Wrong;
}

} // namespace certwright::cli
