// shared_factors_bench [COUNT...]: looking for shared primes in RSA moduli of 2048 bits against BN_gcd() of each with
// each.
#include "core/verify/shared_factors.h"
#include "tests/bench/shared_factors/bare_gcd.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

using namespace certwright;

namespace {

constexpr qint64 pairsOfSample = 20'000;

/// Whether exactly the pair that shares a prime was found.
bool measure(int count, QTextStream &out)
{
    QList<QByteArray> numbers = bench::coprimeNumbers(count - 2);
    const auto [first, second] = bench::pairWithACommonPrime();
    numbers.prepend(first);
    numbers.append(second);

    QElapsedTimer timer;
    timer.start();
    const QList<QList<int>> found = verify::sharedFactors(numbers);
    const double ours = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    const auto rows = static_cast<int>(std::clamp<qint64>(pairsOfSample / count, 1, count - 1));
    timer.restart();
    const int shared = bench::countByGcd(numbers, rows);
    const double sample = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    const double pairs = static_cast<double>(count) * (count - 1) / 2;
    const double sampled = static_cast<double>(rows) * (2.0 * count - rows - 1) / 2;
    const double each = sample / sampled * pairs;

    out << count << " moduli: batch " << ours << " ms; each with each " << each << " ms (" << sampled << " of " << pairs
        << " pairs measured), ratio " << each / ours << '\n';
    return found == QList<QList<int>>{{0, count - 1}} && shared == 1;
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QList<int> counts{1000, 5000};
    if (argc > 1)
        counts.clear();
    for (int i = 1; i < argc; ++i)
        counts << std::max(3, QByteArray(argv[i]).toInt());
    const bool isRight = std::all_of(counts.cbegin(), counts.cend(), [&out](int count) { return measure(count, out); });
    return isRight ? 0 : 1;
}
