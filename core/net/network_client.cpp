#include "core/net/network_client.h"

#include "core/net/network_fetch.h"

namespace certwright::net {

NetworkClient::NetworkClient()
{
    m_manager.setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
    m_manager.setAutoDeleteReplies(false);
}

HttpFetch *NetworkClient::makeFetch(const HttpRequest &request, QObject *parent)
{
    return new NetworkFetch(m_manager, request, parent);
}

} // namespace certwright::net
