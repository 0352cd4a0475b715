#pragma once

#include <QString>

namespace certwright::tls {

/// The name of an alert in RFC 8446 6 (and 5246 7.2), e.g. `handshake_failure`; "alert 200" for an unknown number.
QString alertName(int description);

/// A key exchange group as people know it: "P-256", "X25519", "X25519MLKEM768". Takes the names of OpenSSL and of the
/// IANA registry; the unknown ones stay as they are.
QString groupName(const QString &openSslName);

} // namespace certwright::tls
