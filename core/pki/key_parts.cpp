#include "core/pki/key_parts.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/key.h"
#include "core/ossl/key_halves.h"

#include <openssl/core_names.h>
#include <openssl/dsa.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>
#include <vector>

namespace certwright::pki {

namespace {

constexpr qsizetype maxRsaOctets = OPENSSL_RSA_MAX_MODULUS_BITS / 8;

/// Secret or not: what OpenSSL copies of a number made here is wiped, which costs nothing worth saving.
ossl::SecretNum number(QByteArrayView octets)
{
    ossl::SecretNum made(BN_secure_new());
    const bool done = made && octets.size() <= maxRsaOctets + 1
        && BN_bin2bn(
               reinterpret_cast<const unsigned char *>(octets.data()), static_cast<int>(octets.size()), made.get())
            != nullptr;
    return done ? std::move(made) : nullptr;
}

/// Collects numbers and texts for EVP_PKEY_fromdata; they must outlive build().
class Builder final
{
public:
    void add(const char *name, const BIGNUM *value)
    {
        m_ok = m_ok && value != nullptr && OSSL_PARAM_BLD_push_BN(m_builder.get(), name, value) == 1;
    }

    void add(const char *name, const char *text)
    {
        m_ok = m_ok && OSSL_PARAM_BLD_push_utf8_string(m_builder.get(), name, text, 0) == 1;
    }

    void add(const char *name, QByteArrayView octets)
    {
        m_ok = m_ok
            && OSSL_PARAM_BLD_push_octet_string(
                   m_builder.get(), name, octets.data(), static_cast<std::size_t>(octets.size()))
                == 1;
    }

    ossl::PKey build(const char *algorithm, int selection)
    {
        const ossl::Params params(m_ok ? OSSL_PARAM_BLD_to_param(m_builder.get()) : nullptr);
        const ossl::PKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, algorithm, nullptr));
        EVP_PKEY *made = nullptr;
        if (!params || !context || EVP_PKEY_fromdata_init(context.get()) != 1
            || EVP_PKEY_fromdata(context.get(), &made, selection, params.get()) != 1)
            return nullptr;
        return ossl::PKey(made);
    }

private:
    ossl::ParamBuilder m_builder{OSSL_PARAM_BLD_new()};
    bool m_ok = m_builder != nullptr;
};

std::optional<ossl::Key> keyOrNothing(ossl::PKey key)
{
    if (!key)
        return std::nullopt;
    return ossl::Key(std::move(key));
}

/// The key if its halves belong together.
std::optional<ossl::Key> pairOrNothing(ossl::PKey key)
{
    if (!key || !ossl::halvesFit(key.get()))
        return std::nullopt;
    return keyOrNothing(std::move(key));
}

/// What RFC 8017 A.1.2 keeps beside the primes, computed rather than believed.
struct RsaFactors {
    ossl::SecretNum prime1;
    ossl::SecretNum prime2;
    ossl::SecretNum exponent1;
    ossl::SecretNum exponent2;
    ossl::SecretNum coefficient;
};

ossl::SecretNum reducedExponent(const BIGNUM *secret, const BIGNUM *prime, BN_CTX *context)
{
    const ossl::SecretNum lessOne(BN_dup(prime));
    ossl::SecretNum result(BN_secure_new());
    const bool done = lessOne && result && BN_sub_word(lessOne.get(), 1) == 1 && BN_is_zero(lessOne.get()) == 0;
    if (!done)
        return nullptr;
    BN_set_flags(lessOne.get(), BN_FLG_CONSTTIME);
    return BN_mod(result.get(), secret, lessOne.get(), context) == 1 ? std::move(result) : nullptr;
}

/// A square root of 1 that is neither 1 nor -1, on the way from base^odd to base^(odd * 2^twos); null when there is
/// none on it.
ossl::SecretNum rootOfOne(const BIGNUM *start, int twos, const BIGNUM *modulus, BN_CTX *context)
{
    ossl::SecretNum root(BN_dup(start));
    const ossl::SecretNum square(BN_secure_new());
    const ossl::SecretNum minusOne(BN_dup(modulus));
    if (!root || !square || !minusOne || BN_sub_word(minusOne.get(), 1) != 1)
        return nullptr;
    for (int i = 0; i < twos; ++i) {
        if (BN_is_one(root.get()) == 1 || BN_cmp(root.get(), minusOne.get()) == 0
            || BN_mod_sqr(square.get(), root.get(), modulus, context) != 1)
            return nullptr;
        if (BN_is_one(square.get()) == 1)
            return root;
        BN_swap(root.get(), square.get());
    }
    return nullptr;
}

