#include "tests/integration/cli/fixture.h"

#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// Which option each secret comes from, which will do, and in which order a descriptor gives them.
class CliPassphrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingOneNamesItsOwnOptions_data();
    void aMissingOneNamesItsOwnOptions();
    void aKeysPassphraseNeedsNoOther();
    void newOnesAreLongEnough_data();
    void newOnesAreLongEnough();
    void oneDescriptorGivesThemInTheOrderOfTheHelp();
    void ofThreeTheOneThatWillNotDoIsNamed_data();
    void ofThreeTheOneThatWillNotDoIsNamed();
    void aMissingOneIsNamed();
    void aFileThatOthersMayReadIsTold();
    void anEncryptedKeyCanBeDeployed();
};

void CliPassphrasesTest::aMissingOneNamesItsOwnOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("hint");
    const QString pass = u"--passphrase-file"_s;
    const QString key = u"Use --key-passphrase-file FILE or --key-passphrase-fd N, or run this in a terminal."_s;
    const QString p12 = u"Use --p12-password-file FILE or --p12-password-fd N, or run this in a terminal."_s;
    const QString authority = u"Use --passphrase-file FILE or --passphrase-fd N, or run this in a terminal."_s;
    const auto row = [](const char *title, const QStringList &arguments, const QString &code, const QString &hint) {
        QTest::newRow(title) << arguments << code << hint;
    };

    row("a new key", {u"issue"_s, u"a.test"_s, u"--encrypt-key"_s, pass, u"test.pass"_s}, u"prompt-unavailable"_s, key);
    row("a new key, nothing given", {u"issue"_s, u"a.test"_s, u"--encrypt-key"_s}, u"prompt-unavailable"_s, key);
    row("a renewed key", {u"renew"_s, u"locked.test"_s, pass, u"test.pass"_s}, u"prompt-unavailable"_s, key);
    row("a renewed key, nothing given", {u"renew"_s, u"locked.test"_s}, u"prompt-unavailable"_s, key);
    row("a stored key", {u"export"_s, u"locked.test"_s, u"--format"_s, u"p12"_s, u"--out"_s, u"x"_s},
        u"prompt-unavailable"_s, key);
    row("a new bundle", {u"issue"_s, u"a.test"_s, u"--p12"_s, u"x"_s, pass, u"test.pass"_s}, u"prompt-unavailable"_s,
        p12);
    row("an authority", {u"issue"_s, u"a.test"_s}, u"authority-locked"_s, authority);
    row("an authority, after the key", {u"renew"_s, u"locked.test"_s, u"--key-passphrase-file"_s, u"leaf.pass"_s},
        u"authority-locked"_s, authority);
    row("a new authority", {u"ca"_s, u"create"_s, u"Other"_s}, u"prompt-unavailable"_s, authority);
    row("a changed authority", {u"ca"_s, u"passphrase"_s, u"Test"_s, pass, u"test.pass"_s}, u"prompt-unavailable"_s,
        u"Use --new-passphrase-file FILE or --new-passphrase-fd N, or run this in a terminal."_s);
}

void CliPassphrasesTest::aMissingOneNamesItsOwnOptions()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, code);
    QFETCH(const QString, hint);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"leaf.pass"_s, "leaf pass\n");
    const QStringList locked{u"locked.test"_s, u"--encrypt-key"_s, u"--key-passphrase-file"_s, u"leaf.pass"_s};
    QVERIFY2(!cli.issue(locked).isEmpty(), qPrintable(cli.problem()));
    const QByteArray before = cli.snapshot();

    const QJsonObject error = cli.json(arguments, 3).value(u"error"_s).toObject();

    QCOMPARE(error.value(u"hint"_s).toString(), hint);
    QCOMPARE(error.value(u"code"_s).toString(), code);
    QCOMPARE(cli.snapshot(), before);
}

