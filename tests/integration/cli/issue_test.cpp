#include "tests/integration/cli/fixture.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QJsonObject &issued, const QString &part)
{
    return issued.value(u"files"_s).toObject().value(part).toString();
}

QString textOf(const QString &certificate)
{
    return QString::fromUtf8(openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-in"_s, certificate}).out);
}

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class CliIssueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobNeedsNothing();
    void eachThrowAwayAuthorityIsAnother();
    void theExamplesOfMkcertIssue_data();
    void theExamplesOfMkcertIssue();
    void namesKeepTheirKindAndOrder();
    void purposesAreWhatWasAskedFor_data();
    void purposesAreWhatWasAskedFor();
    void keyTypesAreWhatWasAskedFor_data();
    void keyTypesAreWhatWasAskedFor();
    void theDocumentIsAsPromised();
    void ourOwnRulesHaveNothingAgainstALifetime_data();
    void ourOwnRulesHaveNothingAgainstALifetime();
    void thePersonLearnsHowToTrustAndUntrust();
    void aClientLearnsHowToPutItIntoABrowser();
    void threeHundredNamesWork();
    void passphrasesComeFromDescriptors();
    void datesAndReasonsAreEnglishInEveryLanguage();
    void aPkcs12FileOpensWithItsPassword();
    void theKeyCanBeEncrypted();
    void aPortableWorkspaceStaysInItsFolder();
    void aFirstAuthorityTakesPermits();
    void theWayOnFromARefusalWorks();
};

void CliIssueTest::theMainJobNeedsNothing()
{
    const Cli cli;

    const QJsonObject issued = cli.json({u"issue"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(issued.value(u"id"_s).toString(), u"localhost"_s);
    const RunResult verdict = verifyStrictly(fileOf(issued, u"authority"_s), fileOf(issued, u"cert"_s));
    QVERIFY2(verdict.ok(), verdict.report().constData());
    const QJsonArray authorities = cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s).toArray();
    QCOMPARE(authorities.size(), 1);
    QCOMPARE(authorities[0].toObject().value(u"protection"_s).toString(), u"destroyed"_s);
    QVERIFY(authorities[0].toObject().value(u"files"_s).toObject().value(u"key"_s).isNull());
}

void CliIssueTest::eachThrowAwayAuthorityIsAnother()
{
    const Cli cli;
    const QJsonObject first = cli.json({u"issue"_s, u"localhost"_s});

    const QJsonObject second = cli.json({u"issue"_s, u"app.test"_s});

    QVERIFY2(second.value(u"authority_is_new"_s).toBool(), qPrintable(cli.problem()));
    QVERIFY(second.value(u"authority"_s) != first.value(u"authority"_s));
    QStringList ids;
    for (const QJsonValue &finding : second.value(u"findings"_s).toArray())
        ids << finding[u"id"_s].toString();
    QVERIFY(ids.contains(u"throw-away-authority"_s));
}

void CliIssueTest::theExamplesOfMkcertIssue_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString further = u"--new-authority"_s;
    QTest::newRow("one name") << QStringList{u"example.org"_s, further};
    QTest::newRow("many names") << QStringList{
        u"example.com"_s, u"*.example.com"_s, u"example.test"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, further};
    QTest::newRow("a wildcard") << QStringList{u"*.example.it"_s, further};
    QTest::newRow("several domains") << QStringList{
        u"example.com"_s, u"myapp.dev"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s, further};
    QTest::newRow("client and e-mail") << QStringList{u"--client"_s, u"localhost"_s, u"::1"_s, u"email@localhost"_s};
    QTest::newRow("another script") << QStringList{u"*.bücher.test"_s, u"bücher.test"_s};
    QTest::newRow("a URI") << QStringList{u"spiffe://x.internal/api"_s, u"--client"_s};
}

void CliIssueTest::theExamplesOfMkcertIssue()
{
    QFETCH(const QStringList, arguments);
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue(arguments);

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    const RunResult verdict = verifyStrictly(fileOf(issued, u"authority"_s), fileOf(issued, u"cert"_s));
    QVERIFY2(verdict.ok(), verdict.report().constData());
}

