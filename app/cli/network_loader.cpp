#include "app/cli/network_loader.h"

#include "app/cli/program_part.h"
#include "app/network/network.h"

namespace certwright::cli {

using namespace Qt::StringLiterals;

namespace {

Result<QFunctionPointer> networkPart(const char *function)
{
    return programPart(u"certwright-network"_s, function);
}

} // namespace

Result<std::unique_ptr<net::HttpClient>> loadHttpClient()
{
    const Result<QFunctionPointer> make = networkPart("certwrightHttpClient");
    if (!make)
        return make.error();
    return std::unique_ptr<net::HttpClient>(reinterpret_cast<decltype(&certwrightHttpClient)>(*make)());
}

Result<tls::Check *> loadCheck(const tls::CheckRequest &request, const Clock &clock, QObject *parent)
{
    const Result<QFunctionPointer> make = networkPart("certwrightCheck");
    if (!make)
        return make.error();
    return reinterpret_cast<decltype(&certwrightCheck)>(*make)(request, clock, parent);
}

} // namespace certwright::cli
