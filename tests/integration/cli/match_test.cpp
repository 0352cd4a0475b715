#include "tests/integration/cli/fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsTogetherIsOneGroup();
    void oneKeyIsOneHoweverItIsWritten_data();
    void oneKeyIsOneHoweverItIsWritten();
    void aDamagedKeyBelongsToNothing();
    void whatHasNoKeyIsNamed();
    void whateverHasNoKeyIsNamed();
    void strangersAreSeveralGroups();
    void oneModulusUnderTwoAlgorithmsIsNamedAndNoPair();
    void sharedPrimesAreNamed();
    void aSharedPrimeIsToldOnce();
    void manyOfOneKeyAreNotAllListed();
    void keysAndRequestsAreJudgedToo();
    void whatCouldNotBeCheckedIsSaid();
    void aFolderStandsForItsFiles();
    void whatIsLockedIsNamed();
    void badInputIsToldPlainly();
    void textIsPlain();
};

void CliMatchTest::whatBelongsTogetherIsOneGroup()
{
    const Cli cli;

    const QJsonObject document = cli.json({u"match"_s, dataFile(u"match/root.pem"_s), dataFile(u"match/server.key"_s),
        dataFile(u"match/server.csr"_s), dataFile(u"match/inner.pem"_s), dataFile(u"match/server.pem"_s)});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"together"_s), QJsonValue(true));
    const QJsonArray groups = document.value(u"groups"_s).toArray();
    QCOMPARE(groups.size(), 1);
    QCOMPARE(valuesOf(groups[0][u"members"_s], u"kind"_s), (QStringList{u"private-key"_s, u"csr"_s, u"certificate"_s}));
    QCOMPARE(valuesOf(groups[0][u"issuers"_s], u"kind"_s), (QStringList{u"certificate"_s, u"certificate"_s}));
    const RunResult spki
        = openssl({u"pkey"_s, u"-in"_s, dataFile(u"match/server.key"_s), u"-pubout"_s, u"-outform"_s, u"DER"_s});
    QCOMPARE(groups[0][u"spki_sha256"_s].toString().toLatin1(),
        QCryptographicHash::hash(spki.out, QCryptographicHash::Sha256).toHex());
}

void CliMatchTest::oneKeyIsOneHoweverItIsWritten_data()
{
    QTest::addColumn<QStringList>("form");
    QTest::newRow("compressed") << QStringList{u"-conv_form"_s, u"compressed"_s};
    QTest::newRow("hybrid") << QStringList{u"-conv_form"_s, u"hybrid"_s};
    QTest::newRow("explicit") << QStringList{u"-param_enc"_s, u"explicit"_s};
    QTest::newRow("both") << QStringList{u"-param_enc"_s, u"explicit"_s, u"-conv_form"_s, u"compressed"_s};
}

