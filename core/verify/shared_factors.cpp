#include "core/verify/shared_factors.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/verify/rsa_weakness.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <memory>

namespace certwright::verify {

namespace {

constexpr int namingBudget = 2'000'000; ///< microseconds
constexpr int wordBits = 64;

/// Null once something failed; null in makes null out.
using Number = ossl::BigNum;

Number copyOf(const Number &number)
{
    return Number(number ? BN_dup(number.get()) : nullptr);
}

int wordsOf(const Number &number)
{
    return (BN_num_bits(number.get()) + wordBits - 1) / wordBits;
}

/// The lowest bits of a number.
Number lowBits(const Number &number, int bits)
{
    Number low = copyOf(number);
    if (low && BN_num_bits(low.get()) > bits && BN_mask_bits(low.get(), bits) != 1)
        return nullptr;
    return low;
}

Number shifted(const Number &number, int left)
{
    Number result(number ? BN_new() : nullptr);
    const bool done = result
        && (left >= 0 ? BN_lshift(result.get(), number.get(), left) : BN_rshift(result.get(), number.get(), -left))
            == 1;
    return done ? std::move(result) : nullptr;
}

Number sum(const Number &a, const Number &b)
{
    Number result(a && b ? BN_new() : nullptr);
    return result && BN_add(result.get(), a.get(), b.get()) == 1 ? std::move(result) : nullptr;
}

/// 2^bits - number, of which the lowest bits count.
Number negated(const Number &number, int bits)
{
    Number result(number ? BN_new() : nullptr);
    const bool done
        = result && BN_set_bit(result.get(), bits) == 1 && BN_sub(result.get(), result.get(), number.get()) == 1;
    return done ? lowBits(result, bits) : nullptr;
}

Number multiply(const Number &a, const Number &b, BN_CTX *context);

/// The longer factor in pieces as long as the shorter one.
Number multiplyInPieces(const Number &longer, const Number &shorter, BN_CTX *context)
{
    const int step = wordsOf(shorter) * wordBits;
    Number result(BN_new());
    Number rest = copyOf(longer);
    for (int position = 0; result && rest && BN_is_zero(rest.get()) == 0; position += step) {
        result = sum(result, shifted(multiply(lowBits(rest, step), shorter, context), position));
        rest = shifted(rest, -step);
    }
    return rest ? std::move(result) : nullptr;
}

/// OpenSSL multiplies in less than quadratic time (Karatsuba) only factors of the same number of words.
Number multiply(const Number &a, const Number &b, BN_CTX *context)
{
    constexpr int shortEnough = 32;
    if (!a || !b)
        return nullptr;
    const Number &longer = wordsOf(a) >= wordsOf(b) ? a : b;
    const Number &shorter = wordsOf(a) >= wordsOf(b) ? b : a;
    const int difference = wordsOf(longer) - wordsOf(shorter);
    if (difference <= 1 || wordsOf(shorter) <= shortEnough) {
        Number result(BN_new());
        return result && BN_mul(result.get(), a.get(), b.get(), context) == 1 ? std::move(result) : nullptr;
    }
    if (difference * 4 > wordsOf(longer))
        return multiplyInPieces(longer, shorter, context);
    const int padding = difference * wordBits;
    return shifted(multiply(longer, shifted(shorter, padding), context), -padding);
}

/// The inverse of an odd number modulo 2^bits, by Newton's method: each step doubles the bits that are right.
Number inverseModuloPower(const Number &odd, int bits, BN_CTX *context)
{
    if (bits <= 1) {
        Number one(BN_new());
        return one && BN_one(one.get()) == 1 ? std::move(one) : nullptr;
    }
    const int half = (bits + 1) / 2;
    Number known = inverseModuloPower(odd, half, context);
    const Number error = shifted(lowBits(multiply(lowBits(odd, bits), known, context), bits), -half);
    const Number correction = lowBits(multiply(known, error, context), bits - half);
    return sum(known, shifted(negated(correction, bits - half), half));
}

/// Montgomery's reduction: the value times a unit, below twice the odd modulus. A unit changes no greatest common
/// divisor with the modulus, and this needs no division, which takes quadratic time in OpenSSL.
Number reduced(const Number &value, const Number &modulus, BN_CTX *context)
{
    if (!value || !modulus)
        return nullptr;
    const int size = BN_num_bits(modulus.get());
    const int bits = std::max(size, BN_num_bits(value.get()) - size) + 1;
    const Number inverse = negated(inverseModuloPower(modulus, bits, context), bits);
    const Number factor = lowBits(multiply(lowBits(value, bits), inverse, context), bits);
    return shifted(sum(value, multiply(factor, modulus, context)), -bits);
}

Number commonDivisor(const Number &a, const Number &b, BN_CTX *context)
{
    Number result(a && b ? BN_new() : nullptr);
    return result && BN_gcd(result.get(), a.get(), b.get(), context) == 1 ? std::move(result) : nullptr;
}

/// A node of the product tree. `others` is the sum over all moduli below of the product of the other moduli below:
/// modulo one of them, that is the product of the others alone.
struct Node {
    Number product;
    Number others;
    std::unique_ptr<Node> left = {};
    std::unique_ptr<Node> right = {};
    int modulus = -1; ///< of a leaf
};

using Stop = std::function<bool()>;

/// Batch GCD over different odd moduli, those of like size side by side.
class BatchGcd final
{
public:
    BatchGcd(const std::vector<Number> &moduli, const Stop &stop)
        : m_moduli(moduli)
        , m_stop(stop)
        , m_context(BN_CTX_new())
    {
    }

