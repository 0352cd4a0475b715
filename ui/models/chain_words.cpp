#include "ui/models/chain_words.h"

#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/status_of.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/lint_text.h"
#include "ui/text/revocation_text.h"
#include "ui/text/title_text.h"

#include <QFileInfo>

#include <algorithm>

namespace certwright::ui {

namespace {

StatusKind kindOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return StatusKind::Problem;
    case Severity::Warning:
        return StatusKind::DueSoon;
    case Severity::Notice:
        break;
    }
    return StatusKind::Notice;
}

StatusKind kindOf(revocation::State state)
{
    switch (state) {
    case revocation::State::Good:
        return StatusKind::InOrder;
    case revocation::State::Revoked:
        return StatusKind::Problem;
    case revocation::State::NotOffered:
        return StatusKind::Notice;
    case revocation::State::Unknown:
    case revocation::State::Failed:
        break;
    }
    return StatusKind::Unknown;
}

QList<VerdictLine> linesOf(const Findings &findings)
{
    QList<VerdictLine> lines;
    for (const Finding &finding : findings)
        lines.append({kindOf(finding.severity), text::findingText(finding)});
    return lines;
}

/// That nobody here trusts where the path ends is no fault of the certificate there.
bool isAboutTrust(FindingId id)
{
    return id == FindingId::PathUntrustedRoot || id == FindingId::PathSelfSignedLeaf
        || id == FindingId::PathIssuerNotFound;
}

/// As its dates say, unless the verdict on a path names it.
StatusKind standingOf(const pki::Certificate &certificate, const QDateTime &at, const verify::PathVerdict *verdict)
{
    StatusKind kind = statusOf(verify::expiryAt(certificate.notBefore(), certificate.notAfter(), at));
    for (const Finding &reason : verdict != nullptr ? verdict->reasons : Findings()) {
        const bool isMeant = reason.certificate >= 0 && reason.certificate < verdict->path.size()
            && verdict->path.at(reason.certificate) == certificate;
        if (isMeant && reason.severity == Severity::Error && !isAboutTrust(reason.id))
            return StatusKind::Problem;
        if (isMeant && kind == StatusKind::InOrder)
            kind = StatusKind::Notice;
    }
    return kind;
}

/// What is judged of this path; the one that was verified first of all by the verdict that is told above it.
const verify::PathVerdict *verdictOn(const ChainCheck &check, const verify::CandidatePath &path)
{
    if (check.verdicts.path.path == path.certificates)
        return &check.verdicts.path;
    const auto found = std::find_if(check.paths.cbegin(), check.paths.cend(),
        [&path](const verify::JudgedPath &judged) { return judged.path.certificates == path.certificates; });
    return found == check.paths.cend() ? nullptr : &found->verdict;
}

} // namespace

QList<VerdictLine> ChainWords::path(const ChainCheck &check)
{
    const verify::PathVerdict &verdict = check.verdicts.path;
    QList<VerdictLine> lines = linesOf(verdict.reasons + verdict.notes);
    if (verdict.ok)
        lines.prepend({StatusKind::InOrder, valid(check.subject, verdict.path.last().displayTitle())});
    if (check.subject.by.at)
        lines.append({StatusKind::Notice,
            tr("This is about %1, not about now.").arg(JudgeWords::momentShort(*check.subject.by.at))});
    return lines;
}

QString ChainWords::valid(const ChainSubject &subject, const QString &root)
{
    switch (subject.by.anchors) {
    case JudgeBy::Anchors::Usual:
        if (!subject.roots.isEmpty())
            return tr("Valid: the chain leads to its authority, %1.").arg(root);
        break;
    case JudgeBy::Anchors::System:
        break;
    case JudgeBy::Anchors::Authority:
    case JudgeBy::Anchors::File:
        return tr("Valid: the chain leads to %1, which you chose to trust here.").arg(root);
    }
    return tr("Valid: the chain leads to %1, which this computer trusts.").arg(root);
}

