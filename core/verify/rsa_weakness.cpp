#include "core/verify/rsa_weakness.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/verify/integer.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace certwright::verify {

namespace {

constexpr unsigned largestSmallFactor = 10000;
constexpr int fermatRounds = 100;
constexpr int maxPrimalityBits = 4096;

/// The first 39 primes: their product divides the one that Infineon's library used, for every size of key.
constexpr std::array<unsigned, 39> rocaPrimes{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67,
    71, 73, 79, 83, 89, 97, 101, 103, 107, 109, 113, 127, 131, 137, 139, 149, 151, 157, 163, 167};
constexpr unsigned rocaGenerator = 65537;

/// Null for an empty or an oversized modulus.
ossl::BigNum numberOf(const QByteArray &modulus)
{
    if (modulus.isEmpty() || modulus.size() > maxTestedBits / 8)
        return nullptr;
    return ossl::BigNum(BN_bin2bn(
        reinterpret_cast<const unsigned char *>(modulus.constData()), static_cast<int>(modulus.size()), nullptr));
}

/// exponent modulo order: all that one small prime tells about the exponent.
struct Congruence {
    unsigned exponent;
    unsigned order;
};

/// The discrete logarithm of `power` to ROCA's generator modulo a small prime; none outside the subgroup.
std::optional<Congruence> discreteLogarithm(unsigned power, unsigned prime)
{
    std::optional<unsigned> exponent;
    unsigned value = 1 % prime;
    unsigned order = 0;
    do {
        if (value == power)
            exponent = order;
        value = value * (rocaGenerator % prime) % prime;
        ++order;
    } while (value != 1 % prime);
    if (!exponent)
        return {};
    return Congruence{*exponent, order};
}

bool agree(const Congruence &a, const Congruence &b)
{
    const unsigned common = std::gcd(a.order, b.order);
    return a.exponent % common == b.exponent % common;
}

/// Whether a number is a square as far as its remainders by small numbers tell; 1 in 150 others passes.
bool mayBeSquare(const BIGNUM *number)
{
    constexpr std::array<unsigned, 5> divisors{64, 63, 65, 11, 17};
    return std::all_of(divisors.begin(), divisors.end(), [number](unsigned divisor) {
        const auto rest = static_cast<unsigned>(BN_mod_word(number, divisor));
        for (unsigned root = 0; root < divisor; ++root) {
            if (root * root % divisor == rest)
                return true;
        }
        return false;
    });
}

/// The whole part of the square root, by Newton's method from above; null when memory is short.
ossl::BigNum squareRoot(const BIGNUM *number, BN_CTX *context)
{
    ossl::BigNum root(BN_new());
    ossl::BigNum next(BN_new());
    if (!root || !next || BN_set_bit(root.get(), (BN_num_bits(number) + 1) / 2) != 1)
        return nullptr;
    while (true) {
        if (BN_div(next.get(), nullptr, number, root.get(), context) != 1
            || BN_add(next.get(), next.get(), root.get()) != 1 || BN_rshift1(next.get(), next.get()) != 1)
            return nullptr;
        if (BN_cmp(next.get(), root.get()) >= 0)
            return root;
        std::swap(root, next);
    }
}

bool isSquare(const BIGNUM *number, BN_CTX *context)
{
    if (BN_is_zero(number) == 1) // the modulus is p * p: Fermat's method ends before it begins
        return true;
    if (!mayBeSquare(number))
        return false;
    const ossl::BigNum root = squareRoot(number, context);
    const ossl::BigNum square(BN_new());
    return root && square && BN_sqr(square.get(), root.get(), context) == 1 && BN_cmp(square.get(), number) == 0;
}

/// Looks for a² - n = b² from a = ceil(√n) upwards.
bool fermatFindsFactors(const BIGNUM *modulus, BN_CTX *context)
{
    const ossl::BigNum a = squareRoot(modulus, context);
    const ossl::BigNum difference(BN_new());
    if (!a || !difference)
        return false;
    for (int round = 0; round <= fermatRounds; ++round) {
        if (BN_sqr(difference.get(), a.get(), context) != 1 || BN_sub(difference.get(), difference.get(), modulus) != 1)
            return false;
        if (BN_is_negative(difference.get()) == 0 && isSquare(difference.get(), context))
            return true;
        if (BN_add_word(a.get(), 1) != 1)
            return false;
    }
    return false;
}

std::vector<unsigned> primesBelow(unsigned limit)
{
    std::vector<bool> composite(limit, false);
    std::vector<unsigned> primes;
    for (unsigned number = 2; number < limit; ++number) {
        if (composite[number])
            continue;
        primes.push_back(number);
        for (unsigned multiple = number * number; multiple < limit; multiple += number)
            composite[multiple] = true;
    }
    return primes;
}

} // namespace

bool isRoca(const QByteArray &modulus)
{
    const ossl::BigNum number = numberOf(modulus);
    std::vector<Congruence> known;
    for (const unsigned prime : rocaPrimes) {
        if (!number)
            return false;
        const auto found = discreteLogarithm(static_cast<unsigned>(BN_mod_word(number.get(), prime)), prime);
        if (!found
            || !std::all_of(known.begin(), known.end(), [&found](const Congruence &k) { return agree(k, *found); }))
            return false;
        known.push_back(*found);
    }
    return true;
}

bool hasClosePrimes(const QByteArray &modulus)
{
    const ossl::ErrorScope scope;
    const ossl::BigNum number = numberOf(modulus);
    const ossl::NumContext context(BN_CTX_new());
    return number && context && BN_is_odd(number.get()) == 1 && fermatFindsFactors(number.get(), context.get());
}

std::optional<unsigned> smallFactor(const QByteArray &modulus)
{
    static const std::vector<unsigned> primes = primesBelow(largestSmallFactor);
    const ossl::BigNum number = numberOf(modulus);
    if (!number)
        return {};
    const auto divides = [&number](unsigned prime) {
        return BN_mod_word(number.get(), prime) == 0 && BN_is_word(number.get(), prime) == 0;
    };
    const auto found = std::find_if(primes.begin(), primes.end(), divides);
    return found == primes.end() ? std::nullopt : std::optional(*found);
}

bool isPrimeModulus(const QByteArray &modulus)
{
    const Integer number = Integer::fromBigEndian(modulus);
    return number.bits() <= maxPrimalityBits && number.isProbablePrime();
}

} // namespace certwright::verify
