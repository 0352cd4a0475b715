#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

} // namespace

class CliVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodPathIsInOrder();
    void theHostIsJudgedWhenItIsAskedFor();
    void anAddressInBracketsIsAHost();
    void reasonsNameTheirCertificate();
    void strictIsApartUnlessPublic();
    void anAuthorityOfTheWorkspaceIsAnAnchor();
    void severalAnchorsAndFilesWorkTogether();
    void aKeyAmongTheFilesIsToldOf();
    void whatWasGivenIsReported();
    void anUnfitIssuerOfThePileIsNamed_data();
    void anUnfitIssuerOfThePileIsNamed();
    void theMomentDecides();
    void thePurposeIsTheCertificatesOwn();
    void policyIsApart();
    void theAskedProfileCountsForAuthoritiesToo();
    void everyPathIsShown();
    void badInputIsNamed_data();
    void badInputIsNamed();
    void badOptionsAreUsageErrors_data();
    void badOptionsAreUsageErrors();
};

void CliVerifyTest::aGoodPathIsInOrder()
{
    const Cli cli;

    const QJsonObject document = cli.json(verifyFolder(u"strict/a-good-path"_s));

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    for (const QString &key : {u"path"_s, u"strict"_s}) {
        QVERIFY(document.value(key)[u"ok"_s].toBool());
        QVERIFY(document.value(key)[u"reasons"_s].isArray() && reasonIds(document.value(key)).isEmpty());
    }
    QVERIFY(document.value(u"hostname"_s).isNull());
    QCOMPARE(document.value(u"purpose"_s).toString(), u"serverAuth"_s);
    QCOMPARE(document.value(u"at"_s).toString(), u"2030-01-01T00:00:00Z"_s);
    const QJsonArray chain = document.value(u"chain"_s).toArray();
    QCOMPARE(chain.size(), 3);
    QCOMPARE(chain[1][u"source"_s].toString(), u"given"_s);
    QCOMPARE(chain[2][u"source"_s].toString(), u"anchor"_s);
    QCOMPARE(document.value(u"paths"_s).toArray().size(), 1);
    QVERIFY(document.value(u"given"_s)[u"in_order"_s].toBool());
    QVERIFY(document.value(u"given"_s)[u"missing"_s].isNull());
    const RunResult text = cli.run(verifyFolder(u"strict/a-good-path"_s));
    QVERIFY2(text.out.startsWith("Leaf is in order.\n"), text.report().constData());
}

void CliVerifyTest::theHostIsJudgedWhenItIsAskedFor()
{
    const Cli cli;
    const QString folder = u"strict/a-good-path"_s;

    const QJsonObject good = cli.json(verifyFolder(folder, {u"--host"_s, u"www.example.test"_s}));
    const QJsonObject other = cli.json(verifyFolder(folder, {u"--host"_s, u"other.test"_s}), 1);
    const QJsonObject address = cli.json(verifyFolder(folder, {u"--ip"_s, u"192.0.2.1"_s}), 1);

    QVERIFY(good.value(u"hostname"_s)[u"ok"_s].toBool());
    QCOMPARE(reasonIds(other.value(u"hostname"_s)), QStringList{u"host-mismatch"_s});
    QVERIFY(other.value(u"path"_s)[u"ok"_s].toBool());
    QCOMPARE(reasonIds(address.value(u"hostname"_s)), QStringList{u"host-mismatch"_s});
}