    /// The indices of moduli that have a factor in common with the product of all others.
    QList<int> run()
    {
        const int count = static_cast<int>(m_moduli.size());
        if (count < 2 || !m_context)
            return {};
        const std::unique_ptr<Node> left = build(0, count / 2);
        const std::unique_ptr<Node> right = build(count / 2, count);
        if (left && right) {
            descend(*left, reduced(multiply(left->others, right->product, context()), left->product, context()));
            descend(*right, reduced(multiply(right->others, left->product, context()), right->product, context()));
        }
        return stopped() ? QList<int>() : m_found;
    }

private:
    BN_CTX *context() const { return m_context.get(); }
    bool stopped() const { return m_stop && m_stop(); }

    std::unique_ptr<Node> build(int first, int end)
    {
        if (stopped())
            return nullptr;
        auto node = std::make_unique<Node>();
        if (end - first == 1) {
            node->product = copyOf(m_moduli[static_cast<std::size_t>(first)]);
            node->others = Number(BN_dup(BN_value_one()));
            node->modulus = first;
            return node;
        }
        node->left = build(first, first + (end - first) / 2);
        node->right = build(first + (end - first) / 2, end);
        if (!node->left || !node->right)
            return nullptr;
        node->product = multiply(node->left->product, node->right->product, context());
        node->others = sum(multiply(node->left->others, node->right->product, context()),
            multiply(node->right->others, node->left->product, context()));
        return node;
    }

    void descend(const Node &node, const Number &value)
    {
        if (!value || stopped())
            return;
        if (node.modulus >= 0)
            return judge(node, value);
        descend(*node.left, reduced(value, node.left->product, context()));
        descend(*node.right, reduced(value, node.right->product, context()));
    }

    /// An inverse is found faster than a greatest common divisor, and is there when that is 1.
    void judge(const Node &leaf, const Number &value)
    {
        const Number inverse(BN_mod_inverse(nullptr, value.get(), leaf.product.get(), context()));
        const Number divisor = inverse ? nullptr : commonDivisor(value, leaf.product, context());
        if (divisor && BN_is_one(divisor.get()) == 0)
            m_found << leaf.modulus;
    }

