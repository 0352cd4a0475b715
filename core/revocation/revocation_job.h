#pragma once

#include "core/net/http_client.h"
#include "core/revocation/ocsp.h"

#include <QQueue>

namespace certwright::revocation {

/// What all sources said of one certificate of a path.
struct CertificateRevocation {
    int certificate = 0; ///< index in the path
    QList<Revocation> answers; ///< in the order asked; NotOffered alone when it names no source

    /// The answer that counts: "revoked" before "good", the newest of each; else the last that is about it.
    Revocation verdict() const { return verdictOf(answers); }
    static Revocation verdictOf(const QList<Revocation> &answers);
};

/// Asks live: for each certificate of a path, less its last, OCSP first and its CRL when that does not decide. One at a
/// time; OCSP 64 KiB and 5 s, CRL 10 MiB and 15 s. Start it only after the person permitted it.
class RevocationJob final : public async::Job
{
    Q_OBJECT

public:
    /// `path` is leaf first with the anchor last. The client outlives the job.
    RevocationJob(
        net::HttpClient &client, const QList<pki::Certificate> &path, const QDateTime &at, QObject *parent = nullptr);

    void start() override;
    void cancel() override;

    /// One for each certificate but the anchor; after cancel() those that were reached.
    const QList<CertificateRevocation> &result() const { return m_result; }

private:
    /// One source of one certificate.
    struct Ask {
        int certificate;
        Source source;
        QString url;
    };

    void next();
    void askOcsp(const Ask &ask);
    void askCrl(const Ask &ask);
    void fetch(
        const net::HttpRequest &request, const Ask &ask, const std::function<Revocation(const QByteArray &)> &examine);
    void take(const Ask &ask, Revocation answer);
    Subject subject(const Ask &ask) const;

    net::HttpClient &m_client;
    QList<pki::Certificate> m_path;
    QDateTime m_at;
    QQueue<Ask> m_open;
    int m_total = 0;
    net::HttpFetch *m_fetch = nullptr;
    QList<CertificateRevocation> m_result;
};

} // namespace certwright::revocation
