#pragma once

#include <QByteArray>

namespace certwright::pki {

/// What equal public keys have in common however their SubjectPublicKeyInfo (DER) is encoded, raw: the SHA-256 of its
/// canonical form, which is nearly always that of its own octets. Tells what belongs together; pins and everything that
/// is shown are of the octets.
QByteArray keyIdentity(const QByteArray &spki);

/// The same where that SHA-256 of the octets is known.
QByteArray keyIdentity(const QByteArray &spki, const QByteArray &sha256);

} // namespace certwright::pki