/// openssl made the certificate and joins it with such a key.
void CliMatchTest::oneKeyIsOneHoweverItIsWritten()
{
    QFETCH(const QStringList, form);
    const Cli cli;
    cli.write(u"password"_s, "secretly\n");
    const RunResult made = openssl(
        QStringList{u"ec"_s, u"-in"_s, dataFile(u"match/server.key"_s), u"-out"_s, cli.path(u"form.key"_s)} + form);
    QVERIFY2(made.ok(), made.report().constData());
    const QString certificate = dataFile(u"match/server.pem"_s);
    const QStringList both{certificate, u"form.key"_s, dataFile(u"match/server.key"_s)};

    const QJsonObject document = cli.json({u"match"_s, certificate, u"form.key"_s});
    const QJsonObject alone = cli.json({u"inspect"_s, u"form.key"_s});
    const QJsonObject converted
        = cli.json(QStringList{u"convert"_s} + both + QStringList{u"--to"_s, u"key"_s, u"--out"_s, u"out.key"_s});
    const RunResult ring = cli.run(QStringList{u"convert"_s} + both
        + QStringList{u"--to"_s, u"p12"_s, u"--out"_s, u"out.p12"_s, u"--out-password-file"_s, u"password"_s});
    const RunResult publicKey = cli.run(QStringList{u"convert"_s} + both
        + QStringList{u"--to"_s, u"der"_s, u"--kind"_s, u"public-key"_s, u"--out"_s, u"out.pub"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"together"_s), QJsonValue(true));
    QCOMPARE(document.value(u"groups"_s).toArray().size(), 1);
    QVERIFY(openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, certificate, u"-inkey"_s, cli.path(u"form.key"_s), u"-out"_s,
                        cli.path(u"judge.p12"_s), u"-passout"_s, u"pass:secretly"_s})
                .ok());
    const RunResult spki
        = openssl({u"pkey"_s, u"-in"_s, cli.path(u"form.key"_s), u"-pubout"_s, u"-outform"_s, u"DER"_s});
    QCOMPARE(alone.value(u"inputs"_s)[0][u"objects"_s][0][u"spki_sha256"_s].toString().toLatin1(),
        QCryptographicHash::hash(spki.out, QCryptographicHash::Sha256).toHex()); // what is shown is of the octets
    QCOMPARE(valuesOf(converted.value(u"files"_s)[0][u"left_out"_s], u"reason"_s),
        (QStringList{u"not-needed"_s, u"duplicate"_s}));
    QVERIFY2(ring.ok(), ring.report().constData());
    QVERIFY2(publicKey.ok(), publicKey.report().constData());
}

void CliMatchTest::aDamagedKeyBelongsToNothing()
{
    const Cli cli;
    const QString key = dataFile(u"halves/ec-scalar.key"_s);
    const QStringList match{u"match"_s, key, dataFile(u"halves/ec.pem"_s), dataFile(u"halves/ec.csr"_s)};

    const QJsonObject document = cli.json(match, 1);
    const RunResult told = cli.run(match);

    QCOMPARE(document.value(u"together"_s), QJsonValue(false));
    QCOMPARE(
        valuesOf(document.value(u"groups"_s)[0][u"members"_s], u"kind"_s), (QStringList{u"certificate"_s, u"csr"_s}));
    QCOMPARE(valuesOf(document.value(u"errors"_s), u"code"_s), QStringList{u"damaged-object"_s});
    QVERIFY2(told.out.contains("its private half does not fit its public half"), told.report().constData());
    QCOMPARE(
        cli.errorCode({u"convert"_s, key, u"--to"_s, u"key"_s, u"--out"_s, u"made.key"_s}, 3), u"damaged-object"_s);
    QVERIFY(!QFile::exists(cli.path(u"made.key"_s)));
}

void CliMatchTest::whatHasNoKeyIsNamed()
{
    const Cli cli;
    const QString list = dataFile(u"revocation/revoked.crl"_s);

    const QJsonObject beside = cli.json({u"match"_s, dataFile(u"match/server.pem"_s), dataFile(u"match/server.key"_s),
                                            list, dataFile(u"revocation/revoked.ocsp"_s)},
        1);
    const RunResult alone = cli.run({u"match"_s, list});

    QVERIFY2(!beside.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(beside.value(u"groups"_s).toArray().size(), 1);
    QCOMPARE(beside.value(u"errors"_s).toArray().size(), 2);
    QCOMPARE(alone.exitCode, 3);
    QVERIFY2(alone.err.contains(QByteArray(list.toUtf8() + " holds a revocation list")), alone.report().constData());
}

void CliMatchTest::whateverHasNoKeyIsNamed()
{
    const Cli cli;
    const QString message = dataFile(u"wrapped/to-a-certificate.p7m"_s);
    const QString ssh = dataFile(u"openssh/ed25519-cert.pub"_s);
    const QString parameters = dataFile(u"inspect/files/dh.pem"_s);

    const RunResult run = cli.run({u"match"_s, dataFile(u"match/server.pem"_s), message, ssh, parameters});

    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.contains(QByteArray(message.toUtf8() + " holds a message")), run.report().constData());
    QVERIFY2(run.out.contains(QByteArray(ssh.toUtf8() + " is a certificate of SSH")), run.report().constData());
    QVERIFY2(run.out.contains(QByteArray(parameters.toUtf8() + " holds nothing with a key")), run.report().constData());
}

