#pragma once

#include "core/convert/encode.h"

namespace certwright::convert {

/// The part of encode() for private keys alone: PKCS#8, encrypted when there is a password.
Result<EncodedFile> encodeKey(const Pile &pile, const EncodeOptions &options);

/// The part for requests, revocation lists, answers and public keys.
Result<EncodedFile> encodeOthers(const Pile &pile, const EncodeOptions &options);

} // namespace certwright::convert
