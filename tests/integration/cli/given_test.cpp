#include "tests/integration/cli/fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// What was given counts, or it is said that it cannot.
class CliGivenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassphraseForTheKeyEncryptsIt();
    void aPasswordWithoutItsFileIsRefused();
    void aSecretThatAnExportHasNoUseForIsRefused_data();
    void aSecretThatAnExportHasNoUseForIsRefused();
    void aHyphenIsNoFile_data();
    void aHyphenIsNoFile();
    void aFolderDoesNotHideAnAuthority();
    void aRelativeDataHomeIsIgnored();
    void theShareThatIsLeftIsTheSameEverywhere();
    void aFirstUseThatWasKilledIsTakenUp();
    void aFirstUseWithLimitsWorksAgain();
    void anExactFirstUseThatWasKilledIsTakenUp();
    void onlyWhatWeWroteIsTakenUp_data();
    void onlyWhatWeWroteIsTakenUp();
    void aPassphraseForANewAuthorityIsAskedForAsOne();
    void aKeyThatOthersMayReadIsTold();
    void helpThatDoesNotFitIsTold();
    void gnutlsTakesAddressesBesideOtherNames_data();
    void gnutlsTakesAddressesBesideOtherNames();
};

void CliGivenTest::aPassphraseForTheKeyEncryptsIt()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"mine"_s, "correct horse battery\n");

    const QJsonObject issued = cli.issue({u"app.test"_s, u"--key-passphrase-file"_s, u"mine"_s});

    const QString key = issued.value(u"files"_s)[u"key"_s].toString();
    QVERIFY2(cli.read(key).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"), qPrintable(cli.problem()));
    const RunResult opened
        = openssl({u"pkey"_s, u"-in"_s, key, u"-passin"_s, u"file:"_s + cli.path(u"mine"_s), u"-noout"_s});
    QVERIFY2(opened.ok(), opened.report().constData());
}

void CliGivenTest::aPasswordWithoutItsFileIsRefused()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QByteArray before = cli.snapshot();

    const RunResult result = cli.run({u"issue"_s, u"app.test"_s, u"--passphrase-file"_s, cli.passphraseFile(),
        u"--p12-password-file"_s, cli.passphraseFile()});

    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("no PKCS#12 file is to be written"), result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliGivenTest::aSecretThatAnExportHasNoUseForIsRefused_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("a key is copied") << u"--format key --out k --key-passphrase-file test.pass"_s
                                     << QByteArray("--key-passphrase-file is for --format p12 and jks only.\n"
                                                   "Leave it out: the key is copied as it is.");
    QTest::newRow("a chain") << u"--format fullchain --p12-password-file test.pass"_s
                             << QByteArray("--p12-password-file is for --format p12 and jks only.\n"
                                           "Leave it out.\n");
}

void CliGivenTest::aSecretThatAnExportHasNoUseForIsRefused()
{
    QFETCH(const QString, words);
    QFETCH(const QByteArray, sentence);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"app.test"_s}).isEmpty());
    const QByteArray before = cli.snapshot();

    const RunResult result = cli.run(QStringList{u"export"_s, u"app.test"_s} + words.split(u' '));

    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.startsWith(sentence), result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliGivenTest::aHyphenIsNoFile_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("passphrase") << u"issue a.test --passphrase-file -"_s;
    QTest::newRow("generated") << u"issue a.test --generate-passphrase-file -"_s;
    QTest::newRow("PKCS#12") << u"issue a.test --p12 -"_s;
    QTest::newRow("copies") << u"issue a.test --out -"_s;
    QTest::newRow("export") << u"export a.test --out -"_s;
    QTest::newRow("password of what is read") << u"inspect x.p12 --password-file -"_s;
}

void CliGivenTest::aHyphenIsNoFile()
{
    QFETCH(const QString, line);
    const Cli cli;
    const QByteArray before = cli.snapshot();

    const RunResult result = cli.run(line.split(u' '));

    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(" takes the name of a file, not “-”.\n"), result.report().constData());
    QVERIFY2(result.err.contains("write ./-."), result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliGivenTest::aFolderDoesNotHideAnAuthority()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString file = cli.issue({u"app.test"_s}).value(u"files"_s)[u"fullchain"_s].toString();
    QVERIFY(QDir(cli.path({})).mkdir(u"Test"_s));

    QVERIFY2(cli.json({u"verify"_s, file, u"--ca"_s, u"Test"_s}).value(u"path"_s)[u"ok"_s].toBool(),
        qPrintable(cli.problem()));
    QVERIFY(!cli.run({u"verify"_s, file, u"--ca"_s, u"./Test"_s}).ok());
}

