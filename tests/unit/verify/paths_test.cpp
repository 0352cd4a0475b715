#include "core/verify/judged_paths.h"
#include "tests/unit/verify/path_pile.h"

#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace certwright::test;
using namespace Qt::StringLiterals;
using verify::LinkState;
using verify::PathGoal;

class PathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One key with two ways up, one of which is trusted: the other must not be judged in its place.
    void strictFollowsThePathThatPassed()
    {
        for (const QStringList &given : {QStringList{u"leaf"_s, u"sub"_s, u"root"_s, u"cross"_s},
                 QStringList{u"leaf"_s, u"sub"_s, u"cross"_s, u"root"_s}}) {
            for (const verify::RuleSet rules : {verify::RuleSet::Public, verify::RuleSet::Private}) {
                verify::VerdictQuery asked = query(given, {u"old"_s});
                asked.rules = rules;

                const verify::Verdicts verdicts = verify::judge(asked);

                QVERIFY(verdicts.path.ok && verdicts.path.reasons.isEmpty());
                QCOMPARE(verdicts.path.path, loadAll({u"leaf"_s, u"sub"_s, u"cross"_s, u"old"_s}));
                QVERIFY(verdicts.strict.ok && verdicts.strict.reasons.isEmpty());
            }
        }
    }

    void everyPathIsFound_data()
    {
        QTest::addColumn<QStringList>("pile");
        QTest::addColumn<QStringList>("roots");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("one way") << QStringList{u"sub"_s} << QStringList{u"root"_s}
                                 << QStringList{u"Leaf > Sub > Root: anchor"_s};
        QTest::newRow("in any order, twice, with strangers") << QStringList{u"stranger"_s, u"root"_s, u"sub"_s,
            u"sub"_s, u"leaf"_s} << QStringList{u"root"_s} << QStringList{u"Leaf > Sub > Root: anchor"_s};
        QTest::newRow("nobody trusted") << QStringList{u"sub"_s, u"root"_s} << QStringList{}
                                        << QStringList{u"Leaf > Sub > Root: untrusted"_s};
        QTest::newRow("nothing but the leaf")
            << QStringList{} << QStringList{u"root"_s} << QStringList{u"Leaf: missing"_s};
        QTest::newRow("cross-signed") << QStringList{u"sub"_s, u"cross"_s} << QStringList{u"root"_s, u"old"_s}
                                      << QStringList{
                                             u"Leaf > Sub > Root: anchor"_s, u"Leaf > Sub > Root > Old: anchor"_s};
        QTest::newRow("cross-signed, the old one alone trusted")
            << QStringList{u"sub"_s, u"cross"_s, u"root"_s} << QStringList{u"old"_s}
            << QStringList{u"Leaf > Sub > Root > Old: anchor"_s, u"Leaf > Sub > Root: untrusted"_s};
        QTest::newRow("an intermediate as anchor")
            << QStringList{u"root"_s} << QStringList{u"sub"_s}
            << QStringList{u"Leaf > Sub: anchor"_s, u"Leaf > Sub > Root: untrusted"_s};
        QTest::newRow("right name, wrong key")
            << QStringList{u"imposter"_s, u"sub"_s} << QStringList{u"root"_s}
            << QStringList{u"Leaf > Sub > Root: anchor"_s, u"Leaf > Sub: wrong key"_s};
        QTest::newRow("a loop of two") << QStringList{u"aByB"_s, u"bByA"_s} << QStringList{}
                                       << QStringList{u"Leaf > A > B: loop"_s};
    }

    void everyPathIsFound()
    {
        QFETCH(const QStringList, pile);
        QFETCH(const QStringList, roots);
        QFETCH(const QStringList, expected);
        const bool loop = pile.contains(u"aByB"_s);

        const verify::PathSearch search
            = verify::findPaths(load(loop ? u"underA"_s : u"leaf"_s), loadAll(pile), anchors(roots));

        QVERIFY(search.complete);
        QCOMPARE(readable(search), expected);
        for (const verify::CandidatePath &path : search.paths) {
            QCOMPARE(path.links.size(), path.certificates.size() - 1);
            const bool wrong = path.goal == PathGoal::WrongKey;
            QCOMPARE(path.links.contains(LinkState::NameOnly), wrong);
        }
    }

    void aLoopWithAWayOutFindsIt()
    {
        const verify::PathSearch search
            = verify::findPaths(load(u"underA"_s), loadAll({u"aByB"_s, u"bByA"_s, u"bByRoot"_s}), anchors({u"root"_s}));

        QCOMPARE(readable(search), QStringList{u"Leaf > A > B > Root: anchor"_s});
    }

    /// Authorities that all signed each other: more ways than anybody could count.
    void aHostilePileEndsTheSearch()
    {
        QList<pki::Certificate> pile;
        for (int i = 0; i < 8; ++i) {
            for (int k = 0; k < 8; ++k) {
                if (i != k)
                    pile.append(load(u"mesh/%1-%2"_s.arg(QString::number(i), QString::number(k))));
            }
        }

        const verify::PathSearch search = verify::findPaths(load(u"mesh/leaf"_s), pile, anchors({u"mesh/root"_s}));

        QVERIFY(!search.paths.isEmpty());
        QVERIFY(search.paths.first().goal == PathGoal::Anchor);
        QVERIFY(!search.complete);
        QVERIFY(search.paths.size() <= verify::PathLimits().paths + 8);
    }

    void limitsAreKept()
    {
        verify::PathLimits limits;
        limits.depth = 2;

        const verify::PathSearch search
            = verify::findPaths(load(u"leaf"_s), loadAll({u"sub"_s}), anchors({u"root"_s}), limits);

        QVERIFY(!search.complete);
        QCOMPARE(readable(search), QStringList{u"Leaf > Sub: too deep"_s});
    }

    /// One authority excludes the name, the other that signed the same key does not.
    void anotherPathIsTakenWhenTheFirstIsRefused_data()
    {
        QTest::addColumn<QStringList>("pile");
        QTest::newRow("the excluding one first") << QStringList{u"leaf"_s, u"subExcluding"_s, u"sub"_s};
        QTest::newRow("the excluding one last") << QStringList{u"leaf"_s, u"sub"_s, u"subExcluding"_s};
    }

    void anotherPathIsTakenWhenTheFirstIsRefused()
    {
        QFETCH(const QStringList, pile);

        const verify::Verdicts verdicts = verify::judge(query(pile, {u"root"_s}));

        QVERIFY(verdicts.path.ok);
        QVERIFY(verdicts.path.path.contains(load(u"sub"_s)));
        QCOMPARE(verdicts.paths.size(), 2);
    }

    void whatWasGivenIsReported_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<bool>("inOrder");
        QTest::addColumn<QList<int>>("duplicates");
        QTest::addColumn<QList<int>>("extra");
        QTest::addColumn<int>("root");
        QTest::addColumn<QString>("missing");
        const QList<int> none;

        QTest::newRow("right") << QStringList{u"leaf"_s, u"sub"_s} << true << none << none << -1 << QString();
        QTest::newRow("with the root") << QStringList{u"leaf"_s, u"sub"_s, u"root"_s} << true << none << none << 2
                                       << QString();
        QTest::newRow("turned over") << QStringList{u"root"_s, u"sub"_s, u"leaf"_s} << false << none << none << 0
                                     << QString();
        QTest::newRow("twice, and a stranger") << QStringList{u"leaf"_s, u"leaf"_s, u"stranger"_s, u"sub"_s} << true
                                               << QList{1} << QList{2} << -1 << QString();
        QTest::newRow("a stranger first")
            << QStringList{u"stranger"_s, u"leaf"_s, u"sub"_s} << false << none << QList{0} << -1 << QString();
        QTest::newRow("the leaf alone") << QStringList{u"leaf"_s} << true << none << none << -1 << u"Sub"_s;
    }

    void whatWasGivenIsReported()
    {
        QFETCH(const QStringList, given);
        QFETCH(const QString, missing);

        const verify::Verdicts verdicts = verify::judge(query(given, {u"root"_s}));

        QCOMPARE(verdicts.leaf, load(u"leaf"_s));
        QCOMPARE(verdicts.path.ok, missing.isEmpty());
        QTEST(verdicts.given.inOrder, "inOrder");
        QTEST(verdicts.given.duplicates, "duplicates");
        QTEST(verdicts.given.extra, "extra");
        QTEST(verdicts.given.root, "root");
        QCOMPARE(verdicts.given.missing ? verdicts.given.missing->issuer : QString(), missing);
        if (verdicts.given.missing)
            QCOMPARE(verdicts.given.missing->urls, QStringList{u"http://ca.example.test/sub.der"_s});
    }

    void everyPathIsJudgedByItself_data()
    {
        QTest::addColumn<QStringList>("given");
        QTest::addColumn<QStringList>("roots");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("one of two is trusted")
            << QStringList{u"leaf"_s, u"sub"_s, u"cross"_s, u"root"_s} << QStringList{u"old"_s}
            << QStringList{u"Leaf > Sub > Root > Old: anchor, verified, ok, extra 3"_s,
                   u"Leaf > Sub > Root: untrusted, path-untrusted-root 2, extra 2"_s};
        QTest::newRow("a name is excluded on one")
            << QStringList{u"leaf"_s, u"sub"_s, u"subExcluding"_s} << QStringList{u"root"_s}
            << QStringList{u"Leaf > Sub > Root: anchor, verified, ok, extra 2"_s,
                   u"Leaf > Sub > Root: anchor, path-name-not-permitted 0, extra 1"_s};
        QTest::newRow("another key") << QStringList{u"leaf"_s, u"imposter"_s, u"sub"_s} << QStringList{u"root"_s}
                                     << QStringList{u"Leaf > Sub > Root: anchor, verified, ok, extra 1"_s,
                                            u"Leaf > Sub: wrong key, path-bad-signature 0, extra 2"_s};
        QTest::newRow("missing") << QStringList{u"leaf"_s} << QStringList{u"root"_s}
                                 << QStringList{u"Leaf: missing, verified, path-issuer-not-found 0, needs Sub"_s};
        QTest::newRow("alone") << QStringList{u"root"_s} << QStringList{u"old"_s}
                               << QStringList{u"Root: untrusted, verified, path-self-signed-leaf 0"_s};
    }

    void everyPathIsJudgedByItself()
    {
        QFETCH(const QStringList, given);
        QFETCH(const QStringList, roots);
        QFETCH(const QStringList, expected);
        const verify::VerdictQuery asked = query(given, roots);

        QStringList lines;
        for (const verify::JudgedPath &judged : verify::judgePaths(asked, verify::judge(asked))) {
            QStringList words{readable(judged.path)};
            if (judged.isVerified)
                words << u"verified"_s;
            if (judged.verdict.ok)
                words << u"ok"_s;
            for (const Finding &reason : judged.verdict.reasons)
                words << findingName(reason.id) + u' ' + QString::number(reason.certificate);
            for (const int index : judged.given.extra)
                words << u"extra %1"_s.arg(index);
            if (judged.given.missing)
                words << u"needs "_s + judged.given.missing->issuer;
            lines << words.join(u", "_s);
        }

        QCOMPARE(lines, expected);
    }

    void aFetchedIssuerStaysMissingAsGiven()
    {
        verify::VerdictQuery asked = query({u"leaf"_s}, {u"root"_s});
        asked.untrusted = loadAll({u"sub"_s});

        const verify::Verdicts verdicts = verify::judge(asked);

        QVERIFY(verdicts.path.ok);
        QVERIFY(verdicts.given.missing);
        QCOMPARE(verdicts.given.missing->issuer, u"Sub"_s);
    }

    void theLeafIsFound()
    {
        QCOMPARE(verify::leafIndex(loadAll({u"leaf"_s, u"sub"_s})), 0);
        QCOMPARE(verify::leafIndex(loadAll({u"root"_s, u"sub"_s, u"leaf"_s})), 2);
        QCOMPARE(verify::leafIndex(loadAll({u"root"_s, u"sub"_s})), 1);
        QCOMPARE(verify::leafIndex(loadAll(QStringList{u"root"_s})), 0);
    }

    void hostAndAddressAreJudgedTogether()
    {
        verify::VerdictQuery asked = query({u"leaf"_s, u"sub"_s}, {u"root"_s});
        asked.host = u"www.example.test"_s;
        asked.address = u"192.0.2.1"_s;

        const verify::Verdicts verdicts = verify::judge(asked);

        QVERIFY(verdicts.hostname && !verdicts.hostname->ok);
        QCOMPARE(verdicts.hostname->reasons.size(), 1);
        QVERIFY(!verify::judge(query({u"leaf"_s}, {u"root"_s})).hostname);
    }
};

QTEST_GUILESS_MAIN(PathsTest)
#include "paths_test.moc"
