#pragma once

#include "core/pki/json_tree.h"
#include "core/pki/jwk.h"

namespace certwright::pki {

/// The certificates of one text of "x5c", DER, not parsed: one as RFC 7517 4.7 wants it, or what some write in its
/// place: base64url, broken lines, no padding, PEM, which may hold several.
QList<QByteArray> certificatesIn(const QByteArray &text);

/// What "x5c" of a key holds; empty where there is no certificate in its place. A single text in place of a list is
/// read too.
QList<QByteArray> certificatesOf(const JsonTree &tree, int object);

/// Sets what `jwk`, otherwise read, has to say about its members "x5c", "x5t" and "x5t#S256".
void judgeCertificates(const JsonTree &tree, int object, Jwk &jwk, const QString &source);

} // namespace certwright::pki