/// A prime of the modulus by both exponents: NIST SP 800-56B Rev. 2, C.1. Each base finds it in one case of two at
/// least, if the numbers belong together.
ossl::SecretNum primeOf(const BIGNUM *modulus, const BIGNUM *exponent, const BIGNUM *secret, BN_CTX *context)
{
    static constexpr std::array<BN_ULONG, 16> bases{2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53};
    const ossl::SecretNum odd(BN_secure_new());
    const ossl::SecretNum power(BN_secure_new());
    const ossl::SecretNum base(BN_secure_new());
    if (!odd || !power || !base || BN_mul(odd.get(), exponent, secret, context) != 1 || BN_sub_word(odd.get(), 1) != 1
        || BN_is_zero(odd.get()) == 1)
        return nullptr;
    int twos = 0;
    while (BN_is_bit_set(odd.get(), twos) == 0)
        ++twos;
    if (BN_rshift(odd.get(), odd.get(), twos) != 1)
        return nullptr;
    for (const BN_ULONG small : bases) {
        if (BN_set_word(base.get(), small) != 1
            || BN_mod_exp(power.get(), base.get(), odd.get(), modulus, context) != 1)
            return nullptr;
        ossl::SecretNum root = rootOfOne(power.get(), twos, modulus, context);
        if (root && BN_sub_word(root.get(), 1) == 1 && BN_gcd(root.get(), root.get(), modulus, context) == 1)
            return root;
    }
    return nullptr;
}

/// As factorsOf(), where nobody wrote the primes down.
RsaFactors primesFound(const RsaParts &parts, const BIGNUM *modulus, const BIGNUM *secret, BN_CTX *context)
{
    const ossl::SecretNum exponent = number(parts.exponent);
    RsaFactors factors{primeOf(modulus, exponent.get(), secret, context), ossl::SecretNum(BN_secure_new()), nullptr,
        nullptr, ossl::SecretNum(BN_secure_new())};
    if (!factors.prime1 || !factors.prime2 || !factors.coefficient
        || BN_div(factors.prime2.get(), nullptr, modulus, factors.prime1.get(), context) != 1
        || BN_mod_inverse(factors.coefficient.get(), factors.prime2.get(), factors.prime1.get(), context) == nullptr)
        return {};
    return factors;
}

/// Null members unless the primes make the modulus.
RsaFactors factorsOf(const RsaParts &parts, const BIGNUM *modulus, const BIGNUM *secret)
{
    const ossl::NumContext context(BN_CTX_secure_new());
    const bool areThere = !parts.prime1.isEmpty() || !parts.prime2.isEmpty();
    RsaFactors factors = areThere || !context
        ? RsaFactors{number(parts.prime1), number(parts.prime2), nullptr, nullptr, number(parts.coefficient)}
        : primesFound(parts, modulus, secret, context.get());
    const ossl::SecretNum product(BN_secure_new());
    if (!context || !factors.prime1 || !factors.prime2 || !product
        || BN_mul(product.get(), factors.prime1.get(), factors.prime2.get(), context.get()) != 1
        || BN_cmp(product.get(), modulus) != 0)
        return {};
    factors.exponent1 = reducedExponent(secret, factors.prime1.get(), context.get());
    factors.exponent2 = reducedExponent(secret, factors.prime2.get(), context.get());
    return factors;
}

} // namespace

std::optional<ossl::Key> keyOf(const RsaParts &parts)
{
    const ossl::ErrorScope scope;
    const ossl::SecretNum modulus = number(parts.modulus);
    const ossl::SecretNum exponent = number(parts.exponent);
    const ossl::SecretNum secret = number(parts.secret);
    if (!modulus || !exponent || !secret || BN_num_bits(modulus.get()) < 2 || BN_is_odd(modulus.get()) == 0
        || BN_num_bits(modulus.get()) > OPENSSL_RSA_MAX_MODULUS_BITS || BN_is_zero(exponent.get()) == 1
        || BN_cmp(exponent.get(), modulus.get()) >= 0 || BN_cmp(secret.get(), modulus.get()) >= 0)
        return std::nullopt;
    Builder builder;
    builder.add(OSSL_PKEY_PARAM_RSA_N, modulus.get());
    builder.add(OSSL_PKEY_PARAM_RSA_E, exponent.get());
    if (parts.secret.isEmpty())
        return keyOrNothing(builder.build("RSA", EVP_PKEY_PUBLIC_KEY));
    builder.add(OSSL_PKEY_PARAM_RSA_D, secret.get());
    const RsaFactors factors = factorsOf(parts, modulus.get(), secret.get());
    builder.add(OSSL_PKEY_PARAM_RSA_FACTOR1, factors.prime1.get());
    builder.add(OSSL_PKEY_PARAM_RSA_FACTOR2, factors.prime2.get());
    builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT1, factors.exponent1.get());
    builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT2, factors.exponent2.get());
    builder.add(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, factors.coefficient.get());
    return pairOrNothing(builder.build("RSA", EVP_PKEY_KEYPAIR));
}

