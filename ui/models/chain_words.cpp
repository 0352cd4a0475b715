#include "ui/models/chain_words.h"

#include "ui/models/certificate_words.h"
#include "ui/models/display_text.h"
#include "ui/models/status_of.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"

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

QList<VerdictLine> linesOf(const Findings &findings)
{
    QList<VerdictLine> lines;
    for (const Finding &finding : findings)
        lines.append({kindOf(finding.severity), text::findingText(finding)});
    return lines;
}

} // namespace

QList<VerdictLine> ChainWords::path(const ChainCheck &check)
{
    const verify::PathVerdict &verdict = check.verdicts.path;
    QList<VerdictLine> lines = linesOf(verdict.reasons + verdict.notes);
    if (!verdict.ok)
        return lines;
    const QString root = verdict.path.last().displayTitle();
    const bool own = !check.subject.roots.isEmpty();
    lines.prepend({StatusKind::InOrder,
        own ? tr("Valid: the chain leads to its authority, %1.").arg(root)
            : tr("Valid: the chain leads to %1, which this computer trusts.").arg(root)});
    return lines;
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

QString ChainWords::count(const ChainCheck &check)
{
    const auto given = static_cast<int>(check.subject.given.size());
    const QString have = tr("%n certificate(s) given", nullptr, given);
    if (!check.verdicts.given.missing)
        return tr("%1, none is missing.", "3 certificates given").arg(have);
    return tr("%1, the issuer %2 is missing.", "1 certificate given").arg(have, check.verdicts.given.missing->issuer);
}

QString ChainWords::remarks(const ChainCheck &check)
{
    const verify::GivenChain &given = check.verdicts.given;
    QStringList sentences;
    if (!given.inOrder)
        sentences.append(tr("They are not in order: each has to be followed by the one that signed it."));
    if (!given.duplicates.isEmpty())
        sentences.append(tr("Some are given twice."));
    QStringList extra;
    for (const int index : given.extra)
        extra.append(check.subject.given.at(index).displayTitle());
    if (!extra.isEmpty())
        sentences.append(tr("Not needed: %1.").arg(DisplayText::joined(extra)));
    if (given.root >= 0)
        sentences.append(tr("The root is given too; nobody needs it."));
    return sentences.join(u' ');
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
    }
    return end;
}

QList<ChainCard> ChainWords::cards(const ChainCheck &check, const verify::CandidatePath &path)
{
    QList<ChainCard> cards;
    for (qsizetype i = 0; i < path.certificates.size(); ++i) {
        const pki::Certificate &certificate = path.certificates.at(i);
        const verify::Expiry expiry
            = verify::expiryAt(certificate.notBefore(), certificate.notAfter(), check.subject.at);
        const bool isAnchor = path.goal == verify::PathGoal::Anchor && i == path.certificates.size() - 1;
        ChainCard card;
        card.id = QString::fromLatin1(certificate.sha256().toHex());
        card.title = certificate.displayTitle();
        card.subtitle = CertificateWords::role(certificate);
        card.status = statusOf(expiry);
        if (check.isFetched(certificate)) {
            card.origin = tr("Fetched, not given (AIA)");
            card.outline = ChainCard::Outline::Fetched;
        } else if (isAnchor) {
            card.origin = check.subject.roots.isEmpty() ? tr("From the system’s roots") : tr("From its authority");
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
    return cards;
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
    return links;
}

} // namespace certwright::ui