QString ChainWords::anchorOrigin(const ChainSubject &subject)
{
    switch (subject.by.anchors) {
    case JudgeBy::Anchors::Usual:
        if (!subject.roots.isEmpty())
            return tr("From its authority");
        break;
    case JudgeBy::Anchors::System:
        break;
    case JudgeBy::Anchors::Authority:
        return tr("Chosen: %1").arg(subject.by.authorityName);
    case JudgeBy::Anchors::File:
        return tr("Chosen: %1").arg(QFileInfo(subject.by.anchorsFile).fileName());
    }
    return tr("From the system’s roots");
}

QList<VerdictLine> ChainWords::strict(const ChainCheck &check)
{
    const verify::StrictVerdict &verdict = check.verdicts.strict;
    QList<VerdictLine> lines = linesOf(verdict.reasons + verdict.notes);
    if (verdict.ok)
        lines.prepend({StatusKind::InOrder, tr("In order: strict programs find nothing against it (RFC 5280).")});
    return lines;
}

QList<VerdictLine> ChainWords::hostname(const ChainCheck &check)
{
    if (!check.verdicts.hostname)
        return {};
    if (!check.verdicts.hostname->ok)
        return linesOf(check.verdicts.hostname->reasons);
    return {{StatusKind::InOrder, tr("It is made for %1.").arg(check.subject.host)}};
}

QList<VerdictLine> ChainWords::policy(const ChainCheck &check)
{
    QList<VerdictLine> lines;
    for (qsizetype i = 0; i < check.policy.size(); ++i) {
        const lint::LintReport &report = check.policy.at(i);
        if (report.findings.isEmpty())
            continue;
        const auto &[kind, found] = findingsLine(report);
        const QString profile = text::profileText(report.profile);
        //: %1 is a list such as "1 error and 2 notices", %2 a kind of certificate
        const QString own = tr("%1 by the rules for a “%2”; see the tab Checks.");
        //: %1 is an issuer, %2 a list such as "1 error and 2 notices", %3 a kind of certificate
        const QString issuers = tr("The issuer %1: %2 by the rules for a “%3”.");
        lines.append({kind,
            i == 0 ? own.arg(found, profile)
                   : issuers.arg(check.verdicts.path.path.at(i).displayTitle(), found, profile)});
        for (const lint::LintFinding &finding : report.findings) {
            if (i > 0 && finding.severity == Severity::Error)
                lines.append({StatusKind::Problem, text::lintText(finding)});
        }
    }
    if (lines.isEmpty() && !check.policy.isEmpty())
        lines.append({StatusKind::InOrder,
            tr("In order: the rules for a “%1” find nothing.").arg(text::profileText(check.policy.first().profile))});
    return lines;
}

/// How many findings there are of each severity, the gravest first.
VerdictLine ChainWords::findingsLine(const lint::LintReport &report)
{
    const auto number = [&report](Severity severity) {
        return static_cast<int>(std::count_if(report.findings.cbegin(), report.findings.cend(),
            [severity](const lint::LintFinding &finding) { return finding.severity == severity; }));
    };
    QStringList parts;
    StatusKind kind = StatusKind::InOrder;
    const auto add = [&](Severity severity, const QString &words) {
        if (number(severity) == 0)
            return;
        parts.append(words);
        kind = parts.size() == 1 ? kindOf(severity) : kind; // the gravest comes first
    };
    add(Severity::Error, tr("%n error(s)", nullptr, number(Severity::Error)));
    add(Severity::Warning, tr("%n warning(s)", nullptr, number(Severity::Warning)));
    add(Severity::Notice, tr("%n notice(s)", nullptr, number(Severity::Notice)));
    return {kind, DisplayText::joined(parts)};
}

