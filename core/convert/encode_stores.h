#pragma once

#include "core/convert/encode.h"

namespace certwright::convert {

/// The part of encode() for PKCS#12 and JKS files that hold a key and its chain.
Result<EncodedFile> encodeKeystore(const Pile &pile, const EncodeOptions &options);

/// The part for PKCS#12 and JKS files of certificates that Java shall trust: each is an entry of its own.
Result<EncodedFile> encodeTruststore(const Pile &pile, const EncodeOptions &options);

} // namespace certwright::convert
