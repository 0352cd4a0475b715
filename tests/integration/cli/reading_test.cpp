#include "tests/integration/cli/fixture.h"
#include "tests/support/pty.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString ownPassword = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/jks/other-key-password.jks"_s;

/// The objects of a single input.
QJsonArray objectsOf(const QJsonObject &document)
{
    return document.value(u"inputs"_s)[0][u"objects"_s].toArray();
}

/// "form:value" of each otherName.
QStringList otherNames(const QJsonValue &object)
{
    QStringList names;
    for (const QJsonValue &name : object[u"sans"_s].toArray()) {
        if (name[u"type"_s].toString() == u"other")
            names.append(name[u"form"_s].toString() + u':' + name[u"value"_s].toString());
    }
    return names;
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What a first look at files of other programs tells: forms, names, numbers, fingerprints, and why something is shut.
class CliReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serialNumbersKeepTheirSign();
    void otherNamesAreGivenByTheirForm();
    void aPrincipalOfKerberosIsReadable();
    void theFormsOfWindowsAreToldApart_data();
    void theFormsOfWindowsAreToldApart();
    void aStoreWithoutChecksumIsToldSo();
    void aStoreThatBreaksOffIsNamed();
    void keysHaveTheFingerprintOfSsh_data();
    void keysHaveTheFingerprintOfSsh();
    void filesOfOpensshHaveItToo();
    void theLimitIsAsManyBytesAsItSays();
    void eachCertificateOfAChainHasItsPlace();
    void convertTellsOfAKeyWithItsOwnPassword();
    void theTerminalAsksForThePasswordOfTheKey_data();
    void theTerminalAsksForThePasswordOfTheKey();
    void aChangedKeystoreMayBeWhyThePasswordFails();
    void tooMuchMemoryIsToldAsSuch();
    void nobodyWhoReadsIsToldToChooseAnAlgorithm();
    void gostKeysAreAsLargeAsTheirCurve();
};

void CliReadingTest::serialNumbersKeepTheirSign()
{
    const Cli cli;
    for (const QString &serial : {u"-5"_s, u"251"_s, u"-128"_s, u"-256"_s, u"0"_s}) {
        const RunResult made = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
            u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, cli.path(u"key"_s), u"-subj"_s, u"/CN=a"_s,
            u"-set_serial"_s, serial, u"-out"_s, cli.path(u"a.pem"_s)});
        QVERIFY2(made.ok(), made.report().constData());
        const RunResult judge = openssl({u"x509"_s, u"-in"_s, cli.path(u"a.pem"_s), u"-noout"_s, u"-serial"_s});
        const QString expected = QString::fromLatin1(judge.out.trimmed().mid(qstrlen("serial=")));

        const QJsonObject document = cli.json({u"inspect"_s, u"a.pem"_s});
        const RunResult told = cli.run({u"inspect"_s, u"a.pem"_s});

        QVERIFY2(judge.ok() && !document.isEmpty(), qPrintable(cli.problem()));
        QCOMPARE(objectsOf(document)[0][u"serial"_s].toString().toUpper(), expected);
        const qsizetype at = told.out.indexOf("Serial");
        const QByteArray shown = told.out.mid(at + 6, told.out.indexOf('\n', at) - at - 6).trimmed();
        QCOMPARE(QString::fromLatin1(shown).remove(u':'), expected);
    }
}

void CliReadingTest::otherNamesAreGivenByTheirForm()
{
    const Cli cli;
    const QString file = dataFile(u"pki/extensions/standard.pem"_s);

    const QJsonObject document = cli.json({u"inspect"_s, file});
    const RunResult told = cli.run({u"inspect"_s, file});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(otherNames(objectsOf(document)[0]),
        (QStringList{u"userPrincipalName:user@corp.test"_s, u"dnsSRV:_imaps.a.test"_s,
            u"smtpUTF8Mailbox:müller@a.test"_s, u"xmppAddr:x@chat.test"_s, u"krb5PrincipalName:1.3.6.1.5.2.2"_s}));
    QVERIFY2(told.out.contains("_imaps.a.test (dnsSRV)"), told.report().constData());
}

