#include "tests/integration/cli/fixture.h"
#include "tests/support/pty.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs the shell lines on a session bus of their own; $1 is the program. The keyring is gnome-keyring's.
RunResult onSessionBus(const QString &lines)
{
    return run(findProgram(u"dbus-run-session"_s), {u"--"_s, u"/bin/sh"_s, u"-ec"_s, lines, u"-"_s, Cli::program()}, {},
        std::chrono::seconds(60));
}

const QString unlocked = u"printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null\n"_s;
const QString locked = u"gnome-keyring-daemon --start --components=secrets >/dev/null\n"_s;

} // namespace

class CliKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOpenKeyringNeedsNoQuestion();
    void aLockedKeyringIsThree();
    void anEntryThatIsGoneIsNotSaidToBeLocked();
    void aLockedKeyringIsNoReasonToThrowAway();
    void aKeyringThatIsGoneIsThree();
    void aPortableWorkspaceUsesNoKeyring();
    void aTypedPassphraseIsAskedForNotTheKeyring();
    void whoIsAskedLearnsOfTheKeyring();
    void aPassphraseOfOnesOwnReplacesTheKeyring();
    void theNewPassphraseOptionIsEnoughForAKeyring();
    void aPassphraseThatIsGivenIsUsedInPlaceOfIt();
    void whoeverStopsLearnsWhatIsWaitedFor();
};

void CliKeyringTest::init()
{
    for (const QString &name : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (findProgram(name).isEmpty())
            QSKIP(qPrintable(name + u" is not there"_s));
    }
}

void CliKeyringTest::anOpenKeyringNeedsNoQuestion()
{
    const Cli cli;

    const RunResult result = onSessionBus(unlocked + u"\"$1\" issue localhost\n\"$1\" issue app.test\n"_s);

    QVERIFY2(result.ok(), result.report().constData());
    const QJsonArray authorities = cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s).toArray();
    QCOMPARE(authorities.size(), 1);
    QCOMPARE(authorities[0][u"protection"_s].toString(), u"keyring"_s);
    const QByteArray key = cli.read(authorities[0][u"files"_s][u"key"_s].toString());
    QVERIFY(key.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
}

void CliKeyringTest::aLockedKeyringIsThree()
{
    const Cli cli;
    QVERIFY(onSessionBus(unlocked + u"\"$1\" issue localhost\n"_s).ok());
    const QByteArray before = cli.read(cli.workspace() + u"/authorities/certwright/key.pem"_s);

    const RunResult result = onSessionBus(locked + u"\"$1\" issue app.test\n"_s);

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("the keyring that keeps its password is locked"), result.report().constData());
    QVERIFY2(result.err.contains("\nUnlock the keyring, or use --passphrase-file"), result.report().constData());
    QVERIFY(!QFileInfo::exists(cli.workspace() + u"/certificates/app.test"_s));
    QCOMPARE(cli.read(cli.workspace() + u"/authorities/certwright/key.pem"_s), before);
}

void CliKeyringTest::anEntryThatIsGoneIsNotSaidToBeLocked()
{
    const Cli cli;
    QVERIFY(onSessionBus(unlocked + u"\"$1\" issue localhost\n"_s).ok());
    QVERIFY(QDir(cli.path(u"data/keyrings"_s)).removeRecursively());
    const QByteArray before = cli.snapshot();

    const RunResult result
        = onSessionBus(unlocked + u"\"$1\" issue app.test && exit 1 || code=$?\nrm -r data/keyrings; exit $code\n"_s);

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("the keyring is open, and the password is not in it any more"),
        result.report().constData());
    QCOMPARE(cli.snapshot(), before);
    QVERIFY2(result.err.contains("certwright-cli ca create NAME makes a new authority"), result.report().constData());
    const RunResult anew
        = onSessionBus(unlocked + u"\"$1\" ca create Anew && \"$1\" ca default Anew && \"$1\" issue app.test\n"_s);
    QVERIFY2(!result.err.contains("nlock the keyring"), result.report().constData());
    QVERIFY2(anew.ok(), anew.report().constData());
}

void CliKeyringTest::aLockedKeyringIsNoReasonToThrowAway()
{
    const Cli cli;
    QVERIFY(onSessionBus(unlocked + u"\"$1\" issue localhost\n"_s).ok());
    QVERIFY(QDir(cli.workspace()).removeRecursively());

    const RunResult result = onSessionBus(locked + u"\"$1\" issue localhost\n"_s);

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("Unlock the keyring, or use --passphrase-file"), result.report().constData());
    QVERIFY(!QFileInfo::exists(cli.workspace() + u"/authorities"_s));
}

void CliKeyringTest::aKeyringThatIsGoneIsThree()
{
    const Cli cli;
    QVERIFY(onSessionBus(unlocked + u"\"$1\" issue localhost\n"_s).ok());
    const QByteArray before = cli.snapshot();

    QCOMPARE(cli.errorCode({u"issue"_s, u"app.test"_s}, 3), u"authority-locked"_s);

    QCOMPARE(cli.snapshot(), before);
}

