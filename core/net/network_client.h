#pragma once

#include "core/net/http_client.h"

#include <QNetworkAccessManager>

namespace certwright::net {

/// The real network. One per program is enough; it lives in the thread that made it.
class NetworkClient final : public HttpClient
{
public:
    NetworkClient();

    HttpFetch *makeFetch(const HttpRequest &request, QObject *parent) override;

private:
    QNetworkAccessManager m_manager;
};

} // namespace certwright::net