void CliMatchTest::strangersAreSeveralGroups()
{
    const Cli cli;

    const QJsonObject document
        = cli.json({u"match"_s, dataFile(u"match/server.pem"_s), dataFile(u"match/other.key"_s)}, 1);
    const QJsonObject alone = cli.json({u"match"_s, dataFile(u"match/server.pem"_s)}, 1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"groups"_s).toArray().size(), 2);
    QCOMPARE(document.value(u"together"_s), QJsonValue(false));
    QVERIFY2(!alone.isEmpty(), qPrintable(cli.problem()));
}

/// openssl says of such a pair that the key does not fit the certificate.
void CliMatchTest::oneModulusUnderTwoAlgorithmsIsNamedAndNoPair()
{
    const Cli cli;
    const QString pss = cli.path(u"pss.key"_s);
    const QString plain = cli.path(u"plain.key"_s);
    const QString certificate = cli.path(u"plain.pem"_s);
    QVERIFY(openssl({u"genpkey"_s, u"-algorithm"_s, u"RSA-PSS"_s, u"-pkeyopt"_s, u"rsa_keygen_bits:2048"_s,
                        u"-outform"_s, u"DER"_s, u"-out"_s, pss})
                .ok());
    QVERIFY(openssl({u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, pss, u"-strparse"_s, u"20"_s, u"-noout"_s,
                        u"-out"_s, plain}) // the RSAPrivateKey inside, which says of no algorithm
                .ok());
    QVERIFY(openssl({u"req"_s, u"-x509"_s, u"-new"_s, u"-key"_s, plain, u"-keyform"_s, u"DER"_s, u"-subj"_s,
                        u"/CN=plain"_s, u"-days"_s, u"36500"_s, u"-out"_s, certificate})
                .ok());
    const QStringList both{u"match"_s, certificate, pss};

    const QJsonObject document = cli.json(both, 1);
    const RunResult told = cli.run(both);
    const QJsonObject pair = cli.json({u"match"_s, certificate, plain});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"together"_s), QJsonValue(false));
    QCOMPARE(document.value(u"groups"_s).toArray().size(), 2);
    QCOMPARE(document.value(u"related"_s).toArray().size(), 1);
    QCOMPARE(document.value(u"related"_s)[0][u"relation"_s].toString(), u"same-rsa-numbers"_s);
    QCOMPARE(document.value(u"related"_s)[0][u"groups"_s].toArray(), (QJsonArray{0, 1}));
    QVERIFY2(
        told.out.contains("These have the same RSA numbers under different algorithms (RSA 2048 and RSA-PSS 2048), "
                          "so they do not belong together:\n"),
        told.report().constData());
    QVERIFY(!told.out.contains("These belong together"));
    QCOMPARE(pair.value(u"together"_s), QJsonValue(true));
    QVERIFY(pair.value(u"related"_s).toArray().isEmpty());
    QVERIFY(!openssl({u"pkcs12"_s, u"-export"_s, u"-in"_s, certificate, u"-inkey"_s, pss, u"-out"_s,
                         cli.path(u"judge.p12"_s), u"-passout"_s, u"pass:secretly"_s})
                 .ok());
}

