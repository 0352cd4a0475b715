#include "ui/models/endpoint_words.h"

#include "ui/models/certificate_words.h"
#include "ui/models/chain_words.h"
#include "ui/models/display_text.h"
#include "ui/models/status_of.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/protocol_text.h"
#include "ui/widgets/label.h"

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

using tls::AddressResult;
using tls::TargetResult;

bool isJudged(const AddressResult &address)
{
    return !address.chain.isEmpty();
}

QList<AddressResult> judged(const TargetResult &result)
{
    QList<AddressResult> addresses;
    std::copy_if(result.addresses.begin(), result.addresses.end(), std::back_inserter(addresses), isJudged);
    return addresses;
}

/// Counts the addresses that fail and keeps the first reason.
struct Tally {
    int failing = 0;
    int all = 0;
    QString reason;

    void add(bool ok, const Findings &reasons)
    {
        ++all;
        if (ok)
            return;
        ++failing;
        if (reason.isEmpty() && !reasons.isEmpty())
            reason = text::findingText(reasons.first());
    }
};

QString failsOn(const Tally &tally)
{
    if (tally.all == 1)
        return EndpointWords::tr("Fails");
    return EndpointWords::tr("Fails on %1 of %n address(es)", nullptr, tally.all).arg(tally.failing);
}

bool isFine(const AddressResult &address)
{
    return !address.hasDeprecatedProtocol() && address.path && address.path->ok && address.hostname
        && address.hostname->ok && address.staple.ok();
}

/// Who is refused: everybody, or those who reach one of several addresses.
QString refusal(const TargetResult &result)
{
    QStringList failing;
    const QList<AddressResult> addresses = judged(result);
    for (const AddressResult &address : addresses) {
        if (!isFine(address))
            failing.append(isolatedLtr(address.address));
    }
    if (failing.size() == addresses.size())
        return EndpointWords::tr("Clients that check certificates refuse %1.").arg(result.target.toString());
    const QString refusing = DisplayText::joined(failing);
    return (failing.size() + 1 == addresses.size()
            ? EndpointWords::tr("Clients that check certificates refuse it at %1; the other address is in order.")
            : EndpointWords::tr("Clients that check certificates refuse it at %1; the other addresses are in order."))
        .arg(refusing);
}

ChainCard cardOf(const pki::Certificate &certificate, bool sent, const QDateTime &now)
{
    const verify::Expiry expiry = verify::expiryAt(certificate.notBefore(), certificate.notAfter(), now);
    ChainCard card;
    card.id = QString::fromLatin1(certificate.sha256().toHex());
    card.title = certificate.displayTitle();
    card.subtitle = CertificateWords::role(certificate);
    card.origin = sent ? EndpointWords::tr("Sent by the server") : EndpointWords::tr("From the trusted roots");
    card.originIcon = sent ? IconName::Server : IconName::Shield;
    card.status = statusOf(expiry);
    card.facts = {{EndpointWords::tr("Valid"),
                      EndpointWords::tr("%1 – %2").arg(
                          text::dateText(certificate.notBefore()), text::dateText(certificate.notAfter()))},
        {EndpointWords::tr("Key"), certificate.keyInfo().label}};
    card.fingerprint = DisplayText::shortFingerprint(certificate.sha256());
    return card;
}

} // namespace

bool EndpointWords::wasReached(const TargetResult &result)
{
    return std::any_of(result.addresses.begin(), result.addresses.end(), isJudged);
}

Error EndpointWords::failure(const TargetResult &result)
{
    if (result.error)
        return *result.error;
    for (const AddressResult &address : result.addresses) {
        if (address.error)
            return *address.error;
    }
    return {ErrorCode::HostNotFound, {result.target.host}};
}

Judgement EndpointWords::chain(const TargetResult &result)
{
    Tally tally;
    const QList<AddressResult> addresses = judged(result);
    for (const AddressResult &address : addresses)
        tally.add(address.path && address.path->ok && address.staple.ok(),
            (address.path ? address.path->reasons : Findings()) + address.staple.reasons);
    if (tally.failing > 0)
        return {StatusKind::Problem, failsOn(tally), tally.reason};
    return {StatusKind::InOrder, tr("Complete and trusted"),
        tr("It leads from the server’s certificate to a root that is trusted here.")};
}

