#pragma once

#include "tests/weak_keys/debian_random.h"

namespace certwright::test {

/// Which program made the key, and what it did with the generator first.
enum class Maker {
    OpensslWithRnd, ///< ~/.rnd was there and was read
    OpensslOld, ///< no ~/.rnd; 0.9.8c, as in etch
    OpensslNew, ///< no ~/.rnd; 0.9.8g, as in lenny
    SshKeygen,
};

/// The modulus of the RSA key that this program made under this process id, big endian. `bits`: at least 1024, a
/// multiple of 16.
QByteArray debianModulus(Maker maker, const Platform &platform, quint32 processId, int bits);

} // namespace certwright::test
