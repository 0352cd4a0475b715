#include "tests/integration/cli/fixture.h"
#include "tests/support/pty.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString good = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/strict/a-good-path/"_s;
const QString ownPassword = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/jks/other-key-password.jks"_s;
const QStringList in2030{u"--at"_s, u"2030-01-01"_s};

/// The certificates of a PEM file in a PKCS#12 file with this password, made by openssl.
bool makeStore(const Cli &cli, const QString &store, const QString &from, const QString &password)
{
    return openssl({u"pkcs12"_s, u"-export"_s, u"-nokeys"_s, u"-in"_s, from, u"-passout"_s, u"pass:"_s + password,
                       u"-out"_s, cli.path(store)})
        .ok();
}

/// chain.p12 (password one), roots.p12 (password two) and their password files.
bool makeStores(const Cli &cli)
{
    cli.write(u"one"_s, "one\n");
    cli.write(u"two"_s, "two\n");
    return makeStore(cli, u"chain.p12"_s, good + u"chain.pem", u"one"_s)
        && makeStore(cli, u"roots.p12"_s, good + u"roots.pem", u"two"_s);
}

} // namespace

/// Locked files and standard input, wherever certificates are read.
class CliLockedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOptionOpensWhatIsLocked_data();
    void theOptionOpensWhatIsLocked();
    void withoutItTheFileIsNamed();
    void whatTakesTooManyRoundsIsNoFailureUntilItIsToBeOpened();
    void theTerminalAsksForEachPassword();
    void aPasswordIsTriedOnTheNextFileToo_data();
    void aPasswordIsTriedOnTheNextFileToo();
    void nothingTypedLeavesItLocked_data();
    void nothingTypedLeavesItLocked();
    void standardInputServesEveryOption_data();
    void standardInputServesEveryOption();
    void standardInputIsReadOnce();
    void aKeyWithAPasswordOfItsOwnIsNamed();
    void everyKeyWithAPasswordOfItsOwnIsNamed();
    void besideALockedKeyNothingIsGuessed();
    void aSecretKeyInAPkcs12IsNamed();
    void aLockedKeyThatAPasswordDoesNotOpenIsToldByTheExitCode();
    void theKeysOwnPasswordOpensAndConvertsIt();
    void theTerminalTakesTheKeysOwnPassword();
};

void CliLockedTest::theOptionOpensWhatIsLocked_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString leaf = good + u"chain.pem"_s;
    const QStringList one{u"--password-file"_s, u"one"_s};
    const QStringList two{u"--password-file"_s, u"two"_s};

    QTest::newRow("verify") << QStringList{u"verify"_s, u"chain.p12"_s, u"--ca"_s, good + u"roots.pem"_s} + in2030
            + one;
    QTest::newRow("--ca") << QStringList{u"verify"_s, leaf, u"--ca"_s, u"roots.p12"_s} + in2030 + two;
    QTest::newRow("--untrusted") << QStringList{u"verify"_s, leaf, u"--untrusted"_s, u"chain.p12"_s, u"--ca"_s,
                                        good + u"roots.pem"_s}
            + in2030 + one;
    QTest::newRow("lint") << QStringList{u"lint"_s, u"chain.p12"_s, u"--profile"_s, u"private-tls"_s} + in2030 + one;
    QTest::newRow("diff") << QStringList{u"diff"_s, leaf, u"chain.p12"_s} + one;
}

void CliLockedTest::theOptionOpensWhatIsLocked()
{
    QFETCH(QStringList, arguments);
    const Cli cli;
    QVERIFY(makeStores(cli));

    const RunResult opened = cli.run(arguments);
    QVERIFY2(opened.exitCode == 0 || arguments.first() == u"lint", opened.report().constData());
    QVERIFY(!cli.json(arguments, opened.exitCode).isEmpty());
    cli.write(arguments.last(), "wrong\n");

    QCOMPARE(cli.errorCode(arguments, 3), u"wrong-passphrase"_s);
    QCOMPARE(cli.errorCode(arguments.mid(0, arguments.size() - 2), 3), u"passphrase-needed"_s);
}

void CliLockedTest::withoutItTheFileIsNamed()
{
    const Cli cli;
    QVERIFY(makeStores(cli));

    QCOMPARE(cli.errorCode({u"check"_s, u"127.0.0.1:1"_s, u"--ca"_s, u"roots.p12"_s}, 3), u"passphrase-needed"_s);
    const RunResult told = cli.run({u"verify"_s, u"chain.p12"_s});
    QVERIFY2(told.err.contains("chain.p12"), told.report().constData());
}

