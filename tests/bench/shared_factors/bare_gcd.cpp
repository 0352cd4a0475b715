#include "tests/bench/shared_factors/bare_gcd.h"

#include "core/ossl/handles.h"

#include <vector>

namespace certwright::bench {

namespace {

constexpr int bits = 2048;
constexpr int primeBits = 64;

ossl::BigNum numberOf(const QByteArray &bytes)
{
    return ossl::BigNum(
        BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<int>(bytes.size()), nullptr));
}

QByteArray bytesOf(const ossl::BigNum &number)
{
    QByteArray bytes(BN_num_bytes(number.get()), Qt::Uninitialized);
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

ossl::BigNum prime()
{
    ossl::BigNum found(BN_new());
    BN_generate_prime_ex(found.get(), primeBits, 0, nullptr, nullptr, nullptr);
    return found;
}

} // namespace

QList<QByteArray> coprimeNumbers(int count)
{
    const ossl::NumContext context(BN_CTX_new());
    QList<QByteArray> numbers;
    for (int i = 0; i < count; ++i) {
        ossl::BigNum product = prime();
        while (BN_num_bits(product.get()) < bits)
            BN_mul(product.get(), product.get(), prime().get(), context.get());
        numbers << bytesOf(product);
    }
    return numbers;
}

std::pair<QByteArray, QByteArray> pairWithACommonPrime()
{
    const ossl::NumContext context(BN_CTX_new());
    const ossl::BigNum common = prime();
    const auto multiple = [&] {
        const ossl::BigNum rest = numberOf(coprimeNumbers(1).first());
        const ossl::BigNum product(BN_new());
        BN_mul(product.get(), common.get(), rest.get(), context.get());
        return bytesOf(product);
    };
    return {multiple(), multiple()};
}

int countByGcd(const QList<QByteArray> &numbers, int firstOnes)
{
    const ossl::NumContext context(BN_CTX_new());
    const ossl::BigNum divisor(BN_new());
    std::vector<ossl::BigNum> all;
    for (const QByteArray &number : numbers)
        all.push_back(numberOf(number));
    int count = 0;
    for (std::size_t i = 0; i < static_cast<std::size_t>(firstOnes); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            BN_gcd(divisor.get(), all[i].get(), all[j].get(), context.get());
            count += BN_is_one(divisor.get()) != 1 ? 1 : 0;
        }
    }
    return count;
}

} // namespace certwright::bench
