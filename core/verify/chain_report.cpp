#include "core/verify/chain_report.h"

#include "core/verify/access_urls.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace certwright::verify {

namespace {

MissingIssuer issuerMissingOf(const pki::Certificate &certificate)
{
    return {certificate, certificate.issuerCommonName(), accessUrls(certificate).issuers};
}

std::optional<MissingIssuer> firstMissing(const QSet<QByteArray> &given, const PathVerdict &path)
{
    const qsizetype anchor = path.ok ? path.path.size() - 1 : path.path.size();
    for (qsizetype i = 1; i < anchor; ++i) {
        if (!given.contains(path.path.at(i).der()) && !path.path.at(i).isSelfIssued())
            return issuerMissingOf(path.path.at(i - 1));
    }
    if (path.ok || path.path.isEmpty() || path.path.last().isSelfIssued())
        return std::nullopt;
    const auto isMissing = [](const Finding &reason) { return reason.id == FindingId::PathIssuerNotFound; };
    if (std::none_of(path.reasons.cbegin(), path.reasons.cend(), isMissing))
        return std::nullopt; // it ends in an anchor; something else is wrong
    return issuerMissingOf(path.path.last());
}

} // namespace

int leafIndex(const QList<pki::Certificate> &given)
{
    if (given.isEmpty() || !given.first().isCa())
        return 0;
    const auto isEnd = [](const pki::Certificate &certificate) { return !certificate.isCa(); };
    const auto end = std::find_if(given.cbegin(), given.cend(), isEnd);
    if (end != given.cend())
        return static_cast<int>(end - given.cbegin());
    QSet<QByteArray> issuers;
    for (const pki::Certificate &certificate : given) {
        if (!certificate.isSelfIssued())
            issuers.insert(certificate.issuerDer());
    }
    const auto isNoIssuer = [&issuers](const pki::Certificate &c) { return !issuers.contains(c.subjectDer()); };
    const auto lowest = std::find_if(given.cbegin(), given.cend(), isNoIssuer);
    return lowest == given.cend() ? 0 : static_cast<int>(lowest - given.cbegin());
}

GivenChain reportGiven(const QList<pki::Certificate> &given, const PathVerdict &path)
{
    GivenChain report;
    // RFC 8446 4.4.2: "The sender's certificate MUST come in the first CertificateEntry in the list."
    report.inOrder = given.isEmpty() || path.path.isEmpty() || given.first() == path.path.first();
    QHash<QByteArray, int> onPath;
    for (int i = 0; i < path.path.size(); ++i)
        onPath.insert(path.path.at(i).der(), i);
    QSet<QByteArray> seen;
    int before = -1;
    for (int i = 0; i < given.size(); ++i) {
        const QByteArray &der = given.at(i).der();
        const int place = onPath.value(der, -1);
        if (seen.contains(der)) {
            report.duplicates.append(i);
        } else if (place < 0) {
            report.extra.append(i);
        } else {
            report.inOrder = report.inOrder && place == before + 1;
            before = place;
            if (place > 0 && place == path.path.size() - 1 && given.at(i).isSelfIssued())
                report.root = i;
        }
        seen.insert(der);
    }
    report.missing = firstMissing(seen, path);
    return report;
}

} // namespace certwright::verify