void CliLockedTest::whatTakesTooManyRoundsIsNoFailureUntilItIsToBeOpened()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    const QString key = QStringLiteral(CERTWRIGHT_TEST_DATA "/openssh_locked/too-many-rounds");

    const RunResult locked = cli.run({u"inspect"_s, key});
    const RunResult tried = cli.run({u"inspect"_s, key, u"--password-file"_s, u"password"_s});

    QCOMPARE(locked.exitCode, 0);
    QVERIFY2(locked.out.contains("it asks for 1,001, and the limit is 1,000"), locked.report().constData());
    QVERIFY2(locked.out.contains("ssh-keygen -p"), locked.report().constData());
    QCOMPARE(tried.exitCode, 1);
}

void CliLockedTest::theTerminalAsksForEachPassword()
{
    const Cli cli;
    QVERIFY(makeStores(cli));
    PtyProgram program(Cli::program(), QStringList{u"verify"_s, u"chain.p12"_s, u"--ca"_s, u"roots.p12"_s} + in2030);

    QVERIFY2(
        program.waitFor("Password of “chain.p12” (nothing to leave it locked): "), program.transcript().constData());
    QVERIFY(!program.echoes());
    program.type("one\n");
    QVERIFY2(
        program.waitFor("Password of “roots.p12” (nothing to leave it locked): "), program.transcript().constData());
    program.type("neither\n");
    QVERIFY2(
        program.waitFor("That password does not open it. Password of “roots.p12”"), program.transcript().constData());
    QVERIFY2(program.waitFor(": "), program.transcript().constData());
    program.type("two\n");

    QVERIFY2(program.waitFor("Leaf is in order."), program.transcript().constData());
    QCOMPARE(program.exitCode(), 0);
}

void CliLockedTest::aPasswordIsTriedOnTheNextFileToo_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("diff") << u"diff"_s << QByteArray("They are the same.");
    QTest::newRow("inspect") << u"inspect"_s << QByteArray("Intermediate");
}

void CliLockedTest::aPasswordIsTriedOnTheNextFileToo()
{
    QFETCH(const QString, verb);
    QFETCH(const QByteArray, said);
    const Cli cli;
    QVERIFY(makeStores(cli) && makeStore(cli, u"again.p12"_s, good + u"chain.pem"_s, u"one"_s));
    PtyProgram program(Cli::program(), {verb, u"chain.p12"_s, u"again.p12"_s});

    QVERIFY2(
        program.waitFor("Password of “chain.p12” (nothing to leave it locked): "), program.transcript().constData());
    program.type("one\n");

    QVERIFY2(program.waitFor(said), program.transcript().constData());
    QCOMPARE(program.exitCode(), 0);
    QVERIFY(!program.transcript().contains("again.p12” ("));
}

void CliLockedTest::nothingTypedLeavesItLocked_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<int>("exitCode");

    QTest::newRow("lint") << u"lint"_s << QByteArray("needs its password") << 3;
    QTest::newRow("inspect") << u"inspect"_s << QByteArray("its password is needed") << 0;
}

void CliLockedTest::nothingTypedLeavesItLocked()
{
    QFETCH(const QString, verb);
    QFETCH(const QByteArray, said);
    QFETCH(const int, exitCode);
    const Cli cli;
    QVERIFY(makeStores(cli));
    PtyProgram program(Cli::program(), {verb, u"chain.p12"_s});

    QVERIFY2(
        program.waitFor("Password of “chain.p12” (nothing to leave it locked): "), program.transcript().constData());
    program.type("\n");

    QVERIFY2(program.waitFor(said), program.transcript().constData());
    QCOMPARE(program.exitCode(), exitCode);
}

void CliLockedTest::standardInputServesEveryOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("input");
    const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/revocation/"_s;
    const QStringList chain{u"verify"_s, folder + u"leaf.pem"_s, u"--untrusted"_s, folder + u"sub.pem"_s};
    const QStringList rooted = chain + QStringList{u"--ca"_s, folder + u"root.pem"_s} + in2030;

    QTest::newRow("the certificate") << QStringList{u"verify"_s, u"-"_s, u"--ca"_s, good + u"roots.pem"_s} + in2030
                                     << good + u"chain.pem"_s;
    QTest::newRow("--ca") << chain + QStringList{u"--ca"_s, u"-"_s} + in2030 << folder + u"root.pem"_s;
    QTest::newRow("--untrusted") << QStringList{u"verify"_s, folder + u"leaf.pem"_s, u"--ca"_s, folder + u"root.pem"_s,
                                        u"--untrusted"_s, u"-"_s}
            + in2030 << folder + u"sub.pem"_s;
    QTest::newRow("--crl") << rooted + QStringList{u"--crl"_s, u"-"_s} << folder + u"good.crl"_s;
    QTest::newRow("--ocsp") << rooted + QStringList{u"--ocsp"_s, u"-"_s} << folder + u"good.ocsp"_s;
    QTest::newRow("diff") << QStringList{u"diff"_s, u"-"_s, folder + u"leaf.pem"_s} << folder + u"leaf.pem"_s;
}

