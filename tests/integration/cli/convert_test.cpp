#include "tests/integration/cli/fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/match/") + name;
}

QJsonObject fileOf(const QJsonObject &document)
{
    return document.value(u"files"_s)[0].toObject();
}

QString mixed(const QString &name)
{
    return QStringLiteral(CERTWRIGHT_TEST_DATA "/convert/") + name;
}

bool isPrivate(const QString &path)
{
    const auto strangers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return !(QFile::permissions(path) & strangers);
}

} // namespace

class CliConvertTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChainComesInOrder();
    void keyAndChainBecomeOneFile_data();
    void keyAndChainBecomeOneFile();
    void aPkcs12ComesApart();
    void aLockedKeyOpensWithItsPassword();
    void aShortPasswordIsTakenWithAWarning();
    void refusalsLeaveEverythingAsItWas_data();
    void refusalsLeaveEverythingAsItWas();
    void anUnwritableFolderIsToldPlainly();
    void textSaysWhatIsInside();
    void whateverIsNotInTheFileIsNamed();
    void aBrokenPartIsNamedAndTheRestWritten();
    void aLockedKeyNobodyNeedsIsNoHindrance();
    void hintsNameTheRightOption();
    void eachLeafComesBeforeItsIssuers();
    void theOneMeantCanBePicked();
};

