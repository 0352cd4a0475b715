#include "tests/integration/cli/fixture.h"

#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsLeaveEverythingAsItWas_data();
    void refusalsLeaveEverythingAsItWas();
    void everyRefusedNameIsTold();
    void everyNameOutsideTheLimitsIsTold();
    void aUriWithoutAHostIsRefusedForItsReason_data();
    void aUriWithoutAHostIsRefusedForItsReason();
    void opensslRefusesSuchAUriToo_data();
    void opensslRefusesSuchAUriToo();
    void usageErrorsNameTheNearest_data();
    void usageErrorsNameTheNearest();
    void whatIsNoALabelIsSaidToBeNone();
    void userInformationIsNamedAsTheReason_data();
    void userInformationIsNamedAsTheReason();
    void eachWayToMissANameHasItsWayOn_data();
    void eachWayToMissANameHasItsWayOn();
    void withoutAHomeNothingIsWritten();
    void anUnderscoreOnlyWarns();
    void aReaderThatWentAwayIsNoFailure();
    void aFullDiskIsTold();
};

void CliBadInputTest::refusalsLeaveEverythingAsItWas_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *title, const QStringList &arguments, int exitCode, const QString &code) {
        QTest::newRow(title) << arguments << exitCode << code;
    };
    const QString issue = u"issue"_s;
    row("empty name", {issue, u" "_s}, 2, u"name-empty"_s);
    row("name too long", {issue, u"abc."_s.repeated(80) + u"test"_s}, 2, u"name-too-long"_s);
    row("label too long", {issue, QString(64, u'a') + u".test"_s}, 2, u"label-too-long"_s);
    row("control character", {issue, u"a\x07.test"_s}, 2, u"name-has-control-character"_s);
    row("blank inside", {issue, u"a b.test"_s}, 2, u"name-has-space"_s);
    row("wildcard of a top-level domain", {issue, u"*.com"_s}, 2, u"wildcard-too-broad"_s);
    row("wildcard of a public suffix", {issue, u"*.co.uk"_s, u"--new-authority"_s}, 2, u"wildcard-too-broad"_s);
    row("permitted public suffix", {u"ca"_s, u"create"_s, u"X"_s, u"--permit"_s, u"co.uk"_s}, 2, u"permit-invalid"_s);
    row("wildcard inside", {issue, u"a.*.test"_s}, 2, u"wildcard-misplaced"_s);
    row("two dots", {issue, u"a..b"_s}, 2, u"name-empty-label"_s);
    row("outside the constraints", {issue, u"example.com"_s}, 2, u"name-outside-constraints"_s);
    row("one bad among good", {issue, u"a.test"_s, u"8.8.8.8"_s}, 2, u"name-outside-constraints"_s);
    row("unknown key type", {issue, u"a.test"_s, u"--key-type"_s, u"dsa"_s}, 2, u"key-type-unknown"_s);
    row("no days", {issue, u"a.test"_s, u"--days"_s, u"0"_s}, 2, u"days-out-of-range"_s);
    row("too many years", {u"ca"_s, u"create"_s, u"Long"_s, u"--years"_s, u"11"_s}, 2, u"years-out-of-range"_s);
    row("too many days", {issue, u"a.test"_s, u"--days"_s, u"99999"_s}, 2, u"days-out-of-range"_s);
    row("bad permit", {u"ca"_s, u"create"_s, u"X"_s, u"--permit"_s, u"com"_s}, 2, u"permit-invalid"_s);
    row("authority without a name", {u"ca"_s, u"create"_s, u""_s}, 2, u"authority-name-invalid"_s);
    row("locked", {issue, u"a.test"_s}, 3, u"authority-locked"_s);
    row("passphrase file missing", {issue, u"a.test"_s, u"--passphrase-file"_s, u"gone"_s}, 3, u"file-not-found"_s);
    row("passphrase empty", {issue, u"a.test"_s, u"--passphrase-file"_s, u"/dev/null"_s}, 3, u"passphrase-empty"_s);
    row("unwritable folder", {issue, u"a.test"_s, u"--out"_s, u"/dev/null/x"_s}, 3, u"file-unwritable"_s);
    row("folder's name too long", {issue, u"a.test"_s, u"--out"_s, QString(300, u'o')}, 3, u"file-unwritable"_s);
    row("file's name too long", {issue, u"a.test"_s, u"--p12"_s, QString(300, u'o')}, 3, u"file-unwritable"_s);
    row("range for a name", {issue, u"10.0.0.0/8"_s}, 2, u"name-invalid"_s);
    row("permitted range with host bits", {u"ca"_s, u"create"_s, u"X"_s, u"--permit"_s, u"10.0.0.1/8"_s}, 2,
        u"permit-invalid"_s);
    row("permitted internet", {u"ca"_s, u"create"_s, u"X"_s, u"--permit"_s, u"::/0"_s}, 2, u"permit-invalid"_s);
    row("unwritable p12", {issue, u"a.test"_s, u"--p12"_s, u"/proc/x.p12"_s}, 3, u"file-unwritable"_s);
    row("p12 without a password", {issue, u"a.test"_s, u"--p12"_s, u"x.p12"_s}, 3, u"prompt-unavailable"_s);
    row("workspace is a file", {u"list"_s, u"--workspace"_s, u"/dev/null"_s}, 3, u"workspace-unusable"_s);
    row("no such certificate", {u"export"_s, u"nobody"_s}, 3, u"certificate-not-found"_s);
    row("id that leaves the folder", {u"export"_s, u"../../x"_s}, 3, u"certificate-not-found"_s);
    row("unknown server", {u"deploy"_s, u"show"_s, u"apache"_s, u"--certificate"_s, u"x"_s}, 2, u"recipe-unknown"_s);
    row("no target", {u"check"_s, u"a b"_s}, 2, u"target-invalid"_s);
}