void CliLockedTest::standardInputServesEveryOption()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, input);
    const Cli cli;

    const RunResult judged = cli.run(arguments, cli.read(input));

    QVERIFY2(judged.exitCode == 0, judged.report().constData());
}

void CliLockedTest::standardInputIsReadOnce()
{
    const Cli cli;

    QCOMPARE(cli.errorCode({u"verify"_s, u"-"_s, u"--ca"_s, u"-"_s}, 2), u"usage"_s);
    QCOMPARE(cli.errorCode({u"verify"_s, u"x"_s, u"--crl"_s, u"-"_s, u"--ocsp"_s, u"-"_s}, 2), u"usage"_s);
    QCOMPARE(cli.errorCode({u"diff"_s, u"-"_s, u"-"_s}, 2), u"usage"_s);
    QCOMPARE(cli.errorCode({u"lint"_s, u"-"_s, u"-"_s}, 2), u"usage"_s);
}

void CliLockedTest::aKeyWithAPasswordOfItsOwnIsNamed()
{
    const Cli cli;
    cli.write(u"store"_s, "changeit\n");
    const QStringList inspect{u"inspect"_s, ownPassword, u"--password-file"_s, u"store"_s};

    const RunResult told = cli.run(inspect);
    const QJsonObject document = cli.json(inspect, 1);

    const QByteArray named = "The key “server” in " + ownPassword.toUtf8() + " has a password of its own";
    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.contains(named) && !told.out.contains("does not open") && told.out.contains("key password"),
        told.report().constData());
    const QJsonObject input = document.value(u"inputs"_s)[0].toObject();
    QCOMPARE(input.value(u"errors"_s).toArray().size(), 1);
    QCOMPARE(input.value(u"objects"_s)[0][u"integrity"_s].toString(), u"checked"_s);
}

void CliLockedTest::everyKeyWithAPasswordOfItsOwnIsNamed()
{
    const Cli cli;
    for (const QString &alias : {u"one"_s, u"two"_s}) {
        const RunResult made = run(findProgram(u"keytool"_s),
            {u"-genkeypair"_s, u"-alias"_s, alias, u"-keyalg"_s, u"EC"_s, u"-dname"_s, u"CN="_s + alias, u"-keystore"_s,
                cli.path(u"two.jks"_s), u"-storetype"_s, u"JKS"_s, u"-storepass"_s, u"changeit"_s, u"-keypass"_s,
                u"password of "_s + alias});
        QVERIFY2(made.ok(), made.report().constData());
    }
    cli.write(u"store"_s, "changeit\n");

    const RunResult told = cli.run({u"inspect"_s, u"two.jks"_s, u"--password-file"_s, u"store"_s});

    QVERIFY2(told.out.contains("The key “one” in two.jks has") && told.out.contains("The key “two” in two.jks has"),
        told.report().constData());
}

/// keytool makes a store with two keys, one of which has a password of its own.
void CliLockedTest::besideALockedKeyNothingIsGuessed()
{
    const Cli cli;
    for (const QString &alias : {u"one"_s, u"two"_s}) {
        const RunResult made = run(findProgram(u"keytool"_s),
            {u"-genkeypair"_s, u"-alias"_s, alias, u"-keyalg"_s, u"EC"_s, u"-dname"_s, u"CN="_s + alias, u"-keystore"_s,
                cli.path(u"two.jks"_s), u"-storetype"_s, u"JKS"_s, u"-storepass"_s, u"changeit"_s, u"-keypass"_s,
                alias == u"one" ? u"changeit"_s : u"password of two"_s});
        QVERIFY2(made.ok(), made.report().constData());
    }
    cli.write(u"store"_s, "changeit\n");
    cli.write(u"new"_s, "secretly chosen\n");
    const QStringList command{u"convert"_s, u"two.jks"_s, u"--to"_s, u"p12"_s, u"--out"_s, u"a.p12"_s,
        u"--password-file"_s, u"store"_s, u"--out-password-file"_s, u"new"_s};

    const QJsonObject refused = cli.json(command, 2).value(u"error"_s).toObject();
    const bool isWritten = QFile::exists(cli.path(u"a.p12"_s));
    const QJsonObject picked = cli.json(command + QStringList{u"--pick"_s, u"one"_s}, 1);

    QCOMPARE(refused.value(u"code"_s).toString(), u"several-certificates"_s);
    QVERIFY2(
        refused.value(u"hint"_s).toString().contains(u"--pick"_s), qPrintable(refused.value(u"hint"_s).toString()));
    QVERIFY(!isWritten);
    QVERIFY2(!picked.isEmpty(), qPrintable(cli.problem())); // a part of what was given could not be read
    const QJsonValue left = picked.value(u"files"_s)[0][u"left_out"_s];
    QVERIFY(valuesOf(left, u"reason"_s).contains(u"locked"_s));
    const RunResult judged
        = openssl({u"pkcs12"_s, u"-in"_s, cli.path(u"a.p12"_s), u"-passin"_s, u"pass:secretly chosen"_s, u"-nokeys"_s});
    // OpenSSL 3.0 writes blanks around the sign, 3.2 none.
    QVERIFY2(
        judged.ok() && QByteArray(judged.out).replace(" ", "").contains("subject=CN=one"), judged.report().constData());
}