void CliReadingTest::aPrincipalOfKerberosIsReadable()
{
    const Cli cli;
    cli.write(u"cnf"_s,
        "[req]\ndistinguished_name=dn\nx509_extensions=ext\nprompt=no\n[dn]\nCN=kerberos\n"
        "[ext]\nsubjectAltName=otherName:1.3.6.1.5.2.2;SEQUENCE:principal\n"
        "[principal]\nrealm=EXP:0,GeneralString:A.TEST\nname=EXP:1,SEQUENCE:name\n"
        "[name]\ntype=EXP:0,INTEGER:3\nparts=EXP:1,SEQUENCE:parts\n"
        "[parts]\nfirst=GeneralString:HTTP\nsecond=GeneralString:www.a.test\n");
    const RunResult made = openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
        cli.path(u"key"_s), u"-config"_s, cli.path(u"cnf"_s), u"-out"_s, cli.path(u"a.pem"_s)});
    QVERIFY2(made.ok(), made.report().constData());

    const QJsonObject document = cli.json({u"inspect"_s, u"a.pem"_s});

    QCOMPARE(otherNames(objectsOf(document)[0]), QStringList{u"krb5PrincipalName:HTTP/www.a.test@A.TEST"_s});
}

void CliReadingTest::theFormsOfWindowsAreToldApart_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");

    QTest::newRow("PVK") << u"pvk/plain.pvk"_s << u"pvk"_s;
    QTest::newRow("private blob") << u"pvk/private.blob"_s << u"msblob"_s;
    QTest::newRow("public blob") << u"pvk/public.blob"_s << u"msblob"_s;
}

void CliReadingTest::theFormsOfWindowsAreToldApart()
{
    QFETCH(const QString, file);
    QFETCH(const QString, format);
    const Cli cli;

    const QJsonObject document = cli.json({u"inspect"_s, dataFile(file)});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(objectsOf(document)[0][u"format"_s].toString(), format);
}

void CliReadingTest::aStoreWithoutChecksumIsToldSo()
{
    const Cli cli;
    const QString without = dataFile(u"inspect/files/no-mac-unencrypted.p12"_s);
    const QString with = dataFile(u"inspect/files/unencrypted.p12"_s);

    const RunResult told = cli.run({u"inspect"_s, without});

    QCOMPARE(objectsOf(cli.json({u"inspect"_s, without}))[0][u"integrity"_s].toString(), u"absent"_s);
    QCOMPARE(objectsOf(cli.json({u"inspect"_s, with}))[0][u"integrity"_s].toString(), u"not-checked"_s);
    QVERIFY2(told.ok() && told.out.contains("none (no MAC): nothing tells whether it was changed"),
        told.report().constData());
}

void CliReadingTest::aStoreThatBreaksOffIsNamed()
{
    const Cli cli;
    const QString file = dataFile(u"inspect/files/cut-off.p12"_s);

    const RunResult told = cli.run({u"inspect"_s, file});
    const QJsonObject document = cli.json({u"inspect"_s, file}, 1);

    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.contains("PKCS#12") && told.out.contains("breaks off") && !told.out.contains("unknown"),
        told.report().constData());
    QCOMPARE(objectsOf(document)[0][u"kind"_s].toString(), u"pkcs12"_s);
    QCOMPARE(objectsOf(document)[0][u"problem"_s][u"code"_s].toString(), u"object-cut-off"_s);
}

void CliReadingTest::keysHaveTheFingerprintOfSsh_data()
{
    QTest::addColumn<QStringList>("how");

    QTest::newRow("RSA") << QStringList{u"RSA"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s};
    QTest::newRow("P-256") << QStringList{u"EC"_s, u"-pkeyopt"_s, u"group:P-256"_s};
    QTest::newRow("P-521") << QStringList{u"EC"_s, u"-pkeyopt"_s, u"group:P-521"_s};
}

void CliReadingTest::keysHaveTheFingerprintOfSsh()
{
    QFETCH(const QStringList, how);
    const QString sshKeygen = findProgram(u"ssh-keygen"_s);
    if (sshKeygen.isEmpty())
        QSKIP("ssh-keygen is not there");
    const Cli cli;
    QVERIFY(openssl(QStringList{u"genpkey"_s, u"-out"_s, cli.path(u"key.pem"_s), u"-algorithm"_s} + how).ok());
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-key"_s, cli.path(u"key.pem"_s), u"-subj"_s, u"/CN=a"_s, u"-out"_s,
                        cli.path(u"a.pem"_s)})
                .ok());
    QVERIFY(
        openssl({u"pkey"_s, u"-in"_s, cli.path(u"key.pem"_s), u"-pubout"_s, u"-out"_s, cli.path(u"pub.pem"_s)}).ok());
    const RunResult converted = run(sshKeygen, {u"-i"_s, u"-m"_s, u"PKCS8"_s, u"-f"_s, cli.path(u"pub.pem"_s)});
    cli.write(u"pub.ssh"_s, converted.out);
    const RunResult judge = run(sshKeygen, {u"-l"_s, u"-f"_s, cli.path(u"pub.ssh"_s)});
    QVERIFY2(judge.ok(), judge.report().constData());
    const QString expected = QString::fromLatin1(judge.out.split(' ').at(1));

    for (const QString &file : {u"key.pem"_s, u"pub.pem"_s, u"a.pem"_s, u"pub.ssh"_s}) {
        const QJsonObject document = cli.json({u"inspect"_s, file});
        const RunResult told = cli.run({u"inspect"_s, file});

        QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
        QCOMPARE(objectsOf(document)[0][u"ssh_sha256"_s].toString(), expected);
        QVERIFY2(told.out.contains(expected.toLatin1()), told.report().constData());
    }
}