void CliConvertTest::theChainComesInOrder()
{
    const Cli cli;

    const QJsonObject document = cli.json({u"convert"_s, data(u"root.pem"_s), data(u"inner.pem"_s),
        data(u"server.pem"_s), u"--to"_s, u"fullchain"_s, u"--out"_s, u"full.pem"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject file = fileOf(document);
    QCOMPARE(file.value(u"private_key"_s), QJsonValue(false));
    QCOMPARE(file.value(u"path"_s).toString(), cli.path(u"full.pem"_s));
    QCOMPARE(file.value(u"format"_s).toString(), u"fullchain"_s);
    QCOMPARE(file.value(u"contains"_s)[0][u"subject"_s].toString(), u"CN=server.test"_s);
    QCOMPARE(file.value(u"contains"_s)[1][u"subject"_s].toString(), u"CN=Between"_s);
    QCOMPARE(file.value(u"left_out"_s).toArray().size(), 1);
    QCOMPARE(file.value(u"sha256"_s).toString().toLatin1(),
        QCryptographicHash::hash(cli.read(u"full.pem"_s), QCryptographicHash::Sha256).toHex());
    QCOMPARE(cli.read(u"full.pem"_s), cli.read(data(u"server.pem"_s)) + cli.read(data(u"inner.pem"_s)));
}

void CliConvertTest::keyAndChainBecomeOneFile_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("judge");
    QTest::addColumn<QByteArray>("says");
    const QStringList openssl{
        u"openssl"_s, u"pkcs12"_s, u"-info"_s, u"-nodes"_s, u"-passin"_s, u"pass:secretly"_s, u"-in"_s, u"out"_s};
    QTest::newRow("modern") << QStringList{u"p12"_s} << openssl << QByteArray("AES-256-CBC");
    QTest::newRow("compatible") << QStringList{u"p12"_s, u"--compatible"_s} << openssl
                                << QByteArray("pbeWithSHA1And3-KeyTripleDES-CBC");
    QTest::newRow("JKS") << QStringList{u"jks"_s, u"--name"_s,
        u"web"_s} << QStringList{u"keytool"_s, u"-list"_s, u"-keystore"_s, u"out"_s, u"-storepass"_s, u"secretly"_s}
                         << QByteArray("web, ");
}

void CliConvertTest::keyAndChainBecomeOneFile()
{
    QFETCH(const QStringList, options);
    QFETCH(const QStringList, judge);
    QFETCH(const QByteArray, says);
    const Cli cli;
    cli.write(u"password"_s, "secretly\n");
    const QStringList arguments{u"convert"_s, data(u"inner.pem"_s), data(u"server.key"_s), data(u"server.pem"_s),
        u"--out"_s, u"out"_s, u"--out-password-file"_s, u"password"_s, u"--to"_s};
    if (findProgram(judge.first()).isEmpty())
        QSKIP(qPrintable(judge.first() + u" is missing"_s));

    const QJsonObject document = cli.json(arguments + options);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(fileOf(document).value(u"private_key"_s), QJsonValue(true));
    QCOMPARE(fileOf(document).value(u"short_password"_s), QJsonValue(false));
    QCOMPARE(fileOf(document).value(u"contains"_s).toArray().size(), 3);
    QVERIFY(isPrivate(cli.path(u"out"_s)));
    const RunResult judged = run(judge.first(), judge.mid(1), {}, std::chrono::seconds(50));
    QVERIFY2(judged.ok() && judged.report().contains(says), judged.report().constData());
}

void CliConvertTest::aPkcs12ComesApart()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    const auto convert = [&cli](const QString &format) {
        return cli.json({u"convert"_s, data(u"server.p12"_s), u"--password-file"_s, u"password"_s, u"--to"_s, format,
            u"--out"_s, format});
    };

    const QJsonObject chain = convert(u"fullchain"_s);
    QVERIFY2(!chain.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject key = convert(u"key"_s);
    QVERIFY2(!key.isEmpty(), qPrintable(cli.problem()));

    QCOMPARE(cli.read(u"fullchain"_s), cli.read(data(u"server.pem"_s)) + cli.read(data(u"inner.pem"_s)));
    QCOMPARE(cli.read(u"key"_s), cli.read(data(u"server.key"_s)));
    QVERIFY(isPrivate(cli.path(u"key"_s)));
}

void CliConvertTest::aLockedKeyOpensWithItsPassword()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    cli.write(u"wrong"_s, "guess\n");
    const QStringList arguments{u"convert"_s, data(u"locked.key"_s), u"--to"_s, u"key"_s, u"--out"_s, u"key"_s};

    QCOMPARE(cli.errorCode(arguments, 3), u"passphrase-needed"_s);
    QCOMPARE(cli.errorCode(arguments + QStringList{u"--password-file"_s, u"wrong"_s}, 3), u"wrong-passphrase"_s);
    QVERIFY(!QFileInfo::exists(cli.path(u"key"_s)));
    const QJsonObject opened = cli.json(arguments + QStringList{u"--password-file"_s, u"password"_s});

    QVERIFY2(!opened.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(cli.read(u"key"_s), cli.read(data(u"other.key"_s)));
}

/// The program that reads the file may insist on it.
void CliConvertTest::aShortPasswordIsTakenWithAWarning()
{
    const Cli cli;
    cli.write(u"short"_s, "tomcat\n");
    const QStringList arguments{u"convert"_s, data(u"server.pem"_s), data(u"server.key"_s), u"--to"_s, u"p12"_s,
        u"--out-password-file"_s, u"short"_s, u"--out"_s};

    const QJsonObject document = cli.json(arguments + QStringList{u"one.p12"_s});
    const RunResult text = cli.run(arguments + QStringList{u"two.p12"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(fileOf(document).value(u"short_password"_s), QJsonValue(true));
    QVERIFY2(text.ok() && text.err.contains("fewer than 8 characters"), text.report().constData());
    QVERIFY(openssl({u"pkcs12"_s, u"-noout"_s, u"-passin"_s, u"pass:tomcat"_s, u"-in"_s, cli.path(u"two.p12"_s)}).ok());
}

void CliConvertTest::refusalsLeaveEverythingAsItWas_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const QString certificate = data(u"server.pem"_s);
    const QString key = data(u"server.key"_s);
    const QString stranger = data(u"other.key"_s);
    const QStringList secret{u"--out-password-file"_s, u"password"_s};
    const auto row = [](const char *title, const QStringList &arguments, int exitCode, const QString &code) {
        QTest::newRow(title) << arguments << exitCode << code;
    };
    row("no key", QStringList{certificate, u"--to"_s, u"p12"_s} + secret, 3, u"key-not-given"_s);
    row("no certificate", QStringList{key, u"--to"_s, u"p12"_s} + secret, 3, u"certificate-not-given"_s);
    row("a stranger's key", QStringList{certificate, stranger, u"--to"_s, u"jks"_s} + secret, 3, u"key-mismatch"_s);
    row("a stranger's key alone", {certificate, stranger, u"--to"_s, u"key"_s}, 3, u"key-mismatch"_s);
    row("two keys", {key, stranger, u"--to"_s, u"key"_s}, 2, u"several-keys"_s);
    row("two certificates", {certificate, data(u"renewed.pem"_s), u"--to"_s, u"der"_s}, 2, u"several-certificates"_s);
    row("two pairs", QStringList{certificate, data(u"renewed.pem"_s), key, u"--to"_s, u"p12"_s} + secret, 2,
        u"several-certificates"_s);
    row("a pick that fits nothing", {certificate, u"--to"_s, u"der"_s, u"--pick"_s, u"nobody"_s}, 2, u"usage"_s);
    row("a name for a PEM file", {certificate, u"--to"_s, u"pem"_s, u"--name"_s, u"web"_s}, 2, u"usage"_s);
    row("a kind of PKCS#7", {certificate, u"--to"_s, u"p7b"_s, u"--kind"_s, u"csr"_s}, 2, u"usage"_s);
    row("a password for nothing", QStringList{certificate, u"--to"_s, u"pem"_s} + secret, 2, u"usage"_s);
    row("a key and a request", {key, data(u"server.csr"_s), u"--to"_s, u"pem"_s}, 2, u"usage"_s);
    row("no request", {certificate, u"--to"_s, u"der"_s, u"--kind"_s, u"csr"_s}, 2, u"usage"_s);
    row("two lists as DER", {mixed(u"list-01.crl"_s), mixed(u"list-02.crl"_s), u"--to"_s, u"der"_s}, 2, u"usage"_s);
    row("an answer as PEM", {mixed(u"answer.der"_s), u"--to"_s, u"pem"_s}, 2, u"usage"_s);
    row("a truststore of nothing", QStringList{key, u"--to"_s, u"trust-p12"_s} + secret, 3, u"certificate-not-given"_s);
    row("a locked store", {data(u"server.p12"_s), u"--to"_s, u"pem"_s}, 3, u"passphrase-needed"_s);
    row("a locked store, a wrong password",
        QStringList{data(u"server.p12"_s), u"--to"_s, u"pem"_s, u"--password-file"_s, data(u"server.csr"_s)}, 3,
        u"wrong-passphrase"_s);
    row("a key of an unknown algorithm",
        {QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/keys/unknown-algorithm.pem"), u"--to"_s, u"key"_s}, 3,
        u"unsupported-algorithm"_s);
    row("a damaged certificate",
        {QStringLiteral(CERTWRIGHT_TEST_DATA "/pki/files/truncated-certificate.der"), u"--to"_s, u"pem"_s}, 3,
        u"object-cut-off"_s);
    row("a file that is none", {QStringLiteral(CERTWRIGHT_TEST_DATA "/match/generate.sh"), u"--to"_s, u"pem"_s}, 3,
        u"not-a-certificate-file"_s);
    row("no password", {certificate, key, u"--to"_s, u"p12"_s}, 3, u"prompt-unavailable"_s);
    row("an empty password", {certificate, key, u"--to"_s, u"p12"_s, u"--out-password-file"_s, u"/dev/null"_s}, 2,
        u"passphrase-empty"_s);
    row("a file that is not there", {u"nowhere"_s, u"--to"_s, u"pem"_s}, 3, u"file-not-found"_s);
    row("compatible PEM", {certificate, u"--to"_s, u"pem"_s, u"--compatible"_s}, 2, u"usage"_s);
    row("an unknown format", {certificate, u"--to"_s, u"bks"_s}, 2, u"usage"_s);
}

void CliConvertTest::refusalsLeaveEverythingAsItWas()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    const Cli cli;
    cli.write(u"password"_s, "secretly\n");
    const QByteArray before = cli.snapshot();

    QCOMPARE(cli.errorCode(QStringList{u"convert"_s} + arguments + QStringList{u"--out"_s, u"out"_s}, exitCode), code);

    QCOMPARE(cli.snapshot(), before);
}

void CliConvertTest::anUnwritableFolderIsToldPlainly()
{
    const Cli cli;
    cli.write(u"there"_s, "before");
    const QStringList convert{u"convert"_s, data(u"server.pem"_s), u"--to"_s, u"der"_s};

    QCOMPARE(cli.errorCode(convert + QStringList{u"--out"_s, u"there"_s}, 3), u"file-exists"_s);
    QCOMPARE(cli.errorCode(convert + QStringList{u"--out"_s, u"no/such/file"_s}, 3), u"file-unwritable"_s);
    QCOMPARE(cli.errorCode(convert + QStringList{u"--out"_s, u"/dev/full"_s}, 3), u"file-exists"_s);
    QCOMPARE(cli.errorCode(convert, 2), u"usage"_s);
    const QString hostile = QStringLiteral(CERTWRIGHT_TEST_DATA "/openssh_locked/hostile-rounds");
    cli.write(u"password"_s, "secret");
    QCOMPARE(cli.errorCode({u"convert"_s, hostile, u"--to"_s, u"key"_s, u"--out"_s, u"key.pem"_s, u"--password-file"_s,
                               u"password"_s},
                 3),
        u"derivation-too-costly"_s);

    QCOMPARE(cli.read(u"there"_s), "before");
}

void CliConvertTest::textSaysWhatIsInside()
{
    const Cli cli;

    const RunResult key = cli.run({u"convert"_s, data(u"server.key"_s), u"--to"_s, u"key"_s, u"--out"_s, u"key.pem"_s});
    const RunResult der = cli.run(
        {u"convert"_s, data(u"server.pem"_s), data(u"inner.pem"_s), u"--to"_s, u"der"_s, u"--out"_s, u"a.der"_s});

    QVERIFY2(key.ok() && key.out.contains("  a private key (ECDSA P-256)\n") && key.out.contains("keep it secret"),
        key.report().constData());
    QVERIFY2(der.ok() && der.out.contains("  the certificate “server.test”\n"), der.report().constData());
    QVERIFY2(
        der.out.contains("Left out: the certificate “Between” in ") && der.out.contains("It holds no private key."),
        der.report().constData());
    const RunResult trusted = cli.run({u"convert"_s, QStringLiteral(CERTWRIGHT_TEST_DATA "/inspect/files/trusted.pem"),
        u"--to"_s, u"pem"_s, u"--out"_s, u"trusted.pem"_s});
    QVERIFY2(trusted.ok()
            && trusted.out.contains(
                "its alias “my server”, what it is trusted for (serverAuth), what it is rejected for"),
        trusted.report().constData());
}

void CliConvertTest::whateverIsNotInTheFileIsNamed()
{
    const Cli cli;
    const QStringList given{mixed(u"leaf.pem"_s), mixed(u"leaf.pem"_s), mixed(u"leaf.key"_s), mixed(u"locked.key"_s),
        mixed(u"leaf.csr"_s), mixed(u"list-01.crl"_s), mixed(u"answer.der"_s), mixed(u"public.pem"_s)};

    const QJsonObject document
        = cli.json(QStringList{u"convert"_s} + given + QStringList{u"--to"_s, u"pem"_s, u"--out"_s, u"a.pem"_s});
    const RunResult text
        = cli.run(QStringList{u"convert"_s} + given + QStringList{u"--to"_s, u"pem"_s, u"--out"_s, u"b.pem"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonValue left = fileOf(document).value(u"left_out"_s);
    QCOMPARE(valuesOf(left, u"kind"_s),
        (QStringList{u"certificate"_s, u"private-key"_s, u"private-key"_s, u"csr"_s, u"crl"_s, u"ocsp-response"_s,
            u"public-key"_s}));
    QCOMPARE(valuesOf(left, u"reason"_s),
        (QStringList{u"duplicate"_s, u"not-needed"_s, u"locked"_s, u"not-needed"_s, u"not-needed"_s, u"not-needed"_s,
            u"not-needed"_s}));
    QCOMPARE(valuesOf(left, u"source"_s), given.mid(1));
    QCOMPARE(left[3][u"subject"_s].toString(), u"CN=leaf.test"_s);
    QCOMPARE(left[4][u"subject"_s].toString(), u"CN=Root to convert"_s);
    for (const char *line : {"the certificate “leaf.test”", "a private key (ECDSA P-256)", "it is locked",
             "a certificate request “CN=leaf.test”", "a revocation list of “CN=Root to convert”",
             "an OCSP response of “CN=Root to convert”", "a public key (ECDSA P-256)"})
        QVERIFY2(text.ok() && text.out.contains(line), QByteArray(text.report() + "\nmissing: " + line).constData());
}

void CliConvertTest::aBrokenPartIsNamedAndTheRestWritten()
{
    const Cli cli;

    const QJsonObject document
        = cli.json({u"convert"_s, mixed(u"broken.pem"_s), u"--to"_s, u"pem"_s, u"--out"_s, u"a.pem"_s}, 1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(cli.read(u"a.pem"_s), cli.read(mixed(u"leaf.pem"_s)));
    const QJsonValue left = fileOf(document).value(u"left_out"_s);
    QCOMPARE(valuesOf(left, u"reason"_s), QStringList{u"unreadable"_s});
    QVERIFY(!left[0][u"problem"_s][u"text"_s].toString().isEmpty());
}

void CliConvertTest::aLockedKeyNobodyNeedsIsNoHindrance()
{
    const Cli cli;
    cli.write(u"password"_s, "new password\n");

    const QJsonObject document = cli.json(
        {u"convert"_s, mixed(u"leaf.pem"_s), mixed(u"leaf.key"_s), mixed(u"root.key"_s), mixed(u"locked.key"_s),
            u"--to"_s, u"p12"_s, u"--out"_s, u"a.p12"_s, u"--out-password-file"_s, u"password"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonValue left = fileOf(document).value(u"left_out"_s);
    QCOMPARE(valuesOf(left, u"kind"_s), (QStringList{u"private-key"_s, u"private-key"_s}));
    QCOMPARE(valuesOf(left, u"reason"_s), (QStringList{u"not-needed"_s, u"locked"_s}));
}

void CliConvertTest::hintsNameTheRightOption()
{
    const Cli cli;
    const auto hintOf = [&cli](const QStringList &arguments, int exitCode = 3) {
        return cli.json(QStringList{u"convert"_s} + arguments, exitCode).value(u"error"_s)[u"hint"_s].toString();
    };

    const QString locked = hintOf({mixed(u"leaf.p12"_s), u"--to"_s, u"pem"_s, u"--out"_s, u"a"_s});
    const QString wanted
        = hintOf({mixed(u"leaf.pem"_s), mixed(u"leaf.key"_s), u"--to"_s, u"p12"_s, u"--out"_s, u"a"_s});
    const QString empty = hintOf(
        {mixed(u"leaf.key"_s), u"--to"_s, u"key"_s, u"--out"_s, u"a"_s, u"--out-password-file"_s, u"/dev/null"_s}, 2);

    QVERIFY2(locked.contains(u" --password-file"_s), qPrintable(locked));
    QVERIFY2(wanted.contains(u" --out-password-file"_s), qPrintable(wanted));
    QVERIFY2(empty.contains(u" --out-password-file"_s), qPrintable(empty));
}

void CliConvertTest::eachLeafComesBeforeItsIssuers()
{
    const Cli cli;
    const QStringList all{mixed(u"root.pem"_s), mixed(u"second.pem"_s), mixed(u"leaf.pem"_s)};

    const QJsonObject bundle
        = cli.json(QStringList{u"convert"_s} + all + QStringList{u"--to"_s, u"pem"_s, u"--out"_s, u"a.pem"_s});
    QVERIFY2(!bundle.isEmpty(), qPrintable(cli.problem()));
    const RunResult text
        = cli.run(QStringList{u"convert"_s} + all + QStringList{u"--to"_s, u"pem"_s, u"--out"_s, u"b.pem"_s});
    const QJsonObject same = cli.json({u"convert"_s, u"a.pem"_s, u"--to"_s, u"p7b"_s, u"--out"_s, u"a.p7b"_s});

    QCOMPARE(cli.read(u"a.pem"_s), cli.read(all[1]) + cli.read(all[0]) + cli.read(all[2]));
    QCOMPARE(fileOf(bundle).value(u"reordered"_s), QJsonValue(true));
    QCOMPARE(fileOf(same).value(u"reordered"_s), QJsonValue(false));
    QVERIFY2(text.ok() && text.out.contains("put in order"), text.report().constData());
}

void CliConvertTest::theOneMeantCanBePicked()
{
    const Cli cli;
    const QStringList all{u"convert"_s, mixed(u"root.pem"_s), mixed(u"second.pem"_s), mixed(u"leaf.pem"_s),
        mixed(u"second.key"_s), mixed(u"leaf.key"_s), mixed(u"leaf.csr"_s), mixed(u"second.csr"_s)};

    const QJsonObject refused = cli.json(all + QStringList{u"--to"_s, u"key"_s, u"--out"_s, u"a"_s}, 2);
    const QString hint = refused.value(u"error"_s)[u"hint"_s].toString();
    const QString digits = hint.section(u'(', 1, 1).section(u')', 0, 0);
    const RunResult key = cli.run(all + QStringList{u"--to"_s, u"key"_s, u"--out"_s, u"key"_s, u"--pick"_s, digits});
    const RunResult der
        = cli.run(all + QStringList{u"--to"_s, u"der"_s, u"--out"_s, u"der"_s, u"--pick"_s, u"leaf.test"_s});
    const RunResult request = cli.run(all
        + QStringList{u"--to"_s, u"pem"_s, u"--kind"_s, u"csr"_s, u"--out"_s, u"csr"_s, u"--pick"_s, u"leaf.test"_s});

    QVERIFY2(key.ok() && der.ok() && request.ok(),
        QByteArray(key.report() + der.report() + request.report() + hint.toUtf8()).constData());
    QCOMPARE(cli.read(u"key"_s), cli.read(mixed(u"second.key"_s)));
    const RunResult judged = openssl({u"x509"_s, u"-inform"_s, u"DER"_s, u"-in"_s, u"der"_s});
    QCOMPARE(judged.out, cli.read(mixed(u"leaf.pem"_s)));
    QCOMPARE(cli.read(u"csr"_s), cli.read(mixed(u"leaf.csr"_s)));
}

QTEST_GUILESS_MAIN(CliConvertTest)
#include "convert_test.moc"
