#pragma once

#include "core/inspect/gathering.h"

namespace certwright::inspect {

/// Reads the JSON objects that stand in base64url in a text, as the header of a signed token does (RFC 7515 3.1, 7.2),
/// each like an input of its own: "x5c" (4.1.6) has the certificates of who signed it. A character of the text stands
/// for so many octets of the input. Linear.
void readTokens(QByteArrayView text, int octetsOfCharacter, Gathering &gathering);

} // namespace certwright::inspect
