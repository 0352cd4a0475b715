#pragma once

#include <QByteArray>

namespace certwright::verify {

/// Whether Debian's OpenSSL of 2006 to 2008 made this RSA modulus (CVE-2008-0166), by the built-in list in
/// resources/weak_keys. Big endian, without sign octets. False for the sizes that the list does not hold. Microseconds;
/// safe from any thread.
bool isDebianKey(const QByteArray &modulus);

/// Whether the built-in list holds keys of this size: 1024 and 2048 bits.
bool isDebianKeySize(int bits);

} // namespace certwright::verify
