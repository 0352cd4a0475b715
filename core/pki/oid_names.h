#pragma once

#include <QString>

namespace certwright::pki {

/// The name of an object identifier as the standards spell it ("subjectAltName", "ML-DSA-65"), the same in every
/// language. Our own table first, then OpenSSL's; empty when neither knows it. Any text may be given.
QString oidName(QStringView dotted);

/// The object identifier that has this name, in digits; empty when there is none.
QString oidNamed(QStringView name);

} // namespace certwright::pki