Judgement EndpointWords::hostname(const TargetResult &result)
{
    Tally tally;
    const QList<AddressResult> addresses = judged(result);
    for (const AddressResult &address : addresses)
        tally.add(address.hostname && address.hostname->ok, address.hostname ? address.hostname->reasons : Findings());
    if (tally.failing > 0)
        return {StatusKind::Problem, failsOn(tally), tally.reason};
    return {StatusKind::InOrder, tr("Matches"), tr("The certificate names %1.").arg(result.target.host)};
}

const AddressResult *EndpointWords::firstToEnd(const TargetResult &result)
{
    const AddressResult *first = nullptr;
    for (const AddressResult &address : result.addresses) {
        if (address.expiry && (!first || address.expiry->secondsLeft < first->expiry->secondsLeft))
            first = &address;
    }
    return first;
}

Judgement EndpointWords::expiry(const TargetResult &result)
{
    const AddressResult *first = firstToEnd(result);
    if (!first)
        return {};
    const QDateTime end = first->chain.first().notAfter();
    return {statusOf(*first->expiry), text::expiryShort(*first->expiry),
        first->expiry->state == verify::ExpiryState::Expired
            ? text::expirySentence(*first->expiry, end)
            : tr("%1 It ends on %2.").arg(text::expirySentence(*first->expiry, end), text::dateText(end))};
}

Judgement EndpointWords::verdict(const TargetResult &result)
{
    const QString name = result.target.toString();
    const Judgement chainVerdict = chain(result);
    const Judgement nameVerdict = hostname(result);
    const Judgement expiryVerdict = expiry(result);
    const QList<AddressResult> answered = judged(result);
    const auto outdated = std::find_if(
        answered.begin(), answered.end(), [](const AddressResult &one) { return one.hasDeprecatedProtocol(); });
    const auto unanswered = static_cast<int>(result.addresses.size() - answered.size());

    for (const Judgement &judgement : {expiryVerdict, nameVerdict, chainVerdict}) {
        if (judgement.kind == StatusKind::Problem)
            return {StatusKind::Problem, judgement.sentence, refusal(result)};
    }
    if (outdated != answered.end())
        return {StatusKind::Problem,
            text::deprecatedProtocolText(outdated->protocol) + u' ' + text::deprecatedProtocolHint(),
            tr("Current clients do not connect to %1.").arg(name)};
    if (unanswered > 0)
        return {StatusKind::Problem, tr("What the others answered is in order."),
            tr("%n address(es) of %1 did not answer.", nullptr, unanswered).arg(name)};
    if (expiryVerdict.kind == StatusKind::DueSoon)
        return {StatusKind::DueSoon, expiryVerdict.sentence, tr("%1 is in order, but not for long.").arg(name)};
    return {StatusKind::InOrder,
        tr("Chain, hostname and expiry are fine on %n address(es).", nullptr,
            static_cast<int>(result.addresses.size())),
        tr("%1 is in order.").arg(name)};
}

QString EndpointWords::sent(const AddressResult &address)
{
    const QString count = tr("%n certificate(s) sent", nullptr, static_cast<int>(address.chain.size()));
    const QString missing = address.given.missing
        ? tr("%1, the issuer %2 is missing.", "1 certificate sent").arg(count, address.given.missing->issuer)
        : tr("%1, none is missing.", "3 certificates sent").arg(count);
    const QString remarks = ChainWords::remarks(address.given, address.chain);
    return remarks.isEmpty() ? missing : missing + u' ' + remarks;
}

QList<ChainCard> EndpointWords::cards(const AddressResult &address, const QDateTime &now)
{
    QList<ChainCard> cards;
    const verify::CandidatePath path = address.paths.value(0);
    for (const pki::Certificate &certificate : path.certificates)
        cards.append(cardOf(certificate, address.chain.contains(certificate), now));
    if (!cards.isEmpty() && path.goal == verify::PathGoal::IssuerMissing)
        cards.append(ChainWords::missing(path.certificates.last(), tr("Neither sent nor trusted here")));
    if (!cards.isEmpty() && path.goal == verify::PathGoal::Loop)
        cards.append(ChainWords::again(path.certificates.last()));
    return cards;
}

QList<ChainLink> EndpointWords::links(const AddressResult &address)
{
    return ChainWords::links(address.paths.value(0));
}

} // namespace certwright::ui
