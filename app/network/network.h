#pragma once

#include "core/base/clock.h"
#include "core/net/http_client.h"
#include "core/tls/check.h"

/// What the command line finds in certwright-network.so once it fetches something. The caller owns the client.
extern "C" Q_DECL_EXPORT certwright::net::HttpClient *certwrightHttpClient();

/// The same once it checks a server: a check that is not started yet and belongs to `parent`. The clock outlives it.
extern "C" Q_DECL_EXPORT certwright::tls::Check *certwrightCheck(
    const certwright::tls::CheckRequest &request, const certwright::Clock &clock, QObject *parent);
