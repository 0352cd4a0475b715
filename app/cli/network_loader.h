#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/net/http_client.h"
#include "core/tls/check.h"

#include <memory>

namespace certwright::cli {

/// The real network, whose library is loaded now. ProgramPartMissing.
Result<std::unique_ptr<net::HttpClient>> loadHttpClient();

/// A check that is not started yet and belongs to `parent`; the clock outlives it. ProgramPartMissing.
Result<tls::Check *> loadCheck(const tls::CheckRequest &request, const Clock &clock, QObject *parent);

} // namespace certwright::cli