/// As keytool makes it; in a JCEKS it is called the same.
void CliLockedTest::aSecretKeyInAPkcs12IsNamed()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    const QStringList command{
        u"inspect"_s, dataFile(u"inspect/files/secret-key.p12"_s), u"--password-file"_s, u"password"_s};

    const QJsonObject document = cli.json(command);
    const RunResult told = cli.run(command);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"inputs"_s)[0][u"objects"_s][1][u"label"_s].toString(), u"SecretKey"_s);
    QVERIFY2(told.out.contains("Secret key of a symmetric cipher") && !told.out.contains("Something unknown"),
        told.report().constData());
}

/// Of a certificate alone, its own key is the one that is meant.
void CliLockedTest::aLockedKeyThatAPasswordDoesNotOpenIsToldByTheExitCode()
{
    const Cli cli;
    cli.write(u"wrong"_s, "wrong\n");

    const QJsonObject document
        = cli.json({u"convert"_s, dataFile(u"convert/leaf.pem"_s), dataFile(u"convert/leaf.key"_s),
                       dataFile(u"convert/locked.key"_s), u"--to"_s, u"key"_s, u"--out"_s, u"a.key"_s,
                       u"--password-file"_s, u"wrong"_s},
            1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonValue left = document.value(u"files"_s)[0][u"left_out"_s];
    QVERIFY(valuesOf(left, u"reason"_s).contains(u"locked"_s));
    QVERIFY(QFile::exists(cli.path(u"a.key"_s)));
}

void CliLockedTest::theKeysOwnPasswordOpensAndConvertsIt()
{
    const Cli cli;
    cli.write(u"key"_s, "other one\n");
    const QStringList password{u"--password-file"_s, u"key"_s};

    const RunResult told = cli.run(QStringList{u"inspect"_s, ownPassword} + password);
    const RunResult written
        = cli.run(QStringList{u"convert"_s, ownPassword, u"--to"_s, u"key"_s, u"--out"_s, u"key.pem"_s} + password);

    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.contains("is not that of the keystore, or something in the keystore was changed")
            && !told.out.contains("damaged") && told.out.contains("not checked"),
        told.report().constData());
    const QByteArray said = written.out + written.err;
    QVERIFY2(written.ok() && said.count("is not that of the keystore") == 1 && !said.contains("could not be read"),
        written.report().constData());
    const RunResult key = openssl({u"pkey"_s, u"-in"_s, cli.path(u"key.pem"_s), u"-pubout"_s});
    const RunResult leaf = run(findProgram(u"keytool"_s),
        {u"-exportcert"_s, u"-rfc"_s, u"-alias"_s, u"server"_s, u"-keystore"_s, ownPassword, u"-storepass"_s,
            u"changeit"_s});
    cli.write(u"leaf.pem"_s, leaf.out);
    const RunResult certificate = openssl({u"x509"_s, u"-in"_s, cli.path(u"leaf.pem"_s), u"-pubkey"_s, u"-noout"_s});
    QVERIFY2(key.ok() && key.out == certificate.out, leaf.report().constData());
}

void CliLockedTest::theTerminalTakesTheKeysOwnPassword()
{
    PtyProgram program(Cli::program(), {u"inspect"_s, ownPassword});

    QVERIFY2(program.waitFor("(nothing to leave it locked): "), program.transcript().constData());
    program.type("other one\n");

    QVERIFY2(program.waitFor("is not that of the keystore"), program.transcript().constData());
    QCOMPARE(program.exitCode(), 1);
    QVERIFY2(!program.transcript().contains("That password does not open it"), program.transcript().constData());
}

QTEST_GUILESS_MAIN(CliLockedTest)
#include "locked_test.moc"