void CliGivenTest::aRelativeDataHomeIsIgnored()
{
    const Cli cli;

    const RunResult result = run(u"/bin/sh"_s,
        {u"-c"_s, u"HOME=$PWD/home XDG_DATA_HOME=relative exec \"$1\" issue localhost"_s, u"-"_s, Cli::program()});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(QFileInfo::exists(cli.path(u"home/.local/share/certwright/certificates/localhost/cert.pem"_s)));
    QVERIFY(!QFileInfo::exists(cli.path(u"relative"_s)));
}

void CliGivenTest::theShareThatIsLeftIsTheSameEverywhere()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString file = cli.issue({u"app.test"_s}).value(u"files"_s)[u"cert"_s].toString();

    const QJsonObject listed = cli.json({u"list"_s}).value(u"certificates"_s)[0].toObject();
    const QJsonObject inspected = cli.json({u"inspect"_s, file}).value(u"inputs"_s)[0][u"objects"_s][0].toObject();
    const QByteArray text = cli.run({u"inspect"_s, file}).out;

    QCOMPARE(listed.value(u"lifetime_left"_s).toDouble(), 0.99); // an hour of 397 days is gone
    QCOMPARE(inspected.value(u"lifetime_left"_s).toDouble(), 0.99);
    QVERIFY2(text.contains(" (99 %), in order"), text.constData());
}

void CliGivenTest::aFirstUseThatWasKilledIsTakenUp()
{
    const Cli cli;
    const QStringList firstUse{u"issue"_s, u"app.test"_s, u"--generate-passphrase-file"_s, u"pass"_s};
    QVERIFY(cli.run(firstUse).ok());
    const QByteArray left = cli.read(cli.path(u"pass"_s));
    QVERIFY(QDir(cli.workspace()).removeRecursively()); // as if it had not come further

    const RunResult again = cli.run(firstUse);

    QVERIFY2(again.ok(), again.report().constData());
    QCOMPARE(cli.read(cli.path(u"pass"_s)), left);
    const RunResult opened = openssl({u"pkey"_s, u"-in"_s, cli.workspace() + u"/authorities/certwright/key.pem"_s,
        u"-passin"_s, u"file:"_s + cli.path(u"pass"_s), u"-noout"_s});
    QVERIFY2(opened.ok(), opened.report().constData());
}

void CliGivenTest::aFirstUseWithLimitsWorksAgain()
{
    const Cli cli;
    const auto firstUse = [](const QString &domain) {
        return QStringList{
            u"issue"_s, u"x.lab.example"_s, u"--permit"_s, domain, u"--generate-passphrase-file"_s, u"pass"_s};
    };
    QVERIFY(cli.run(firstUse(u"lab.example"_s)).ok());

    const RunResult again = cli.run(firstUse(u"lab.example"_s));
    const RunResult other = cli.run(firstUse(u"example"_s));

    QVERIFY2(again.ok(), again.report().constData());
    QCOMPARE(other.exitCode, 2);
    QVERIFY2(other.err.contains("--permit is for a new authority"), other.report().constData());
    QCOMPARE(cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s).toArray().size(), 1);
}

void CliGivenTest::anExactFirstUseThatWasKilledIsTakenUp()
{
    const Cli cli;
    cli.write(u"pass"_s, QByteArray(43, 'a') + '\n');
    QVERIFY(QFile::setPermissions(cli.path(u"pass"_s), QFileDevice::ReadOwner | QFileDevice::WriteOwner));

    const RunResult result
        = cli.run({u"issue"_s, u"x.lab.example"_s, u"--new-authority"_s, u"--generate-passphrase-file"_s, u"pass"_s});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(cli.run({u"issue"_s, u"x.lab.example"_s, u"--ca"_s, u"x.lab.example"_s, u"--passphrase-file"_s, u"pass"_s})
                .ok());
}

