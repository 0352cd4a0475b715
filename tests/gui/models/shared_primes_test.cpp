#include "ui/models/shared_primes.h"

#include "ui/models/display_text.h"

#include <QTest>
#include <QtEndian>

#include <optional>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::ui;

namespace {

/// RSA keys whose moduli are 2^61 - 1 times different primes.
QList<QByteArray> keysThatShareAPrime(int count)
{
    const auto tlv = [](char tag, const QByteArray &content) -> QByteArray {
        return QByteArray(1, tag) + static_cast<char>(content.size()) + content;
    };
    QList<QByteArray> keys;
    for (quint64 prime = 1'000'003; keys.size() < count; prime += 2) {
        bool isPrime = true;
        for (quint64 factor = 3; isPrime && factor * factor <= prime; factor += 2)
            isPrime = prime % factor != 0;
        if (!isPrime)
            continue;
        const quint64 low = (prime << 61U) - prime;
        const quint64 high = (prime >> 3U) - ((prime << 61U) < prime ? 1 : 0);
        QByteArray modulus(16, '\0');
        qToBigEndian(high, modulus.data());
        qToBigEndian(low, modulus.data() + 8);
        keys.append(tlv('\x30',
            QByteArray::fromHex("300d06092a864886f70d0101010500")
                + tlv('\x03',
                    '\0' + tlv('\x30', tlv('\x02', modulus.mid(5)) + tlv('\x02', QByteArray::fromHex("010001"))))));
    }
    return keys;
}

} // namespace

class SharedPrimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverSharesAPrimeWithThousandsIsToldAFew()
    {
        const QList<QByteArray> publicKeys = keysThatShareAPrime(1500);
        QList<OpenKey> keys;
        for (const QByteArray &key : publicKeys)
            keys.append({static_cast<int>(keys.size()), key});
        keys.append({1500, publicKeys.last()}); // its certificate, say
        std::optional<SharedPrimes> found;

        lookForSharedPrimes(this, keys, [&found](const SharedPrimes &shared) { found = shared; });

        QTRY_VERIFY_WITH_TIMEOUT(found, 20'000);
        QCOMPARE(found->size(), 1501);
        QCOMPARE(found->value(0).others, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(found->value(0).more, 1500 - 8);
        QCOMPARE(found->value(1500).others, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7}));
        QCOMPARE(found->value(1500).more, 1499 - 8);
        QCOMPARE(DisplayText::joinedShort({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}, 4, 30), u"a, b, c and 32 more"_s);
        QCOMPARE(DisplayText::joinedShort({u"a"_s}, 4, 1), u"a and 1 more"_s);
    }
};

QTEST_GUILESS_MAIN(SharedPrimesTest)
#include "shared_primes_test.moc"
