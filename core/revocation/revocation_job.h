#pragma once

#include "core/net/http_client.h"
#include "core/revocation/crl_check.h"
#include "core/revocation/ocsp.h"

#include <QQueue>

#include <functional>

namespace certwright::revocation {

/// What all sources said of one certificate of a path.
struct CertificateRevocation {
    int certificate = 0; ///< index in the path
    QList<Revocation> answers; ///< in the order asked; NotOffered alone when it names no source

    /// The answer that counts: "revoked" before "good", the newest of each; else the last that is about it.
    Revocation verdict() const { return verdictOf(answers); }
    static Revocation verdictOf(const QList<Revocation> &answers);
};

/// Asks live: for each certificate of a path, less its last, OCSP first and its CRL when that does not decide, with the
/// later changes (delta CRL) that the certificate or the list names; where these cannot be had, that is an answer of
/// its own, Problem::DeltaNotUsed. One at a time; OCSP 64 KiB and 5 s, CRL and delta 10 MiB and 15 s. Start it only
/// after the person permitted it.
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
    /// A list that counts, and where its later changes may be had.
    struct Listed {
        CrlQuery query;
        QList<Revocation> answers;
        QStringList deltas = {};
    };

    /// One source of one certificate.
    struct Ask {
        int certificate;
        Source source;
        QString url;
    };

    using Answers = QList<Revocation>;

    void next();
    void askOcsp(const Ask &ask);
    void askCrl(const Ask &ask);
    void askDelta(const Ask &ask, const Listed &base);
    /// `then` gets what came of it, unless the job has ended.
    void fetch(const net::HttpRequest &request, const std::function<void(const Result<net::HttpAnswer> &)> &then);
    void take(const Ask &ask, Answers answers);
    Subject subject(const Ask &ask) const;
    static Listed listed(const QByteArray &answer, const QString &url, CrlQuery query);
    static Answers withDelta(Listed base, const QByteArray &answer, const QString &url);

    net::HttpClient &m_client;
    QList<pki::Certificate> m_path;
    QDateTime m_at;
    QQueue<Ask> m_open;
    int m_total = 0;
    net::HttpFetch *m_fetch = nullptr;
    QList<CertificateRevocation> m_result;
};

} // namespace certwright::revocation