void CliIssueTest::namesKeepTheirKindAndOrder()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue(
        {u"app.test"_s, u"[::1]"_s, u"*.BÜCHER.test"_s, u"me@app.test"_s, u"https://app.test/x"_s, u"app.test"_s});

    const QJsonArray expected{
        u"app.test"_s, u"::1"_s, u"*.xn--bcher-kva.test"_s, u"me@app.test"_s, u"https://app.test/x"_s};
    QCOMPARE(issued.value(u"names"_s).toArray(), expected);
    const QString text = textOf(fileOf(issued, u"cert"_s));
    QVERIFY2(text.contains(u"DNS:app.test, IP Address:0:0:0:0:0:0:0:1, DNS:*.xn--bcher-kva.test, email:me@app.test, "
                           "URI:https://app.test/x"_s),
        qPrintable(text));
}

void CliIssueTest::purposesAreWhatWasAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("usage");
    const QString server = u"TLS Web Server Authentication"_s;
    const QString client = u"TLS Web Client Authentication"_s;
    QTest::newRow("server by default") << QStringList{u"localhost"_s} << server;
    QTest::newRow("client, as with mkcert") << QStringList{u"localhost"_s, u"--client"_s} << server + u", "_s + client;
    QTest::newRow("client of a person") << QStringList{u"me@localhost"_s, u"--client"_s} << client;
    QTest::newRow("exactly client") << QStringList{u"localhost"_s, u"--purpose"_s, u"client"_s} << client;
    QTest::newRow("e-mail addresses only") << QStringList{u"me@localhost"_s} << client;
    QTest::newRow("an e-mail address for a server") << QStringList{u"me@localhost"_s, u"--purpose=server"_s} << server;
    QTest::newRow("both") << QStringList{u"localhost"_s, u"--purpose=both"_s} << server + u", "_s + client;
}

void CliIssueTest::purposesAreWhatWasAskedFor()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, usage);
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue(arguments);

    const QStringList lines = textOf(fileOf(issued, u"cert"_s)).split(u'\n');
    const qsizetype heading = lines.indexOf(u"            X509v3 Extended Key Usage: "_s);
    QVERIFY2(heading > 0, qPrintable(cli.problem()));
    QCOMPARE(lines[heading + 1].trimmed(), usage);
}

void CliIssueTest::keyTypesAreWhatWasAskedFor_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("evidence");
    QTest::newRow("rsa2048") << u"rsa2048"_s << u"(2048 bit)"_s;
    QTest::newRow("ec-p384") << u"ec-p384"_s << u"NIST CURVE: P-384"_s;
    QTest::newRow("ed25519") << u"ed25519"_s << u"ED25519 Public-Key"_s;
}

void CliIssueTest::keyTypesAreWhatWasAskedFor()
{
    QFETCH(const QString, type);
    QFETCH(const QString, evidence);
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue({u"localhost"_s, u"--key-type"_s, type});

    QCOMPARE(issued.value(u"key_type"_s).toString(), type);
    QVERIFY(textOf(fileOf(issued, u"cert"_s)).contains(evidence));
}