    const std::vector<Number> &m_moduli;
    const Stop &m_stop;
    ossl::NumContext m_context;
    QList<int> m_found;
};

/// Names the shared primes of the moduli found, within a budget that a hostile set of keys cannot exceed.
class PrimeTable final
{
public:
    explicit PrimeTable(const std::vector<Number> &moduli)
        : m_moduli(moduli)
        , m_context(BN_CTX_new())
    {
    }

    void add(const QList<int> &found)
    {
        for (qsizetype position = 0; m_context && position < found.size(); ++position) {
            divideByKnown(found[position]);
            for (qsizetype earlier = 0; earlier < position; ++earlier)
                compare(found[position], found[earlier]);
        }
        for (const int index : found) {
            if (!m_named.contains(index)) // what it is shared with was not worth the time
                m_groups << QSet<int>{index};
        }
    }

    const QList<QSet<int>> &groups() const { return m_groups; }

private:
    const Number &number(int index) const { return m_moduli[static_cast<std::size_t>(index)]; }

    bool spend(int cost)
    {
        m_budget -= cost;
        return m_budget > 0;
    }

    void divideByKnown(int index)
    {
        const Number rest(BN_new());
        for (std::size_t prime = 0; rest && prime < m_primes.size() && spend(divisionCost); ++prime) {
            if (BN_mod(rest.get(), number(index).get(), m_primes[prime].get(), m_context.get()) == 1
                && BN_is_zero(rest.get()) == 1)
                join(static_cast<int>(prime), index);
        }
    }

    void compare(int index, int other)
    {
        const auto together = [index, other](const QSet<int> &g) { return g.contains(index) && g.contains(other); };
        if (std::any_of(m_groups.cbegin(), m_groups.cend(), together) || !spend(comparisonCost))
            return;
        Number prime = commonDivisor(number(index), number(other), m_context.get());
        if (!prime || BN_is_one(prime.get()) == 1)
            return;
        m_primes.push_back(std::move(prime));
        m_groups << QSet<int>();
        join(static_cast<int>(m_groups.size()) - 1, index);
        join(static_cast<int>(m_groups.size()) - 1, other);
    }

    void join(int group, int index)
    {
        m_groups[group] << index;
        m_named << index;
    }

    static constexpr int divisionCost = 2; // microseconds
    static constexpr int comparisonCost = 500;

    const std::vector<Number> &m_moduli;
    ossl::NumContext m_context;
    std::vector<Number> m_primes;
    QList<QSet<int>> m_groups; ///< by prime
    QSet<int> m_named;
    int m_budget = namingBudget;
};

/// The different moduli that can be compared, the small ones first, each with the places where it stands.
struct Distinct {
    std::vector<Number> numbers;
    QList<QList<int>> places;
};

Distinct distinctModuli(const QList<QByteArray> &moduli)
{
    QMap<std::pair<qsizetype, QByteArray>, QList<int>> sorted;
    for (qsizetype index = 0; index < moduli.size(); ++index) {
        const QByteArray &modulus = moduli[index];
        const bool usable = !modulus.isEmpty() && modulus.size() <= maxTestedBits / 8 && (modulus.back() & 1) != 0;
        if (usable)
            sorted[{modulus.size(), modulus}] << static_cast<int>(index);
    }
    Distinct distinct;
    for (auto entry = sorted.cbegin(); entry != sorted.cend() && distinct.places.size() < maxComparedModuli; ++entry) {
        const QByteArray &bytes = entry.key().second;
        distinct.numbers.emplace_back(BN_bin2bn(
            reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
        distinct.places << entry.value();
    }
    return distinct;
}

} // namespace

QList<QList<int>> sharedFactors(const QList<QByteArray> &moduli, const Stop &stop)
{
    const ossl::ErrorScope scope;
    const Distinct distinct = distinctModuli(moduli);
    PrimeTable table(distinct.numbers);
    table.add(BatchGcd(distinct.numbers, stop).run());
    QList<QList<int>> groups;
    for (const QSet<int> &group : table.groups()) {
        QList<int> places;
        for (const int index : group)
            places += distinct.places[index];
        std::sort(places.begin(), places.end());
        groups << places;
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace certwright::verify