void CliBadInputTest::refusalsLeaveEverythingAsItWas()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QByteArray before = cli.snapshot();

    QCOMPARE(cli.errorCode(arguments, exitCode), code);

    QCOMPARE(cli.snapshot(), before);
    const RunResult said = cli.run(arguments);
    QCOMPARE(said.exitCode, exitCode);
    QVERIFY(said.out.isEmpty());
    QVERIFY2(said.err.split('\n').first().endsWith('.'), said.err.constData());
    QVERIFY(!said.err.contains('\x07'));
}

void CliBadInputTest::everyRefusedNameIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QByteArray before = cli.snapshot();
    const QStringList issue{u"issue"_s, u"a..b"_s, u"good.test"_s, u"x y"_s, u"*.com"_s, u"p..q"_s};

    const RunResult said = cli.run(issue);
    const QJsonArray refused = cli.json(issue, 2)[u"error"_s][u"refused"_s].toArray();

    QCOMPARE(said.exitCode, 2);
    for (const char *name : {"“a..b”", "“x y”", "“*.com”", "“p..q”"})
        QVERIFY2(said.err.contains(name), said.report().constData());
    QVERIFY(!said.err.contains("good.test"));
    QCOMPARE(said.err.count("Remove the extra dot."), 1);
    QCOMPARE(refused.size(), 4);
    QCOMPARE(refused[1][u"name"_s].toString(), u"x y"_s);
    QCOMPARE(refused[1][u"code"_s].toString(), u"name-has-space"_s);
    QCOMPARE(refused[2][u"code"_s].toString(), u"wildcard-too-broad"_s);
    QCOMPARE(cli.errorCode(issue, 2), u"name-empty-label"_s);
    QCOMPARE(cli.snapshot(), before);
}

void CliBadInputTest::everyNameOutsideTheLimitsIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const RunResult said = cli.run({u"issue"_s, u"example.com"_s, u"good.test"_s, u"8.8.8.8"_s});

    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.err.contains("“example.com”, “8.8.8.8”"), said.report().constData());
}

void CliBadInputTest::aUriWithoutAHostIsRefusedForItsReason_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QStringList>("options");
    const QStringList exact{u"--new-authority"_s};
    QTest::newRow("urn") << u"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s << QStringList{};
    QTest::newRow("urn, further authority") << u"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s << exact;
    QTest::newRow("no authority component") << u"file:///etc/hosts"_s << QStringList{};
    QTest::newRow("sip") << u"sip:me@app.test"_s << QStringList{};
    QTest::newRow("address") << u"https://127.0.0.1/"_s << exact;
}

void CliBadInputTest::aUriWithoutAHostIsRefusedForItsReason()
{
    QFETCH(const QString, uri);
    QFETCH(const QStringList, options);
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    QCOMPARE(cli.errorCode(QStringList{u"issue"_s, uri} + options, 2), u"name-invalid"_s);
    const RunResult said = cli.run(QStringList{u"issue"_s, uri} + options);

    QVERIFY2(
        said.err.contains("is a URI without a host name") && said.err.contains("spiffe://"), said.report().constData());
    QVERIFY2(!said.err.contains("--new-authority"), said.report().constData());
}

void CliBadInputTest::opensslRefusesSuchAUriToo_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("accepted");
    // Debian 13's looks behind the user for the host; the certificates are for computers with either.
    const bool seesTheHost = !openssl({u"version"_s}).out.startsWith("OpenSSL 3.0.");
    QTest::newRow("urn") << u"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s << false;
    QTest::newRow("no authority component") << u"file:///etc/hosts"_s << false;
    QTest::newRow("sip") << u"sip:me@app.test"_s << false;
    QTest::newRow("address") << u"https://127.0.0.1/"_s << false;
    QTest::newRow("user") << u"https://user@localhost/x"_s << seesTheHost;
    QTest::newRow("user and password") << u"https://user:pw@localhost:80/x"_s << seesTheHost;
    QTest::newRow("trust domain outside the limits") << u"spiffe://example.com/api"_s << false;
    QTest::newRow("trust domain within them") << u"spiffe://app.internal/api"_s << true;
}