void CliReadingTest::filesOfOpensshHaveItToo()
{
    const QString sshKeygen = findProgram(u"ssh-keygen"_s);
    if (sshKeygen.isEmpty())
        QSKIP("ssh-keygen is not there");
    const Cli cli;
    int seen = 0;
    for (const QString &file : {u"openssh/ed25519.pub"_s, u"openssh/locked-ed25519"_s, u"openssh/dss.pub"_s}) {
        const RunResult judge = run(sshKeygen, {u"-l"_s, u"-f"_s, dataFile(file)});
        if (!judge.ok())
            continue; // one without DSA

        const QJsonObject document = cli.json({u"inspect"_s, dataFile(file)});

        QCOMPARE(objectsOf(document)[0][u"ssh_sha256"_s].toString(), QString::fromLatin1(judge.out.split(' ').at(1)));
        ++seen;
    }
    QVERIFY(seen >= 2);
}

void CliReadingTest::theLimitIsAsManyBytesAsItSays()
{
    const Cli cli;
    constexpr qint64 limit = 50'000'000;
    for (const qint64 size : {limit, limit + 1}) {
        QFile file(cli.path(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size)); // a hole

        const RunResult told = cli.run({u"inspect"_s, u"large"_s});

        QCOMPARE(QByteArray(told.out + told.err).contains("large is larger than 50 MB"), size > limit);
    }
}

void CliReadingTest::eachCertificateOfAChainHasItsPlace()
{
    const Cli cli;
    const QString path = dataFile(u"jks/plain.jks"_s);
    const QByteArray file = fileContent(path);

    const QJsonArray objects = objectsOf(cli.json({u"inspect"_s, path}));

    QSet<int> offsets;
    int certificates = 0;
    for (const QJsonValue &object : objects) {
        const int offset = object[u"location"_s][u"offset"_s].toInt();
        const int size = object[u"location"_s][u"size"_s].toInt();
        if (object[u"kind"_s].toString() != u"certificate")
            continue;
        ++certificates;
        offsets.insert(offset);
        if (object[u"name"_s].toString() == u"server")
            QCOMPARE(QString::fromLatin1(
                         QCryptographicHash::hash(file.mid(offset, size), QCryptographicHash::Sha256).toHex()),
                object[u"sha256"_s].toString());
    }
    QCOMPARE(certificates, 3);
    QCOMPARE(offsets.size(), certificates);
}

void CliReadingTest::convertTellsOfAKeyWithItsOwnPassword()
{
    const Cli cli;
    cli.write(u"store"_s, "changeit\n");
    cli.write(u"wrong"_s, "wrong\n");
    const QStringList convert{
        u"convert"_s, ownPassword, u"--to"_s, u"key"_s, u"--out"_s, u"key.pem"_s, u"--password-file"_s};

    const RunResult told = cli.run(convert + QStringList{u"store"_s});
    const RunResult wrong = cli.run(convert + QStringList{u"wrong"_s});

    QCOMPARE(told.exitCode, wrong.exitCode);
    const QByteArray named = "The key “server” in " + ownPassword.toUtf8() + " has a password of its own";
    QVERIFY2(told.err.contains(named) && told.err.contains("Give the password of this key")
            && !told.err.contains("does not open"),
        told.report().constData());
    QVERIFY2(wrong.err.contains("does not open"), wrong.report().constData());
}

void CliReadingTest::theTerminalAsksForThePasswordOfTheKey_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("outcome");

    QTest::newRow("convert") << QStringList{u"convert"_s, ownPassword, u"--to"_s, u"pem"_s, u"--kind"_s,
        u"private-key"_s, u"--out"_s}
                             << QByteArray("key.pem");
    QTest::newRow("inspect") << QStringList{u"inspect"_s, ownPassword} << QByteArray("The password opens a key in");
}

