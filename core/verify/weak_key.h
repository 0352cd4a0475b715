#pragma once

#include "core/base/finding.h"
#include "core/verify/known_weak_keys.h"

#include <QByteArray>

#include <optional>

namespace certwright::verify {

/// What an RSA public key is made of; big endian, without sign octets.
struct RsaNumbers {
    QByteArray modulus;
    QByteArray exponent;
};

/// Of a SubjectPublicKeyInfo (DER); none for other keys, and for those that cannot be read. RSA-PSS keys count.
std::optional<RsaNumbers> rsaNumbers(const QByteArray &spki);

/// Cheap: what takes a small part of a millisecond; not the small factors, the close primes and the prime moduli.
enum class WeakKeyTests { All, Cheap };

/// What is wrong with a public key (SubjectPublicKeyInfo, DER) by itself: a short or broken one, ROCA, close primes,
/// small factors, a useless exponent, a point off its curve, and those on the lists given. Error: the private key is no
/// secret, or there is none. Nothing is said about algorithms that this OpenSSL lacks. A factor shared with another key
/// is found by sharedFactors(). A few milliseconds for RSA; safe from any thread.
Findings weakKeyFindings(
    const QByteArray &spki, const KnownWeakKeys &known = {}, WeakKeyTests tests = WeakKeyTests::All);

} // namespace certwright::verify