void CliIssueTest::theDocumentIsAsPromised()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue({u"localhost"_s, u"--days"_s, u"30"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    const QString end = issued.value(u"not_after"_s).toString();
    QVERIFY(end.endsWith(u'Z'));
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(QDateTime::fromString(end, Qt::ISODate));
    QVERIFY(days == 29 || days == 30);
    for (const QString &part : {u"cert"_s, u"fullchain"_s, u"key"_s, u"authority"_s})
        QVERIFY2(
            QFileInfo(fileOf(issued, part)).isAbsolute() && QFileInfo::exists(fileOf(issued, part)), qPrintable(part));
    QVERIFY(issued.value(u"files"_s).toObject().value(u"chain"_s).isNull());
    QCOMPARE(QFileInfo(fileOf(issued, u"key"_s)).permissions(), ownerOnly);
    QCOMPARE(cli.read(fileOf(issued, u"fullchain"_s)), cli.read(fileOf(issued, u"cert"_s)));
}

void CliIssueTest::ourOwnRulesHaveNothingAgainstALifetime_data()
{
    QTest::addColumn<QString>("days");
    QTest::newRow("the most Apple accepts") << u"825"_s;
    QTest::newRow("what we propose") << u"397"_s;
}

void CliIssueTest::ourOwnRulesHaveNothingAgainstALifetime()
{
    QFETCH(const QString, days);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"localhost"_s, u"--days"_s, days});
    const RunResult first = cli.run({u"lint"_s, fileOf(issued, u"cert"_s)});
    QVERIFY2(first.out.contains("rules passed"), first.report().constData());
    QVERIFY2(!first.out.contains("Warning"), first.report().constData());

    const QJsonObject renewed = cli.json({u"renew"_s, u"localhost"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    const RunResult second = cli.run({u"lint"_s, fileOf(renewed, u"cert"_s)});
    QCOMPARE(renewed.value(u"lifetime_days"_s).toInt(), days.toInt());
    QCOMPARE(second.out, first.out);
}

void CliIssueTest::thePersonLearnsHowToTrustAndUntrust()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const RunResult result = cli.run({u"issue"_s, u"localhost"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(result.out.startsWith("The certificate for localhost is ready.\n"));
    for (const char *part : {"Browsers do not trust the authority “Test” yet.", "sudo update-ca-certificates",
             "update-ca-certificates --certsconf", "certutil -A", "certutil -D",
             "certwright-cli deploy show nginx --certificate localhost"})
        QVERIFY2(result.out.contains(part), part);
    QVERIFY(!result.out.contains("day(s)"));
    QVERIFY(result.err.isEmpty());
}

void CliIssueTest::aClientLearnsHowToPutItIntoABrowser()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const RunResult result = cli.run({u"issue"_s, u"me@localhost"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(result.out.contains("certwright-cli export me_localhost --format p12 --out client.p12"));
    QVERIFY(!result.out.contains("nginx"));
}

void CliIssueTest::threeHundredNamesWork()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QStringList names;
    for (int i = 0; i < 300; ++i)
        names << u"host%1.test"_s.arg(i);

    const QJsonObject issued = cli.issue(names);

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(issued.value(u"names"_s).toArray().size(), 300);
    QVERIFY(verifyStrictly(fileOf(issued, u"authority"_s), fileOf(issued, u"cert"_s)).ok());
}

void CliIssueTest::passphrasesComeFromDescriptors()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString script = u"\"$1\" issue localhost --passphrase-fd 7 7<\"$2\""_s;

    const RunResult result = run(u"/bin/bash"_s, {u"-c"_s, script, u"-"_s, Cli::program(), cli.passphraseFile()});

    QVERIFY2(result.ok(), result.report().constData());
    QCOMPARE(cli.errorCode({u"issue"_s, u"x.test"_s, u"--passphrase-fd"_s, u"77"_s}, 3), u"file-unreadable"_s);
}

void CliIssueTest::datesAndReasonsAreEnglishInEveryLanguage()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"localhost"_s, u"--days"_s, u"3650"_s}).isEmpty());
    const RunResult expected = cli.run({u"list"_s});

    const RunResult german
        = run(u"/usr/bin/env"_s, {u"LC_ALL=de_DE.UTF-8"_s, u"LANG=de_DE.UTF-8"_s, Cli::program(), u"list"_s});

    QVERIFY2(expected.ok() && german.ok(), german.report().constData());
    const QByteArray year = QByteArray::number(QDate::currentDate().addYears(5).year());
    QVERIFY2(expected.out.contains(year) && expected.out.contains(", 1,8"), expected.report().constData());
    // A day of the lifetime may end between the two runs.
    const QRegularExpression days(u", 1,8\\d\\d of 1,8\\d\\d days left"_s);
    QCOMPARE(QString::fromUtf8(german.out).remove(days), QString::fromUtf8(expected.out).remove(days));
}

