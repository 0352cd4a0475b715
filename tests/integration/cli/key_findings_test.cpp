#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// What inspect says of keys: the weak, the locked and the secret ones.
class CliKeyFindingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weakKeysAreNamed_data();
    void weakKeysAreNamed();
    void requestsAndCertificatesToo();
    void manyObjectsAreJudgedCheaply();
    void sharedPrimesAreFoundAmongAllInputs();
    void whatIsNotComparedIsSaid();
    void aSecretKeyIsCalledOne();
    void anOldCipherOpens_data();
    void anOldCipherOpens();
    void whatHoldsNoCertificateIsCalledByItsKind_data();
    void whatHoldsNoCertificateIsCalledByItsKind();
};

void CliKeyFindingsTest::weakKeysAreNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("ids");

    QTest::newRow("ROCA") << u"weak_keys/made-by-infineon-2048.pem"_s << QStringList{u"key-roca"_s};
    QTest::newRow("short") << u"weak_keys/size-512.pem"_s << QStringList{u"key-too-short"_s};
    QTest::newRow("close primes") << u"weak_keys/close-primes.pem"_s << QStringList{u"key-close-primes"_s};
    QTest::newRow("private") << u"match/exponent-3.key"_s << QStringList{u"key-exponent-small"_s};
    QTest::newRow("good") << u"weak_keys/a-good-key.pem"_s << QStringList{};
}

void CliKeyFindingsTest::weakKeysAreNamed()
{
    QFETCH(const QString, file);
    QFETCH(const QStringList, ids);
    const Cli cli;

    const QJsonValue object = cli.json({u"inspect"_s, dataFile(file)})[u"inputs"_s][0][u"objects"_s][0];
    const RunResult text = cli.run({u"inspect"_s, dataFile(file)});

    QVERIFY2(object[u"findings"_s].isArray(), qPrintable(cli.problem()));
    QCOMPARE(valuesOf(object[u"findings"_s], u"id"_s), ids);
    QCOMPARE(text.out.contains("  Weak key"), !ids.isEmpty());
    QVERIFY(ids.isEmpty() || text.out.contains(object[u"findings"_s][0][u"text"_s].toString().toUtf8()));
}

void CliKeyFindingsTest::requestsAndCertificatesToo()
{
    const Cli cli;
    const QStringList make{u"req"_s, u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s, u"-keyout"_s, cli.path(u"key"_s),
        u"-subj"_s, u"/CN=weak"_s, u"-out"_s};
    QVERIFY(openssl(make + QStringList{cli.path(u"request"_s)}).ok());
    QVERIFY(openssl(make + QStringList{cli.path(u"certificate"_s), u"-x509"_s}).ok());

    for (const char *file : {"request", "certificate"}) {
        const QJsonObject inspected = cli.json({u"inspect"_s, QString::fromLatin1(file)});
        QCOMPARE(valuesOf(inspected[u"inputs"_s][0][u"objects"_s][0][u"findings"_s], u"id"_s),
            QStringList{u"key-too-short"_s});
    }
}

void CliKeyFindingsTest::manyObjectsAreJudgedCheaply()
{
    const Cli cli;
    const QByteArray pair = cli.read(dataFile(u"weak_keys/made-by-infineon-2048.pem"_s))
        + cli.read(dataFile(u"weak_keys/close-primes.pem"_s));
    cli.write(u"many"_s, pair.repeated(500));
    cli.write(u"more"_s, pair.repeated(501));

    const QJsonValue many = cli.json({u"inspect"_s, u"many"_s})[u"inputs"_s][0][u"objects"_s];
    const QJsonValue more = cli.json({u"inspect"_s, u"more"_s})[u"inputs"_s][0][u"objects"_s];

    QCOMPARE(many.toArray().size(), 1000);
    QCOMPARE(valuesOf(many[998][u"findings"_s], u"id"_s), QStringList{u"key-roca"_s});
    QCOMPARE(valuesOf(many[999][u"findings"_s], u"id"_s), QStringList{});
    QCOMPARE(more.toArray().size(), 1002);
    QVERIFY(more[0][u"findings"_s].isUndefined());
    const auto testsOf = [&cli](const QString &file) {
        return cli.json({u"inspect"_s, file})[u"inputs"_s][0][u"key_tests"_s];
    };
    QCOMPARE(testsOf(dataFile(u"weak_keys/a-good-key.pem"_s)).toString(), u"all"_s);
    QCOMPARE(testsOf(u"many"_s).toString(), u"cheap"_s);
    QCOMPARE(testsOf(u"more"_s).toString(), u"none"_s);
    QVERIFY(testsOf(dataFile(u"revocation/good.crl"_s)).isNull());
    QVERIFY(cli.run({u"inspect"_s, u"many"_s}).out.contains("Not tested: whether one of its 1000 keys"));
    QVERIFY(cli.run({u"inspect"_s, u"more"_s}).out.contains("Not tested: whether its 1002 keys are weak"));
}

