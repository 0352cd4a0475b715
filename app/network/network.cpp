#include "app/network/network.h"

#include "core/net/network_client.h"
#include "core/tls/check_job.h"

#include <memory>

certwright::net::HttpClient *certwrightHttpClient()
{
    return std::make_unique<certwright::net::NetworkClient>().release();
}

certwright::tls::Check *certwrightCheck(
    const certwright::tls::CheckRequest &request, const certwright::Clock &clock, QObject *parent)
{
    return new certwright::tls::CheckJob(request, clock, parent);
}
