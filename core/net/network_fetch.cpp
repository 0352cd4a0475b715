#include "core/net/network_fetch.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace certwright::net {

namespace {

constexpr qint64 kibi = 1024;

} // namespace

NetworkFetch::NetworkFetch(QNetworkAccessManager &manager, const HttpRequest &request, QObject *parent)
    : HttpFetch(parent)
    , m_manager(manager)
    , m_request(request)
    , m_url(request.url.toDisplayString())
    , m_result(Error{ErrorCode::Internal, {QStringLiteral("HttpFetch::result")}})
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop({ErrorCode::ConnectionTimedOut, {m_url}}); });
}

NetworkFetch::~NetworkFetch()
{
    if (m_reply) { // the manager may be gone already, and its replies with it
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

void NetworkFetch::start()
{
    if (isFinishing())
        return;
    if (!isFetchable(m_request.url))
        return end(Error{ErrorCode::UrlInvalid, {m_url}});
    const QNetworkRequest request = networkRequest();
    m_reply = m_request.body.isEmpty() ? m_manager.get(request) : m_manager.post(request, m_request.body);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &NetworkFetch::checkLength);
    connect(m_reply, &QNetworkReply::readyRead, this, &NetworkFetch::take);
    connect(m_reply, &QNetworkReply::finished, this, &NetworkFetch::conclude);
    m_deadline.start(m_request.deadline);
}

void NetworkFetch::cancel()
{
    stop({ErrorCode::Cancelled});
}

QNetworkRequest NetworkFetch::networkRequest() const
{
    QNetworkRequest request(m_request.url);
    request.setTransferTimeout(static_cast<int>(m_request.idle.count())); // an idle timeout, in spite of its name
    request.setMaximumRedirectsAllowed(m_request.mostRedirects);
    request.setRawHeader("Accept-Encoding", "identity"); // a few compressed bytes could become gigabytes
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!m_request.contentType.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, m_request.contentType);
    return request;
}

void NetworkFetch::checkLength()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.mostBytes)
        stop({ErrorCode::AnswerTooLarge, {m_url, QString::number(m_request.mostBytes / kibi)}});
}

void NetworkFetch::take()
{
    m_body += m_reply->read(m_request.mostBytes + 1 - m_body.size());
    if (m_body.size() > m_request.mostBytes)
        stop({ErrorCode::AnswerTooLarge, {m_url, QString::number(m_request.mostBytes / kibi)}});
}

void NetworkFetch::stop(const Error &why)
{
    if (isFinishing())
        return;
    m_stopped = why;
    if (m_reply && m_reply->isRunning())
        m_reply->abort(); // conclude() follows
    else
        end(why);
}

void NetworkFetch::conclude()
{
    if (isFinishing())
        return;
    if (!m_stopped && m_reply->bytesAvailable() > 0)
        take();
    if (m_stopped)
        return end(*m_stopped);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    constexpr int firstRefusal = 300;
    if (m_reply->error() != QNetworkReply::NoError || status >= firstRefusal)
        return end(failure());
    end(HttpAnswer{m_body, m_reply->url()});
}

Error NetworkFetch::failure() const
{
    const QString where = m_reply->url().toDisplayString();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return {ErrorCode::HostNotFound, {m_reply->url().host()}};
    case QNetworkReply::ConnectionRefusedError:
        return {ErrorCode::ConnectionRefused, {where}};
    case QNetworkReply::OperationCanceledError: // not by us: the idle timeout
    case QNetworkReply::TimeoutError:
        return {ErrorCode::ConnectionTimedOut, {where}};
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        return {ErrorCode::TooManyRedirects, {m_url}};
    default:
        break;
    }
    constexpr int firstRefusal = 300;
    if (status >= firstRefusal)
        return {ErrorCode::AnswerRefused, {where, QString::number(status)}};
    return {ErrorCode::ConnectionFailed, {where, m_reply->errorString()}};
}

void NetworkFetch::end(Result<HttpAnswer> result)
{
    if (isFinishing())
        return;
    m_deadline.stop();
    m_result = std::move(result);
    finish();
}

} // namespace certwright::net
