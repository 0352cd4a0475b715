#include "ui/models/open_revocation.h"

#include "core/async/run.h"
#include "core/pki/revocation_list.h"
#include "core/verify/paths.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace certwright::ui {

namespace {

/// Finds out which of many certificates were revoked.
class Search final
{
public:
    Search(const RevocationPile &pile, const QDateTime &at, const verify::TrustAnchors &anchors)
        : m_pile(pile)
        , m_at(at)
        , m_anchors(anchors)
        , m_mayNameAnybody(!pile.files.ocsp.isEmpty())
    {
        for (const pki::Certificate &certificate : pile.certificates)
            m_bySubject.insert(certificate.subjectDer(), certificate);
        for (const revocation::NamedCrl &crl : pile.files.crls) {
            const Result<pki::RevocationList> list = pki::RevocationList::parse(crl.der, crl.where);
            if (!list)
                continue;
            m_signers.insert(list->issuerDer());
            m_mayNameAnybody = m_mayNameAnybody || list->isIndirect();
        }
    }

    std::optional<OpenRevocation> verdictOn(const pki::Certificate &certificate) const
    {
        const QList<pki::Certificate> chain = withIssuers(certificate);
        const bool isOfInterest = m_mayNameAnybody
            || std::any_of(chain.cbegin(), chain.cend(),
                [this](const pki::Certificate &one) { return m_signers.contains(one.issuerDer()); });
        if (!isOfInterest)
            return std::nullopt;
        const QList<pki::Certificate> path = verify::verifyAnyPath({chain, m_anchors, m_at, verify::Purpose::Any}).path;
        for (const auto &one : openAnswers(m_pile.files, path, m_at, chain)) {
            const revocation::Revocation verdict = one.verdict();
            if (verdict.state == revocation::State::Revoked)
                return OpenRevocation{verdict, path.at(one.certificate).displayTitle(), one.certificate == 0};
        }
        return std::nullopt;
    }

private:
    /// Level by level all that have the name of an issuer.
    QList<pki::Certificate> withIssuers(const pki::Certificate &certificate) const
    {
        QList<pki::Certificate> chain{certificate};
        QSet<QByteArray> seen{certificate.der()};
        for (qsizetype i = 0; i < chain.size(); ++i) {
            const auto [begin, end] = m_bySubject.equal_range(chain.at(i).issuerDer());
            for (auto issuer = begin; issuer != end; ++issuer) {
                const qsizetype before = seen.size();
                seen.insert(issuer->der());
                if (seen.size() > before)
                    chain.append(*issuer);
            }
        }
        return chain;
    }

    const RevocationPile &m_pile;
    const QDateTime m_at;
    const verify::TrustAnchors &m_anchors;
    QMultiHash<QByteArray, pki::Certificate> m_bySubject;
    QSet<QByteArray> m_signers; ///< of lists
    bool m_mayNameAnybody; ///< whoever issued it
};

OpenRevocations revokedAmong(const RevocationPile &pile, const QDateTime &at, const async::StopRequested &stop)
{
    OpenRevocations found;
    const Result<verify::TrustAnchors> anchors = verify::TrustAnchors::system();
    if (!anchors)
        return found;
    const Search search(pile, at, *anchors);
    for (auto one = pile.certificates.cbegin(); one != pile.certificates.cend() && !stop(); ++one) {
        if (const std::optional<OpenRevocation> verdict = search.verdictOn(*one))
            found.insert(one.key(), *verdict);
    }
    return found;
}

} // namespace

QList<revocation::CertificateRevocation> openAnswers(const revocation::RevocationFiles &open,
    const QList<pki::Certificate> &path, const QDateTime &at, const QList<pki::Certificate> &pile)
{
    QList<revocation::CertificateRevocation> all = revocation::fileAnswers(open, path, at, pile);
    all.removeIf([](const revocation::CertificateRevocation &one) { return !one.verdict().isDecisive(); });
    return all;
}

QFuture<OpenRevocations> lookForRevoked(QObject *context, const RevocationPile &pile, const QDateTime &at,
    std::function<void(const OpenRevocations &)> done)
{
    return async::run(
        context, [pile, at](const async::StopRequested &stop) { return revokedAmong(pile, at, stop); },
        std::move(done));
}

} // namespace certwright::ui
