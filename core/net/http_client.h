#pragma once

#include "core/async/job.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>

namespace certwright::net {

/// One request. A body makes it a POST.
struct HttpRequest {
    QUrl url;
    QByteArray body = {};
    QByteArray contentType = {}; ///< of the body
    qint64 mostBytes = 64 * 1024; ///< of the answer
    std::chrono::milliseconds idle = std::chrono::seconds(5); ///< without a single byte
    std::chrono::milliseconds deadline = std::chrono::seconds(5); ///< from start to end, redirects included
    int mostRedirects = 3;
};

struct HttpAnswer {
    QByteArray body;
    QUrl url; ///< after redirects
};

/// One request on its way.
class HttpFetch : public async::Job
{
    Q_OBJECT

public:
    using Job::Job;

    /// Valid once finished() was emitted. The answer to a 2xx status, else UrlInvalid, HostNotFound,
    /// ConnectionRefused, ConnectionTimedOut, ConnectionFailed, AnswerTooLarge, AnswerRefused, TooManyRedirects or
    /// Cancelled.
    virtual const Result<HttpAnswer> &result() const = 0;
};

/// Makes requests; an interface, so that tests need no network. It outlives its fetches.
class HttpClient
{
public:
    virtual ~HttpClient();

    /// A fetch that is not started yet and belongs to `parent`, in whose thread it lives.
    virtual HttpFetch *makeFetch(const HttpRequest &request, QObject *parent) = 0;
};

/// http or https with a host: what can be fetched at all.
bool isFetchable(const QUrl &url);

} // namespace certwright::net
