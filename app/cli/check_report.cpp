#include "app/cli/check_report.h"

#include "app/cli/detail_text.h"
#include "app/cli/facts_text.h"
#include "app/cli/json_facts.h"
#include "app/cli/revocation_facts.h"
#include "core/authority/issuer.h"
#include "ui/text/error_text.h"
#include "ui/text/finding_text.h"
#include "ui/text/format_text.h"
#include "ui/text/protocol_text.h"
#include "ui/text/revocation_text.h"

#include <algorithm>

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

/// {ok, reasons[]}, or null when it was not judged.
template <typename Verdict>
QJsonValue verdictFacts(const std::optional<Verdict> &verdict)
{
    if (!verdict)
        return QJsonValue::Null;
    return QJsonObject{{u"ok"_s, verdict->ok}, {u"reasons"_s, reasonFacts(verdict->reasons)}};
}

QJsonValue milliseconds(int time)
{
    return time < 0 ? QJsonValue() : QJsonValue(time);
}

QJsonValue stapleFacts(const tls::AddressResult &result)
{
    if (result.chain.isEmpty())
        return QJsonValue::Null;
    const tls::StapleVerdict &staple = result.staple;
    return QJsonObject{{u"promised"_s, staple.promised}, {u"sent"_s, !staple.answer.isEmpty()}, {u"ok"_s, staple.ok()},
        {u"reasons"_s, reasonFacts(staple.reasons)},
        {u"revocation"_s,
            staple.said ? QJsonValue(answerFacts(*staple.said, result.chain.first().displayTitle())) : QJsonValue()}};
}

QString sentences(const Findings &reasons)
{
    QStringList all;
    for (const Finding &reason : reasons)
        all << text::findingText(reason);
    return all.join(u' ');
}

QJsonObject addressFacts(const tls::AddressResult &result)
{
    QJsonArray chain;
    for (const pki::Certificate &certificate : result.chain)
        chain << certificateFacts(certificate);
    QJsonObject facts{{u"address"_s, result.address}, {u"ok"_s, result.ok()},
        {u"protocol"_s, textOrNull(result.protocol)},
        {u"protocol_deprecated"_s,
            result.protocol.isEmpty() ? QJsonValue() : QJsonValue(result.hasDeprecatedProtocol())},
        {u"cipher"_s, textOrNull(result.cipher)}, {u"group"_s, textOrNull(result.group)},
        {u"client_certificate_requested"_s, result.clientCertificateRequested}, {u"chain"_s, chain},
        {u"path"_s, verdictFacts(result.path)}, {u"hostname"_s, verdictFacts(result.hostname)},
        {u"staple"_s, stapleFacts(result)},
        {u"error"_s, result.error ? QJsonValue(errorFacts(*result.error)) : QJsonValue()},
        {u"milliseconds"_s,
            QJsonObject{{u"resolve"_s, milliseconds(result.times.resolve)},
                {u"connect"_s, milliseconds(result.times.connect)},
                {u"handshake"_s, milliseconds(result.times.handshake)}}},
        {u"not_after"_s, result.chain.isEmpty() ? QJsonValue() : jsonTime(result.chain.first().notAfter())},
        {u"state"_s, QJsonValue()}, {u"days_left"_s, QJsonValue()}, {u"lifetime_days"_s, QJsonValue()},
        {u"lifetime_left"_s, QJsonValue()}};
    if (result.expiry)
        addExpiry(facts, *result.expiry);
    return facts;
}

template <typename Verdict>
QString verdictText(const std::optional<Verdict> &verdict)
{
    if (!verdict || verdict->ok)
        return verdict ? u"in order"_s : QString();
    return sentences(verdict->reasons);
}

/// Nothing where nobody promised one and none was sent, as with most servers.
QString stapleText(const tls::AddressResult &result)
{
    const tls::StapleVerdict &staple = result.staple;
    if (staple.said)
        return text::revocationText(*staple.said, result.chain.first().displayTitle());
    if (!staple.answer.isEmpty())
        return u"sent; it cannot be judged without the issuer"_s;
    return sentences(staple.reasons);
}

/// Where the server insists, the problem says so.
QString clientText(const tls::AddressResult &result)
{
    if (!result.clientCertificateRequested || result.error)
        return {};
    return u"the server asks for a client certificate; it went on without one"_s;
}