void CliGivenTest::onlyWhatWeWroteIsTakenUp_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("mode");
    const QByteArray ours(43, 'a');
    constexpr int readable = 0x6044;
    constexpr int own = 0x6000;
    QTest::newRow("readable by others") << QByteArray(ours + "\n") << readable;
    QTest::newRow("too short") << QByteArray(ours.chopped(1) + "\n") << own;
    QTest::newRow("no line's end") << QByteArray(ours + "a") << own;
    QTest::newRow("other letters") << QByteArray(ours.chopped(1) + "+\n") << own;
    QTest::newRow("another line") << QByteArray(ours + "\nmore\n") << own;
}

void CliGivenTest::onlyWhatWeWroteIsTakenUp()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, mode);
    const Cli cli;
    cli.write(u"pass"_s, content);
    QVERIFY(QFile::setPermissions(cli.path(u"pass"_s), QFileDevice::Permissions(mode)));
    const QByteArray before = cli.snapshot();

    QCOMPARE(
        cli.errorCode({u"issue"_s, u"app.test"_s, u"--generate-passphrase-file"_s, u"pass"_s}, 3), u"file-exists"_s);
    QCOMPARE(cli.snapshot(), before);
}

/// The one there is may vouch for other names only, so another one would be made.
void CliGivenTest::aPassphraseForANewAuthorityIsAskedForAsOne()
{
    const Cli cli;
    QVERIFY(cli.run({u"issue"_s, u"only.example"_s, u"--new-authority"_s, u"--generate-passphrase-file"_s, u"pass"_s})
                .ok());
    const QByteArray before = cli.snapshot();

    const RunResult result = cli.run({u"issue"_s, u"b.internal"_s});

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.startsWith("A password is needed for the new authority “Certwright”, and there is nobody"),
        result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliGivenTest::aKeyThatOthersMayReadIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString key = cli.issue({u"app.test"_s}).value(u"files"_s)[u"key"_s].toString();
    const QStringList deploy{u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, u"app.test"_s};
    QVERIFY(cli.run(deploy).err.isEmpty());
    QVERIFY(QFile::setPermissions(key, QFile::permissions(key) | QFileDevice::ReadOther));

    const RunResult result = cli.run(deploy);

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY2(result.err.contains("privkey.pem (mode 604), which holds a secret. Give it mode 600."),
        result.report().constData());
}

void CliGivenTest::helpThatDoesNotFitIsTold()
{
    const Cli cli;

    const RunResult result = run(u"/bin/sh"_s, {u"-c"_s, u"\"$1\" --help >/dev/full"_s, u"-"_s, Cli::program()});

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.err.contains("could not be written to standard output"), result.report().constData());
}

void CliGivenTest::gnutlsTakesAddressesBesideOtherNames_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("an address and a mailbox") << QStringList{u"127.0.0.1"_s, u"me@localhost"_s};
    QTest::newRow("mkcert's for clients") << QStringList{u"::1"_s, u"me@localhost"_s, u"--client"_s};
    QTest::newRow("a mailbox first") << QStringList{u"me@localhost"_s, u"127.0.0.1"_s};
    QTest::newRow("an address and a URI") << QStringList{u"127.0.0.1"_s, u"spiffe://test/x"_s};
    QTest::newRow("a host and a mailbox") << QStringList{u"localhost"_s, u"me@localhost"_s};
    QTest::newRow("a mailbox for a client") << QStringList{u"me@localhost"_s};
}

/// GnuTLS holds a common name against the DNS constraints when no DNS name stands beside it.
void CliGivenTest::gnutlsTakesAddressesBesideOtherNames()
{
    QFETCH(const QStringList, names);
    const QString certtool = findProgram(u"certtool"_s);
    if (certtool.isEmpty())
        QSKIP("certtool is missing");
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject files = cli.issue(names).value(u"files"_s).toObject();

    const RunResult judge = run(certtool,
        {u"--verify"_s, u"--load-ca-certificate"_s, files[u"authority"_s].toString(), u"--infile"_s,
            files[u"fullchain"_s].toString()});

    QVERIFY2(judge.ok() && judge.out.contains("Chain verification output: Verified"), judge.report().constData());
    const RunResult strict = verifyStrictly(files[u"authority"_s].toString(), files[u"cert"_s].toString());
    QVERIFY2(strict.ok(), strict.report().constData());
}

QTEST_GUILESS_MAIN(CliGivenTest)
#include "given_test.moc"
