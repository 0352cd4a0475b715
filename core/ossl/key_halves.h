#pragma once

#include "core/ossl/handles.h"

namespace certwright::ossl {

/// Whether the private half of a key is the one that its public half names. A file holds both, and OpenSSL believes
/// what it reads. RSA by the equations between its numbers (RFC 8017 3.2), whose primes are taken for primes: that
/// takes microseconds, while OpenSSL's own check proves the primes and takes a quarter of a second at 4096 bits. Others
/// by EVP_PKEY_pairwise_check, which takes about as long as reading a key without its public half. True for what this
/// OpenSSL cannot check, and for keys of over 16 KiB, which nobody uses.
bool halvesFit(EVP_PKEY *key);

/// What isCompositeRsa() costs: 1 for an RSA key of 2048 bits, about half a millisecond. 0 for keys of other kinds.
int costOfPrimes(const EVP_PKEY *key);

/// Whether one of the numbers that an RSA key takes for primes is none: its numbers may fit, and yet it does not undo
/// what its public half does. Fermat's test to the base 2 proves it; what passes by chance is one in so many that
/// nobody has met it. False for other keys.
bool isCompositeRsa(EVP_PKEY *key);

} // namespace certwright::ossl
