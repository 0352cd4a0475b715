#pragma once

#include <QLatin1String>

#include <span>

namespace certwright::pki {

struct OidName {
    QLatin1String dotted;
    QLatin1String name;
};

/// Names that OpenSSL 3.0 lacks or spells otherwise than the standards do. No OID comes twice.
std::span<const OidName> oidTable();

} // namespace certwright::pki
