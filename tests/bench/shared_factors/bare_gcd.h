#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace certwright::bench {

/// `count` numbers of 2048 bits, each the product of primes that no other has. They are small primes, so that making
/// the numbers takes seconds: what comparing them costs depends on their size alone.
QList<QByteArray> coprimeNumbers(int count);

/// Two more with one prime in common.
std::pair<QByteArray, QByteArray> pairWithACommonPrime();

/// How many pairs of one of the first ones and any after it have a common divisor by BN_gcd(): the work of comparing
/// each with each.
int countByGcd(const QList<QByteArray> &numbers, int firstOnes);

} // namespace certwright::bench
