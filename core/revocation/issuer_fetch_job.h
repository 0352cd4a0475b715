#pragma once

#include "core/net/http_client.h"
#include "core/verify/trust_anchors.h"

#include <memory>
#include <optional>

namespace certwright::revocation {

/// A certificate that was fetched, and from where.
struct FetchedIssuer {
    pki::Certificate certificate;
    QString url;
};

/// The certificates in an answer to caIssuers: DER, PKCS#7 or PEM (RFC 5280 4.2.2.1), at most 16. NotACertificate.
Result<QList<pki::Certificate>> issuersIn(const QByteArray &answer, const QString &url);

/// Follows caIssuers from a certificate up to one whose issuer is trusted here: at most 4 steps, each at most 64 KiB
/// and 5 s, http and https only. Start it only after the person permitted it.
class IssuerFetchJob final : public async::Job
{
    Q_OBJECT

public:
    /// `known` is what was given already; nothing in it is fetched again. The client outlives the job.
    IssuerFetchJob(net::HttpClient &client, const pki::Certificate &from, const QList<pki::Certificate> &known,
        const verify::TrustAnchors &anchors, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

    /// In the order fetched, never what was known; kept when a later step fails.
    const QList<FetchedIssuer> &fetched() const { return m_fetched; }
    /// Why it did not come to an anchor; none when it did, or when a certificate names no further address.
    const std::optional<Error> &problem() const { return m_problem; }

private:
    /// What one answer was worth.
    struct Step {
        QList<pki::Certificate> fetched;
        std::optional<pki::Certificate> next; ///< whose issuer is to be fetched now
        std::optional<Error> problem;
    };

    void follow(const pki::Certificate &certificate);
    void fetchNextUrl();
    void examine(const QByteArray &answer, const QString &url);
    void take(const Step &step, const QString &url);
    void end(const std::optional<Error> &problem);
    static Step judge(const QByteArray &answer, const QString &url, const pki::Certificate &of,
        const QList<pki::Certificate> &known, const verify::TrustAnchors &anchors);

    net::HttpClient &m_client;
    pki::Certificate m_from;
    QList<pki::Certificate> m_known;
    verify::TrustAnchors m_anchors;
    QStringList m_urls;
    net::HttpFetch *m_fetch = nullptr;
    QList<FetchedIssuer> m_fetched;
    std::optional<Error> m_problem;
    int m_steps = 0;
};

} // namespace certwright::revocation