void CliMatchTest::sharedPrimesAreNamed()
{
    const Cli cli;
    const QString folder = dataFile(u"weak_keys/"_s);

    const QJsonObject document
        = cli.json({u"match"_s, folder + u"shares-a-prime-with-the-next.pem"_s,
                       folder + u"shares-a-prime-with-the-one-before.pem"_s, folder + u"made-by-infineon-2048.pem"_s},
            1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonArray groups = document.value(u"groups"_s).toArray();
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0][u"findings"_s][0][u"id"_s].toString(), u"key-shared-factor"_s);
    QCOMPARE(groups[1][u"findings"_s][0][u"id"_s].toString(), u"key-shared-factor"_s);
    QCOMPARE(groups[2][u"findings"_s][0][u"id"_s].toString(), u"key-roca"_s);
}

void CliMatchTest::aSharedPrimeIsToldOnce()
{
    const Cli cli;

    const QString text = QString::fromUtf8(
        cli.run({u"match"_s, dataFile(u"match/shares-one.key"_s), dataFile(u"match/shares-two.csr"_s)}).out);
    const QString told = text.mid(text.indexOf(u"they share a prime"_s));

    QCOMPARE(text.count(u"Anybody can compute"_s), 1);
    QVERIFY2(told.contains(u"shares-one.key: "_s) && told.contains(u"shares-two.csr: "_s), qPrintable(text));
}

void CliMatchTest::manyOfOneKeyAreNotAllListed()
{
    const Cli cli;
    QFile certificate(dataFile(u"match/server.pem"_s));
    QVERIFY(certificate.open(QIODevice::ReadOnly));
    QFile many(cli.path(u"many.pem"_s));
    QVERIFY(many.open(QIODevice::WriteOnly));
    many.write(certificate.readAll().repeated(50));
    many.close();

    const QString text = QString::fromUtf8(cli.run({u"match"_s, many.fileName()}).out);
    const QJsonObject document = cli.json({u"match"_s, many.fileName()});

    QCOMPARE(text.count(u"many.pem: certificate"_s), 20);
    QVERIFY2(text.contains(u"and 30 more"_s), qPrintable(text));
    QCOMPARE(document[u"groups"_s][0][u"members"_s].toArray().size(), 50);
}

