#include "tests/integration/cli/fixture.h"
#include "tests/support/pty.h"

#include <QTest>

#include <csignal>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliTerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstUseAsksTwiceWithoutShowingIt();
    void aWrongPassphraseIsAskedForAgain();
    void twoThatDifferAreAskedForAgain();
    void aShortOneIsAskedForAgain();
    void aShortPasswordIsCalledOneAndAskedForThreeTimes();
    void stoppingPutsTheTerminalBack_data();
    void stoppingPutsTheTerminalBack();
    void scriptsAreNotAsked();
    void aSlowKeyIsSaidAndCanBeStopped();
    void aLockedFileIsNamedAndStaysLockedByOneEnter();
    void aWrongPasswordOfAFileIsAskedForAgain();
    void aPipeThatNobodyWritesIsSaidAndCanBeStopped();
};

void CliTerminalTest::theFirstUseAsksTwiceWithoutShowingIt()
{
    const Cli cli;
    PtyProgram program(Cli::program(), {u"issue"_s, u"localhost"_s});
    QVERIFY2(program.waitFor("A password for the new authority “Certwright”: "), program.transcript().constData());
    QVERIFY(!program.echoes());

    program.type("correct horse battery\n");
    QVERIFY2(program.waitFor("The same once more: "), program.transcript().constData());
    program.type("correct horse battery\n");

    QVERIFY2(program.waitFor("The certificate for localhost is ready."), program.transcript().constData());
    QVERIFY(program.echoes());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!program.transcript().contains("horse"));
    cli.write(u"pass"_s, "correct horse battery\n");
    QVERIFY(cli.run({u"issue"_s, u"app.test"_s, u"--passphrase-file"_s, u"pass"_s}).ok());
}

void CliTerminalTest::aWrongPassphraseIsAskedForAgain()
{
    const Cli cli;
    cli.write(u"pass"_s, "correct horse battery\n");
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"Test"_s, u"--passphrase-file"_s, u"pass"_s}).ok());
    PtyProgram program(Cli::program(), {u"issue"_s, u"localhost"_s, u"::1"_s});
    QVERIFY2(program.waitFor("Password of the authority “Test”, to sign for localhost, ::1: "),
        program.transcript().constData());

    program.type("wrong one\nahead\n"); // the second line before it is asked for
    QVERIFY(!program.echoes());
    QVERIFY2(program.waitFor("That password does not open it. "), program.transcript().constData());
    QVERIFY2(program.waitFor(": "), program.transcript().constData());
    QVERIFY(!program.echoes());
    program.type("correct horse battery\n");

    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.echoes() && !program.transcript().contains("ahead"));
    QVERIFY2(!program.transcript().contains("Still making"), program.transcript().constData()); // it made none
}

void CliTerminalTest::twoThatDifferAreAskedForAgain()
{
    const Cli cli;
    PtyProgram program(Cli::program(), {u"ca"_s, u"create"_s, u"Mine"_s});

    for (int i = 0; i < 3; ++i) {
        QVERIFY2(program.waitFor("“Mine”: "), program.transcript().constData());
        program.type("correct horse battery\n");
        QVERIFY2(program.waitFor("once more: "), program.transcript().constData());
        program.type("correct horse batter\n");
        QVERIFY2(program.waitFor("The two are not alike."), program.transcript().constData());
    }
    QVERIFY2(
        program.waitFor("Nothing was done: 3 answers in a row could not be used."), program.transcript().constData());

    QCOMPARE(program.exitCode(), 4);
    QCOMPARE(cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s).toArray().size(), 0);
}

void CliTerminalTest::aShortOneIsAskedForAgain()
{
    const Cli cli;
    PtyProgram program(Cli::program(), {u"ca"_s, u"create"_s, u"Mine"_s});
    QVERIFY2(program.waitFor("“Mine”: "), program.transcript().constData());

    program.type("short\n");
    QVERIFY2(program.waitFor("The password has fewer than 8 characters."), program.transcript().constData());
    QVERIFY2(program.waitFor("“Mine”: "), program.transcript().constData()); // what comes before is forgotten
    program.type("\n");
    QVERIFY2(program.waitFor("Nothing was typed."), program.transcript().constData());
    QVERIFY2(program.waitFor("“Mine”: "), program.transcript().constData());
    program.type("\x04");

    QCOMPARE(program.exitCode(), 4);
}

void CliTerminalTest::aShortPasswordIsCalledOneAndAskedForThreeTimes()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    PtyProgram program(Cli::program(),
        {u"issue"_s, u"localhost"_s, u"--p12"_s, cli.path(u"x.p12"_s), u"--passphrase-file"_s, cli.passphraseFile()});

    for (int i = 0; i < 3; ++i) {
        QVERIFY2(program.waitFor("A password for the PKCS#12 file of “localhost”: "), program.transcript().constData());
        program.type("abc\n");
        QVERIFY2(program.waitFor("The password has fewer than 8 characters."), program.transcript().constData());
    }

    QCOMPARE(program.exitCode(), 4);
    QVERIFY2(!program.transcript().contains("passphrase"), program.transcript().constData());
}