void CliVerifyTest::anAddressInBracketsIsAHost()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString file = cli.issue({u"fd00::7"_s}).value(u"files"_s)[u"fullchain"_s].toString();

    const QJsonObject good = cli.json({u"verify"_s, file, u"--ca"_s, u"Test"_s, u"--host"_s, u"[fd00::7]"_s});
    const QJsonObject other = cli.json({u"verify"_s, file, u"--ca"_s, u"Test"_s, u"--host"_s, u"[fd00::8]"_s}, 1);
    const QJsonObject address = cli.json({u"verify"_s, file, u"--ca"_s, u"Test"_s, u"--ip"_s, u"[fd00::7]"_s});

    QVERIFY2(good.value(u"hostname"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QVERIFY2(address.value(u"hostname"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(reasonIds(other.value(u"hostname"_s)), QStringList{u"host-mismatch"_s});
    QCOMPARE(cli.errorCode({u"verify"_s, file, u"--host"_s, u"[app.test]"_s}, 2), u"name-invalid"_s);
}

void CliVerifyTest::reasonsNameTheirCertificate()
{
    const Cli cli;

    const QJsonObject document = cli.json(verifyFolder(u"verify/an-expired-intermediate"_s), 1);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject reason = document.value(u"path"_s)[u"reasons"_s][0].toObject();
    QCOMPARE(reason.value(u"id"_s).toString(), u"path-expired"_s);
    QCOMPARE(reason.value(u"certificate"_s).toInt(), 1);
    QVERIFY(reason.value(u"text"_s).toString().endsWith(u'.'));
}

void CliVerifyTest::strictIsApartUnlessPublic()
{
    const Cli cli;
    const QString folder = u"strict/a-root-with-eku"_s;

    const QJsonObject own = cli.json(verifyFolder(folder));
    const QJsonObject web = cli.json(verifyFolder(folder, {u"--profile"_s, u"public-tls"_s}), 1);
    const QJsonObject lax = cli.json(verifyFolder(u"strict/a-leaf-without-aki"_s));

    QVERIFY(own.value(u"strict"_s)[u"ok"_s].toBool() && own.value(u"strict"_s)[u"notes"_s].toArray().isEmpty());
    QCOMPARE(reasonIds(web.value(u"strict"_s)), QStringList{u"strict-root-eku"_s});
    QCOMPARE(reasonIds(web.value(u"path"_s)), QStringList{u"strict-root-eku"_s});
    QVERIFY(lax.value(u"path"_s)[u"ok"_s].toBool());
    QCOMPARE(reasonIds(lax.value(u"strict"_s)), QStringList{u"strict-authority-key-id-missing"_s});
}

void CliVerifyTest::anAuthorityOfTheWorkspaceIsAnAnchor()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString file = cli.issue({u"app.test"_s}).value(u"files"_s)[u"fullchain"_s].toString();

    const QJsonObject document = cli.json({u"verify"_s, file, u"--ca"_s, u"Test"_s, u"--host"_s, u"app.test"_s});

    QVERIFY2(document.value(u"strict"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(cli.errorCode({u"verify"_s, file, u"--ca"_s, u"Nobody"_s}, 3), u"authority-not-found"_s);
    QCOMPARE(reasonIds(cli.json({u"verify"_s, file}, 1).value(u"path"_s)), QStringList{u"path-issuer-not-found"_s});
}

void CliVerifyTest::severalAnchorsAndFilesWorkTogether()
{
    const Cli cli;
    const QString good = data + u"/strict/a-good-path"_s;
    const QString other = data + u"/verify/a-root-nobody-trusts/roots.pem"_s;
    cli.write(u"leaf.pem"_s, openssl({u"x509"_s, u"-in"_s, good + u"/chain.pem"_s}).out);

    const QJsonObject document = cli.json({u"verify"_s, u"leaf.pem"_s, u"--untrusted"_s, good + u"/chain.pem"_s,
        u"--ca"_s, other, u"--ca"_s, good + u"/roots.pem"_s, u"--at"_s, u"2030-01-01T01:00:00+01:00"_s});

    QVERIFY2(document.value(u"path"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"chain"_s)[1][u"source"_s].toString(), u"untrusted"_s);
    QCOMPARE(document.value(u"given"_s)[u"missing"_s][u"issuer"_s].toString(), u"Intermediate"_s);
    QCOMPARE(document.value(u"at"_s).toString(), u"2030-01-01T00:00:00Z"_s);
}

void CliVerifyTest::aKeyAmongTheFilesIsToldOf()
{
    const Cli cli;
    cli.write(u"own.key"_s, openssl({u"genpkey"_s, u"-algorithm"_s, u"ED25519"_s}).out);

    const QJsonObject document = cli.json(verifyFolder(u"strict/a-good-path"_s, {u"own.key"_s}), 1);

    QVERIFY2(document.value(u"path"_s)[u"ok"_s].toBool(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"errors"_s)[0][u"code"_s].toString(), u"not-a-certificate"_s);
    QVERIFY(document.value(u"errors"_s)[0][u"text"_s].toString().contains(u"own.key"_s));
    QCOMPARE(cli.errorCode({u"verify"_s, u"own.key"_s}, 3), u"not-a-certificate"_s);
}

void CliVerifyTest::whatWasGivenIsReported()
{
    const Cli cli;

    const QJsonObject messy = cli.json(verifyFolder(u"verify/a-pile-in-any-order-with-strangers-is-accepted"_s));
    const QJsonObject missing = cli.json(verifyFolder(u"verify/a-missing-intermediate"_s), 1);

    const QJsonValue given = messy.value(u"given"_s);
    QCOMPARE(given[u"extra"_s].toArray(), QJsonArray{1});
    QCOMPARE(given[u"duplicates"_s].toArray(), QJsonArray{4});
    QCOMPARE(given[u"root"_s].toInt(-1), 2);
    QVERIFY(!given[u"in_order"_s].toBool(true));
    QCOMPARE(missing.value(u"given"_s)[u"missing"_s][u"issuer"_s].toString(), u"Intermediate"_s);
    QCOMPARE(missing.value(u"paths"_s)[0][u"ends"_s].toString(), u"issuer-missing"_s);
}

void CliVerifyTest::anUnfitIssuerOfThePileIsNamed_data()
{
    QTest::addColumn<QString>("leaf");
    QTest::addColumn<QString>("pile");
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<QByteArray>("given");

    QTest::newRow("fit") << u"leaf"_s << u"sub"_s << QStringList()
                         << QByteArray("The issuer of “Leaf” is not among them; it came with --untrusted: Sub.");
    QTest::newRow("expired") << u"leaf"_s << u"old"_s << QStringList{u"path-expired"_s}
                             << QByteArray("it came with --untrusted: Sub.");
    QTest::newRow("no authority") << u"underend"_s << u"end"_s << QStringList{u"path-not-a-ca"_s}
                                  << QByteArray("it came with --untrusted: End.");
    QTest::newRow("no signer") << u"undermute"_s << u"mute"_s << QStringList{u"path-not-a-ca"_s}
                               << QByteArray("it came with --untrusted: Mute.");
    QTest::newRow("another key of that name") << u"leaf"_s << u"imposter"_s << QStringList{u"path-bad-signature"_s}
                                              << QByteArray("The “Sub” that is given did not issue “Leaf”: its key is "
                                                            "another one. The right one is not given.");
    QTest::newRow("another key, no key identifiers") << u"forged"_s << u"sub"_s << QStringList{u"path-bad-signature"_s}
                                                     << QByteArray("it came with --untrusted: Sub.");
    QTest::newRow("somebody else") << u"leaf"_s << u"end"_s << QStringList{u"path-issuer-not-found"_s}
                                   << QByteArray("The issuer of “Leaf” is not given: Sub.");
}

void CliVerifyTest::anUnfitIssuerOfThePileIsNamed()
{
    QFETCH(const QString, leaf);
    QFETCH(const QString, pile);
    QFETCH(const QStringList, reasons);
    QFETCH(const QByteArray, given);
    const Cli cli;
    const QString script = uR"sh(
        . "$1/verify/lib.sh"
        cert root Root root "$root"
        cert sub Sub root "$sub"
        cp sub.key old.key
        cert old Sub root "$sub" -startdate 20250101000000Z -enddate 20260101000000Z
        cert imposter Sub imposter "$root"
        cert end End root "${sub/CA:TRUE/CA:FALSE}"
        cert mute Mute root "${sub/keyCertSign,/}"
        cert leaf Leaf sub "$leaf"
        cert underend Leaf end "$leaf"
        cert undermute Leaf mute "$leaf"
        cert forged Forged imposter "${leaf/$linked/$unlinked}"
        cp *.pem "$here/"
    )sh"_s;
    const RunResult made = run(u"/bin/bash"_s, {u"-c"_s, script, cli.path(u"script"_s), data});
    QVERIFY2(made.ok(), made.report().constData());
    const QStringList arguments{u"verify"_s, leaf + u".pem", u"--untrusted"_s, pile + u".pem", u"--ca"_s, u"root.pem"_s,
        u"--at"_s, u"2030-01-01"_s};

    const QJsonObject document = cli.json(arguments, reasons.isEmpty() ? 0 : 1);
    const RunResult text = cli.run(arguments);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(reasonIds(document.value(u"path"_s)), reasons);
    QVERIFY2(text.out.contains(given), text.report().constData());
}

void CliVerifyTest::theMomentDecides()
{
    const Cli cli;
    const QString good = data + u"/strict/a-good-path"_s;

    const QJsonObject early = cli.json(
        {u"verify"_s, good + u"/chain.pem"_s, u"--ca"_s, good + u"/roots.pem"_s, u"--at"_s, u"2020-01-01T00:00:00Z"_s},
        1);

    QVERIFY2(reasonIds(early.value(u"path"_s)).contains(u"path-not-yet-valid"_s), qPrintable(cli.problem()));
}

void CliVerifyTest::thePurposeIsTheCertificatesOwn()
{
    const Cli cli;
    const QString folder = u"verify/a-client-certificate-on-a-server"_s;

    QCOMPARE(cli.json(verifyFolder(folder)).value(u"purpose"_s).toString(), u"clientAuth"_s);
    QCOMPARE(reasonIds(cli.json(verifyFolder(folder, {u"--purpose"_s, u"sslserver"_s}), 1).value(u"path"_s)),
        QStringList{u"path-wrong-purpose"_s});
    QVERIFY(cli.json(verifyFolder(folder, {u"--purpose"_s, u"any"_s})).value(u"path"_s)[u"ok"_s].toBool());
}

void CliVerifyTest::policyIsApart()
{
    const Cli cli;

    const QJsonObject document = cli.json(verifyFolder(u"strict/a-good-path"_s, {u"--profile"_s, u"private-tls"_s}));

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(document.value(u"policy"_s)[u"reasons"_s].isArray());
    QVERIFY(document.value(u"policy"_s)[u"ok"_s].isBool());
    QCOMPARE(document.value(u"policy"_s)[u"profile"_s].toString(), u"private-tls"_s);
    QVERIFY(document.value(u"revocation"_s).isNull() && document.value(u"repaired"_s).isNull());
    // Its path is fine, but whoever asks for the rules of the public web is told that it breaks them.
    const QJsonObject asked = cli.json(verifyFolder(u"strict/a-good-path"_s, {u"--profile"_s, u"public-tls"_s}), 1);
    QVERIFY(asked.value(u"path"_s)[u"ok"_s].toBool() && !asked.value(u"policy"_s)[u"ok"_s].toBool(true));
    QVERIFY(!asked.value(u"policy"_s)[u"profile_guessed"_s].toBool(true));
}

void CliVerifyTest::theAskedProfileCountsForAuthoritiesToo()
{
    const Cli cli;
    const QString folder = u"strict/an-intermediate-without-ski"_s;

    const QJsonObject asked = cli.json(verifyFolder(folder, {u"--profile"_s, u"private-tls"_s}), 1);
    const QJsonObject guessed = cli.json(verifyFolder(folder));

    QVERIFY2(!asked.isEmpty() && !guessed.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(asked.value(u"path"_s)[u"ok"_s].toBool());
    for (const QJsonObject &document : {asked, guessed}) {
        QVERIFY(!document.value(u"policy"_s)[u"ok"_s].toBool(true));
        QCOMPARE(reasonIds(document.value(u"policy"_s)), QStringList{u"e_ext_subject_key_identifier_missing_ca"_s});
        QCOMPARE(document.value(u"policy"_s)[u"reasons"_s][0][u"certificate"_s].toInt(), 1);
    }
}

void CliVerifyTest::everyPathIsShown()
{
    const Cli cli;
    const QString folder = data + u"/paths/"_s;
    const QStringList arguments{u"verify"_s, folder + u"leaf.pem"_s, folder + u"sub.pem"_s, folder + u"cross.pem"_s,
        folder + u"root.pem"_s, u"--ca"_s, folder + u"old.pem"_s, u"--at"_s, u"2030-01-01T00:00:00Z"_s};

    const QJsonArray paths = cli.json(arguments).value(u"paths"_s).toArray();
    const RunResult text = cli.run(arguments);
    const RunResult one = cli.run(verifyFolder(u"strict/a-good-path"_s));

    QVERIFY2(paths.size() == 2, qPrintable(cli.problem()));
    QVERIFY(paths[0][u"ok"_s].toBool() && paths[0][u"verified"_s].toBool());
    QCOMPARE(paths[0][u"given"_s][u"extra"_s].toArray(), QJsonArray{3});
    QVERIFY(!paths[1][u"ok"_s].toBool(true) && !paths[1][u"verified"_s].toBool(true));
    QCOMPARE(reasonIds(paths[1]), QStringList{u"path-untrusted-root"_s});
    QCOMPARE(paths[1][u"given"_s][u"extra"_s].toArray(), QJsonArray{2});
    QVERIFY2(text.out.contains("1 of 2; the others stand below"), text.report().constData());
    const QByteArray other = text.out.sliced(text.out.indexOf("\nPath 2 of 2\n"));
    QVERIFY2(other.contains("The chain ends in “Root”, which is not trusted here."), text.report().constData());
    QVERIFY2(other.contains("Some are not needed: Root (issued by Old)."), text.report().constData());
    QVERIFY2(!one.out.contains(" of 1"), one.report().constData());
}

void CliVerifyTest::badInputIsNamed_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("code");

    QTest::newRow("no such file") << QStringList{u"gone.pem"_s} << u"file-not-found"_s;
    QTest::newRow("a folder") << QStringList{u"."_s} << u"file-unreadable"_s;
    QTest::newRow("no certificate") << QStringList{u"text.txt"_s} << u"not-a-certificate-file"_s;
    QTest::newRow("empty") << QStringList{u"empty"_s} << u"empty-input"_s;
    QTest::newRow("a locked store") << QStringList{u"--ca"_s, data + u"/inspect/files/modern.p12"_s}
                                    << u"passphrase-needed"_s;
    QTest::newRow("no anchors") << QStringList{u"--ca"_s, u"text.txt"_s} << u"not-a-certificate-file"_s;
    QTest::newRow("no CRL") << QStringList{u"--crl"_s, u"text.txt"_s} << u"not-a-revocation-list"_s;
    QTest::newRow("a certificate for a CRL")
        << QStringList{u"--crl"_s, data + u"/strict/a-good-path/roots.pem"_s} << u"not-a-revocation-list"_s;
    QTest::newRow("no OCSP answer") << QStringList{u"--ocsp"_s, u"text.txt"_s} << u"not-an-ocsp-response"_s;
    QTest::newRow("no such anchor") << QStringList{u"--ca"_s, u"gone.pem"_s} << u"file-not-found"_s;
    QTest::newRow("a folder of anchors") << QStringList{u"--ca"_s, u"."_s} << u"file-unreadable"_s;
    QTest::newRow("an endpoint") << QStringList{u"example.test:443"_s} << u"file-not-found"_s;
    QTest::newRow("no pile") << QStringList{u"--untrusted"_s, u"gone.pem"_s} << u"file-not-found"_s;
}

void CliVerifyTest::badInputIsNamed()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, code);
    const Cli cli;
    cli.write(u"text.txt"_s, "Nothing to see here.\n");
    cli.write(u"empty"_s, {});

    QCOMPARE(cli.errorCode(verifyFolder(u"strict/a-good-path"_s) + more, 3), code);
}

void CliVerifyTest::badOptionsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("code");

    QTest::newRow("no date") << QStringList{u"--at"_s, u"tomorrow"_s} << u"usage"_s;
    QTest::newRow("no offset") << QStringList{u"--at"_s, u"2030-01-01T00:00:00"_s} << u"usage"_s;
    QTest::newRow("no such day") << QStringList{u"--at"_s, u"2030-02-30T00:00:00Z"_s} << u"usage"_s;
    QTest::newRow("host") << QStringList{u"--host"_s, u"a b"_s} << u"name-invalid"_s;
    QTest::newRow("host with two dots") << QStringList{u"--host"_s, u"a..b"_s} << u"name-empty-label"_s;
    QTest::newRow("name for an address") << QStringList{u"--ip"_s, u"example.test"_s} << u"usage"_s;
    QTest::newRow("purpose") << QStringList{u"--purpose"_s, u"cooking"_s} << u"usage"_s;
    QTest::newRow("profile") << QStringList{u"--profile"_s, u"web"_s} << u"usage"_s;
}

void CliVerifyTest::badOptionsAreUsageErrors()
{
    QFETCH(const QStringList, more);
    QFETCH(const QString, code);
    const Cli cli;
    QStringList arguments{u"verify"_s, data + u"/strict/a-good-path/chain.pem"_s};

    QCOMPARE(cli.errorCode(arguments + more, 2), code);
}

QTEST_GUILESS_MAIN(CliVerifyTest)
#include "verify_test.moc"
