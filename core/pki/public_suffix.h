#pragma once

#include <QStringView>

namespace certwright::pki {

/// Whether people register names of their own right below this domain: a top-level domain of the public internet, or a
/// suffix such as `co.uk` (publicsuffix.org, ICANN and private section, as libpsl carries it). The domain is in A-label
/// form, without leading or trailing dot. Names set aside for private use (`test`, `home.arpa`) are no public suffix,
/// and neither is an unknown one.
bool isPublicSuffix(QStringView domain);

} // namespace certwright::pki
