#include "core/ossl/key_halves.h"

#include "core/base/secure_bytes.h"
#include "core/ossl/error_queue.h"

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>

namespace certwright::ossl {

namespace {

/// RSA of 16384 bits, the largest that OpenSSL works with, takes 9 KiB. Numbers of megabytes would take hours.
constexpr int mostOctets = 16384;

/// RFC 8017 3.2: a factor r_i, its exponent d_i and its coefficient t_i.
struct Factor {
    SecretNum prime;
    SecretNum exponent;
    SecretNum coefficient; ///< null for the first
};

struct FactorNames {
    const char *prime;
    const char *exponent;
    const char *coefficient;
};

/// As many as OpenSSL reads (RSA_MAX_PRIME_NUM). The coefficient of the first two is one and the same.
constexpr std::array<FactorNames, 5> factorNames{{
    {OSSL_PKEY_PARAM_RSA_FACTOR1, OSSL_PKEY_PARAM_RSA_EXPONENT1, nullptr},
    {OSSL_PKEY_PARAM_RSA_FACTOR2, OSSL_PKEY_PARAM_RSA_EXPONENT2, OSSL_PKEY_PARAM_RSA_COEFFICIENT1},
    {OSSL_PKEY_PARAM_RSA_FACTOR3, OSSL_PKEY_PARAM_RSA_EXPONENT3, OSSL_PKEY_PARAM_RSA_COEFFICIENT2},
    {OSSL_PKEY_PARAM_RSA_FACTOR4, OSSL_PKEY_PARAM_RSA_EXPONENT4, OSSL_PKEY_PARAM_RSA_COEFFICIENT3},
    {OSSL_PKEY_PARAM_RSA_FACTOR5, OSSL_PKEY_PARAM_RSA_EXPONENT5, OSSL_PKEY_PARAM_RSA_COEFFICIENT4},
}};

/// Null when the key has no such number.
SecretNum numberOf(const EVP_PKEY *key, const char *name)
{
    SecureBytes octets(OPENSSL_RSA_MAX_MODULUS_BITS / 8 + 8);
    std::array<OSSL_PARAM, 2> wanted{OSSL_PARAM_construct_BN(name, reinterpret_cast<unsigned char *>(octets.data()),
                                         static_cast<std::size_t>(octets.size())),
        OSSL_PARAM_construct_end()};
    SecretNum number(BN_secure_new());
    BIGNUM *filled = number.get();
    const bool isThere = number && EVP_PKEY_get_params(key, wanted.data()) == 1
        && OSSL_PARAM_modified(wanted.data()) == 1 && OSSL_PARAM_get_BN(wanted.data(), &filled) == 1;
    return isThere ? std::move(number) : nullptr;
}

/// The numbers of an RSA key, and what was multiplied so far.
class RsaEquations final
{
public:
    explicit RsaEquations(const EVP_PKEY *key)
        : m_key(key)
        , m_exponent(numberOf(key, OSSL_PKEY_PARAM_RSA_E))
        , m_secret(numberOf(key, OSSL_PKEY_PARAM_RSA_D))
    {
    }

    bool hold()
    {
        const SecretNum modulus = numberOf(m_key, OSSL_PKEY_PARAM_RSA_N);
        if (!modulus || !m_exponent || !m_secret || !m_context || !m_product || !m_rest)
            return false;
        for (const FactorNames &names : factorNames) {
            const Factor factor{numberOf(m_key, names.prime), numberOf(m_key, names.exponent),
                names.coefficient != nullptr ? numberOf(m_key, names.coefficient) : nullptr};
            if (!factor.prime && m_count >= 2)
                break; // more than two are rare
            if (!factor.prime || !factor.exponent || !exponentsFit(factor) || !multiply(factor))
                return false;
        }
        return BN_cmp(m_product.get(), modulus.get()) == 0;
    }

private:
    bool isOne(const BIGNUM *a, const BIGNUM *b, const BIGNUM *modulus)
    {
        return BN_mod_mul(m_rest.get(), a, b, modulus, m_context.get()) == 1 && BN_is_one(m_rest.get()) == 1;
    }

