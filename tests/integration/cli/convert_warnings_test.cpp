#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString data(const QString &name)
{
    return dataFile(u"match/"_s + name);
}

QJsonObject fileOf(const QJsonObject &document)
{
    return document.value(u"files"_s)[0].toObject();
}

} // namespace

/// What convert says of the file it made, besides what is in it.
class CliConvertWarningsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPasswordThatJavaCannotReadIsTakenWithAWarning_data();
    void aPasswordThatJavaCannotReadIsTakenWithAWarning();
    void theOtherWaysToSuchAFileWarnToo();
    void aKeyThatJavaRefusesIsNamed_data();
    void aKeyThatJavaRefusesIsNamed();
    void aKeyThatIsNotEncryptedAnyMoreIsCalledSo();
    void aBundleIsWrittenAsTextToo();
    void aSecretKeyIsNotCalledLocked();
};

void CliConvertWarningsTest::aPasswordThatJavaCannotReadIsTakenWithAWarning_data()
{
    QTest::addColumn<QStringList>("format");
    QTest::addColumn<bool>("isClosed");
    QTest::newRow("p12") << QStringList{u"p12"_s} << true;
    QTest::newRow("for old programs") << QStringList{u"p12"_s, u"--compatible"_s} << true;
    QTest::newRow("truststore") << QStringList{u"trust-p12"_s} << true;
    QTest::newRow("jks") << QStringList{u"jks"_s} << false;
}

/// "keystore password was incorrect" is what keytool says of it; openssl opens it.
void CliConvertWarningsTest::aPasswordThatJavaCannotReadIsTakenWithAWarning()
{
    QFETCH(const QStringList, format);
    QFETCH(const bool, isClosed);
    const Cli cli;
    cli.write(u"password"_s, "pässwörter\n");
    const QStringList arguments = QStringList{u"convert"_s, data(u"server.pem"_s), data(u"server.key"_s), u"--to"_s}
        + format + QStringList{u"--out-password-file"_s, u"password"_s, u"--out"_s};

    const QJsonObject document = cli.json(arguments + QStringList{u"one"_s});
    const RunResult text = cli.run(arguments + QStringList{u"two"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(fileOf(document).value(u"non_ascii_password"_s), QJsonValue(isClosed));
    QVERIFY2(text.ok() && text.err.contains("keytool") == isClosed, text.report().constData());
    if (!isClosed)
        return;
    QVERIFY(openssl({u"pkcs12"_s, u"-noout"_s, u"-legacy"_s, u"-passin"_s, u"file:"_s + cli.path(u"password"_s),
                        u"-in"_s, cli.path(u"two"_s)})
                .ok());
    const RunResult java = run(u"keytool"_s,
        {u"-list"_s, u"-keystore"_s, cli.path(u"two"_s), u"-storepass:file"_s, cli.path(u"password"_s)}, {},
        std::chrono::seconds(50));
    QVERIFY2(!java.ok(), java.report().constData());
}

void CliConvertWarningsTest::theOtherWaysToSuchAFileWarnToo()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"password"_s, "pässwörter\n");

    const QJsonObject issued = cli.issue(
        {u"app.test"_s, u"--p12"_s, cli.path(u"issued.p12"_s), u"--p12-password-file"_s, cli.path(u"password"_s)});
    const QStringList exporting{u"export"_s, u"app.test"_s, u"--format"_s, u"p12"_s, u"--p12-password-file"_s,
        cli.path(u"password"_s), u"--out"_s};
    const QJsonObject exported = cli.json(exporting + QStringList{cli.path(u"one.p12"_s)});
    const RunResult told = cli.run(exporting + QStringList{cli.path(u"two.p12"_s)});

    QCOMPARE(issued.value(u"non_ascii_password"_s), QJsonValue(true));
    QCOMPARE(exported.value(u"non_ascii_password"_s), QJsonValue(true));
    QVERIFY2(told.ok() && told.err.contains("keytool"), told.report().constData());
}

void CliConvertWarningsTest::aKeyThatJavaRefusesIsNamed_data()
{
    QTest::addColumn<QStringList>("form");
    QTest::addColumn<QString>("refusal");
    const QStringList explicitCurve{u"-param_enc"_s, u"explicit"_s};
    const QStringList compressed{u"-conv_form"_s, u"compressed"_s};
    QTest::newRow("curve spelled out") << explicitCurve << u"explicit-curve"_s;
    QTest::newRow("point compressed") << compressed << u"compressed-point"_s;
    QTest::newRow("both") << explicitCurve + compressed << u"explicit-curve"_s;
    QTest::newRow("as usual") << QStringList{} << QString();
}