QString issuerText(
    const tls::TargetResult &target, const tls::AddressResult &result, const QList<workspace::AuthorityRecord> &known)
{
    if (!result.path || result.path->ok)
        return {};
    const workspace::AuthorityRecord *issuer = authority::issuerOf(result.chain, known, target.checkedAt);
    return issuer ? u"the authority “%1” of your workspace; --ca %2 checks by it"_s.arg(issuer->name, issuer->id.raw())
                  : QString();
}

QString addressText(
    const tls::TargetResult &target, const tls::AddressResult &result, const QList<workspace::AuthorityRecord> &known)
{
    FactLines lines;
    lines.add(u"TLS"_s, result.protocol.isEmpty() ? QString() : u"%1, %2"_s.arg(result.protocol, result.cipher));
    if (result.hasDeprecatedProtocol())
        lines.add(u"Protocol"_s, text::deprecatedProtocolText(result.protocol) + u' ' + text::deprecatedProtocolHint());
    for (qsizetype i = 0; i < result.chain.size(); ++i)
        lines.add(i == 0 ? u"Certificate"_s : u"Sent too"_s, result.chain[i].displayTitle());
    if (result.expiry && !result.chain.isEmpty()) {
        const QDateTime notAfter = result.chain.first().notAfter();
        lines.add(u"Ends"_s,
            u"%1 (%2 % of its lifetime is left)"_s.arg(
                endText(notAfter, *result.expiry), QString::number(percentLeft(*result.expiry))));
    }
    lines.add(u"Chain"_s, verdictText(result.path));
    lines.add(u"Issuer"_s, issuerText(target, result, known));
    lines.add(u"Host name"_s, verdictText(result.hostname));
    lines.add(u"OCSP stapled"_s, stapleText(result));
    lines.add(u"Client"_s, clientText(result));
    if (result.error)
        lines.add(u"Problem"_s, text::errorText(*result.error) + u' ' + text::errorHint(*result.error));
    lines.add(u"Details"_s, result.error ? detailText(result.error->detail) : QString());
    return u"\n%1\n"_s.arg(result.address) + lines.toString();
}

/// As it was typed in all likelihood, and as it is asked for.
QString readableTarget(const tls::Target &target)
{
    const QString shown = pki::displayName({pki::NameType::Dns, target.host});
    const QString asked = target.toString();
    return shown == target.host ? asked : u"%1:%2 (%3)"_s.arg(shown, QString::number(target.port), target.host);
}

bool wasReached(const tls::AddressResult &address)
{
    constexpr ErrorCode unreached[] = {ErrorCode::ConnectionRefused, ErrorCode::ConnectionTimedOut,
        ErrorCode::ConnectionFailed, ErrorCode::HostNotFound, ErrorCode::Cancelled, ErrorCode::TimedOut};
    return !address.error
        || std::find(std::begin(unreached), std::end(unreached), address.error->code) == std::end(unreached);
}

} // namespace

QJsonObject targetFacts(const tls::TargetResult &result)
{
    QJsonArray addresses;
    for (const tls::AddressResult &address : result.addresses)
        addresses << addressFacts(address);
    return {{u"target"_s, result.target.toString()}, {u"ok"_s, result.ok()}, {u"addresses"_s, addresses},
        {u"checked_at"_s, jsonTime(result.checkedAt)},
        {u"error"_s, result.error ? QJsonValue(errorFacts(*result.error)) : QJsonValue()}};
}

QString targetText(const tls::TargetResult &result, const QList<workspace::AuthorityRecord> &authorities)
{
    const QString verdict = result.ok() ? u"%1 is in order.\n"_s : u"%1 is not in order.\n"_s;
    QString text = verdict.arg(readableTarget(result.target));
    if (result.error)
        text += text::errorText(*result.error) + u' ' + text::errorHint(*result.error) + u'\n';
    if (result.error && !result.error->detail.isEmpty())
        text += u"  Details: %1\n"_s.arg(detailText(result.error->detail));
    for (const tls::AddressResult &address : result.addresses)
        text += addressText(result, address, authorities);
    return text;
}

ExitCode checkExitCode(const QList<tls::TargetResult> &results)
{
    const auto isFine = [](const tls::TargetResult &result) { return result.ok(); };
    const auto isReached = [](const tls::TargetResult &result) {
        return std::any_of(result.addresses.cbegin(), result.addresses.cend(), wasReached);
    };
    if (std::all_of(results.cbegin(), results.cend(), isFine))
        return ExitCode::Fine;
    return std::any_of(results.cbegin(), results.cend(), isReached) ? ExitCode::Wrong : ExitCode::Failed;
}

} // namespace certwright::cli