void CliKeyFindingsTest::sharedPrimesAreFoundAmongAllInputs()
{
    const Cli cli;
    const QStringList inspect{u"inspect"_s, dataFile(u"match/shares-one.key"_s), dataFile(u"match/exponent-3.key"_s),
        dataFile(u"match/shares-two.csr"_s)};

    const QJsonValue shared = cli.json(inspect)[u"shared_factors"_s];
    const RunResult text = cli.run(inspect);
    const QJsonValue none = cli.json({u"inspect"_s, dataFile(u"match/shares-one.key"_s)})[u"shared_factors"_s];

    QCOMPARE(shared[u"compared"_s].toInt(), 3);
    QCOMPARE(shared[u"left_out"_s].toInt(), 0);
    QCOMPARE(shared[u"found"_s].toArray().size(), 1);
    const QJsonValue found = shared[u"found"_s][0];
    QCOMPARE(found[u"id"_s].toString(), u"key-shared-factor"_s);
    QVERIFY(found[u"text"_s].toString().contains(u"CN=shares.test"_s));
    QCOMPARE(found[u"objects"_s].toArray(),
        (QJsonArray{QJsonObject{{u"input"_s, 0}, {u"object"_s, 0}}, QJsonObject{{u"input"_s, 2}, {u"object"_s, 0}}}));
    QVERIFY2(text.out.contains("\nShared primes\n"), text.report().constData());
    QVERIFY(text.out.contains(found[u"text"_s].toString().toUtf8()));
    QCOMPARE(none[u"found"_s].toArray(), QJsonArray());
    QCOMPARE(none[u"compared"_s].toInt(), 0);
}

/// 251 keys of python's making: products of two numbers, which need not be primes to be compared.
void CliKeyFindingsTest::whatIsNotComparedIsSaid()
{
    const Cli cli;
    const QString script = u"import base64,sys\n"
                           "def t(a,b):\n"
                           "  n=len(b); return bytes([a])+(bytes([n]) if n<128 else b'\\x82'+n.to_bytes(2,'big'))+b\n"
                           "o=bytes.fromhex('300d06092a864886f70d0101010500')\n"
                           "out=open(sys.argv[1],'w')\n"
                           "for i in range(251):\n"
                           "  m=((1<<1023)+2*i+1).to_bytes(129,'big')\n"
                           "  k=t(48,t(2,m)+t(2,b'\\x01\\x00\\x01'))\n"
                           "  s=base64.encodebytes(t(48,o+t(3,b'\\0'+k))).decode()\n"
                           "  out.write('-----BEGIN PUBLIC KEY-----\\n'+s+'-----END PUBLIC KEY-----\\n')\n"_s;
    QVERIFY(run(u"python3"_s, {u"-c"_s, script, cli.path(u"many.pem"_s)}).ok());

    const QJsonValue shared = cli.json({u"inspect"_s, cli.path(u"many.pem"_s)})[u"shared_factors"_s];
    const RunResult text = cli.run({u"inspect"_s, cli.path(u"many.pem"_s)});

    QCOMPARE(shared[u"compared"_s].toInt(), 250);
    QCOMPARE(shared[u"left_out"_s].toInt(), 1);
    QVERIFY2(text.out.contains("Not compared: 1 of 251 RSA keys."), text.report().right(500).constData());
}

void CliKeyFindingsTest::aSecretKeyIsCalledOne()
{
    const Cli cli;
    cli.write(u"password"_s, "changeit\n");
    const QStringList command{u"inspect"_s, dataFile(u"jks/only-secret.jceks"_s)};

    for (const QStringList &arguments : {command, command + QStringList{u"--password-file"_s, u"password"_s}}) {
        const RunResult told = cli.run(arguments);
        QVERIFY2(told.ok() && told.out.contains("Secret key of a symmetric cipher"), told.report().constData());
        QVERIFY2(!told.out.contains("It is locked"), told.report().constData());
    }
}

void CliKeyFindingsTest::anOldCipherOpens_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("DES") << u"pki/keys/legacy-des.pem"_s;
    QTest::newRow("SEED") << u"pki/keys/legacy-seed.pem"_s;
}

void CliKeyFindingsTest::anOldCipherOpens()
{
    QFETCH(const QString, file);
    const Cli cli;
    cli.write(u"password"_s, "secret\n");
    const QStringList command{u"inspect"_s, dataFile(file), u"--password-file"_s, u"password"_s};
    const QJsonValue plain
        = cli.json({u"inspect"_s, dataFile(u"pki/keys/pkcs1.pem"_s)})[u"inputs"_s][0][u"objects"_s][0];

    const QJsonValue open = cli.json(command)[u"inputs"_s][0][u"objects"_s][0];
    qputenv("OPENSSL_MODULES", "/nowhere");
    const QJsonValue without = cli.json(command, 1)[u"inputs"_s][0][u"objects"_s][0];
    qunsetenv("OPENSSL_MODULES");

    QCOMPARE(open[u"spki_sha256"_s], plain[u"spki_sha256"_s]);
    QVERIFY2(without[u"problem"_s].isObject(), qPrintable(cli.problem()));
    QCOMPARE(without[u"problem"_s][u"code"_s].toString(), u"legacy-provider-missing"_s);
}

void CliKeyFindingsTest::whatHoldsNoCertificateIsCalledByItsKind_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QByteArray>("said");
    const QString request = dataFile(u"match/server.csr"_s);
    const QString key = dataFile(u"match/server.key"_s);
    const QString locked = dataFile(u"match/locked.key"_s);

    QTest::newRow("verify") << QStringList{u"verify"_s, request} << QByteArray("holds a certificate request, but no");
    QTest::newRow("lint") << QStringList{u"lint"_s, request} << QByteArray("holds a certificate request, but no");
    QTest::newRow("diff") << QStringList{u"diff"_s, request, key} << QByteArray("holds a private key, but no");
    QTest::newRow("locked") << QStringList{u"verify"_s, locked} << QByteArray("holds a private key, but no");
}

void CliKeyFindingsTest::whatHoldsNoCertificateIsCalledByItsKind()
{
    QFETCH(const QStringList, command);
    QFETCH(const QByteArray, said);
    const Cli cli;

    const RunResult told = cli.run(command);

    QCOMPARE(told.exitCode, 3);
    QVERIFY2(told.err.contains(said), told.report().constData());
    QCOMPARE(cli.errorCode(command, 3), u"not-a-certificate"_s);
}

QTEST_GUILESS_MAIN(CliKeyFindingsTest)
#include "key_findings_test.moc"
