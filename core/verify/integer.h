#pragma once

#include <QByteArray>

#include <gmp.h>
#include <utility>

namespace certwright::verify {

/// A whole number from zero up, of any size; GMP's. For public numbers only: it takes no constant time and wipes
/// nothing.
class Integer final
{
public:
    explicit Integer(unsigned long value = 0) { mpz_init_set_ui(m_value, value); }
    Integer(const Integer &other) { mpz_init_set(m_value, other.m_value); }
    Integer(Integer &&other) noexcept
    {
        mpz_init(m_value);
        mpz_swap(m_value, other.m_value);
    }
    Integer &operator=(Integer other) noexcept
    {
        mpz_swap(m_value, other.m_value);
        return *this;
    }
    ~Integer() { mpz_clear(m_value); }

    static Integer fromBigEndian(const QByteArray &bytes)
    {
        Integer result;
        mpz_import(result.m_value, static_cast<std::size_t>(bytes.size()), 1, 1, 1, 0, bytes.constData());
        return result;
    }

    /// Baillie-PSW: every prime, and no composite number that anybody has found yet.
    bool isProbablePrime() const
    {
        constexpr int rounds = 24; // of which GMP takes 24 for Baillie-PSW, and does no more
        return mpz_probab_prime_p(m_value, rounds) != 0;
    }
    int bits() const { return isZero() ? 0 : static_cast<int>(mpz_sizeinbase(m_value, 2)); }
    bool isZero() const { return mpz_sgn(m_value) == 0; }
    bool isOne() const { return mpz_cmp_ui(m_value, 1) == 0; }

    friend Integer operator+(const Integer &a, const Integer &b) { return made(mpz_add, a, b); }
    friend Integer operator*(const Integer &a, const Integer &b) { return made(mpz_mul, a, b); }
    /// `b` is not zero.
    friend Integer operator%(const Integer &a, const Integer &b) { return made(mpz_tdiv_r, a, b); }
    friend Integer commonDivisor(const Integer &a, const Integer &b) { return made(mpz_gcd, a, b); }

private:
    static Integer made(void (*operation)(mpz_ptr, mpz_srcptr, mpz_srcptr), const Integer &a, const Integer &b)
    {
        Integer result;
        operation(result.m_value, a.m_value, b.m_value);
        return result;
    }

    mpz_t m_value;
};

} // namespace certwright::verify
