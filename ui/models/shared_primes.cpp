#include "ui/models/shared_primes.h"

#include "core/async/run.h"
#include "core/verify/shared_factors.h"
#include "core/verify/weak_key.h"

namespace certwright::ui {

namespace {

constexpr qsizetype mostOthers = 8; ///< named to each of those that share a prime

/// Linear, however many share the prime: each is told the first entries of a few other keys, and a number.
void add(SharedPrimes &found, const QList<OpenKey> &keys, const QList<int> &sharing)
{
    QHash<QByteArray, int> holders; // certificates, requests and keys may have the same key
    QList<OpenKey> few;
    for (const int index : sharing) {
        if (holders[keys.at(index).publicKey]++ == 0 && few.size() <= mostOthers)
            few.append(keys.at(index));
    }
    for (const int index : sharing) {
        PrimeSharing &here = found[keys.at(index).entry];
        int others = static_cast<int>(sharing.size()) - holders.value(keys.at(index).publicKey);
        for (const OpenKey &other : few) {
            if (other.publicKey == keys.at(index).publicKey || here.others.size() >= mostOthers)
                continue;
            here.others.append(other.entry);
            --others;
        }
        here.more += others;
    }
}

} // namespace

QFuture<SharedPrimes> lookForSharedPrimes(
    QObject *context, const QList<OpenKey> &keys, std::function<void(const SharedPrimes &)> done)
{
    return async::run(
        context,
        [keys](const async::StopRequested &stop) {
            QList<QByteArray> moduli;
            for (const OpenKey &key : keys) {
                if (stop())
                    return SharedPrimes();
                moduli.append(verify::rsaNumbers(key.publicKey).value_or(verify::RsaNumbers()).modulus);
            }
            SharedPrimes found;
            for (const QList<int> &sharing : verify::sharedFactors(moduli, stop))
                add(found, keys, sharing);
            return found;
        },
        std::move(done));
}

} // namespace certwright::ui