void CliKeyringTest::aPortableWorkspaceUsesNoKeyring()
{
    const Cli cli;
    QVERIFY(onSessionBus(unlocked + u"\"$1\" issue localhost\n"_s).ok());

    const RunResult refused = cli.run({u"issue"_s, u"app.test"_s, u"--workspace"_s, cli.workspace()});

    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("a portable workspace uses none"), refused.report().constData());
    QVERIFY2(refused.err.contains("ca passphrase NAME"), refused.report().constData());
    QVERIFY2(!refused.err.contains("nlock the keyring"), refused.report().constData());
    cli.write(u"mine"_s, "correct horse battery\n");
    const RunResult changed = cli.run({u"ca"_s, u"passphrase"_s, u"Certwright"_s, u"--workspace"_s, cli.workspace(),
        u"--passphrase-file"_s, u"mine"_s});
    QCOMPARE(changed.exitCode, 3);
    QVERIFY2(changed.err.contains("a portable workspace uses none"), changed.report().constData());
    QVERIFY2(!changed.err.contains("apital letters"), changed.report().constData());
}

void CliKeyringTest::aTypedPassphraseIsAskedForNotTheKeyring()
{
    const Cli cli;
    cli.write(u"mine"_s, "correct horse battery\n");
    QVERIFY(
        onSessionBus(unlocked + u"\"$1\" issue localhost\n\"$1\" ca passphrase certwright --passphrase-file mine\n"_s)
            .ok());

    const RunResult refused = onSessionBus(unlocked + u"\"$1\" issue app.test\n"_s);

    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("somebody chose its password"), refused.report().constData());
    QVERIFY2(refused.err.contains("\nUse --passphrase-file FILE or --passphrase-fd N"), refused.report().constData());
    QVERIFY2(!refused.err.contains("eyring"), refused.report().constData());
}

void CliKeyringTest::whoIsAskedLearnsOfTheKeyring()
{
    const Cli cli;
    QVERIFY(onSessionBus(unlocked + u"\"$1\" issue localhost\n"_s).ok());
    const QString lines = locked + u"exec \"$1\" issue app.test\n"_s;
    PtyProgram closed(
        findProgram(u"dbus-run-session"_s), {u"--"_s, u"/bin/sh"_s, u"-ec"_s, lines, u"-"_s, Cli::program()});
    PtyProgram gone(Cli::program(), {u"issue"_s, u"app.test"_s});

    QVERIFY2(closed.waitFor("this authority, and is locked. Open it and try again"), closed.transcript().constData());
    QVERIFY2(gone.waitFor("and there is none here. Open it and try again"), gone.transcript().constData());

    for (PtyProgram *program : {&closed, &gone}) {
        QVERIFY2(program->waitFor("Password of the authority “Certwright”, to sign for app.test: "),
            program->transcript().constData());
        program->type("\x04"); // the end of input is a refusal
        QCOMPARE(program->exitCode(), 4);
    }
}

void CliKeyringTest::aPassphraseOfOnesOwnReplacesTheKeyring()
{
    const Cli cli;
    cli.write(u"mine"_s, "correct horse battery\n");

    const RunResult result = onSessionBus(
        unlocked + u"\"$1\" issue localhost\n\"$1\" ca passphrase certwright --passphrase-file mine\n"_s);

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(cli.run({u"issue"_s, u"app.test"_s, u"--passphrase-file"_s, u"mine"_s}).ok());
}

void CliKeyringTest::theNewPassphraseOptionIsEnoughForAKeyring()
{
    const Cli cli;
    cli.write(u"mine"_s, "correct horse battery\n");

    const RunResult result = onSessionBus(
        unlocked + u"\"$1\" issue localhost\n\"$1\" ca passphrase certwright --new-passphrase-file mine\n"_s);

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(cli.run({u"issue"_s, u"app.test"_s, u"--passphrase-file"_s, u"mine"_s}).ok());
}

void CliKeyringTest::aPassphraseThatIsGivenIsUsedInPlaceOfIt()
{
    const Cli cli;
    cli.write(u"mine"_s, "correct horse battery\n");

    const RunResult result = onSessionBus(unlocked
        + u"\"$1\" issue localhost >/dev/null\n"
          "for words in 'issue a.test' 'renew localhost'; do\n"
          "  for file in mine /nowhere; do \"$1\" $words --passphrase-file $file || echo $?; done; done\n"
          "\"$1\" ca passphrase certwright --passphrase-file /nowhere --new-passphrase-file mine || echo $?\n"_s);

    QCOMPARE(result.out, QByteArray("3\n3\n3\n3\n3\n"));
    QVERIFY2(result.err.count("(--passphrase-file mine) is not the right one.") == 2, result.report().constData());
    QVERIFY2(result.err.count("/nowhere") == 3, result.report().constData());
}

/// Stopped for as long as a keyring's question is open.
void CliKeyringTest::whoeverStopsLearnsWhatIsWaitedFor()
{
    const Cli cli;

    const RunResult result = onSessionBus(
        u"printf pw | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null & daemon=$!\n"
        "until \"$1\" ca create Warm >/dev/null 2>&1; do sleep 0.1; done\n"
        "kill -STOP $daemon\n"
        "\"$1\" ca create Slow 2>err & program=$!\n"
        "until grep -q 'Waiting for the keyring' err; do sleep 0.1; done\n"
        "kill -TERM $program\n"
        "until grep -q 'press Ctrl+C again' err; do sleep 0.1; done\n"
        "kill -TERM $program; code=0; wait $program || code=$?\n"
        "kill -KILL $daemon; cat err; echo $code\n"_s);

    QVERIFY2(result.out.contains("Waiting for the keyring."), result.report().constData());
    QVERIFY2(result.out.contains("a keyring that asks something is waited for"), result.report().constData());
    QVERIFY2(result.out.endsWith("\n143\n"), result.report().constData());
    QVERIFY(!QFileInfo::exists(cli.workspace() + u"/authorities/slow"_s));
}

QTEST_GUILESS_MAIN(CliKeyringTest)
#include "keyring_test.moc"
