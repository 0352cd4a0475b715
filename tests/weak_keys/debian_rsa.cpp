#include "tests/weak_keys/debian_rsa.h"

#include "core/ossl/handles.h"

#include <openssl/bn.h>

#include <vector>

namespace certwright::test {

namespace {

constexpr size_t sievePrimes = 2048;
constexpr BN_ULONG sshExponent = 35;
constexpr BN_ULONG usualExponent = 65537;

std::vector<BN_ULONG> firstPrimes()
{
    std::vector<BN_ULONG> primes;
    for (BN_ULONG n = 2; primes.size() < sievePrimes; ++n) {
        bool isPrime = true;
        for (size_t i = 0; isPrime && i < primes.size() && primes[i] * primes[i] <= n; ++i)
            isPrime = n % primes[i] != 0;
        if (isPrime)
            primes.push_back(n);
    }
    return primes;
}

/// BN_generate_prime_ex() of OpenSSL 0.9.8, draw for draw.
class PrimeMaker final
{
public:
    explicit PrimeMaker(DebianRandom &random)
        : m_random(random)
    {
    }

    ossl::BigNum prime(int bits)
    {
        for (;;) {
            ossl::BigNum candidate = probablePrime(bits);
            const bool isPrime = passesFermat(candidate.get());
            // Each round of Miller and Rabin draws a base; a composite number falls in the first one.
            for (int round = 0; round < (isPrime ? roundsFor(bits) : 1); ++round)
                drawBase(candidate.get());
            if (isPrime)
                return candidate;
        }
    }

private:
    /// BN_rand(), which first adds the time to the generator.
    ossl::BigNum draw(int bits, bool isCandidate)
    {
        m_random.add(m_random.platform().longSize);
        QByteArray octets = m_random.bytes(bits / 8);
        if (isCandidate) { // two bits on top, so that products have full length, and odd
            octets[0] = static_cast<char>(octets[0] | 0xc0);
            octets.back() = static_cast<char>(octets.back() | 1);
        }
        return ossl::BigNum(
            BN_bin2bn(reinterpret_cast<const uchar *>(octets.constData()), static_cast<int>(octets.size()), nullptr));
    }

    /// The next number from a random one on for which neither it nor its predecessor has a small factor.
    ossl::BigNum probablePrime(int bits)
    {
        static const std::vector<BN_ULONG> primes = firstPrimes();
        ossl::BigNum number = draw(bits, true);
        std::vector<BN_ULONG> remainders;
        for (const BN_ULONG prime : primes)
            remainders.push_back(BN_mod_word(number.get(), prime));
        BN_ULONG delta = 0;
        for (size_t i = 1; i < primes.size(); ++i) {
            if ((remainders[i] + delta) % primes[i] <= 1) {
                delta += 2;
                i = 0;
            }
        }
        BN_add_word(number.get(), delta);
        return number;
    }

    bool passesFermat(const BIGNUM *number)
    {
        const ossl::BigNum two(BN_new());
        const ossl::BigNum exponent(BN_dup(number));
        const ossl::BigNum power(BN_new());
        BN_set_word(two.get(), 2);
        BN_sub_word(exponent.get(), 1);
        return BN_mod_exp(power.get(), two.get(), exponent.get(), number, m_context.get()) == 1
            && BN_is_one(power.get());
    }

    /// BN_pseudo_rand_range() below number - 1.
    void drawBase(const BIGNUM *number)
    {
        const ossl::BigNum limit(BN_dup(number));
        BN_sub_word(limit.get(), 1);
        while (BN_cmp(draw(BN_num_bits(number), false).get(), limit.get()) >= 0) { }
    }

    /// BN_prime_checks_for_size()
    static int roundsFor(int bits)
    {
        return bits >= 1300 ? 2 : bits >= 850 ? 3 : bits >= 650 ? 4 : bits >= 550 ? 5 : 6;
    }

    DebianRandom &m_random;
    ossl::NumContext m_context{BN_CTX_new()};
};

/// What the programs did before they drew the first number.
void begin(DebianRandom &random, Maker maker)
{
    constexpr int rndFile = 1024;
    constexpr int rc4Seed = 20;
    // The older one also added what stat() had not filled in when there was no file.
    if (maker == Maker::OpensslWithRnd || maker == Maker::OpensslOld)
        random.add(random.platform().statSize);
    if (maker == Maker::OpensslWithRnd)
        random.add(rndFile, rndFile);
    else
        random.poll();
    if (maker == Maker::SshKeygen)
        random.bytes(rc4Seed);
}

} // namespace

QByteArray debianModulus(Maker maker, const Platform &platform, quint32 processId, int bits)
{
    DebianRandom random(platform, processId);
    begin(random, maker);
    PrimeMaker primes(random);
    const BN_ULONG exponent = maker == Maker::SshKeygen ? sshExponent : usualExponent;
    const auto next = [&] {
        for (;;) {
            ossl::BigNum prime = primes.prime(bits / 2);
            if (BN_mod_word(prime.get(), exponent) != 1)
                return prime;
        }
    };
    const ossl::BigNum p = next();
    const ossl::BigNum q = next();
    const ossl::NumContext context(BN_CTX_new());
    const ossl::BigNum modulus(BN_new());
    BN_mul(modulus.get(), p.get(), q.get(), context.get());
    QByteArray octets(BN_num_bytes(modulus.get()), '\0');
    BN_bn2bin(modulus.get(), reinterpret_cast<uchar *>(octets.data()));
    return octets;
}

} // namespace certwright::test