QList<VerdictLine> ChainWords::revocation(
    const QList<revocation::CertificateRevocation> &answers, const QList<pki::Certificate> &path)
{
    QList<VerdictLine> lines;
    for (const revocation::CertificateRevocation &one : answers) {
        const revocation::Revocation verdict = one.verdict();
        const QString title = path.at(one.certificate).displayTitle();
        lines.append({kindOf(verdict.state), text::revocationText(verdict, title)});
        for (const revocation::Revocation &answer : one.answers) {
            if (answer.problem != revocation::Problem::None && answer != verdict)
                lines.append({StatusKind::Notice, text::revocationProblem(answer)});
        }
    }
    return lines;
}

QString ChainWords::count(const ChainCheck &check)
{
    const auto given = static_cast<int>(check.subject.given.size());
    const QString have = text::grouped(tr("%n certificate(s) given", nullptr, given), given);
    if (!check.verdicts.given.missing)
        return tr("%1, none is missing.", "3 certificates given").arg(have);
    return tr("%1, the issuer %2 is missing.", "1 certificate given").arg(have, check.verdicts.given.missing->issuer);
}

QString ChainWords::remarks(const verify::GivenChain &given, const QList<pki::Certificate> &certificates)
{
    QStringList sentences;
    if (!given.inOrder)
        sentences.append(tr("They are not in order: each has to be followed by the one that signed it."));
    if (!given.duplicates.isEmpty())
        sentences.append(tr("Some are given twice."));
    constexpr qsizetype mostNamed = 8; // a pile may hold thousands
    QStringList extra;
    for (const int index : given.extra)
        extra.append(text::titleAmong(certificates.at(index), certificates));
    if (!extra.isEmpty())
        sentences.append(tr("Not needed: %1.").arg(DisplayText::joinedShort(extra, mostNamed)));
    if (given.root >= 0)
        sentences.append(tr("The root is given too; nobody needs it."));
    return sentences.join(u' ');
}

QList<GivenStrip::Item> ChainWords::boxes(const verify::GivenChain &given, const QList<pki::Certificate> &certificates,
    const QDateTime &at, const verify::PathVerdict *verdict)
{
    QList<GivenStrip::Item> boxes;
    for (int i = 0; i < certificates.size(); ++i) {
        const pki::Certificate &certificate = certificates.at(i);
        const bool needed = !given.extra.contains(i) && !given.duplicates.contains(i) && given.root != i;
        const StatusKind kind = standingOf(certificate, at, verdict);
        boxes.append({certificate.displayTitle(), needed || kind != StatusKind::InOrder ? kind : StatusKind::Notice});
    }
    return boxes;
}

QString ChainWords::offer(const ChainCheck &check)
{
    return check.canFetch()
        ? tr("The certificate says that its issuer can be had from %1. Nothing is fetched before you say so.")
              .arg(check.verdicts.given.missing->urls.first())
        : QString();
}

QString ChainWords::repaired(const ChainCheck &check)
{
    if (check.fetched.isEmpty())
        return {};
    QStringList urls;
    for (const revocation::FetchedIssuer &issuer : check.fetched) {
        if (!urls.contains(issuer.url))
            urls.append(issuer.url);
    }
    return tr("Repaired chain: %n missing certificate(s) fetched from %1. Browsers repair this, most programs do not.",
        nullptr, static_cast<int>(check.fetched.size()))
        .arg(DisplayText::joined(urls));
}

QString ChainWords::further(const ChainCheck &check)
{
    return check.verdicts.pathsComplete
        ? QString()
        : tr("Not every path is drawn: so many are possible that not all were followed. The shortest to a trusted "
             "authority were looked for first.");
}

