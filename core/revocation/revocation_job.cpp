#include "core/revocation/revocation_job.h"

#include "core/async/run.h"
#include "core/revocation/crl_check.h"
#include "core/revocation/crl_file.h"
#include "core/verify/access_urls.h"

#include <algorithm>

namespace certwright::revocation {

namespace {

constexpr qint64 mostCrlBytes = 10LL * 1024 * 1024;
constexpr std::chrono::seconds crlDeadline(15);
constexpr qsizetype mostUrls = 2; // of each kind per certificate

QStringList fetchable(const QStringList &urls)
{
    QStringList usable;
    for (const QString &url : urls) {
        if (usable.size() < mostUrls && net::isFetchable(QUrl(url, QUrl::StrictMode)))
            usable.append(url);
    }
    return usable;
}

Revocation failedWith(const Error &error)
{
    Revocation failed{State::Failed};
    failed.error = error;
    return failed;
}

Revocation checkCrlAnswer(const QByteArray &answer, const QString &url, CrlQuery query)
{
    const Result<QList<QByteArray>> lists = crlsIn(answer, url);
    if (!lists)
        return failedWith(lists.error());
    for (const QByteArray &list : *lists)
        query.lists.append({list, url});
    return CertificateRevocation::verdictOf(checkCrls(query));
}

} // namespace

Revocation CertificateRevocation::verdictOf(const QList<Revocation> &answers)
{
    if (answers.isEmpty())
        return {};
    // "Revoked" is believed before any "good", else the newest: the order of the answers decides nothing.
    const auto rank = [](const Revocation &answer) { return answer.state == State::Revoked ? 2 : answer.isDecisive(); };
    const auto isWeaker = [&rank](const Revocation &a, const Revocation &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : rank(a) > 0 && a.thisUpdate < b.thisUpdate;
    };
    const auto best = std::max_element(answers.cbegin(), answers.cend(), isWeaker);
    if (best->isDecisive())
        return *best;
    const auto isAbout = [](const Revocation &answer) {
        return answer.state != State::NotOffered && answer.problem != Problem::OtherCertificate;
    };
    const auto telling = std::find_if(answers.crbegin(), answers.crend(), isAbout);
    return telling == answers.crend() ? answers.last() : *telling;
}

RevocationJob::RevocationJob(
    net::HttpClient &client, const QList<pki::Certificate> &path, const QDateTime &at, QObject *parent)
    : Job(parent)
    , m_client(client)
    , m_path(path)
    , m_at(at)
{
}

void RevocationJob::start()
{
    for (int i = 0; i + 1 < m_path.size(); ++i) {
        const verify::AccessUrls urls = verify::accessUrls(m_path.at(i));
        for (const QString &url : fetchable(urls.ocsp))
            m_open.enqueue({i, Source::Ocsp, url});
        for (const QString &url : fetchable(urls.crls))
            m_open.enqueue({i, Source::Crl, url});
        m_result.append(CertificateRevocation{i, {}});
    }
    m_total = static_cast<int>(m_open.size());
    next();
}

void RevocationJob::cancel()
{
    if (isFinishing())
        return;
    m_open.clear();
    finish();
    if (m_fetch)
        m_fetch->cancel();
}

Subject RevocationJob::subject(const Ask &ask) const
{
    return {m_path.at(ask.certificate), m_path.at(ask.certificate + 1)};
}

void RevocationJob::next()
{
    while (!m_open.isEmpty() && m_result.at(m_open.head().certificate).verdict().isDecisive())
        m_open.dequeue();
    reportProgress(m_total - static_cast<int>(m_open.size()), m_total);
    if (m_open.isEmpty()) {
        for (CertificateRevocation &one : m_result) {
            if (one.answers.isEmpty())
                one.answers.append(Revocation());
        }
        return finish();
    }
    const Ask ask = m_open.dequeue();
    if (ask.source == Source::Ocsp)
        askOcsp(ask);
    else
        askCrl(ask);
}

void RevocationJob::askOcsp(const Ask &ask)
{
    const Result<OcspQuestion> question = ocspRequest(subject(ask));
    if (!question)
        return take(ask, failedWith(question.error()));
    net::HttpRequest request{QUrl(ask.url, QUrl::StrictMode), question->der, "application/ocsp-request"};
    fetch(request, ask, [question = *question, subject = subject(ask), at = m_at](const QByteArray &answer) {
        return checkOcsp(answer, subject, at, &question);
    });
}

void RevocationJob::askCrl(const Ask &ask)
{
    net::HttpRequest request{QUrl(ask.url, QUrl::StrictMode)};
    request.mostBytes = mostCrlBytes;
    request.deadline = crlDeadline;
    fetch(request, ask,
        [url = ask.url, query = CrlQuery{{}, m_path.mid(ask.certificate), m_at}](
            const QByteArray &answer) { return checkCrlAnswer(answer, url, query); });
}

void RevocationJob::fetch(
    const net::HttpRequest &request, const Ask &ask, const std::function<Revocation(const QByteArray &)> &examine)
{
    m_fetch = m_client.makeFetch(request, this);
    connect(m_fetch, &async::Job::finished, this, [this, ask, examine] {
        const Result<net::HttpAnswer> result = m_fetch->result();
        m_fetch->deleteLater();
        m_fetch = nullptr;
        if (isFinishing())
            return;
        if (!result)
            return take(ask, failedWith(result.error()));
        async::run(
            this, [examine, body = result->body](const async::StopRequested &) { return examine(body); },
            [this, ask](const Revocation &answer) {
                if (!isFinishing())
                    take(ask, answer);
            });
    });
    m_fetch->start();
}

void RevocationJob::take(const Ask &ask, Revocation answer)
{
    answer.source = ask.source;
    answer.where = ask.url;
    m_result[ask.certificate].answers.append(answer);
    next();
}

} // namespace certwright::revocation
