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

/// What counts, and what is to be said of later changes.
QList<Revocation> telling(const QList<Revocation> &answers, const QString &delta = {})
{
    QList<Revocation> told{CertificateRevocation::verdictOf(answers)};
    for (const Revocation &answer : answers) {
        const bool isAboutDelta = !answer.isAnswer() || (answer.where == delta && answer.problem != Problem::None);
        if (isAboutDelta && answer != told.first())
            told.append(answer);
    }
    return told;
}

/// What the list alone says, and that these changes to it were not to be had.
QList<Revocation> withoutDelta(QList<Revocation> answers, const Error &error, const QString &url)
{
    answers.removeIf([](const Revocation &answer) { return !answer.isAnswer(); });
    Revocation note{State::Failed, Source::None, answers.first().where, Problem::DeltaNotUsed, url};
    note.error = error;
    return answers << note;
}

net::HttpRequest crlRequest(const QString &url)
{
    net::HttpRequest request{QUrl(url, QUrl::StrictMode)};
    request.mostBytes = mostCrlBytes;
    request.deadline = crlDeadline;
    return request;
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
        return answer.state != State::NotOffered && answer.problem != Problem::OtherCertificate && answer.isAnswer();
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
        return take(ask, {failedWith(question.error())});
    net::HttpRequest request{QUrl(ask.url, QUrl::StrictMode), question->der, "application/ocsp-request"};
    fetch(request, [this, ask, question = *question](const Result<net::HttpAnswer> &fetched) {
        if (!fetched)
            return take(ask, {failedWith(fetched.error())});
        async::run(
            this,
            [body = fetched->body, question, subject = subject(ask), at = m_at](const async::StopRequested &) {
                return checkOcsp(body, {subject, at, &question});
            },
            [this, ask](const Revocation &answer) { take(ask, {answer}); });
    });
}

void RevocationJob::askCrl(const Ask &ask)
{
    fetch(crlRequest(ask.url), [this, ask](const Result<net::HttpAnswer> &fetched) {
        if (!fetched)
            return take(ask, {failedWith(fetched.error())});
        async::run(
            this,
            [body = fetched->body, url = ask.url, query = CrlQuery{{}, m_path.mid(ask.certificate), m_at}](
                const async::StopRequested &) { return listed(body, url, query); },
            [this, ask](const Listed &base) { askDelta(ask, base); });
    });
}

void RevocationJob::askDelta(const Ask &ask, const Listed &base)
{
    if (isFinishing() || base.deltas.isEmpty())
        return take(ask, base.answers);
    const QString url = base.deltas.first();
    fetch(crlRequest(url), [this, ask, base, url](const Result<net::HttpAnswer> &fetched) {
        if (!fetched && base.deltas.size() > 1) {
            Listed rest = base;
            rest.deltas.removeFirst();
            return askDelta(ask, rest);
        }
        if (!fetched)
            return take(ask, withoutDelta(base.answers, fetched.error(), url));
        async::run(
            this,
            [base, body = fetched->body, url](const async::StopRequested &) { return withDelta(base, body, url); },
            [this, ask](const Answers &answers) { take(ask, answers); });
    });
}

void RevocationJob::fetch(
    const net::HttpRequest &request, const std::function<void(const Result<net::HttpAnswer> &)> &then)
{
    m_fetch = m_client.makeFetch(request, this);
    connect(m_fetch, &async::Job::finished, this, [this, then] {
        const Result<net::HttpAnswer> result = m_fetch->result();
        m_fetch->deleteLater();
        m_fetch = nullptr;
        if (!isFinishing())
            then(result);
    });
    m_fetch->start();
}

void RevocationJob::take(const Ask &ask, Answers answers)
{
    if (isFinishing())
        return;
    for (Revocation &answer : answers) {
        answer.source = ask.source;
        if (answer.where.isEmpty())
            answer.where = ask.url;
        m_result[ask.certificate].answers.append(answer);
    }
    next();
}

/// What a fetched list says of the first certificate of the query's path.
RevocationJob::Listed RevocationJob::listed(const QByteArray &answer, const QString &url, CrlQuery query)
{
    const Result<QList<QByteArray>> lists = crlsIn(answer, url);
    if (!lists)
        return {query, {failedWith(lists.error())}};
    for (const QByteArray &list : *lists)
        query.lists.append({list, url});
    Listed result{query, telling(checkCrls(query))};
    if (!result.answers.first().isDecisive())
        return result;
    QStringList deltas = verify::accessUrls(query.path.first()).deltas;
    for (const QByteArray &list : *lists)
        deltas += verify::deltaUrls(list);
    deltas.removeDuplicates();
    result.deltas = fetchable(deltas);
    return result;
}

RevocationJob::Answers RevocationJob::withDelta(Listed base, const QByteArray &answer, const QString &url)
{
    const Result<QList<QByteArray>> lists = crlsIn(answer, url);
    if (!lists)
        return withoutDelta(base.answers, lists.error(), url);
    for (const QByteArray &list : *lists)
        base.query.lists.append({list, url});
    return telling(checkCrls(base.query), url);
}

} // namespace certwright::revocation
