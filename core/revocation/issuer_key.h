#pragma once

#include "core/revocation/crl_cover.h"

namespace certwright::revocation {

/// Whether OpenSSL holds it for a root although another key of its name signed it, since it names no key.
bool isTakenForRoot(const pki::Certificate &certificate);

/// As much of a path as OpenSSL can follow: it ends in the first issuer that isTakenForRoot().
QList<pki::Certificate> upToSeemingRoot(const QList<pki::Certificate> &path);

/// Whether the issuer's key signed the list, and whether it is in time; what it covers is not asked.
Problem keyProblem(const pki::RevocationList &list, const pki::Certificate &issuer, const QDateTime &at);

/// Whether the list counts for a certificate that isTakenForRoot(), which OpenSSL would hold against the certificate's
/// own key. Of its issuer's lists those about all that it issued count, and no others.
Problem problemByKey(const pki::RevocationList &list, const Subject &subject, const QDateTime &at);

} // namespace certwright::revocation