void CliPassphrasesTest::aKeysPassphraseNeedsNoOther()
{
    const Cli cli;
    cli.write(u"leaf.pass"_s, "leaf pass\n");

    const QJsonObject issued = cli.json(
        {u"issue"_s, u"localhost"_s, u"--encrypt-key"_s, u"--key-passphrase-file"_s, cli.path(u"leaf.pass"_s)});

    QVERIFY2(issued.value(u"key_encrypted"_s).toBool(), qPrintable(cli.problem()));
    const QString key = issued[u"files"_s][u"key"_s].toString();
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, key, u"-passin"_s, u"pass:leaf pass"_s, u"-noout"_s}).ok());
}

void CliPassphrasesTest::newOnesAreLongEnough_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("title");
    const QStringList issue{u"issue"_s, u"a.test"_s, u"--passphrase-file"_s, u"test.pass"_s};
    const QStringList exported{u"export"_s, u"localhost"_s, u"--out"_s, u"x"_s, u"--format"_s};

    QTest::newRow("authority") << QStringList{u"ca"_s, u"create"_s, u"Other"_s} << u"--passphrase"_s
                               << u"password for the new authority “Other”"_s;
    QTest::newRow("key") << issue + QStringList{u"--encrypt-key"_s} << u"--key-passphrase"_s
                         << u"password for the key of “a.test”"_s;
    QTest::newRow("bundle") << issue + QStringList{u"--p12"_s, u"x"_s} << u"--p12-password"_s
                            << u"password for the PKCS#12 file of “a.test”"_s;
    QTest::newRow("exported") << exported + QStringList{u"p12"_s} << u"--p12-password"_s
                              << u"password for the PKCS#12 file of “localhost”"_s;
    QTest::newRow("for Java") << exported + QStringList{u"jks"_s} << u"--p12-password"_s
                              << u"password for the JKS file of “localhost”"_s;
}

void CliPassphrasesTest::newOnesAreLongEnough()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, option);
    QFETCH(const QString, title);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"localhost"_s}).isEmpty());
    cli.write(u"short"_s, "äöüäöü7\n");
    cli.write(u"fits"_s, "äöüäöü78\n");
    const QByteArray before = cli.snapshot();

    const QJsonObject refused
        = cli.json(arguments + QStringList{option + u"-file"_s, u"short"_s}, 2).value(u"error"_s).toObject();
    const bool untouched = cli.snapshot() == before;
    const QString script = u"exec \"$@\" %1-fd 5 5<short"_s.arg(option);
    const RunResult fromDescriptor
        = run(u"/bin/bash"_s, QStringList{u"-c"_s, script, u"-"_s, Cli::program()} + arguments);
    QCOMPARE(cli.errorCode(arguments + QStringList{option + u"-file"_s, u"/dev/null"_s}, 2), u"passphrase-empty"_s);
    const RunResult taken = cli.run(arguments + QStringList{option + u"-file"_s, u"fits"_s});

    QCOMPARE(refused.value(u"text"_s).toString(),
        u"The %1 (%2-file short) has fewer than 8 characters."_s.arg(title, option));
    QCOMPARE(refused.value(u"code"_s).toString(), u"passphrase-too-short"_s);
    QVERIFY(untouched);
    QCOMPARE(fromDescriptor.exitCode, 2);
    QVERIFY2(fromDescriptor.err.contains("has fewer than 8"), fromDescriptor.report().constData());
    QVERIFY2(taken.ok(), taken.report().constData());
}

