#pragma once

#include "core/verify/weak_key.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace certwright::verify {

/// At most this many different moduli are compared; those beyond are left out. 5,000 of 2048 bits take some 3 s.
inline constexpr int maxComparedModuli = 20000;

/// Which RSA moduli (big endian) have a prime in common, so that both private keys can be computed from the public
/// ones: one list of indices, ascending, per shared prime. Equal moduli are the same key and no finding; they stand
/// together in a list when they share a prime with a different one. A list of one: the partner was not worth the time
/// to find. Even moduli, and those over 16384 bits, are left out. Batch GCD (Bernstein): far less than comparing each
/// with each. `stop` is asked often; when it answers true, the result is empty. May take seconds: never on the GUI
/// thread.
QList<QList<int>> sharedFactors(const QList<QByteArray> &moduli, const std::function<bool()> &stop = {});

/// Which RSA keys have both modulus and exponent in common: one list of indices, ascending, for each that several have.
/// What has no numbers is left out. Such keys are one only where their algorithm is the same too.
QList<QList<int>> sameNumbers(const QList<RsaNumbers> &keys);

} // namespace certwright::verify