QString ChainWords::pathTitle(const verify::CandidatePath &path)
{
    const QString end = path.certificates.last().displayTitle();
    switch (path.goal) {
    case verify::PathGoal::Anchor:
        return tr("To %1", "a path of certificates").arg(end);
    case verify::PathGoal::UntrustedRoot:
        return tr("To %1, not trusted", "a path of certificates").arg(end);
    case verify::PathGoal::IssuerMissing:
        return tr("To %1, issuer missing", "a path of certificates").arg(end);
    case verify::PathGoal::WrongKey:
        return tr("To %1, wrong key", "a path of certificates").arg(end);
    case verify::PathGoal::TooDeep:
        return tr("To %1, too long", "a path of certificates").arg(end);
    case verify::PathGoal::Loop:
        return tr("To %1, in a circle", "a path of certificates").arg(end);
    }
    return end;
}

QList<ChainCard> ChainWords::cards(const ChainCheck &check, const verify::CandidatePath &path)
{
    QList<ChainCard> cards;
    const verify::PathVerdict *verdict = verdictOn(check, path);
    for (qsizetype i = 0; i < path.certificates.size(); ++i) {
        const pki::Certificate &certificate = path.certificates.at(i);
        const bool isAnchor = path.goal == verify::PathGoal::Anchor && i == path.certificates.size() - 1;
        ChainCard card;
        card.id = QString::fromLatin1(certificate.sha256().toHex());
        card.title = certificate.displayTitle();
        card.subtitle = CertificateWords::role(certificate);
        card.status = standingOf(certificate, check.subject.moment(), verdict);
        if (check.isFetched(certificate)) {
            card.origin = tr("Fetched, not given (AIA)");
            card.outline = ChainCard::Outline::Fetched;
        } else if (isAnchor) {
            card.origin = anchorOrigin(check.subject);
            card.originIcon = IconName::Shield;
        } else {
            card.origin = tr("Given");
            card.originIcon = IconName::File;
        }
        card.facts
            = {{tr("Valid"),
                   tr("%1 – %2").arg(text::dateText(certificate.notBefore()), text::dateText(certificate.notAfter()))},
                {tr("Key"), certificate.keyInfo().label}};
        card.fingerprint = DisplayText::shortFingerprint(certificate.sha256());
        cards.append(card);
    }
    if (path.goal == verify::PathGoal::IssuerMissing)
        cards.append(missing(path.certificates.last(), tr("Neither given nor trusted here")));
    if (path.goal == verify::PathGoal::Loop)
        cards.append(again(path.certificates.last()));
    return cards;
}

ChainCard ChainWords::missing(const pki::Certificate &last, const QString &why)
{
    ChainCard card;
    card.title = last.issuerCommonName();
    card.subtitle = why;
    card.origin = tr("Missing");
    card.status = StatusKind::Problem;
    card.outline = ChainCard::Outline::Missing;
    return card;
}

ChainCard ChainWords::again(const pki::Certificate &last)
{
    ChainCard card;
    card.title = last.issuerCommonName();
    card.subtitle = tr("Stands in this chain already; nobody trusted signed any of them");
    card.origin = tr("Given");
    card.originIcon = IconName::File;
    card.status = StatusKind::Problem;
    return card;
}

QList<ChainLink> ChainWords::links(const verify::CandidatePath &path)
{
    QList<ChainLink> links;
    for (const verify::LinkState state : path.links) {
        switch (state) {
        case verify::LinkState::Signed:
            links.append({tr("issued by"), tr("Signature valid"), StatusKind::InOrder});
            break;
        case verify::LinkState::NameOnly:
            links.append({tr("issued by"), tr("Another key signed"), StatusKind::Problem});
            break;
        case verify::LinkState::Unchecked:
            links.append({tr("issued by"), tr("Signature not checked"), StatusKind::Unknown});
            break;
        }
    }
    if (path.goal == verify::PathGoal::IssuerMissing && !path.certificates.isEmpty())
        links.append({tr("issued by"), tr("Not found"), StatusKind::Problem});
    if (path.goal == verify::PathGoal::Loop)
        links.append({tr("issued by"), tr("Signature valid"), StatusKind::Problem});
    return links;
}

} // namespace certwright::ui
