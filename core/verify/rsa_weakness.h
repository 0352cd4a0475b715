#pragma once

#include <QByteArray>

#include <optional>

namespace certwright::verify {

/// What an RSA modulus gives away by itself. Moduli are big endian, without sign. Each test is bounded: at most some
/// milliseconds for a usual key; a modulus of more than maxTestedBits is not tested at all. Safe from any thread.
inline constexpr int maxTestedBits = 16384;

/// ROCA, CVE-2017-15361: the primes of Infineon's library are 65537^a modulo a product of small primes, so their
/// product is too. True when one exponent explains the modulus for all of the first 39 primes, which by chance
/// happens less often than once in 2^150.
bool isRoca(const QByteArray &modulus);

/// Whether the two primes are the same, or lie so close together that Fermat's method finds them within 100 rounds
/// (CA/B Baseline Requirements 6.1.1.3 (5)).
bool hasClosePrimes(const QByteArray &modulus);

/// The smallest prime factor below 10,000, if there is one; an even modulus gives 2.
std::optional<unsigned> smallFactor(const QByteArray &modulus);

/// Whether the modulus is itself prime, so that anybody can compute the private key. False above 4096 bits, where the
/// answer about a prime would take seconds.
bool isPrimeModulus(const QByteArray &modulus);

} // namespace certwright::verify
