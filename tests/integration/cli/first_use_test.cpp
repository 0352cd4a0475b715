#include "tests/integration/cli/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs `issue a1.test` to `a6.test` at the same time; %1 are the further words, in which $i is the number. Each exit
/// code is a line of the output.
RunResult issueSixAtOnce(const QString &words)
{
    const QString script
        = u"for i in 1 2 3 4 5 6; do ( \"$1\" issue a$i.test %1 >out$i 2>err$i; echo $? >rc$i ) & done\n"
          "wait; cat rc*; cat err* >&2\n"_s.arg(words);
    return run(u"/bin/bash"_s, {u"-c"_s, script, u"-"_s, Cli::program()}, {}, std::chrono::seconds(60));
}

QStringList hiddenBelow(const QString &folder)
{
    QStringList hidden;
    for (const QString &name : {u""_s, u"/authorities"_s, u"/certificates"_s})
        hidden << QDir(folder + name).entryList({u".certwright*"_s}, QDir::AllEntries | QDir::Hidden);
    return hidden;
}

} // namespace

/// --generate-passphrase-file while others do the same, and again later.
class CliFirstUseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void severalAtOnceEndWell_data();
    void severalAtOnceEndWell();
    void ofDifferentFilesOneIsLeft();
    void theSameCommandWorksAgain();
    void aFileOfBeforeIsLeftAsItIs();
    void aFileOfAnotherAuthorityIsTold();
    void anAuthorityThatIsNotThereIsNamed();
};

void CliFirstUseTest::severalAtOnceEndWell_data()
{
    QTest::addColumn<int>("round");
    for (int round = 1; round <= 5; ++round)
        QTest::addRow("round %d", round) << round;
}

void CliFirstUseTest::severalAtOnceEndWell()
{
    const Cli cli;

    const RunResult result = issueSixAtOnce(u"--generate-passphrase-file pass"_s);

    QVERIFY2(result.out == "0\n0\n0\n0\n0\n0\n", result.report().constData());
    QVERIFY2(result.err.isEmpty(), result.report().constData());
    QCOMPARE(cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s).toArray().size(), 1);
    const QString key = cli.workspace() + u"/authorities/certwright/key.pem"_s;
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, key, u"-passin"_s, u"file:pass"_s, u"-noout"_s}).ok());
    QVERIFY(verifyStrictly(
        cli.workspace() + u"/authorities/certwright/cert.pem"_s, cli.workspace() + u"/certificates/a6.test/cert.pem"_s)
                .ok());
    QCOMPARE(hiddenBelow(cli.workspace()), QStringList());
    QCOMPARE(QDir(cli.path(u"."_s)).entryList({u".certwright*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
}

void CliFirstUseTest::ofDifferentFilesOneIsLeft()
{
    const Cli cli;

    const RunResult result = issueSixAtOnce(u"--generate-passphrase-file pass.$i"_s);

    const QList<QByteArray> codes = result.out.split('\n');
    QVERIFY2(codes.count("0") == 1 && codes.count("2") == 5, result.report().constData());
    QCOMPARE(result.err.count("--generate-passphrase-file needs a new authority, and none is made here"), 5);
    const QStringList files = QDir(cli.path(u"."_s)).entryList({u"pass.*"_s});
    QCOMPARE(files.size(), 1);
    const QString key = cli.workspace() + u"/authorities/certwright/key.pem"_s;
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, key, u"-passin"_s, u"file:"_s + files.first(), u"-noout"_s}).ok());
}

void CliFirstUseTest::theSameCommandWorksAgain()
{
    const Cli cli;
    const QStringList command{u"issue"_s, u"localhost"_s, u"--generate-passphrase-file"_s, u"pass"_s};
    QVERIFY2(cli.json(command).value(u"authority_is_new"_s).toBool(), qPrintable(cli.problem()));
    const QByteArray passphrase = cli.read(cli.path(u"pass"_s));

    const QJsonObject again = cli.json(command);

    QVERIFY2(!again.isEmpty() && !again.value(u"authority_is_new"_s).toBool(true), qPrintable(cli.problem()));
    QCOMPARE(cli.read(cli.path(u"pass"_s)), passphrase);
}

void CliFirstUseTest::aFileOfBeforeIsLeftAsItIs()
{
    const Cli cli;
    cli.write(u"pass"_s, "of something else\n");
    const QByteArray before = cli.snapshot();

    const QJsonObject error = cli.json({u"issue"_s, u"localhost"_s, u"--generate-passphrase-file"_s, u"pass"_s}, 3)
                                  .value(u"error"_s)
                                  .toObject();

    QCOMPARE(error.value(u"code"_s).toString(), u"file-exists"_s);
    QVERIFY(error.value(u"text"_s).toString().contains(u"but no authority that it could be for"_s));
    QCOMPARE(cli.snapshot(), before);
}

void CliFirstUseTest::aFileOfAnotherAuthorityIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"other"_s, "of something else\n");
    const QByteArray before = cli.snapshot();

    const RunResult other = cli.run({u"issue"_s, u"localhost"_s, u"--generate-passphrase-file"_s, u"other"_s});
    const RunResult named = cli.run(
        {u"issue"_s, u"localhost"_s, u"--ca"_s, u"Test"_s, u"--generate-passphrase-file"_s, cli.passphraseFile()});

    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("/other does not hold its password"), other.report().constData());
    QCOMPARE(named.exitCode, 2);
    QVERIFY2(named.err.contains("needs a new authority, and none is made here."), named.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliFirstUseTest::anAuthorityThatIsNotThereIsNamed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QByteArray before = cli.snapshot();

    const RunResult result
        = cli.run({u"issue"_s, u"localhost"_s, u"--ca"_s, u"Nobody"_s, u"--generate-passphrase-file"_s, u"unused"_s});

    QVERIFY(!result.ok());
    QVERIFY2(result.err.contains("Nobody"), result.report().constData());
    QVERIFY2(!result.err.contains("none is made here"), result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

QTEST_GUILESS_MAIN(CliFirstUseTest)
#include "first_use_test.moc"
