#include "core/inspect/match.h"

#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::inspect;
using namespace Qt::StringLiterals;

namespace {

MatchInput input(const QString &name)
{
    QFile file(QStringLiteral(CERTWRIGHT_TEST_DATA "/match/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {name, readObjects(file.readAll(), name).objects};
}

Matching matchFiles(const QStringList &names)
{
    QList<MatchInput> inputs;
    for (const QString &name : names)
        inputs << input(name);
    return match(inputs);
}

/// "0 2|1": the inputs of each group's members.
QString shape(const Matching &matching)
{
    QStringList groups;
    for (const MatchGroup &group : matching.groups) {
        QStringList members;
        for (const MatchMember &member : group.members)
            members << QString::number(member.input);
        for (const MatchMember &member : group.issuers)
            members << u"+"_s + QString::number(member.input);
        groups << members.join(u' ');
    }
    return groups.join(u'|');
}

} // namespace

class MatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreThoseOfTheKeys_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("groups");
        QTest::addColumn<bool>("together");

        const auto row = [](const char *name, const QStringList &files, const QString &groups, bool together) {
            QTest::newRow(name) << files << groups << together;
        };
        row("a certificate and its key", {u"server.pem"_s, u"server.key"_s}, u"0 1"_s, true);
        row("a request, a public key, both certificates",
            {u"server.csr"_s, u"server.pub.pem"_s, u"server.pem"_s, u"renewed.pem"_s, u"server.key"_s}, u"0 1 2 3 4"_s,
            true);
        row("with the chain in any order", {u"root.pem"_s, u"server.key"_s, u"inner.pem"_s, u"server.pem"_s},
            u"1 3 +2 +0"_s, true);
        row("a key of another", {u"server.pem"_s, u"other.key"_s}, u"0|1"_s, false);
        row("two pairs are two groups", {u"server.pem"_s, u"server.key"_s, u"other.key"_s}, u"0 1|2"_s, false);
        row("a certificate alone", {u"server.pem"_s}, u"0"_s, false);
        row("a certificate and its issuer", {u"inner.pem"_s, u"server.pem"_s}, u"1 +0"_s, false);
        row("authorities alone", {u"root.pem"_s, u"inner.pem"_s}, u"0|1"_s, false);
        row("the same certificate twice", {u"server.pem"_s, u"server.pem"_s}, u"0 1"_s, true);
        row("nothing", {}, {}, false);
    }

    void groupsAreThoseOfTheKeys()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, groups);
        QFETCH(const bool, together);

        const Matching matching = matchFiles(files);

        QCOMPARE(shape(matching), groups);
        QCOMPARE(matching.belongTogether(), together);
    }

    void theIssuerIsNamedWhateverElseItMatches_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("groups");

        QTest::newRow("its request") << QStringList{u"leaf.pem"_s, u"leaf.pub.pem"_s, u"inner.pem"_s, u"inner.csr"_s,
            u"root.pem"_s} << u"0 1 +2 +4|2 3 +4"_s;
        QTest::newRow("another that it issued") << QStringList{u"leaf.pem"_s, u"sister.pem"_s, u"inner.pem"_s,
            u"inner.pem"_s, u"root.pem"_s} << u"0 +2 +3 +4|1 +2 +4"_s;
        QTest::newRow("one nearer to the root") << QStringList{u"renewed.pem"_s, u"leaf.pem"_s, u"root.pem"_s,
            u"inner.pem"_s, u"inner.csr"_s} << u"0 1 +2 +3|3 4 +2"_s;
    }

    void theIssuerIsNamedWhateverElseItMatches()
    {
        QFETCH(QStringList, files);
        QFETCH(const QString, groups);
        for (QString &file : files)
            file.prepend(u"../issuers/"_s);

        QCOMPARE(shape(matchFiles(files)), groups);
    }

    void aGroupKnowsItsKey()
    {
        const Matching matching = matchFiles({u"server.pem"_s, u"server.key"_s});

        QCOMPARE(matching.groups.size(), 1);
        QVERIFY(matching.groups[0].key);
        QCOMPARE(matching.groups[0].key->label, u"ECDSA P-256"_s);
        QCOMPARE(matching.groups[0].spkiSha256.size(), 32);
    }

    void whatStaysLockedIsNamedAndBreaksTheMatch()
    {
        const Matching matching = matchFiles({u"server.pem"_s, u"server.key"_s, u"locked.key"_s});

        QCOMPARE(shape(matching), u"0 1"_s);
        QCOMPARE(matching.locked, QList{(MatchMember{2, 0})});
        QVERIFY(!matching.belongTogether());
    }

    void manyCopiesOfAnIssuerAreNamedOnce()
    {
        const MatchInput leaf = input(u"../issuers/leaf.pem"_s);
        const MatchInput inner = input(u"../issuers/inner.pem"_s);
        const MatchInput request = input(u"../issuers/inner.csr"_s);
        QList<MatchInput> inputs(5000, leaf);
        inputs += QList<MatchInput>(5000, inner);
        inputs << request;

        const Matching matching = match(inputs);

        QCOMPARE(matching.groups.size(), 2);
        QCOMPARE(matching.groups[0].issuers.size(), 1);
    }

    void manyObjectsTakeLinearTime()
    {
        const MatchInput one = input(u"server.pem"_s);
        QList<MatchInput> inputs(20000, one);

        const Matching matching = match(inputs);

        QCOMPARE(matching.groups.size(), 1);
        QCOMPARE(matching.groups[0].members.size(), 20000);
    }
};

QTEST_GUILESS_MAIN(MatchTest)
#include "match_test.moc"
