#include "ui/models/shared_primes.h"

#include "core/async/run.h"
#include "core/verify/shared_factors.h"
#include "core/verify/weak_key.h"

namespace certwright::ui {

namespace {

void add(SharedPrimes &found, const QList<OpenKey> &keys, const QList<int> &sharing)
{
    for (const int index : sharing) {
        QList<int> &others = found[keys.at(index).entry];
        for (const int other : sharing) {
            if (keys.at(other).publicKey != keys.at(index).publicKey)
                others.append(keys.at(other).entry);
        }
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
