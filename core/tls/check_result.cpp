#include "core/tls/check_result.h"

#include <QHostAddress>

#include <algorithm>

namespace certwright::tls {

namespace {

bool isRefusingLoopback(const AddressResult &result)
{
    return result.error && result.error->code == ErrorCode::ConnectionRefused
        && QHostAddress(result.address).isLoopback();
}

} // namespace

bool AddressResult::hasDeprecatedProtocol() const
{
    return protocol.startsWith(u"SSL") || protocol == u"TLSv1" || protocol == u"TLSv1.1";
}

bool AddressResult::ok() const
{
    return !error && !hasDeprecatedProtocol() && path && path->ok && hostname && hostname->ok && staple.ok();
}

bool TargetResult::ok() const
{
    const auto isFine = [](const AddressResult &result) { return result.ok(); };
    const auto isFineOrRefusing = [](const AddressResult &result) { return result.ok() || isRefusingLoopback(result); };
    return !error && std::any_of(addresses.cbegin(), addresses.cend(), isFine)
        && std::all_of(addresses.cbegin(), addresses.cend(), isFineOrRefusing);
}

} // namespace certwright::tls