std::optional<ossl::Key> keyOf(const DsaParts &parts)
{
    const ossl::ErrorScope scope;
    const std::array numbers{number(parts.prime), number(parts.order), number(parts.generator), number(parts.publicKey),
        number(parts.secret)};
    if (std::any_of(numbers.begin(), numbers.end() - 1, [](const ossl::SecretNum &one) {
            return !one || BN_num_bits(one.get()) < 2 || BN_num_bits(one.get()) > OPENSSL_DSA_MAX_MODULUS_BITS;
        }))
        return std::nullopt;
    const auto &[prime, order, generator, open, secret] = numbers;
    Builder builder;
    builder.add(OSSL_PKEY_PARAM_FFC_P, prime.get());
    builder.add(OSSL_PKEY_PARAM_FFC_Q, order.get());
    builder.add(OSSL_PKEY_PARAM_FFC_G, generator.get());
    builder.add(OSSL_PKEY_PARAM_PUB_KEY, open.get());
    if (parts.secret.isEmpty())
        return keyOrNothing(builder.build("DSA", EVP_PKEY_PUBLIC_KEY));
    builder.add(OSSL_PKEY_PARAM_PRIV_KEY, secret.get());
    return pairOrNothing(builder.build("DSA", EVP_PKEY_KEYPAIR));
}

std::optional<ossl::Key> keyOf(const EcParts &parts)
{
    const ossl::ErrorScope scope;
    const ossl::SecretNum secret = number(parts.secret);
    Builder builder;
    builder.add(OSSL_PKEY_PARAM_GROUP_NAME, parts.group);
    builder.add(OSSL_PKEY_PARAM_PUB_KEY, parts.point);
    if (parts.secret.isEmpty())
        return keyOrNothing(builder.build("EC", EVP_PKEY_PUBLIC_KEY));
    builder.add(OSSL_PKEY_PARAM_PRIV_KEY, secret.get());
    return pairOrNothing(builder.build("EC", EVP_PKEY_KEYPAIR));
}

std::optional<ossl::Key> keyOf(const RawParts &parts)
{
    const ossl::ErrorScope scope;
    const auto octets = [](QByteArrayView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    ossl::PKey open(EVP_PKEY_new_raw_public_key_ex(
        nullptr, parts.algorithm, nullptr, octets(parts.publicKey), static_cast<std::size_t>(parts.publicKey.size())));
    if (!open || parts.secret.isEmpty())
        return keyOrNothing(std::move(open));
    ossl::PKey pair(EVP_PKEY_new_raw_private_key_ex(
        nullptr, parts.algorithm, nullptr, octets(parts.secret), static_cast<std::size_t>(parts.secret.size())));
    // The public half of `pair` was computed from its secret.
    if (!pair || EVP_PKEY_eq(open.get(), pair.get()) != 1)
        return std::nullopt;
    return keyOrNothing(std::move(pair));
}

std::optional<ossl::Key> keyOf(const SeedParts &parts)
{
    const ossl::ErrorScope scope;
    Builder builder;
    builder.add("seed", parts.seed); // OSSL_PKEY_PARAM_ML_DSA_SEED, which OpenSSL has from 3.5 on
    ossl::PKey pair = builder.build(parts.algorithm, EVP_PKEY_KEYPAIR);
    std::size_t size = 0;
    if (!pair || EVP_PKEY_get_raw_public_key(pair.get(), nullptr, &size) != 1)
        return std::nullopt;
    QByteArray open(static_cast<qsizetype>(size), '\0');
    if (EVP_PKEY_get_raw_public_key(pair.get(), reinterpret_cast<unsigned char *>(open.data()), &size) != 1
        || open != parts.publicKey)
        return std::nullopt;
    return keyOrNothing(std::move(pair));
}

} // namespace certwright::pki