/// "Only named ECParameters supported" is what Java means; keytool calls it a damaged file or a wrong password.
void CliConvertWarningsTest::aKeyThatJavaRefusesIsNamed()
{
    QFETCH(const QStringList, form);
    QFETCH(const QString, refusal);
    const Cli cli;
    cli.write(u"password"_s, "secretly\n");
    const QStringList key{u"ec"_s, u"-in"_s, data(u"server.key"_s), u"-out"_s, cli.path(u"own.key"_s)};
    QVERIFY(openssl(key + form).ok());
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, cli.path(u"own.key"_s), u"-subj"_s, u"/CN=own"_s,
                        u"-days"_s, u"36500"_s, u"-out"_s, cli.path(u"own.pem"_s)})
                .ok());

    for (const QString &format : {u"jks"_s, u"p12"_s, u"trust-jks"_s, u"trust-p12"_s}) {
        const QStringList arguments{u"convert"_s, u"own.pem"_s, u"own.key"_s, u"--to"_s, format,
            u"--out-password-file"_s, u"password"_s, u"--out"_s};
        const QJsonObject document = cli.json(arguments + QStringList{u"one."_s + format});
        const RunResult text = cli.run(arguments + QStringList{u"two."_s + format});
        const RunResult java = run(u"keytool"_s,
            {u"-list"_s, u"-keystore"_s, cli.path(u"two."_s + format), u"-storepass"_s, u"secretly"_s}, {},
            std::chrono::seconds(50));

        QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
        QCOMPARE(fileOf(document).value(u"java_refuses"_s), refusal.isEmpty() ? QJsonValue() : QJsonValue(refusal));
        QVERIFY2(text.ok() && text.err.contains("Java") != refusal.isEmpty(), text.report().constData());
        QVERIFY2(java.ok() == refusal.isEmpty(), java.report().constData());
    }
    const QJsonObject plain = cli.json({u"convert"_s, u"own.pem"_s, u"--to"_s, u"pem"_s, u"--out"_s, u"copy.pem"_s}, 0);
    QCOMPARE(fileOf(plain).value(u"java_refuses"_s), QJsonValue());
}

void CliConvertWarningsTest::aKeyThatIsNotEncryptedAnyMoreIsCalledSo()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    cli.write(u"new"_s, "secretly\n");
    const QStringList arguments{
        u"convert"_s, data(u"locked.key"_s), u"--password-file"_s, u"password"_s, u"--to"_s, u"key"_s, u"--out"_s};

    const auto isRemoved
        = [&cli](const QStringList &convert) { return fileOf(cli.json(convert)).value(u"encryption_removed"_s); };

    const RunResult plain = cli.run(arguments + QStringList{u"plain"_s});
    const RunResult locked = cli.run(arguments + QStringList{u"locked"_s, u"--out-password-file"_s, u"new"_s});
    const RunResult never = cli.run({u"convert"_s, data(u"server.key"_s), u"--to"_s, u"key"_s, u"--out"_s, u"never"_s});

    QVERIFY2(plain.ok() && plain.err.contains("The private key was encrypted, and this copy is not")
            && plain.err.contains("--out-password-file"),
        plain.report().constData());
    QVERIFY2(locked.ok() && !locked.err.contains("this copy is not"), locked.report().constData());
    QVERIFY2(never.ok() && never.err.isEmpty(), never.report().constData());
    QCOMPARE(isRemoved(arguments + QStringList{u"plain.json"_s}), QJsonValue(true));
    QCOMPARE(
        isRemoved(arguments + QStringList{u"locked.json"_s, u"--out-password-file"_s, u"new"_s}), QJsonValue(false));
    QCOMPARE(isRemoved({u"convert"_s, data(u"server.key"_s), u"--to"_s, u"key"_s, u"--out"_s, u"never.json"_s}),
        QJsonValue(false));
    QVERIFY(openssl({u"pkey"_s, u"-in"_s, cli.path(u"plain.json"_s), u"-noout"_s, u"-passin"_s, u"pass:"_s}).ok());
}

void CliConvertWarningsTest::aBundleIsWrittenAsTextToo()
{
    const Cli cli;

    const RunResult result = cli.run({u"convert"_s, data(u"server.pem"_s), data(u"inner.pem"_s), u"--to"_s,
        u"p7b-pem"_s, u"--out"_s, u"bundle.p7b"_s});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(cli.read(u"bundle.p7b"_s).startsWith("-----BEGIN PKCS7-----\n"));
    const RunResult judged = openssl({u"pkcs7"_s, u"-in"_s, cli.path(u"bundle.p7b"_s), u"-print_certs"_s, u"-noout"_s});
    QVERIFY2(judged.ok() && judged.out.count("subject=") == 2, judged.report().constData());
}

/// keytool puts it into the file beside the certificate; no form that is written has a place for it.
void CliConvertWarningsTest::aSecretKeyIsNotCalledLocked()
{
    const Cli cli;
    cli.write(u"password"_s, "secretly\n");
    const QStringList store{u"-keystore"_s, cli.path(u"store.p12"_s), u"-storepass"_s, u"secretly"_s};
    const RunResult secret = run(u"keytool"_s,
        QStringList{u"-genseckey"_s, u"-alias"_s, u"aes"_s, u"-keyalg"_s, u"AES"_s, u"-keysize"_s, u"256"_s,
            u"-storetype"_s, u"PKCS12"_s}
            + store,
        {}, std::chrono::seconds(50));
    const RunResult certificate = run(u"keytool"_s,
        QStringList{u"-importcert"_s, u"-noprompt"_s, u"-alias"_s, u"ca"_s, u"-file"_s, data(u"root.pem"_s)} + store,
        {}, std::chrono::seconds(50));
    QVERIFY2(secret.ok() && certificate.ok(), QByteArray(secret.report() + certificate.report()).constData());

    const RunResult told = cli.run({u"convert"_s, u"store.p12"_s, u"--password-file"_s, u"password"_s, u"--to"_s,
        u"pem"_s, u"--out"_s, u"out.pem"_s});

    QVERIFY2(told.ok() && told.out.contains("Left out: the secret key of a symmetric cipher")
            && !told.out.contains("locked"),
        told.report().constData());
}

QTEST_GUILESS_MAIN(CliConvertWarningsTest)
#include "convert_warnings_test.moc"
