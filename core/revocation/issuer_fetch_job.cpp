#include "core/revocation/issuer_fetch_job.h"

#include "core/async/run.h"
#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/verify/access_urls.h"

#include <algorithm>

namespace certwright::revocation {

namespace {

constexpr int mostSteps = 4;
constexpr qsizetype mostUrls = 2; // per certificate
constexpr qsizetype mostCertificates = 16; // per answer

QList<pki::Certificate> fromPkcs7(const QByteArray &data)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(data.constData());
    const ossl::Pkcs7 container(d2i_PKCS7(nullptr, &position, data.size()));
    if (!container || !PKCS7_type_is_signed(container.get()) || !container->d.sign)
        return {};
    QList<pki::Certificate> certificates;
    const STACK_OF(X509) *stack = container->d.sign->cert;
    for (int i = 0; i < sk_X509_num(stack) && certificates.size() < mostCertificates; ++i) {
        Result<pki::Certificate> one = pki::Certificate::parse(ossl::toDer(i2d_X509, sk_X509_value(stack, i)), {});
        if (one)
            certificates.append(std::move(one).value());
    }
    return certificates;
}

bool isFetchableText(const QString &url)
{
    return net::isFetchable(QUrl(url, QUrl::StrictMode));
}

} // namespace

Result<QList<pki::Certificate>> issuersIn(const QByteArray &answer, const QString &url)
{
    const Result<QList<pki::Certificate>> plain = pki::parseCertificates(answer, url);
    if (plain)
        return plain->first(std::min(plain->size(), mostCertificates));
    const QList<pki::Certificate> bundled = fromPkcs7(answer);
    if (bundled.isEmpty())
        return Error{ErrorCode::NotACertificate, {url}};
    return bundled;
}

IssuerFetchJob::IssuerFetchJob(net::HttpClient &client, const pki::Certificate &from,
    const QList<pki::Certificate> &known, const verify::TrustAnchors &anchors, QObject *parent)
    : Job(parent)
    , m_client(client)
    , m_from(from)
    , m_known(known)
    , m_anchors(anchors)
{
}

void IssuerFetchJob::start()
{
    follow(m_from);
}

void IssuerFetchJob::cancel()
{
    if (isFinishing())
        return;
    end(Error{ErrorCode::Cancelled});
    if (m_fetch)
        m_fetch->cancel();
}

void IssuerFetchJob::follow(const pki::Certificate &certificate)
{
    if (m_steps == mostSteps)
        return end(std::nullopt);
    reportProgress(m_steps++, mostSteps);
    m_from = certificate;
    const QStringList named = verify::accessUrls(certificate).issuers;
    m_urls = named;
    m_urls.removeIf([](const QString &url) { return !isFetchableText(url); });
    m_urls = m_urls.first(std::min(m_urls.size(), mostUrls));
    m_problem.reset();
    if (m_urls.isEmpty() && !named.isEmpty())
        m_problem = Error{ErrorCode::UrlInvalid, {named.first()}};
    fetchNextUrl();
}

void IssuerFetchJob::fetchNextUrl()
{
    if (m_urls.isEmpty())
        return end(m_problem);
    const QString url = m_urls.takeFirst();
    m_fetch = m_client.makeFetch({QUrl(url, QUrl::StrictMode)}, this);
    connect(m_fetch, &async::Job::finished, this, [this, url] {
        const Result<net::HttpAnswer> result = m_fetch->result();
        m_fetch->deleteLater();
        m_fetch = nullptr;
        if (isFinishing())
            return;
        if (result)
            return examine(result->body, url);
        m_problem = result.error();
        fetchNextUrl();
    });
    m_fetch->start();
}

void IssuerFetchJob::examine(const QByteArray &answer, const QString &url)
{
    async::run(
        this,
        [answer, url, of = m_from, known = m_known, anchors = m_anchors](
            const async::StopRequested &) { return judge(answer, url, of, known, anchors); },
        [this, url](const Step &step) {
            if (!isFinishing())
                take(step, url);
        });
}

IssuerFetchJob::Step IssuerFetchJob::judge(const QByteArray &answer, const QString &url, const pki::Certificate &of,
    const QList<pki::Certificate> &known, const verify::TrustAnchors &anchors)
{
    const Result<QList<pki::Certificate>> found = issuersIn(answer, url);
    if (!found)
        return {{}, std::nullopt, found.error()};
    Step step;
    for (const pki::Certificate &certificate : *found) {
        if (!known.contains(certificate) && !step.fetched.contains(certificate))
            step.fetched.append(certificate);
    }
    const auto issuer = std::find_if(
        found->cbegin(), found->cend(), [&of](const pki::Certificate &c) { return c.subjectDer() == of.issuerDer(); });
    if (issuer == found->cend())
        step.problem = Error{ErrorCode::NotACertificate, {url}};
    else if (!issuer->isSelfIssued() && anchors.named(issuer->issuerDer()).isEmpty())
        step.next = *issuer;
    return step;
}

void IssuerFetchJob::take(const Step &step, const QString &url)
{
    for (const pki::Certificate &certificate : step.fetched) {
        m_fetched.append({certificate, url});
        m_known.append(certificate);
    }
    if (step.problem) {
        m_problem = step.problem;
        return fetchNextUrl();
    }
    if (step.next)
        return follow(*step.next);
    end(std::nullopt);
}

void IssuerFetchJob::end(const std::optional<Error> &problem)
{
    m_problem = problem;
    finish();
}

} // namespace certwright::revocation