void CliMatchTest::keysAndRequestsAreJudgedToo()
{
    const Cli cli;

    const QJsonObject document = cli.json({u"match"_s, dataFile(u"match/shares-one.key"_s),
                                              dataFile(u"match/shares-two.csr"_s), dataFile(u"match/exponent-3.key"_s)},
        1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonArray groups = document.value(u"groups"_s).toArray();
    QCOMPARE(groups.size(), 3);
    QCOMPARE(groups[0][u"findings"_s][0][u"id"_s].toString(), u"key-shared-factor"_s);
    QVERIFY(groups[0][u"findings"_s][0][u"text"_s].toString().contains(u"CN=shares.test"_s));
    QCOMPARE(groups[1][u"findings"_s][0][u"id"_s].toString(), u"key-shared-factor"_s);
    QCOMPARE(groups[2][u"findings"_s][0][u"id"_s].toString(), u"key-exponent-small"_s);
}

void CliMatchTest::whatCouldNotBeCheckedIsSaid()
{
    const Cli cli;
    const QStringList rsa{u"match"_s, dataFile(u"weak_keys/size-512.pem"_s)};
    const auto unchecked
        = [&cli](const QStringList &arguments) { return cli.json(arguments, 1).value(u"not_checked"_s).toArray(); };
    if (QFileInfo::exists(u"/usr/share/openssl-blacklist"_s) || QFileInfo::exists(u"/usr/share/ssh"_s))
        QSKIP("this computer has lists of weak keys");

    const QJsonArray without = unchecked(rsa);
    const QJsonArray elliptic = unchecked({u"match"_s, dataFile(u"match/server.key"_s)});
    const QJsonArray usualSize = unchecked({u"match"_s, dataFile(u"match/exponent-3.key"_s)});
    const RunResult text = cli.run(rsa);
    QVERIFY(QDir(cli.path({})).mkpath(u"data/certwright/weak-keys"_s));
    QVERIFY(QFile::copy(dataFile(u"weak_keys/lists/blacklist.RSA-2048"_s),
        cli.path(u"data/certwright/weak-keys/blacklist.RSA-2048"_s)));
    const QJsonArray with = unchecked(rsa);

    QCOMPARE(without.size(), 1);
    QCOMPARE(without[0][u"id"_s].toString(), u"key-debian-weak"_s);
    QVERIFY2(text.out.contains("was not checked"), text.report().constData());
    QVERIFY(elliptic.isEmpty());
    QVERIFY(usualSize.isEmpty());
    QVERIFY(with.isEmpty());
}

void CliMatchTest::aFolderStandsForItsFiles()
{
    const Cli cli;
    QVERIFY(QDir(cli.path({})).mkpath(u"all/empty"_s));
    QVERIFY(QFile::copy(dataFile(u"match/server.pem"_s), cli.path(u"all/server.pem"_s)));
    QVERIFY(QFile::copy(dataFile(u"match/server.key"_s), cli.path(u"all/server.key"_s)));
    cli.write(u"all/readme"_s, "only words\n");

    const QJsonObject document = cli.json({u"match"_s, u"all"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"together"_s), QJsonValue(true));
    QCOMPARE(cli.errorCode({u"match"_s, u"all/empty"_s}, 3), u"empty-input"_s);
}

void CliMatchTest::whatIsLockedIsNamed()
{
    const Cli cli;
    cli.write(u"password"_s, "secret\n");

    const QJsonObject locked
        = cli.json({u"match"_s, dataFile(u"match/other.key"_s), dataFile(u"match/locked.key"_s)}, 1);
    const QJsonObject opened = cli.json({u"match"_s, dataFile(u"match/other.key"_s), dataFile(u"match/locked.key"_s),
        u"--password-file"_s, u"password"_s});

    QVERIFY2(!opened.isEmpty(), qPrintable(cli.problem()));
    const RunResult text = cli.run({u"match"_s, dataFile(u"match/other.key"_s), dataFile(u"match/locked.key"_s)});
    const RunResult wrong
        = cli.run({u"match"_s, dataFile(u"match/server.p12"_s), u"--password-file"_s, dataFile(u"match/server.csr"_s)});

    QVERIFY2(text.out.contains("This is locked") && text.out.contains("--password-file"), text.report().constData());
    QCOMPARE(wrong.out.count("The password does not open"), 1);
    QCOMPARE(valuesOf(locked.value(u"locked"_s), u"kind"_s), QStringList{u"private-key"_s});
    QCOMPARE(opened.value(u"together"_s), QJsonValue(true));
}

void CliMatchTest::badInputIsToldPlainly()
{
    const Cli cli;
    cli.write(u"words"_s, "no certificate at all\n");

    QCOMPARE(cli.errorCode({u"match"_s, u"nowhere.pem"_s}, 3), u"file-not-found"_s);
    QVERIFY(!cli.run({u"match"_s, u"words"_s}).ok());
    QCOMPARE(cli.run({u"match"_s}).exitCode, 2);
    QCOMPARE(cli.run({u"match"_s, u"-"_s, u"-"_s}).exitCode, 2);
}

void CliMatchTest::textIsPlain()
{
    const Cli cli;

    const RunResult result = cli.run(
        {u"match"_s, dataFile(u"match/server.key"_s), dataFile(u"match/server.pem"_s), dataFile(u"match/inner.pem"_s)});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY2(result.out.contains("These belong together (ECDSA P-256):\n"), result.report().constData());
    QVERIFY2(result.out.contains("server.pem: certificate “server.test”\n"), result.report().constData());
    QVERIFY2(result.out.contains("inner.pem: its issuer “Between”\n"), result.report().constData());
}

QTEST_GUILESS_MAIN(CliMatchTest)
#include "match_test.moc"
