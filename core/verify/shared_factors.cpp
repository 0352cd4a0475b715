#include "core/verify/shared_factors.h"

#include "core/verify/integer.h"
#include "core/verify/rsa_weakness.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <memory>

namespace certwright::verify {

namespace {

constexpr int namingBudget = 2'000'000; ///< microseconds

/// A node of the product tree. `others` is the sum over all moduli below of the product of the other moduli below:
/// modulo one of them, that is the product of the others alone.
struct Node {
    Integer product;
    Integer others;
    std::unique_ptr<Node> left = {};
    std::unique_ptr<Node> right = {};
    int modulus = -1; ///< of a leaf
};

using Stop = std::function<bool()>;

/// Batch GCD over different moduli, those of like size side by side.
class BatchGcd final
{
public:
    BatchGcd(const std::vector<Integer> &moduli, const Stop &stop)
        : m_moduli(moduli)
        , m_stop(stop)
    {
    }

    /// The indices of moduli that have a factor in common with the product of all others.
    QList<int> run()
    {
        const int count = static_cast<int>(m_moduli.size());
        if (count < 2)
            return {};
        const std::unique_ptr<Node> left = build(0, count / 2);
        const std::unique_ptr<Node> right = build(count / 2, count);
        if (left && right) {
            descend(*left, (left->others * right->product) % left->product);
            descend(*right, (right->others * left->product) % right->product);
        }
        return stopped() ? QList<int>() : m_found;
    }

private:
    bool stopped() const { return m_stop && m_stop(); }

    std::unique_ptr<Node> build(int first, int end)
    {
        if (stopped())
            return nullptr;
        if (end - first == 1)
            return std::make_unique<Node>(
                Node{m_moduli[static_cast<std::size_t>(first)], Integer(1), nullptr, nullptr, first});
        std::unique_ptr<Node> left = build(first, first + (end - first) / 2);
        std::unique_ptr<Node> right = build(first + (end - first) / 2, end);
        if (!left || !right)
            return nullptr;
        Integer product = left->product * right->product;
        Integer others = left->others * right->product + right->others * left->product;
        return std::make_unique<Node>(Node{std::move(product), std::move(others), std::move(left), std::move(right)});
    }

    void descend(const Node &node, const Integer &value)
    {
        if (stopped())
            return;
        if (node.modulus < 0) {
            descend(*node.left, value % node.left->product);
            descend(*node.right, value % node.right->product);
        } else if (!commonDivisor(value, node.product).isOne()) {
            m_found << node.modulus;
        }
    }

    const std::vector<Integer> &m_moduli;
    const Stop &m_stop;
    QList<int> m_found;
};

/// Names the shared primes of the moduli found, within a budget that a hostile set of keys cannot exceed.
class PrimeTable final
{
public:
    explicit PrimeTable(const std::vector<Integer> &moduli)
        : m_moduli(moduli)
    {
    }

    void add(const QList<int> &found)
    {
        for (qsizetype position = 0; position < found.size(); ++position) {
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
    const Integer &number(int index) const { return m_moduli[static_cast<std::size_t>(index)]; }

    bool spend(int cost)
    {
        m_budget -= cost;
        return m_budget > 0;
    }

    void divideByKnown(int index)
    {
        for (std::size_t prime = 0; prime < m_primes.size() && spend(divisionCost); ++prime) {
            if ((number(index) % m_primes[prime]).isZero())
                join(static_cast<int>(prime), index);
        }
    }

    void compare(int index, int other)
    {
        const auto together = [index, other](const QSet<int> &g) { return g.contains(index) && g.contains(other); };
        if (std::any_of(m_groups.cbegin(), m_groups.cend(), together) || !spend(comparisonCost))
            return;
        Integer prime = commonDivisor(number(index), number(other));
        if (prime.isOne())
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
    static constexpr int comparisonCost = 20;

    const std::vector<Integer> &m_moduli;
    std::vector<Integer> m_primes;
    QList<QSet<int>> m_groups; ///< by prime
    QSet<int> m_named;
    int m_budget = namingBudget;
};

/// The different moduli that can be compared, the small ones first, each with the places where it stands.
struct Distinct {
    std::vector<Integer> numbers;
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
        distinct.numbers.push_back(Integer::fromBigEndian(bytes));
        distinct.places << entry.value();
    }
    return distinct;
}

} // namespace

QList<QList<int>> sharedFactors(const QList<QByteArray> &moduli, const Stop &stop)
{
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

QList<QList<int>> sameNumbers(const QList<RsaNumbers> &keys)
{
    QMap<std::pair<QByteArray, QByteArray>, QList<int>> sorted;
    for (qsizetype index = 0; index < keys.size(); ++index) {
        if (!keys[index].modulus.isEmpty())
            sorted[{keys[index].modulus, keys[index].exponent}] << static_cast<int>(index);
    }
    QList<QList<int>> groups = sorted.values();
    groups.removeIf([](const QList<int> &group) { return group.size() < 2; });
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace certwright::verify
