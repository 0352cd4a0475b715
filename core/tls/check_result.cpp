#include "core/tls/check_result.h"

#include <algorithm>

namespace certwright::tls {

namespace {

/// RFC 1122 3.2.1.3 (g) and RFC 4291 2.5.3, as addresses are written.
bool isRefusingLoopback(const AddressResult &result)
{
    return result.error && result.error->code == ErrorCode::ConnectionRefused
        && (result.address.startsWith(u"127.") || result.address == u"::1");
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
