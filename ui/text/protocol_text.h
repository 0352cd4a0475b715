#pragma once

#include <QString>

namespace certwright::text {

/// "TLS 1.1" for OpenSSL's "TLSv1.1"; anything but TLS unchanged.
QString protocolText(const QString &protocol);

/// What is wrong with a server whose best protocol is this one, older than TLS 1.2, and what to do.
QString deprecatedProtocolText(const QString &protocol);
QString deprecatedProtocolHint();

} // namespace certwright::text