    /// e * d_i = 1 and d = d_i, both modulo r_i - 1.
    bool exponentsFit(const Factor &factor)
    {
        const SecretNum order(BN_dup(factor.prime.get()));
        if (!order || BN_is_zero(order.get()) == 1 || BN_sub_word(order.get(), 1) != 1)
            return false;
        BN_set_flags(order.get(), BN_FLG_CONSTTIME);
        return isOne(m_exponent.get(), factor.exponent.get(), order.get())
            && BN_nnmod(m_rest.get(), m_secret.get(), order.get(), m_context.get()) == 1
            && BN_cmp(m_rest.get(), factor.exponent.get()) == 0;
    }

    /// r_2 * t = 1 modulo r_1; of every further one r_1 * ... * r_(i-1) * t_i = 1 modulo r_i.
    bool multiply(const Factor &factor)
    {
        ++m_count;
        const bool isSecond = m_count == 2;
        const BIGNUM *multiplied = isSecond ? factor.prime.get() : m_product.get();
        const BIGNUM *modulus = isSecond ? m_product.get() : factor.prime.get();
        if (m_count > 1 && (!factor.coefficient || !isOne(multiplied, factor.coefficient.get(), modulus)))
            return false;
        return BN_mul(m_product.get(), m_product.get(), factor.prime.get(), m_context.get()) == 1;
    }

    static SecretNum one()
    {
        SecretNum made(BN_secure_new());
        return made && BN_one(made.get()) == 1 ? std::move(made) : nullptr;
    }

    const EVP_PKEY *m_key;
    SecretNum m_exponent;
    SecretNum m_secret;
    NumContext m_context{BN_CTX_secure_new()};
    SecretNum m_product = one();
    SecretNum m_rest{BN_secure_new()};
    int m_count = 0;
};

/// 2^(p-1) is 1 modulo every odd prime p.
bool isComposite(const BIGNUM *factor, BN_CTX *context)
{
    const SecretNum base(BN_secure_new());
    const SecretNum exponent(BN_dup(factor));
    const SecretNum power(BN_secure_new());
    if (!base || !exponent || !power || BN_set_word(base.get(), 2) != 1 || BN_sub_word(exponent.get(), 1) != 1)
        return false;
    if (BN_is_odd(factor) == 0)
        return BN_is_word(factor, 2) == 0;
    BN_set_flags(exponent.get(), BN_FLG_CONSTTIME);
    return BN_mod_exp(power.get(), base.get(), exponent.get(), factor, context) == 1 && BN_is_one(power.get()) == 0;
}

} // namespace

int costOfPrimes(const EVP_PKEY *key)
{
    constexpr int usualBits = 2048;
    const int bits = EVP_PKEY_is_a(key, "RSA") == 1 || EVP_PKEY_is_a(key, "RSA-PSS") == 1 ? EVP_PKEY_get_bits(key) : 0;
    const int times = (std::min(bits, OPENSSL_RSA_MAX_MODULUS_BITS) + usualBits - 1) / usualBits;
    return times * times * times;
}

bool isCompositeRsa(EVP_PKEY *key)
{
    const ErrorScope scope;
    const NumContext context(BN_CTX_secure_new());
    if (!context || costOfPrimes(key) == 0)
        return false;
    for (const FactorNames &names : factorNames) {
        const SecretNum prime = numberOf(key, names.prime);
        if (prime && isComposite(prime.get(), context.get()))
            return true;
    }
    return false;
}

bool halvesFit(EVP_PKEY *key)
{
    const ErrorScope scope;
    if (i2d_PrivateKey(key, nullptr) > mostOctets)
        return true;
    if (numberOf(key, factorNames[0].prime))
        return RsaEquations(key).hold();
    constexpr int unsupported = -2;
    const PKeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    const int answer = context ? EVP_PKEY_pairwise_check(context.get()) : unsupported;
    return answer == 1 || answer == unsupported;
}

} // namespace certwright::ossl