/// A certificate that this program refuses to issue, signed by openssl with the key of the authority.
void CliBadInputTest::opensslRefusesSuchAUriToo()
{
    QFETCH(const QString, uri);
    QFETCH(const bool, accepted);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString folder = cli.path(u"data/certwright/authorities/test/"_s);
    cli.write(u"leaf.cnf"_s,
        "basicConstraints=critical,CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n"
        "subjectAltName=URI:"
            + uri.toUtf8() + '\n');

    const RunResult asked
        = openssl({u"req"_s, u"-new"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
            u"-keyout"_s, cli.path(u"leaf.key"_s), u"-subj"_s, u"/CN=leaf"_s, u"-out"_s, cli.path(u"leaf.csr"_s)});
    QVERIFY2(asked.ok(), asked.report().constData());
    const RunResult signedByRoot = openssl({u"x509"_s, u"-req"_s, u"-in"_s, cli.path(u"leaf.csr"_s), u"-CA"_s,
        folder + u"cert.pem"_s, u"-CAkey"_s, folder + u"key.pem"_s, u"-passin"_s, u"file:"_s + cli.passphraseFile(),
        u"-days"_s, u"9"_s, u"-extfile"_s, cli.path(u"leaf.cnf"_s), u"-out"_s, cli.path(u"leaf.pem"_s)});
    QVERIFY2(signedByRoot.ok(), signedByRoot.report().constData());

    const RunResult verified = verifyStrictly(folder + u"cert.pem"_s, cli.path(u"leaf.pem"_s));

    QVERIFY2(verified.ok() == accepted, verified.report().constData());
    const bool forItsName = verified.err.contains("error 53") || verified.err.contains("error 47");
    QVERIFY2(accepted || forItsName, verified.report().constData());
}

void CliBadInputTest::usageErrorsNameTheNearest_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    QTest::newRow("option") << QStringList{u"issue"_s, u"x.test"_s, u"--clent"_s}
                            << QByteArray("There is no option --clent.\nDid you mean --client?\n");
    QTest::newRow("one hyphen") << QStringList{u"issue"_s, u"-client"_s, u"x.test"_s}
                                << QByteArray("There is no option -client.\nDid you mean --client?\n");
    QTest::newRow("verb") << QStringList{u"isue"_s} << QByteArray("There is no command isue.\nDid you mean issue?\n");
    QTest::newRow("half a verb") << QStringList{u"ca"_s}
                                 << QByteArray("After ca comes one of: create, list, show, default, passphrase.\n"
                                               "See certwright-cli ca --help.\n");
    QTest::newRow("option of another verb") << QStringList{u"list"_s, u"--days"_s,
        u"3"_s} << QByteArray("list does not take the option --days.\nSee certwright-cli list --help.\n");
    QTest::newRow("no number") << QStringList{u"issue"_s, u"x.test"_s, u"--days"_s, u"many"_s}
                               << QByteArray("--days takes a whole number, not “many”.\n"
                                             "See certwright-cli issue --help.\n");
    QTest::newRow("no value") << QStringList{u"issue"_s, u"x.test"_s, u"--days"_s}
                              << QByteArray("The option --days needs a value (N).\nSee certwright-cli issue --help.\n");
    QTest::newRow("value of a flag") << QStringList{u"list"_s, u"--json=1"_s}
                                     << QByteArray("The option --json takes no value.\n"
                                                   "See certwright-cli list --help.\n");
    QTest::newRow("twice") << QStringList{u"issue"_s, u"x.test"_s, u"--days"_s, u"1"_s, u"--days=2"_s}
                           << QByteArray("The option --days was given twice.\nSee certwright-cli issue --help.\n");
    QTest::newRow("file and descriptor") << QStringList{u"issue"_s, u"x.test"_s, u"--passphrase-fd"_s, u"3"_s,
        u"--passphrase-file"_s, u"pass"_s}
                                         << QByteArray("--passphrase-fd and --passphrase-file cannot both be given.\n"
                                                       "See certwright-cli issue --help.\n");
    QTest::newRow("choice") << QStringList{u"export"_s, u"x"_s, u"--format"_s, u"gif"_s}
                            << QByteArray("--format cannot be “gif”.\n"
                                          "It is one of: pem, der, fullchain, chain, key, p12, jks, p7b, root.\n");
    QTest::newRow("nothing to do") << QStringList{u"issue"_s}
                                   << QByteArray("issue needs at least one NAME.\nSee certwright-cli issue --help.\n");
    QTest::newRow("too much") << QStringList{u"version"_s, u"x"_s}
                              << QByteArray("version does not know what to do with “x”.\n"
                                            "See certwright-cli version --help.\n");
}

