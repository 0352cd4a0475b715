#pragma once

#include "core/net/http_client.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace certwright::net {

/// A request over QNetworkAccessManager.
class NetworkFetch final : public HttpFetch
{
    Q_OBJECT

public:
    NetworkFetch(QNetworkAccessManager &manager, const HttpRequest &request, QObject *parent);
    ~NetworkFetch() override;

    void start() override;
    void cancel() override;
    const Result<HttpAnswer> &result() const override { return m_result; }

private:
    QNetworkRequest networkRequest() const;
    void checkLength();
    void take();
    void stop(const Error &why);
    void conclude();
    Error failure() const;
    void end(Result<HttpAnswer> result);

    QNetworkAccessManager &m_manager;
    HttpRequest m_request;
    QString m_url; ///< for sentences
    QTimer m_deadline;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    std::optional<Error> m_stopped; ///< why we ourselves ended it: Qt says "cancelled" to all of that
    Result<HttpAnswer> m_result;
};

} // namespace certwright::net
