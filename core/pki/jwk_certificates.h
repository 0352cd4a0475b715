#pragma once

#include "core/pki/json_tree.h"
#include "core/pki/jwk.h"

namespace certwright::pki {

/// What "x5c" of a key holds (RFC 7517 4.7), DER, not parsed; empty where there is no certificate in its place. Also
/// reads what some write there: a single text in place of a list, base64url, broken lines, no padding.
QList<QByteArray> certificatesOf(const JsonTree &tree, int object);

/// Sets what `jwk`, otherwise read, has to say about its members "x5c", "x5t" and "x5t#S256".
void judgeCertificates(const JsonTree &tree, int object, Jwk &jwk, const QString &source);

} // namespace certwright::pki
