#include "tests/integration/cli/fixture.h"

#include <QCryptographicHash>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/match/") + name;
}

QStringList kindsOf(const QJsonValue &members)
{
    QStringList kinds;
    for (const QJsonValue &member : members.toArray())
        kinds << member[u"kind"_s].toString();
    return kinds;
}

} // namespace

class CliMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsTogetherIsOneGroup();
    void strangersAreSeveralGroups();
    void sharedPrimesAreNamed();
    void whatIsLockedIsNamed();
    void badInputIsToldPlainly();
    void textIsPlain();
};

void CliMatchTest::whatBelongsTogetherIsOneGroup()
{
    const Cli cli;

    const QJsonObject document = cli.json({u"match"_s, data(u"root.pem"_s), data(u"server.key"_s),
        data(u"server.csr"_s), data(u"inner.pem"_s), data(u"server.pem"_s)});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"together"_s), QJsonValue(true));
    const QJsonArray groups = document.value(u"groups"_s).toArray();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(kindsOf(groups[0][u"members"_s]), (QStringList{u"private-key"_s, u"csr"_s, u"certificate"_s}));
    QCOMPARE(kindsOf(groups[0][u"issuers"_s]), (QStringList{u"certificate"_s, u"certificate"_s}));
    const RunResult spki = openssl({u"pkey"_s, u"-in"_s, data(u"server.key"_s), u"-pubout"_s, u"-outform"_s, u"DER"_s});
    QCOMPARE(groups[0][u"spki_sha256"_s].toString().toLatin1(),
        QCryptographicHash::hash(spki.out, QCryptographicHash::Sha256).toHex());
}

void CliMatchTest::strangersAreSeveralGroups()
{
    const Cli cli;

    const QJsonObject document = cli.json({u"match"_s, data(u"server.pem"_s), data(u"other.key"_s)}, 1);
    const QJsonObject alone = cli.json({u"match"_s, data(u"server.pem"_s)}, 1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"groups"_s).toArray().size(), 2);
    QCOMPARE(document.value(u"together"_s), QJsonValue(false));
    QVERIFY2(!alone.isEmpty(), qPrintable(cli.problem()));
}

void CliMatchTest::sharedPrimesAreNamed()
{
    const Cli cli;
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/weak_keys/");

    const QJsonObject document
        = cli.json({u"match"_s, folder + u"shares-a-prime-with-the-next.pem"_s,
                       folder + u"shares-a-prime-with-the-one-before.pem"_s, folder + u"made-by-infineon-2048.pem"_s},
            1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonArray groups = document.value(u"groups"_s).toArray();
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0][u"findings"_s][0][u"id"_s].toString(), u"key-shared-factor"_s);
    QCOMPARE(groups[1][u"findings"_s][0][u"id"_s].toString(), u"key-shared-factor"_s);
    QCOMPARE(groups[2][u"findings"_s][0][u"id"_s].toString(), u"key-roca"_s);
}

void CliMatchTest::whatIsLockedIsNamed()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");

    const QJsonObject locked = cli.json({u"match"_s, data(u"other.key"_s), data(u"locked.key"_s)}, 1);
    const QJsonObject opened
        = cli.json({u"match"_s, data(u"other.key"_s), data(u"locked.key"_s), u"--password-file"_s, u"password"_s});

    QVERIFY2(!opened.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(kindsOf(locked.value(u"locked"_s)), QStringList{u"private-key"_s});
    QCOMPARE(opened.value(u"together"_s), QJsonValue(true));
}

void CliMatchTest::badInputIsToldPlainly()
{
    const Cli cli;
    cli.write(u"words"_s, "no certificate at all\n");

    QCOMPARE(cli.errorCode({u"match"_s, u"nowhere.pem"_s}, 3), u"file-not-found"_s);
    QVERIFY(!cli.run({u"match"_s, u"words"_s}).ok());
    QCOMPARE(cli.run({u"match"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"match"_s, u"-"_s, u"-"_s}).exitCode, 2);
}

void CliMatchTest::textIsPlain()
{
    const Cli cli;

    const RunResult result = cli.run({u"match"_s, data(u"server.key"_s), data(u"server.pem"_s), data(u"inner.pem"_s)});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY2(result.out.contains("These belong together (ECDSA P-256):\n"), result.report().constData());
    QVERIFY2(result.out.contains("server.pem: certificate “server.test”\n"), result.report().constData());
    QVERIFY2(result.out.contains("inner.pem: its issuer “Between”\n"), result.report().constData());
}

QTEST_GUILESS_MAIN(CliMatchTest)
#include "match_test.moc"
