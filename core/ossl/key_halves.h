#pragma once

#include "core/ossl/handles.h"

namespace certwright::ossl {

/// Whether the private half of a key is the one that its public half names. A file holds both, and OpenSSL believes
/// what it reads. RSA by the equations between its numbers (RFC 8017 3.2), whose primes are taken for primes: that
/// takes microseconds, while OpenSSL's own check proves the primes and takes a quarter of a second at 4096 bits. Others
/// by EVP_PKEY_pairwise_check, which takes about as long as reading a key without its public half. True for what this
/// OpenSSL cannot check, and for keys of over 16 KiB, which nobody uses.
bool halvesFit(EVP_PKEY *key);

} // namespace certwright::ossl
