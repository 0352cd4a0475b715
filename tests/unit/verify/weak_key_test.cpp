#include "core/verify/weak_key.h"

#include "core/pki/pem.h"
#include "core/verify/rsa_weakness.h"
#include "core/verify/shared_factors.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace certwright;
using namespace certwright::verify;
using namespace Qt::StringLiterals;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/weak_keys/") + name;
}

QByteArray content(const QString &name)
{
    QFile file(dataFile(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray spkiOf(const QString &name)
{
    return pki::pemBlocks(content(name + u".pem"_s)).value(0).der;
}

QByteArray modulusOf(const QString &name)
{
    return rsaNumbers(spkiOf(name)).value_or(RsaNumbers()).modulus;
}

QStringList idsOf(const Findings &findings)
{
    QStringList ids;
    for (const Finding &finding : findings)
        ids << findingName(finding.id);
    return ids;
}

} // namespace

class WeakKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKeyGivesExactlyItsFindings_data()
    {
        QTest::addColumn<QStringList>("expected");
        const QStringList lines = QString::fromUtf8(content(u"expect.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const qsizetype colon = line.indexOf(u':');
            if (!line.startsWith(u'#'))
                QTest::newRow(qPrintable(line.first(colon))) << line.sliced(colon + 1).split(u' ', Qt::SkipEmptyParts);
        }
    }

    void eachKeyGivesExactlyItsFindings()
    {
        QFETCH(const QStringList, expected);
        const QByteArray spki = spkiOf(QString::fromUtf8(QTest::currentDataTag()));

        const Findings findings = weakKeyFindings(spki);

        QVERIFY(!spki.isEmpty());
        QCOMPARE(idsOf(findings), expected);
    }

    void everyKeyOfTheFolderIsExpectedToGiveSomething()
    {
        const QString expected = QString::fromUtf8(content(u"expect.txt"_s));

        const QStringList names = QDir(dataFile({})).entryList({u"*.pem"_s});

        QVERIFY(names.size() > 20);
        for (const QString &name : names)
            QVERIFY2(expected.contains(u'\n' + name.chopped(4) + u':'), qPrintable(name));
    }

    void theSentenceKnowsKeyAndFactor()
    {
        const Findings findings = weakKeyFindings(spkiOf(u"divisible-by-7919"_s));

        QCOMPARE(
            findings.value(0), (Finding{FindingId::KeySmallFactor, Severity::Error, -1, {u"RSA 2048"_s, u"7919"_s}}));
    }

    void bytesThatAreNoKeyGiveNothing()
    {
        QVERIFY(weakKeyFindings({}).isEmpty());
        QVERIFY(weakKeyFindings(QByteArray("no key at all")).isEmpty());
        QVERIFY(!rsaNumbers(QByteArray("no key at all")));
        QVERIFY(!isRoca({}));
        QVERIFY(!hasClosePrimes({}));
        QVERIFY(!smallFactor({}));
        QVERIFY(!isPrimeModulus({}));
        QVERIFY(!isRoca(QByteArray(maxTestedBits / 8 + 1, '\x01')));
    }

    void aListInTheFormOfOpensslBlacklistNamesTheKey()
    {
        const Result<KnownWeakKeys> known = KnownWeakKeys::load({u"/there/is/no/such"_s, dataFile(u"lists"_s)});

        QVERIFY(known);
        QVERIFY(known->covers(QByteArray(512, '\xff')));
        QCOMPARE(idsOf(weakKeyFindings(spkiOf(u"a-good-key"_s), *known)), QStringList{u"key-debian-weak"_s});
        QVERIFY(weakKeyFindings(spkiOf(u"size-2044"_s), *known).isEmpty());
    }

    void aListInTheFormOfOpensshBlacklistNamesTheKey()
    {
        QTemporaryDir folder;
        QVERIFY(QFile::copy(dataFile(u"lists/blacklist.RSA-2048-ssh"_s), folder.filePath(u"blacklist.RSA-2048"_s)));

        const Result<KnownWeakKeys> known = KnownWeakKeys::load({folder.path()});

        QVERIFY(known);
        const RsaNumbers listed = rsaNumbers(spkiOf(u"exponent-3"_s)).value();
        const RsaNumbers other = rsaNumbers(spkiOf(u"a-good-key"_s)).value();
        QVERIFY(known->contains(listed.modulus, listed.exponent));
        QVERIFY(!known->contains(other.modulus, other.exponent)); // the same modulus, but SSH's list is about both
    }

    void withoutListsTheUsualSizesAreCovered()
    {
        for (const KnownWeakKeys &known : {KnownWeakKeys(), KnownWeakKeys::load({u"/there/is/no/such"_s}).value()}) {
            QVERIFY(known.covers(QByteArray(128, '\xff')));
            QVERIFY(known.covers(QByteArray(256, '\xff')));
            QVERIFY(!known.covers(QByteArray(512, '\xff')));
            QVERIFY(!known.contains(QByteArray("n"), QByteArray("e")));
        }
    }

    void aSharedPrimeIsFoundAmongOthers()
    {
        const QList<QByteArray> moduli{modulusOf(u"made-by-infineon-2048"_s),
            modulusOf(u"shares-a-prime-with-the-next"_s), modulusOf(u"size-512"_s), modulusOf(u"modulus-is-a-prime"_s),
            {}, modulusOf(u"even-modulus"_s), modulusOf(u"shares-a-prime-with-the-one-before"_s),
            modulusOf(u"size-16392"_s)};

        QCOMPARE(sharedFactors(moduli), (QList<QList<int>>{{1, 6}}));
    }

    void theSameKeyTwiceSharesNothing()
    {
        const QByteArray modulus = modulusOf(u"a-good-key"_s);

        QVERIFY(sharedFactors({}).isEmpty());
        QVERIFY(sharedFactors({modulus}).isEmpty());
        QVERIFY(sharedFactors({modulus, modulus}).isEmpty());
    }

    void copiesOfAKeyStandInItsGroup()
    {
        const QByteArray one = modulusOf(u"shares-a-prime-with-the-next"_s);
        const QByteArray other = modulusOf(u"shares-a-prime-with-the-one-before"_s);

        QCOMPARE(sharedFactors({one, other, one}), (QList<QList<int>>{{0, 1, 2}}));
    }

    void eachSharedPrimeIsAGroupOfItsOwn_data()
    {
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QList<QList<int>>>("groups");
        QTest::newRow("a triangle") << QList<int>{101 * 103, 103 * 107, 101 * 107}
                                    << QList<QList<int>>{{0, 1}, {0, 2}, {1, 2}};
        QTest::newRow("a star") << QList<int>{101 * 103, 101 * 107, 101 * 109, 113 * 127}
                                << QList<QList<int>>{{0, 1, 2}};
        QTest::newRow("two pairs") << QList<int>{101 * 103, 107 * 109, 103 * 113, 109 * 127}
                                   << QList<QList<int>>{{0, 2}, {1, 3}};
        QTest::newRow("none") << QList<int>{101 * 103, 107 * 109, 113 * 127, 131 * 137, 139 * 149}
                              << QList<QList<int>>{};
    }

    void eachSharedPrimeIsAGroupOfItsOwn()
    {
        QFETCH(const QList<int>, numbers);
        QFETCH(const QList<QList<int>>, groups);
        QList<QByteArray> moduli;
        for (const int number : numbers)
            moduli << QByteArray::fromHex(QByteArray::number(number, 16).rightJustified(6, '0'));

        QCOMPARE(sharedFactors(moduli), groups);
    }

    void aStopEndsTheSearchWithNothing()
    {
        const QList<QByteArray> moduli{
            modulusOf(u"shares-a-prime-with-the-next"_s), modulusOf(u"shares-a-prime-with-the-one-before"_s)};

        QVERIFY(sharedFactors(moduli, [] { return true; }).isEmpty());
        QCOMPARE(sharedFactors(moduli, [] { return false; }).size(), 1);
    }

    void manyNumbersAgreeWithComparingEachWithEach()
    {
        QList<QByteArray> moduli;
        QList<int> numbers;
        for (int i = 0; i < 300; ++i) {
            numbers << 2 * ((i * 7919 + 13) % 100003) + 1;
            moduli << QByteArray::fromHex(QByteArray::number(numbers.last(), 16).rightJustified(6, '0'));
        }

        QSet<int> found;
        for (const QList<int> &group : sharedFactors(moduli))
            found += QSet<int>(group.cbegin(), group.cend());

        for (int i = 0; i < numbers.size(); ++i) {
            bool shares = false;
            for (int j = 0; j < numbers.size(); ++j)
                shares = shares || (numbers[i] != numbers[j] && std::gcd(numbers[i], numbers[j]) > 1);
            QCOMPARE(found.contains(i), shares);
        }
    }
};

QTEST_GUILESS_MAIN(WeakKeyTest)
#include "weak_key_test.moc"