void CliPassphrasesTest::oneDescriptorGivesThemInTheOrderOfTheHelp()
{
    const Cli cli;
    cli.write(u"old"_s, "of the authority\n");
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"Test"_s, u"--passphrase-file"_s, u"old"_s}).ok());
    const auto fed = [](const QByteArray &lines, const QStringList &arguments) {
        return run(u"/bin/bash"_s,
            QStringList{u"-c"_s, u"exec \"$@\" 5<&0 </dev/null"_s, u"-"_s, Cli::program()} + arguments, lines);
    };

    const RunResult issued = fed("of the bundle\nof the key\nof the authority\n",
        {u"issue"_s, u"a.test"_s, u"--passphrase-fd"_s, u"5"_s, u"--encrypt-key"_s, u"--key-passphrase-fd"_s, u"5"_s,
            u"--p12"_s, u"a.p12"_s, u"--p12-password-fd"_s, u"5"_s});
    const RunResult renewed = fed("of the new key\nof the authority\n",
        {u"renew"_s, u"a.test"_s, u"--passphrase-fd"_s, u"5"_s, u"--key-passphrase-fd"_s, u"5"_s});
    const RunResult exported = fed("of the new key\nof the export\n",
        {u"export"_s, u"a.test"_s, u"--format"_s, u"p12"_s, u"--out"_s, u"b.p12"_s, u"--p12-password-fd"_s, u"5"_s,
            u"--key-passphrase-fd"_s, u"5"_s});
    const RunResult converted = fed("of the export\nof the copy\n",
        {u"convert"_s, u"b.p12"_s, u"--to"_s, u"p12"_s, u"--out"_s, u"c.p12"_s, u"--out-password-fd"_s, u"5"_s,
            u"--password-fd"_s, u"5"_s});
    const RunResult changed = fed("of the authority\nof the same anew\n",
        {u"ca"_s, u"passphrase"_s, u"Test"_s, u"--new-passphrase-fd"_s, u"5"_s, u"--passphrase-fd"_s, u"5"_s});

    for (const RunResult &result : {issued, renewed, exported, converted, changed})
        QVERIFY2(result.ok(), result.report().constData());
    const auto opens = [&cli](const QString &file, const QString &password) {
        return openssl({u"pkcs12"_s, u"-in"_s, cli.path(file), u"-noout"_s, u"-passin"_s, u"pass:"_s + password}).ok();
    };
    QVERIFY(opens(u"a.p12"_s, u"of the bundle"_s));
    QVERIFY(opens(u"b.p12"_s, u"of the export"_s));
    QVERIFY(opens(u"c.p12"_s, u"of the copy"_s));
    for (const QString &verb : {u"issue"_s, u"renew"_s, u"export"_s, u"convert"_s, u"ca passphrase"_s}) {
        const QByteArray help = cli.run(verb.split(u' ') + QStringList{u"--help"_s}).out.simplified();
        QVERIFY2(
            help.contains("Options that name the same descriptor take its lines in this order:"), help.constData());
    }
}

void CliPassphrasesTest::ofThreeTheOneThatWillNotDoIsNamed_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("text");
    const QString bundle = u"The password for the PKCS#12 file of “a.test” (--p12-password-fd 5) "_s;
    const QString key = u"The password for the key of “a.test” (--key-passphrase-fd 5) "_s;
    const QString authority = u"The password of the authority “Test” (--passphrase-fd 5) "_s;

    QTest::newRow("first short") << "short\nof the key\nof the authority\n"_ba
                                 << bundle + u"has fewer than 8 characters."_s;
    QTest::newRow("second short") << "of the bundle\nshort\nof the authority\n"_ba
                                  << key + u"has fewer than 8 characters."_s;
    QTest::newRow("second empty") << "of the bundle\n\nof the authority\n"_ba << key + u"is empty."_s;
    QTest::newRow("third not there") << "of the bundle\nof the key\n"_ba << authority + u"is empty."_s;
    QTest::newRow("wrong order") << "of the authority\nof the bundle\nof the key\n"_ba
                                 << authority + u"is not the right one."_s;
}