void CliTerminalTest::stoppingPutsTheTerminalBack_data()
{
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << QByteArray("half\x03") << 0;
    QTest::newRow("SIGTERM") << QByteArray() << SIGTERM;
}

void CliTerminalTest::stoppingPutsTheTerminalBack()
{
    QFETCH(const QByteArray, keys);
    QFETCH(const int, signal);
    const Cli cli;
    PtyProgram program(Cli::program(), {u"issue"_s, u"localhost"_s});
    QVERIFY2(program.waitFor("“Certwright”: "), program.transcript().constData());
    QVERIFY(!program.echoes());
    const QByteArray before = cli.snapshot();

    program.type(keys);
    if (signal != 0)
        program.sendSignal(signal);

    QVERIFY2(program.waitFor("This was stopped before it was done."), program.transcript().constData());
    QCOMPARE(program.exitCode(), 4);
    QVERIFY(program.echoes());
    QCOMPARE(cli.snapshot(), before);
}

void CliTerminalTest::scriptsAreNotAsked()
{
    const Cli cli;
    PtyProgram program(u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" issue localhost </dev/null"_s, Cli::program()});

    QVERIFY2(program.waitFor("The certificate for localhost is ready."), program.transcript().constData());
    QCOMPARE(program.exitCode(), 0);
}

void CliTerminalTest::aSlowKeyIsSaidAndCanBeStopped()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QStringList slow{u"issue"_s, u"localhost"_s, u"--key-type"_s, u"rsa4096"_s, u"--passphrase-file"_s,
        cli.passphraseFile(), u"--workspace"_s, cli.workspace()};
    bool said = false;
    for (int attempt = 0; attempt < 20 && !said; ++attempt) { // by chance, primes are found in no time
        const QByteArray before = cli.snapshot();
        PtyProgram program(Cli::program(), slow);
        said = program.waitFor("Still making the key.");
        program.sendSignal(SIGINT);
        const int code = program.exitCode();
        if (said && code == 4)
            QVERIFY(cli.snapshot() == before);
        said = said && code == 4;
    }
    QVERIFY(said);
    const RunResult scripted = cli.run(slow);
    QVERIFY2(scripted.ok() && !scripted.err.contains("Still"), scripted.report().constData());
}

void CliTerminalTest::aLockedFileIsNamedAndStaysLockedByOneEnter()
{
    const Cli cli;
    cli.write(u"store.p12"_s, cli.read(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/modern.p12")));
    PtyProgram program(Cli::program(), {u"inspect"_s, cli.path(u"store.p12"_s)});
    QVERIFY2(program.waitFor("Password of “"), program.transcript().constData());
    QVERIFY2(program.waitFor("store.p12” (nothing to leave it locked): "), program.transcript().constData());

    program.type("\n");

    QCOMPARE(program.exitCode(), 0);
    QVERIFY(program.transcript().contains("Key and certificates (PKCS#12)"));
    QCOMPARE(program.transcript().count("Password of"), 1);
    QVERIFY(!program.transcript().contains("Nothing was typed."));
}

void CliTerminalTest::aWrongPasswordOfAFileIsAskedForAgain()
{
    const Cli cli;
    cli.write(u"store.p12"_s, cli.read(QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/modern.p12")));
    PtyProgram program(Cli::program(), {u"inspect"_s, cli.path(u"store.p12"_s)});
    QVERIFY2(program.waitFor("leave it locked): "), program.transcript().constData());

    program.type("wrong\n");
    QVERIFY2(program.waitFor("That password does not open it. Password of “"), program.transcript().constData());
    QVERIFY2(program.waitFor("leave it locked): "), program.transcript().constData());
    program.type("secret\n");

    QCOMPARE(program.exitCode(), 0);
    QVERIFY2(program.transcript().contains("checked: nothing was changed"), program.transcript().constData());
    QVERIFY(!program.transcript().contains("The password does not open"));
}

void CliTerminalTest::aPipeThatNobodyWritesIsSaidAndCanBeStopped()
{
    const Cli cli;
    PtyProgram program(u"/bin/sh"_s,
        {u"-c"_s, u"cd \"$1\" && mkfifo pipe && exec \"$0\" inspect pipe"_s, Cli::program(), cli.path(u"."_s)});
    QVERIFY2(program.waitFor("Still reading pipe."), program.transcript().constData());

    program.type("\x03");

    QVERIFY2(program.waitFor("This was stopped before it was done."), program.transcript().constData());
    QCOMPARE(program.exitCode(), 4);
}

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "terminal_test.moc"
