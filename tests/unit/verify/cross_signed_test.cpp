#include "core/base/atomic_file.h"
#include "core/verify/judged_paths.h"
#include "tests/unit/verify/path_pile.h"

#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace certwright::test;
using namespace Qt::StringLiterals;
using verify::PathGoal;

namespace {

QList<pki::Certificate> loadBundle(const QString &name)
{
    return *pki::parseCertificates(*readFile(pathFile(name), 1 << 20), name);
}

} // namespace

/// Authorities that signed one another, and piles of one name.
class CrossSignedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As openssl verify has it, which needs luck with the order; see cross_signed/make.sh.
    void theWayOutOfManyThatSignedEachOtherIsFound_data()
    {
        QTest::addColumn<QStringList>("pile");
        QTest::newRow("the way out last") << QStringList{u"mesh"_s, u"bridge"_s};
        QTest::newRow("the way out first") << QStringList{u"bridge"_s, u"mesh"_s};
    }

    void theWayOutOfManyThatSignedEachOtherIsFound()
    {
        QFETCH(const QStringList, pile);
        verify::VerdictQuery asked = query({u"../cross_signed/leaf"_s}, {u"../cross_signed/root"_s});
        for (const QString &name : pile)
            asked.given += loadBundle(u"../cross_signed/"_s + name);

        const verify::Verdicts verdicts = verify::judge(asked);

        QVERIFY(verdicts.path.ok);
        QVERIFY(!verdicts.pathsComplete);
        QCOMPARE(readable(verdicts.paths.first()), u"Leaf > Mesh 0 > Mesh 13 > Bridge 1 > Bridge 2 > Root: anchor"_s);
        QCOMPARE(verdicts.path.path, verdicts.paths.first().certificates);
    }

    void whatIsMissingAboveManyThatSignedEachOtherIsTold()
    {
        verify::VerdictQuery asked = query({u"../cross_signed/leaf"_s}, {u"old"_s});
        asked.given += loadBundle(u"../cross_signed/mesh"_s) + loadBundle(u"../cross_signed/bridge"_s);

        const verify::Verdicts verdicts = verify::judge(asked);

        QVERIFY(!verdicts.path.ok);
        QVERIFY(verdicts.given.missing);
        QCOMPARE(verdicts.given.missing->issuer, u"Root"_s);
        QCOMPARE(verdicts.paths.first().goal, PathGoal::IssuerMissing);
        QVERIFY(verdicts.strict.reasons.isEmpty());
    }

    void authoritiesThatSignedEachOtherAreNotMissing_data()
    {
        QTest::addColumn<QStringList>("pile");
        QTest::newRow("in order") << QStringList{u"underA"_s, u"aByB"_s, u"bByA"_s};
        QTest::newRow("in another order") << QStringList{u"underA"_s, u"bByA"_s, u"aByB"_s};
    }

    void authoritiesThatSignedEachOtherAreNotMissing()
    {
        QFETCH(const QStringList, pile);
        const verify::VerdictQuery asked = query(pile, {u"root"_s});

        const verify::Verdicts verdicts = verify::judge(asked);
        const QList<verify::JudgedPath> judged = verify::judgePaths(asked, verdicts);

        const Findings expected{{FindingId::PathLoop, Severity::Error, 0, {u"Leaf"_s, u"A, B"_s}}};
        QVERIFY(!verdicts.path.ok);
        QCOMPARE(verdicts.path.reasons, expected);
        QVERIFY(verdicts.strict.reasons.isEmpty());
        QVERIFY(!verdicts.given.missing);
        QCOMPARE(judged.size(), 1);
        QVERIFY(judged.first().isVerified);
        QCOMPARE(judged.first().verdict.reasons, expected);
    }

    /// Ten thousand certificates of one name and key: only one of them leads anywhere.
    void manyOfOneNameAndKeyEndTheSearch()
    {
        QList<pki::Certificate> pile;
        const pki::Certificate sub = load(u"sub"_s);
        const qsizetype serial = sub.der().indexOf(sub.serialNumber());
        QVERIFY(serial > 0);
        for (int i = 0; i < 10000; ++i) {
            QByteArray der = sub.der();
            der[serial + 2] = static_cast<char>(i >> 8);
            der[serial + 3] = static_cast<char>(i);
            pile.append(*pki::Certificate::parse(der, {}));
        }
        pile.append(sub);

        const verify::PathSearch search = verify::findPaths(load(u"leaf"_s), pile, anchors({u"root"_s}));

        QVERIFY(!search.complete);
        QVERIFY(search.paths.size() > 1 && search.paths.size() <= verify::PathLimits().paths);
        QVERIFY(search.paths.first().certificates.size() == 3);
    }
};

QTEST_GUILESS_MAIN(CrossSignedTest)
#include "cross_signed_test.moc"