void CliPassphrasesTest::ofThreeTheOneThatWillNotDoIsNamed()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QString, text);
    const Cli cli;
    cli.write(u"old"_s, "of the authority\n");
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"Test"_s, u"--passphrase-file"_s, u"old"_s}).ok());
    const QByteArray before = cli.snapshot();

    const RunResult result = run(u"/bin/bash"_s,
        {u"-c"_s, u"exec \"$@\" 5<&0 </dev/null"_s, u"-"_s, Cli::program(), u"issue"_s, u"a.test"_s,
            u"--passphrase-fd"_s, u"5"_s, u"--encrypt-key"_s, u"--key-passphrase-fd"_s, u"5"_s, u"--p12"_s, u"a.p12"_s,
            u"--p12-password-fd"_s, u"5"_s},
        lines);

    QVERIFY2(result.err.split('\n').first() == text.toUtf8(), result.report().constData());
    QVERIFY2(result.err.contains("each the next line, in the order that certwright-cli issue --help tells"),
        result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliPassphrasesTest::aMissingOneIsNamed()
{
    const Cli cli;

    const RunResult bundle = cli.run({u"issue"_s, u"localhost"_s, u"--p12"_s, u"x"_s});
    const RunResult closed = cli.run({u"issue"_s, u"localhost"_s, u"--passphrase-fd"_s, u"77"_s});

    QVERIFY2(bundle.err.startsWith("The password for the PKCS#12 file of “localhost” is needed, and there is nobody"),
        bundle.report().constData());
    const RunResult endless = cli.run({u"issue"_s, u"localhost"_s, u"--passphrase-file"_s, u"/dev/zero"_s});
    QVERIFY2(endless.err.contains("(--passphrase-file /dev/zero) is too long"), endless.report().constData());
    QVERIFY2(closed.err.contains("descriptor 77 of --passphrase-fd cannot be read"), closed.report().constData());
}

void CliPassphrasesTest::aFileThatOthersMayReadIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QStringList issue{u"issue"_s, u"a.test"_s, u"--passphrase-file"_s};
    const QByteArray warning = "Others than its owner may use the file test.pass (mode 640)";

    const RunResult own = cli.run(issue + QStringList{u"test.pass"_s});
    QFile::setPermissions(cli.passphraseFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    const RunResult shared = cli.run(issue + QStringList{u"test.pass"_s});
    const RunResult piped = run(u"/bin/bash"_s,
        {u"-c"_s,
            u"\"$1\" issue a.test --passphrase-file <(cat test.pass) && \"$1\" issue a.test --passphrase-file "
            "/dev/fd/6 6<test.pass"_s,
            u"-"_s, Cli::program()});

    QVERIFY2(own.ok() && own.err.isEmpty(), own.report().constData());
    QVERIFY2(shared.ok() && shared.err.startsWith(warning), shared.report().constData());
    QVERIFY2(piped.ok() && piped.err.isEmpty(), piped.report().constData());
}

void CliPassphrasesTest::anEncryptedKeyCanBeDeployed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"key.pass"_s, "correct horse\n");
    QVERIFY(!cli.issue({u"localhost"_s, u"--encrypt-key"_s, u"--key-passphrase-file"_s, u"key.pass"_s}).isEmpty());

    const QJsonArray nginx = cli.json({u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, u"localhost"_s})
                                 .value(u"steps"_s)
                                 .toArray();
    const QJsonArray nats
        = cli.json({u"deploy"_s, u"show"_s, u"nats"_s, u"--certificate"_s, u"localhost"_s}).value(u"steps"_s).toArray();

    QCOMPARE(nginx[0][u"target"_s].toString(), u"/etc/nginx/localhost.pass"_s);
    QVERIFY(nginx[0][u"text"_s].toString().contains(u"type it once"_s));
    QVERIFY(nginx[1][u"content"_s].toString().contains(u"ssl_password_file \"/etc/nginx/localhost.pass\";"_s));
    QVERIFY(nats[0][u"text"_s].toString().startsWith(u"nats-server cannot read an encrypted private key"_s));
    QVERIFY(nats[0][u"content"_s].toString().contains(u"openssl pkey -in "_s));
}

QTEST_GUILESS_MAIN(CliPassphrasesTest)
#include "passphrases_test.moc"
