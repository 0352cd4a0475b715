#include "app/cli/lint_task.h"

#include "app/cli/input_reader.h"
#include "app/cli/json_facts.h"
#include "app/cli/moment.h"
#include "core/async/run.h"
#include "core/lint/path_lint.h"
#include "ui/text/error_text.h"
#include "ui/text/lint_text.h"

#include <QCryptographicHash>

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// Where the findings belong to: the member of the document's list with that name, and the index there.
struct Owner {
    QString key;
    int index;
};

const QString certificateKey = u"certificate"_s;
const QString listKey = u"revocation_list"_s;

QJsonObject findingOf(const lint::LintFinding &finding, const Owner &owner)
{
    return {{u"id"_s, finding.id}, {u"severity"_s, severityKey(finding.severity)}, {u"source"_s, finding.source},
        {u"where"_s, finding.where}, {u"text"_s, text::lintText(finding)}, {u"detail"_s, text::lintDetail(finding)},
        {u"fix"_s, text::lintFix(finding)}, {owner.key, owner.index}};
}

QJsonArray findingsOf(const lint::LintReport &report, const Owner &owner)
{
    QJsonArray findings;
    for (const lint::LintFinding &finding : report.findings)
        findings << findingOf(finding, owner);
    return findings;
}

QString findingLines(const lint::LintReport &report)
{
    QString lines;
    for (const lint::LintFinding &finding : report.findings) {
        const QString severity = severityKey(finding.severity);
        lines += u"  %1%2: %3\n"_s.arg(severity.left(1).toUpper(), severity.sliced(1), text::lintText(finding));
        lines += u"    %1\n    %2\n"_s.arg(text::lintDetail(finding), text::lintFix(finding));
        lines += u"    %1, %2, %3\n"_s.arg(finding.id, finding.source, finding.where);
    }
    return lines;
}

QString reportText(const QString &head, const lint::LintReport &report)
{
    const qsizetype count = report.findings.size();
    const QString passed = report.isTakenApart ? u"%1 rules passed"_s.arg(report.passed)
                                               : u"No other rule was applied, since it is not DER"_s;
    return head + u'\n' + findingLines(report)
        + u"  %1, %2 %3.\n"_s.arg(passed, QString::number(count), count == 1 ? u"finding"_s : u"findings"_s);
}

void append(QJsonArray &all, const QJsonArray &more)
{
    for (const auto &one : more)
        all << one;
}

bool hasError(const lint::LintReport &report)
{
    return std::any_of(report.findings.cbegin(), report.findings.cend(),
        [](const lint::LintFinding &finding) { return finding.severity == Severity::Error; });
}

} // namespace

void LintTask::start()
{
    if (invocation().arguments.count(u"-"_s) > 1)
        return failUsage(u"Standard input can be read once only."_s, u"Give - once."_s);
    m_at = context().clock().now();
    if (invocation().has(Option::At)) {
        const std::optional<QDateTime> at = momentOf(invocation().value(Option::At));
        if (!at)
            return failUsage(u"“%1” is no moment."_s.arg(invocation().value(Option::At)),
                u"Write it as 2027-03-15 or 2027-03-15T12:00:00Z."_s);
        m_at = *at;
    }
    m_profile = lint::profileFromKey(invocation().value(Option::Profile));
    async::run(
        this,
        [arguments = invocation().arguments](const async::StopRequested &stop) { return inputPlaces(arguments, stop); },
        [this](const InputPlaces &found) { take(found); });
}

void LintTask::take(const InputPlaces &found)
{
    m_waiting = found.places;
    for (const InputPlaces::Lost &lost : found.lost)
        note(lost.error, false);
    next();
}

/// In a folder lie other things too: keys, requests, texts.
void LintTask::note(const Error &error, bool isFromFolder)
{
    const bool isOther = isFromFolder && error.code == ErrorCode::NotACertificate;
    m_found.errors << error;
    m_found.isIncomplete = m_found.isIncomplete || (!isOther && isFailure(error, isFromFolder));
}

void LintTask::next()
{
    if (m_waiting.isEmpty())
        return report();
    const InputPlace place = m_waiting.takeFirst();
    noteWhenSlow(u"Still reading %1."_s.arg(inputName(place.path)));
    m_opener.open(place.path, [this, place](const Result<OpenedInput> &input) {
        if (input)
            return examine(*input, place.isFromFolder);
        note(input.error(), place.isFromFolder);
        next();
    });
}

