#include "ui/models/chain_check.h"

#include "core/async/run.h"
#include "core/lint/lint.h"
#include "core/net/http_client.h"

#include <algorithm>

namespace certwright::ui {

namespace {

/// A certificate for servers is judged as one; anything else is not held against a purpose.
verify::Purpose purposeOf(const ChainSubject &subject)
{
    const pki::Certificate &certificate = subject.given.first();
    const bool server = certificate.extendedKeyUsage().contains(verify::purposeName(verify::Purpose::TlsServer));
    return (server && !certificate.isCa()) || !subject.host.isEmpty() ? verify::Purpose::TlsServer
                                                                      : verify::Purpose::Any;
}

Result<ChainCheck> check(const ChainSubject &subject, const QList<revocation::FetchedIssuer> &fetched)
{
    const Result<verify::TrustAnchors> anchors
        = subject.roots.isEmpty() ? verify::TrustAnchors::system() : verify::TrustAnchors::of(subject.roots);
    if (!anchors)
        return anchors.error();
    const bool isPublic = lint::guessProfile(subject.given.first()) == lint::Profile::PublicTls;
    verify::VerdictQuery query{subject.given, {}, {{}, *anchors, subject.at, purposeOf(subject)},
        isPublic ? verify::RuleSet::Public : verify::RuleSet::Private, subject.host};
    query.leaf = 0;
    for (const revocation::FetchedIssuer &issuer : fetched)
        query.untrusted.append(issuer.certificate);
    return ChainCheck{subject, *anchors, verify::judge(query), fetched};
}

} // namespace

bool ChainCheck::isFetched(const pki::Certificate &certificate) const
{
    return std::any_of(fetched.cbegin(), fetched.cend(),
        [&certificate](const revocation::FetchedIssuer &issuer) { return issuer.certificate == certificate; });
}

bool ChainCheck::canFetch() const
{
    const auto &missing = verdicts.given.missing;
    return fetched.isEmpty() && !verdicts.path.ok && missing && !missing->urls.isEmpty()
        && net::isFetchable(QUrl(missing->urls.first(), QUrl::StrictMode));
}

void checkChain(
    QObject *context, const ChainSubject &subject, const QList<revocation::FetchedIssuer> &fetched, ChainDone done)
{
    async::run(
        context, [subject, fetched](const async::StopRequested &) { return check(subject, fetched); }, std::move(done));
}

} // namespace certwright::ui