void CliReadingTest::theTerminalAsksForThePasswordOfTheKey()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QByteArray, outcome);
    const Cli cli;
    if (arguments.constLast() == u"--out")
        arguments << cli.path(u"key.pem"_s);
    PtyProgram program(Cli::program(), arguments);

    QVERIFY2(program.waitFor("Password of “"), program.transcript().constData());
    program.type("changeit\n");
    QVERIFY2(program.waitFor("a key in it has a password of its own. Password of the key in “"),
        program.transcript().constData());
    QVERIFY2(!program.transcript().contains("does not open"), program.transcript().constData());
    program.type("wrong one\n");
    QVERIFY2(program.waitFor("That password does not open "), program.transcript().constData());
    program.type("other one\n");

    QVERIFY2(program.waitFor(outcome), program.transcript().constData());
}

void CliReadingTest::aChangedKeystoreMayBeWhyThePasswordFails()
{
    const Cli cli;
    QByteArray store = fileContent(dataFile(u"jks/plain.jks"_s));
    const qsizetype alias = store.indexOf("server");
    QVERIFY(alias > 0);
    store[alias + 300] = static_cast<char>(store.at(alias + 300) ^ 1); // inside of the locked key
    cli.write(u"changed.jks"_s, store);
    cli.write(u"password"_s, "changeit\n");

    const RunResult told = cli.run({u"inspect"_s, u"changed.jks"_s, u"--password-file"_s, u"password"_s});

    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.contains("or something in it was changed"), told.report().constData());
}

void CliReadingTest::tooMuchMemoryIsToldAsSuch()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    const QString file = dataFile(u"pki/keys/scrypt-too-large.pem"_s);

    const RunResult told = cli.run({u"inspect"_s, file, u"--password-file"_s, u"password"_s});
    const QJsonObject opened
        = cli.json({u"inspect"_s, dataFile(u"pki/keys/scrypt.pem"_s), u"--password-file"_s, u"password"_s});

    QCOMPARE(told.exitCode, 1);
    QVERIFY2(told.out.contains("would take 267 MB of memory") && !told.out.contains("does not offer"),
        told.report().constData());
    QVERIFY(objectsOf(opened)[0][u"encrypted"_s].isBool() && !objectsOf(opened)[0][u"encrypted"_s].toBool());
}

void CliReadingTest::nobodyWhoReadsIsToldToChooseAnAlgorithm()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    const RunResult made
        = openssl({u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-3DES"_s, u"-in"_s, dataFile(u"pki/keys/pkcs8.pem"_s),
            u"-passout"_s, u"pass:secret"_s, u"-outform"_s, u"DER"_s, u"-out"_s, cli.path(u"key.der"_s)});
    QByteArray key = cli.read(cli.path(u"key.der"_s));
    QVERIFY2(made.ok() && key.contains(QByteArray::fromHex("2a864886f70d010c0103")), made.report().constData());
    key.replace(QByteArray::fromHex("2a864886f70d010c0103"), QByteArray::fromHex("2a864886f70d010c017f"));
    cli.write(u"key.der"_s, key);

    const RunResult told = cli.run({u"inspect"_s, u"key.der"_s, u"--password-file"_s, u"password"_s});

    QVERIFY2(told.out.contains("does not offer") && told.out.contains("A newer OpenSSL may know it")
            && !told.out.contains("Choose another"),
        told.report().constData());
}

/// RFC 9215 4.3: the public key is both coordinates, 64 or 128 octets; the standard's keys are of 256 and 512 bits.
void CliReadingTest::gostKeysAreAsLargeAsTheirCurve()
{
    const QString certtool = findProgram(u"certtool"_s);
    if (certtool.isEmpty())
        QSKIP("certtool is not there");
    const Cli cli;
    for (const auto &[type, curve, bits] :
        {std::tuple{u"gost12-256"_s, u"TC26-256-B"_s, 256}, std::tuple{u"gost12-512"_s, u"TC26-512-A"_s, 512}}) {
        const RunResult made = run(certtool,
            {u"--generate-privkey"_s, u"--key-type"_s, type, u"--curve"_s, curve, u"--outfile"_s,
                cli.path(u"key.pem"_s)});
        const RunResult half = run(certtool,
            {u"--load-privkey"_s, cli.path(u"key.pem"_s), u"--pubkey-info"_s, u"--outfile"_s, cli.path(u"pub.pem"_s)});
        QVERIFY2(made.ok() && half.ok(), half.report().constData());

        for (const QString &file : {u"key.pem"_s, u"pub.pem"_s}) {
            const QJsonArray objects = objectsOf(cli.json({u"inspect"_s, file}));

            QVERIFY2(!objects.isEmpty(), qPrintable(cli.problem()));
            QCOMPARE(objects[objects.size() - 1][u"key"_s][u"bits"_s].toInt(), bits);
        }
    }
}

QTEST_GUILESS_MAIN(CliReadingTest)
#include "reading_test.moc"
