#include "core/net/http_client.h"

namespace certwright::net {

HttpClient::~HttpClient() = default;

bool isFetchable(const QUrl &url)
{
    return url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

} // namespace certwright::net