void CliBadInputTest::usageErrorsNameTheNearest()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, sentence);
    const Cli cli;

    const RunResult result = cli.run(arguments);

    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err, sentence);
    QVERIFY(result.out.isEmpty());
}

void CliBadInputTest::whatIsNoALabelIsSaidToBeNone()
{
    const Cli cli;

    const RunResult said = cli.run({u"issue"_s, u"xn--zzzzzz99999.test"_s});
    const RunResult other = cli.run({u"issue"_s, u"a!.test"_s});

    QCOMPARE(said.exitCode, 2);
    QVERIFY2(said.err.contains("“xn--zzzzzz99999” of “xn--zzzzzz99999.test”") && said.err.contains("no valid A-label"),
        said.report().constData());
    QVERIFY2(!said.err.contains("letters, digits and hyphens"), said.report().constData());
    QVERIFY2(other.err.contains("letters, digits and hyphens"), other.report().constData());
}

void CliBadInputTest::userInformationIsNamedAsTheReason_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("user") << u"https://user@localhost/x"_s;
    QTest::newRow("user and password") << u"https://user:pw@localhost:80/x"_s;
    QTest::newRow("a host for a user") << u"https://localhost:pw@example.com/"_s;
}

void CliBadInputTest::userInformationIsNamedAsTheReason()
{
    QFETCH(const QString, uri);
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    QCOMPARE(cli.errorCode({u"issue"_s, uri}, 2), u"name-invalid"_s);
    const RunResult said = cli.run({u"issue"_s, uri});

    QVERIFY2(said.err.contains("holds a user name before the host"), said.report().constData());
}

void CliBadInputTest::eachWayToMissANameHasItsWayOn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("wayOn");
    QTest::newRow("port") << u"localhost:8443"_s << QByteArray("Write localhost, without the port.");
    QTest::newRow("zone") << u"fe80::1%eth0"_s << QByteArray("Write fe80::1, without the % and what follows it.");
    QTest::newRow("range") << u"10.0.0.1/8"_s << QByteArray("(--permit 10.0.0.0/8)");
    QTest::newRow("mailbox") << u"jörg@x.test"_s << QByteArray("letters from a to z");
    QTest::newRow("path") << u"app.test/login"_s << QByteArray("Write app.test.");
    QTest::newRow("number") << u"010.0.0.1"_s << QByteArray("without zeros in front");
}

void CliBadInputTest::eachWayToMissANameHasItsWayOn()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, wayOn);
    const Cli cli;

    const RunResult said = cli.run({u"issue"_s, name});

    QCOMPARE(said.exitCode, 2);
    QVERIFY2(QString::fromUtf8(said.err).contains(u'“' + name + u'”') && said.err.contains(wayOn),
        said.report().constData());
}

void CliBadInputTest::withoutAHomeNothingIsWritten()
{
    const Cli cli;
    const QByteArray before = cli.snapshot();

    const RunResult refused
        = run(u"/usr/bin/env"_s, {u"-u"_s, u"XDG_DATA_HOME"_s, u"HOME="_s, Cli::program(), u"issue"_s, u"localhost"_s});

    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("neither HOME nor XDG_DATA_HOME") && refused.err.contains("--workspace DIR"),
        refused.report().constData());
    QVERIFY(!QFileInfo::exists(u"/.local/share/certwright"_s));
    QCOMPARE(cli.snapshot(), before);
}

void CliBadInputTest::anUnderscoreOnlyWarns()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue({u"my_app.test"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(issued.value(u"findings"_s).toArray().first().toObject().value(u"id"_s).toString(), u"name-underscore"_s);
}

void CliBadInputTest::aReaderThatWentAwayIsNoFailure()
{
    const Cli cli;

    const RunResult result = run(
        u"/bin/bash"_s, {u"-c"_s, u"set -o pipefail; (sleep 0.2; \"$1\" --help) | true"_s, u"-"_s, Cli::program()});

    QVERIFY2(result.ok() && result.err.isEmpty(), result.report().constData());
}

void CliBadInputTest::aFullDiskIsTold()
{
    const Cli cli;

    const RunResult result = run(u"/bin/bash"_s, {u"-c"_s, u"\"$1\" version >/dev/full"_s, u"-"_s, Cli::program()});

    QCOMPARE(result.exitCode, 3);
    QVERIFY(result.err.contains("could not be written"));
}

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "bad_input_test.moc"
