#include "tests/integration/cli/fixture.h"
#include "tests/support/pty.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString mixed(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/convert/") + name;
}

QJsonObject fileOf(const QJsonObject &document)
{
    return document.value(u"files"_s)[0].toObject();
}

bool isPrivate(const QString &path)
{
    const auto strangers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(QFile::permissions(path) & strangers);
}

} // namespace

/// What else than chains convert writes, and where it goes.
class CliConvertFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void othersThanCertificatesGoBothWays_data();
    void othersThanCertificatesGoBothWays();
    void publicKeysComeOutOfEverything_data();
    void publicKeysComeOutOfEverything();
    void keysOfEveryFormBecomePkcs8_data();
    void keysOfEveryFormBecomePkcs8();
    void trustedCertificatesAreJavas();
    void aKeyKeepsItsAlias();
    void standardOutputGetsTheFileAlone();
    void aFileIsReplacedWhenForced();
    void aFolderStandsForItsFiles();
    void everyLockedFileIsAskedFor();
};

void CliConvertFormsTest::othersThanCertificatesGoBothWays_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("judge"); // reads the file given as -in, prints it as PEM
    QTest::newRow("request") << u"leaf.csr"_s << QStringList{u"req"_s};
    QTest::newRow("list") << u"list-01.crl"_s << QStringList{u"crl"_s};
    QTest::newRow("public key") << u"public.pem"_s << QStringList{u"pkey"_s, u"-pubin"_s};
    QTest::newRow("private key") << u"leaf.key"_s << QStringList{u"pkey"_s};
    QTest::newRow("certificate") << u"leaf.pem"_s << QStringList{u"x509"_s};
}

void CliConvertFormsTest::othersThanCertificatesGoBothWays()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, judge);
    const Cli cli;
    const auto convert = [&cli](const QString &from, const QString &format, const QString &to) {
        return cli.run({u"convert"_s, from, u"--to"_s, format, u"--out"_s, to});
    };

    const RunResult there = convert(mixed(file), u"der"_s, u"there"_s);
    QVERIFY2(there.ok(), there.report().constData());
    const RunResult judged = openssl(judge + QStringList{u"-inform"_s, u"DER"_s, u"-in"_s, u"there"_s});
    QVERIFY2(judged.ok(), judged.report().constData());
    const RunResult back = convert(u"there"_s, u"pem"_s, u"back"_s);

    QVERIFY2(back.ok(), back.report().constData());
    QCOMPARE(judged.out, cli.read(mixed(file)));
    QCOMPARE(cli.read(u"back"_s), cli.read(mixed(file)));
    QCOMPARE(isPrivate(cli.path(u"there"_s)), file == u"leaf.key");
    QCOMPARE(isPrivate(cli.path(u"back"_s)), file == u"leaf.key");
}

void CliConvertFormsTest::publicKeysComeOutOfEverything_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("certificate") << QStringList{u"leaf.pem"_s};
    QTest::newRow("request") << QStringList{u"leaf.csr"_s};
    QTest::newRow("private key") << QStringList{u"leaf.key"_s};
    QTest::newRow("all of one") << QStringList{u"leaf.pem"_s, u"leaf.csr"_s, u"leaf.key"_s};
    QTest::newRow("one that is given") << QStringList{u"public.pem"_s, u"second.pem"_s};
}

void CliConvertFormsTest::publicKeysComeOutOfEverything()
{
    QFETCH(const QStringList, files);
    const Cli cli;
    QStringList arguments{u"convert"_s, u"--to"_s, u"pem"_s, u"--kind"_s, u"public-key"_s, u"--out"_s, u"out.pem"_s};
    for (const QString &file : files)
        arguments << mixed(file);

    const RunResult result = cli.run(arguments);

    QVERIFY2(result.ok(), result.report().constData());
    QCOMPARE(cli.read(u"out.pem"_s), cli.read(mixed(u"public.pem"_s)));
    QVERIFY(!isPrivate(cli.path(u"out.pem"_s)));
}