void LintTask::examine(const OpenedInput &opened, bool isFromFolder)
{
    async::run(
        this,
        [opened, profile = m_profile, at = m_at](const async::StopRequested &stop) {
            Input input{{}, {}, problemsIn(opened)};
            const Rules rules{profile, trustIn(opened, profile), at};
            for (const inspect::FoundObject &object : opened.content.objects) {
                if (stop())
                    break;
                const Input found = examined(object, opened.source, rules);
                input.certificates << found.certificates;
                input.lists << found.lists;
            }
            if (input.certificates.isEmpty() && input.lists.isEmpty() && input.errors.isEmpty())
                input.errors << whyNoCertificate(opened.content, opened.source);
            return input;
        },
        [this, isFromFolder](const Input &input) {
            m_found.certificates << input.certificates;
            m_found.lists << input.lists;
            for (const Error &error : input.errors)
                note(error, isFromFolder);
            next();
        });
}

/// Beside a server of the public web, authorities are its own.
lint::PublicTrust LintTask::trustIn(const OpenedInput &opened, std::optional<lint::Profile> profile)
{
    QList<pki::Certificate> certificates;
    for (const inspect::FoundObject &object : opened.content.objects) {
        if (object.certificate)
            certificates.append(*object.certificate);
    }
    return lint::trustBeside(certificates, profile);
}

LintTask::Input LintTask::examined(const inspect::FoundObject &object, const QString &source, const Rules &rules)
{
    Input input;
    if (object.certificate) {
        const pki::Certificate &certificate = *object.certificate;
        const lint::Profile by
            = rules.profile ? lint::fittingProfile(certificate, *rules.profile) : lint::guessProfile(certificate);
        input.certificates.append(
            {source, certificate, by != rules.profile, lint::examine(certificate, by, rules.at, rules.trust)});
    } else if (object.kind == inspect::ObjectKind::Crl) {
        // What cannot be read is among the reader's errors.
        const Result<pki::RevocationList> list = pki::RevocationList::parse(object.der, source);
        if (list)
            input.lists.append({source, *list, lint::examine(*list)});
    }
    return input;
}

void LintTask::report()
{
    if (m_found.certificates.isEmpty() && m_found.lists.isEmpty())
        return fail(m_found.errors.first());
    QJsonArray certificates;
    QJsonArray lists;
    QJsonArray findings;
    QString text;
    bool wrong = m_found.isIncomplete;
    for (const Linted &linted : std::as_const(m_found.certificates)) {
        const int index = static_cast<int>(certificates.size());
        certificates << certificateFacts(linted, index);
        append(findings, findingsOf(linted.report, {certificateKey, index}));
        wrong = wrong || hasError(linted.report);
        text += reportText(u"%1: %2 (%3)"_s.arg(linted.source, linted.certificate.displayTitle(),
                               text::profileText(linted.report.profile)),
            linted.report);
    }
    for (const LintedList &linted : std::as_const(m_found.lists)) {
        const int index = static_cast<int>(lists.size());
        lists << listFacts(linted, index);
        append(findings, findingsOf(linted.report, {listKey, index}));
        wrong = wrong || hasError(linted.report);
        text += reportText(u"%1: revocation list of %2"_s.arg(linted.source, linted.list.issuer()), linted.report);
    }
    const QJsonArray errors = reportProblems(output(), m_found.errors);
    succeed({{u"certificates"_s, certificates}, {u"revocation_lists"_s, lists}, {u"findings"_s, findings},
                {u"errors"_s, errors}},
        text, wrong ? ExitCode::Wrong : ExitCode::Fine);
}

QJsonObject LintTask::certificateFacts(const Linted &linted, int index)
{
    return {{u"source"_s, linted.source}, {u"sha256"_s, jsonHex(linted.certificate.sha256())},
        {u"subject"_s, linted.certificate.subject()}, {u"profile"_s, lint::profileKey(linted.report.profile)},
        {u"profile_guessed"_s, linted.guessed}, {u"passed"_s, linted.report.passed},
        {u"not_applicable"_s, linted.report.notApplicable},
        {u"findings"_s, findingsOf(linted.report, {certificateKey, index})}};
}

QJsonObject LintTask::listFacts(const LintedList &linted, int index)
{
    return {{u"source"_s, linted.source},
        {u"sha256"_s, jsonHex(QCryptographicHash::hash(linted.list.der(), QCryptographicHash::Sha256))},
        {u"issuer"_s, linted.list.issuer()}, {u"passed"_s, linted.report.passed},
        {u"not_applicable"_s, linted.report.notApplicable},
        {u"findings"_s, findingsOf(linted.report, {listKey, index})}};
}

} // namespace certwright::cli