void CliIssueTest::aPkcs12FileOpensWithItsPassword()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"password"_s, "pässword 1\n");

    const QJsonObject issued
        = cli.issue({u"localhost"_s, u"--p12"_s, u"x.p12"_s, u"--p12-password-file"_s, u"password"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    const RunResult opened
        = openssl({u"pkcs12"_s, u"-in"_s, cli.path(u"x.p12"_s), u"-nodes"_s, u"-passin"_s, u"file:password"_s});
    QVERIFY2(opened.ok() && opened.out.contains("PRIVATE KEY"), opened.report().constData());
    QCOMPARE(opened.out.count("BEGIN CERTIFICATE"), 2);
    QCOMPARE(QFileInfo(cli.path(u"x.p12"_s)).permissions(), ownerOnly);
}

void CliIssueTest::theKeyCanBeEncrypted()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"secret"_s, "correct horse\n");

    const QJsonObject issued = cli.issue({u"localhost"_s, u"--encrypt-key"_s, u"--key-passphrase-file"_s, u"secret"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    const QString key = fileOf(issued, u"key"_s);
    QVERIFY(cli.read(key).contains("BEGIN ENCRYPTED PRIVATE KEY"));
    QVERIFY(openssl({u"pkey"_s, u"-noout"_s, u"-in"_s, key, u"-passin"_s, u"file:secret"_s}).ok());
}

void CliIssueTest::aPortableWorkspaceStaysInItsFolder()
{
    const Cli cli;
    cli.write(u"secret"_s, "correct horse battery\n");

    const QJsonObject issued
        = cli.json({u"issue"_s, u"localhost"_s, u"--workspace"_s, u"stick"_s, u"--passphrase-file"_s, u"secret"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(fileOf(issued, u"cert"_s).startsWith(cli.path(u"stick/"_s)));
    QVERIFY(!QFileInfo::exists(cli.workspace()));
    const QJsonObject again
        = cli.json({u"issue"_s, u"app.test"_s, u"--workspace"_s, u"stick"_s, u"--passphrase-file"_s, u"secret"_s});
    QVERIFY2(!again.value(u"authority_is_new"_s).toBool(true), qPrintable(cli.problem()));
}

void CliIssueTest::aFirstAuthorityTakesPermits()
{
    const Cli cli;

    const QJsonObject issued = cli.json({u"issue"_s, u"www.harbour.example"_s, u"10.20.0.7"_s, u"--permit"_s,
        u"harbour.example"_s, u"--generate-passphrase-file"_s, u"pass"_s});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(verifyStrictly(fileOf(issued, u"authority"_s), fileOf(issued, u"cert"_s)).ok());
    QCOMPARE(QFileInfo(cli.path(u"pass"_s)).permissions(), ownerOnly);
    QCOMPARE(cli.errorCode({u"issue"_s, u"x.test"_s, u"--permit"_s, u"y.example"_s}, 2), u"usage"_s);
}

void CliIssueTest::theWayOnFromARefusalWorks()
{
    const Cli cli;
    QVERIFY2(
        cli.run({u"issue"_s, u"shop.example.com"_s}).err.contains("The authority that the first certificate makes"),
        "nobody knows an authority that does not exist");
    QVERIFY(cli.makeAuthority());
    QCOMPARE(cli.errorCode({u"issue"_s, u"shop.example.com"_s}, 2), u"name-outside-constraints"_s);

    const QJsonObject issued = cli.issue({u"shop.example.com"_s, u"--new-authority"_s});

    QVERIFY2(issued.value(u"authority_is_new"_s).toBool(), qPrintable(cli.problem()));
    QVERIFY(verifyStrictly(fileOf(issued, u"authority"_s), fileOf(issued, u"cert"_s)).ok());
}

QTEST_GUILESS_MAIN(CliIssueTest)
#include "issue_test.moc"