void CliConvertFormsTest::keysOfEveryFormBecomePkcs8_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("same"); // a file that openssl reads itself
    const auto row = [](const char *title, const QString &file, const QString &same) {
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA "/");
        QTest::newRow(title) << folder + file << folder + same;
    };
    row("PKCS#1", u"pki/keys/pkcs1.pem"_s, u"pki/keys/pkcs1.pem"_s);
    row("PKCS#1 as DER", u"pki/keys/pkcs1.der"_s, u"pki/keys/pkcs1.pem"_s);
    row("SEC1", u"pki/keys/sec1.pem"_s, u"pki/keys/sec1.pem"_s);
    row("PVK", u"pvk/plain.pvk"_s, u"pvk/key.pem"_s);
    row("OpenSSH", u"openssh/ecdsa-256"_s, u"openssh/ecdsa-256.pub"_s);
    row("OpenSSH, locked", u"openssh_locked/ecdsa-256-gcm"_s, u"openssh_locked/ecdsa-256-gcm.pub"_s);
    row("JWK", u"jwk/rsa-private.json"_s, u"jwk/rsa-public.json"_s);
}

void CliConvertFormsTest::keysOfEveryFormBecomePkcs8()
{
    QFETCH(const QString, file);
    QFETCH(const QString, same);
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    cli.write(u"new"_s, "secretly\n");

    const QStringList from{u"convert"_s, file, u"--password-file"_s, u"password"_s};
    const QJsonObject plain = cli.json(from + QStringList{u"--to"_s, u"key"_s, u"--out"_s, u"plain"_s});
    QVERIFY2(!plain.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject locked = cli.json(
        from + QStringList{u"--to"_s, u"der"_s, u"--out"_s, u"locked"_s, u"--out-password-file"_s, u"new"_s});
    QVERIFY2(!locked.isEmpty(), qPrintable(cli.problem()));

    QVERIFY(cli.read(u"plain"_s).startsWith("-----BEGIN PRIVATE KEY-----\n"));
    const RunResult first = openssl({u"pkey"_s, u"-in"_s, u"plain"_s, u"-pubout"_s});
    const RunResult second = openssl({u"pkcs8"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"locked"_s, u"-passin"_s,
        u"pass:secretly"_s, u"-out"_s, u"opened"_s});
    QVERIFY2(first.ok() && second.ok(), QByteArray(first.report() + second.report()).constData());
    QCOMPARE(cli.read(u"opened"_s), cli.read(u"plain"_s));
    const RunResult judged = openssl({u"pkey"_s, u"-in"_s, same, u"-pubout"_s});
    if (judged.ok())
        QCOMPARE(first.out, judged.out);
    else // openssl does not know the form: the public half stands in its own file
        QCOMPARE(fileOf(plain).value(u"contains"_s)[0][u"spki_sha256"_s],
            cli.json({u"inspect"_s, same}).value(u"inputs"_s)[0][u"objects"_s][0][u"spki_sha256"_s]);
    QVERIFY(isPrivate(cli.path(u"plain"_s)) && isPrivate(cli.path(u"locked"_s)));
}

void CliConvertFormsTest::trustedCertificatesAreJavas()
{
    const Cli cli;
    cli.write(u"password"_s, "secretly\n");
    if (findProgram(u"keytool"_s).isEmpty())
        QSKIP("keytool is missing");

    const QJsonObject document = cli.json({u"convert"_s, mixed(u"root.pem"_s), u"--to"_s, u"trust-p12"_s, u"--name"_s,
        u"harbour"_s, u"--out"_s, u"trust.p12"_s, u"--out-password-file"_s, u"password"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(!isPrivate(cli.path(u"trust.p12"_s)));
    const RunResult judged = run(u"keytool"_s,
        {u"-list"_s, u"-keystore"_s, u"trust.p12"_s, u"-storepass"_s, u"secretly"_s}, {}, std::chrono::seconds(50));
    QVERIFY2(judged.ok() && judged.out.contains("harbour, ") && judged.out.contains("trustedCertEntry"),
        judged.report().constData());
}

void CliConvertFormsTest::aKeyKeepsItsAlias()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    cli.write(u"new"_s, "secretly\n");
    if (findProgram(u"keytool"_s).isEmpty())
        QSKIP("keytool is missing");

    const QJsonObject document = cli.json({u"convert"_s, mixed(u"leaf.p12"_s), u"--to"_s, u"jks"_s, u"--out"_s,
        u"store.jks"_s, u"--password-file"_s, u"password"_s, u"--out-password-file"_s, u"new"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const RunResult judged = run(u"keytool"_s,
        {u"-list"_s, u"-keystore"_s, u"store.jks"_s, u"-storepass"_s, u"secretly"_s}, {}, std::chrono::seconds(50));
    QVERIFY2(judged.ok() && judged.out.contains("leaf, ") && judged.out.contains("PrivateKeyEntry"),
        judged.report().constData());
}

void CliConvertFormsTest::standardOutputGetsTheFileAlone()
{
    const Cli cli;
    const QStringList convert{
        u"convert"_s, mixed(u"leaf.pem"_s), mixed(u"leaf.csr"_s), u"--to"_s, u"pem"_s, u"--out"_s, u"-"_s};

    const RunResult result = cli.run(convert);

    QVERIFY2(result.ok(), result.report().constData());
    QCOMPARE(result.out, cli.read(mixed(u"leaf.pem"_s)));
    QVERIFY2(result.err.contains("Left out: a certificate request"), result.report().constData());
    QCOMPARE(cli.errorCode(convert, 2), u"usage"_s);
}

void CliConvertFormsTest::aFileIsReplacedWhenForced()
{
    const Cli cli;
    cli.write(u"there"_s, "before");
    QVERIFY(QFile::link(cli.path(u"there"_s), cli.path(u"link"_s)));
    const QStringList convert{u"convert"_s, mixed(u"leaf.key"_s), u"--to"_s, u"key"_s, u"--force"_s, u"--out"_s};

    const RunResult linked = cli.run(convert + QStringList{u"link"_s});
    const QString folder = cli.errorCode(convert + QStringList{cli.path({})}, 3);
    const QString device = cli.errorCode(convert + QStringList{u"/dev/null"_s}, 3);

    QVERIFY2(linked.ok(), linked.report().constData());
    QVERIFY(QFileInfo(cli.path(u"link"_s)).isSymLink());
    QCOMPARE(cli.read(u"there"_s), cli.read(mixed(u"leaf.key"_s)));
    QVERIFY(isPrivate(cli.path(u"there"_s)));
    QCOMPARE(folder, u"file-unwritable"_s);
    QCOMPARE(device, u"file-unwritable"_s);
}

void CliConvertFormsTest::aFolderStandsForItsFiles()
{
    const Cli cli;
    QVERIFY(QDir(cli.path({})).mkpath(u"all/empty"_s));
    QVERIFY(QFile::copy(mixed(u"leaf.pem"_s), cli.path(u"all/leaf.pem"_s)));
    cli.write(u"all/readme"_s, "only words\n");
    const auto convert = [](const QString &folder) {
        return QStringList{u"convert"_s, folder, u"--to"_s, u"pem"_s, u"--out"_s, u"out.pem"_s};
    };

    QCOMPARE(cli.errorCode(convert(u"all/empty"_s), 3), u"empty-input"_s);
    const QJsonObject document = cli.json(convert(u"all"_s));

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(fileOf(document).value(u"left_out"_s)[0][u"source"_s].toString(), u"all/readme"_s);
    QCOMPARE(cli.read(u"out.pem"_s), cli.read(mixed(u"leaf.pem"_s)));
}

void CliConvertFormsTest::everyLockedFileIsAskedFor()
{
    const Cli cli;
    const RunResult made = openssl({u"pkcs12"_s, u"-export"_s, u"-inkey"_s, mixed(u"second.key"_s), u"-in"_s,
        mixed(u"second.pem"_s), u"-passout"_s, u"pass:other"_s, u"-out"_s, u"second.p12"_s});
    QVERIFY2(made.ok(), made.report().constData());
    PtyProgram program(Cli::program(),
        {u"convert"_s, mixed(u"leaf.p12"_s), u"second.p12"_s, u"--to"_s, u"pem"_s, u"--out"_s, u"all.pem"_s});

    QVERIFY2(program.waitFor("leaf.p12”: "), program.transcript().constData());
    program.type("guess\n");
    QVERIFY2(program.waitFor("That password does not open it."), program.transcript().constData());
    QVERIFY2(program.waitFor("leaf.p12”: "), program.transcript().constData());
    program.type("secret\n");
    QVERIFY2(program.waitFor("second.p12”: "), program.transcript().constData());
    program.type("other\n");

    QVERIFY2(program.waitFor("was written and read back"), program.transcript().constData());
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(cli.read(u"all.pem"_s).count("BEGIN CERTIFICATE"), 3);
}

QTEST_GUILESS_MAIN(CliConvertFormsTest)
#include "convert_forms_test.moc"
