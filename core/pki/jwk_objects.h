#pragma once

#include "core/pki/json_tree.h"

#include <QByteArray>
#include <QList>

namespace certwright::pki {

/// The objects that are keys, as nodes: the text itself or the elements of its "keys" that have "kty" (RFC 7517 4 and
/// 5), whatever that says, and those at any other place that are of a known type and have what such a key must have.
QList<int> keyObjects(const JsonTree &tree);

/// What stands among the elements of a JWK Set's "keys" and is no key; none when the text is no such set.
QList<int> strayElements(const JsonTree &tree);

/// The text with blanks in place of what readJwk() takes from these keys: their numbers and certificates. The caller
/// wipes it: something secret may stand beside them.
QByteArray textBeside(QByteArrayView text, const JsonTree &tree, const QList<int> &keys);

} // namespace certwright::pki
