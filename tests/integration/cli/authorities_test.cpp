#include "tests/integration/cli/fixture.h"

#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliAuthoritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewAuthorityHasTheProfileAskedFor();
    void theGeneratedPassphraseIsKeptSafe();
    void showTellsWhatListTells();
    void thePassphraseCanBeChanged();
    void aWrongPassphraseChangesNothing();
    void theDefaultSignsUnlessAnotherIsNamed();
    void theDefaultCanBeChosen();
    void aNarrowAuthorityIsNeverTheDefault();
    void aLostKeyIsTold();
    void onlyAUsablePairIsDeployed();
    void listShowsWhatIsThere();
    void aDamagedEntryDoesNotHideTheOthers();
    void aDamagedAuthorityIsNamed_data();
    void aDamagedAuthorityIsNamed();
    void theOnlyAuthorityBeingDamagedIsNoFirstUse();
};

void CliAuthoritiesTest::aNewAuthorityHasTheProfileAskedFor()
{
    const Cli cli;
    cli.write(u"secret"_s, "correct horse battery\n");

    const QJsonObject made = cli.json(
        {u"ca"_s, u"create"_s, u"Harbour"_s, u"--permit"_s, u"harbour.example"_s, u"--permit"_s, u"203.0.113.0/24"_s,
            u"--years"_s, u"2"_s, u"--key-type"_s, u"ec-p384"_s, u"--passphrase-file"_s, u"secret"_s});

    QVERIFY2(!made.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(made.value(u"protection"_s).toString(), u"passphrase"_s);
    QVERIFY(made.value(u"permits"_s).toArray().contains(u"203.0.113.0/24"_s));
    const QString certificate = made.value(u"files"_s).toObject().value(u"cert"_s).toString();
    const QByteArray text = openssl({u"x509"_s, u"-noout"_s, u"-text"_s, u"-in"_s, certificate}).out;
    QVERIFY(text.contains("Name Constraints: critical") && text.contains("DNS:harbour.example"));
    QVERIFY(verifyStrictly(certificate, certificate).ok());
}

void CliAuthoritiesTest::theGeneratedPassphraseIsKeptSafe()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QCOMPARE(cli.read(cli.passphraseFile()).size(), 44);
    QCOMPARE(
        QFileInfo(cli.passphraseFile()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QByteArray before = cli.snapshot();

    const QString code
        = cli.errorCode({u"ca"_s, u"create"_s, u"Other"_s, u"--generate-passphrase-file"_s, cli.passphraseFile()}, 3);
    const QString again
        = cli.errorCode({u"ca"_s, u"create"_s, u"test"_s, u"--generate-passphrase-file"_s, u"new.pass"_s}, 3);

    QCOMPARE(code, u"file-exists"_s);
    QCOMPARE(again, u"authority-exists"_s);
    QCOMPARE(cli.snapshot(), before);
}

void CliAuthoritiesTest::showTellsWhatListTells()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const auto listed = [&cli] { return cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s).toArray(); };

    const QJsonArray before = listed();
    QJsonObject shown = cli.json({u"ca"_s, u"show"_s, u"TEST"_s});
    const QJsonArray after = listed();

    QVERIFY2(!shown.isEmpty(), qPrintable(cli.problem()));
    shown.remove(u"schema"_s);
    QVERIFY(shown.take(u"problems"_s).toArray().isEmpty());
    const QJsonArray trust = shown.take(u"trust"_s).toArray();
    QVERIFY(!trust.isEmpty() && trust.first()[u"untrust"_s].toString().contains(u"update-ca-certificates"_s));
    // days_left falls once a day, and that may be between two of the three runs, never between both.
    QCOMPARE(QJsonArray{shown}, QJsonArray{shown} == before ? before : after);
    QCOMPARE(cli.errorCode({u"ca"_s, u"show"_s, u"nobody"_s}, 3), u"authority-not-found"_s);
}

void CliAuthoritiesTest::thePassphraseCanBeChanged()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"mine"_s, "a new long passphrase\n");

    const QJsonObject changed = cli.json({u"ca"_s, u"passphrase"_s, u"Test"_s, u"--passphrase-file"_s,
        cli.passphraseFile(), u"--new-passphrase-file"_s, u"mine"_s});

    QVERIFY2(!changed.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(cli.errorCode({u"issue"_s, u"localhost"_s, u"--passphrase-file"_s, cli.passphraseFile()}, 3),
        u"wrong-passphrase"_s);
    QVERIFY(cli.run({u"issue"_s, u"localhost"_s, u"--passphrase-file"_s, u"mine"_s}).ok());
}

void CliAuthoritiesTest::aWrongPassphraseChangesNothing()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"wrong"_s, "not the right one\n");
    cli.write(u"short"_s, "abc\n");
    const QByteArray before = cli.snapshot();

    QCOMPARE(cli.errorCode({u"issue"_s, u"localhost"_s, u"--passphrase-file"_s, u"wrong"_s}, 3), u"wrong-passphrase"_s);
    QCOMPARE(cli.errorCode({u"ca"_s, u"passphrase"_s, u"Test"_s, u"--passphrase-file"_s, u"wrong"_s,
                               u"--new-passphrase-file"_s, u"wrong"_s},
                 3),
        u"wrong-passphrase"_s);
    QCOMPARE(cli.errorCode({u"ca"_s, u"passphrase"_s, u"Test"_s, u"--passphrase-file"_s, cli.passphraseFile(),
                               u"--new-passphrase-file"_s, u"short"_s},
                 2),
        u"passphrase-too-short"_s);
    QCOMPARE(cli.snapshot(), before);
}

void CliAuthoritiesTest::theDefaultSignsUnlessAnotherIsNamed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"Second"_s, u"--permit"_s, u"second.example"_s,
                        u"--generate-passphrase-file"_s, u"second.pass"_s})
                .ok());

    const QJsonObject plain = cli.issue({u"a.test"_s});
    const QJsonObject named
        = cli.json({u"issue"_s, u"b.test"_s, u"--ca"_s, u"second"_s, u"--passphrase-file"_s, u"second.pass"_s});
    const QJsonObject onlyOne
        = cli.json({u"issue"_s, u"www.second.example"_s, u"--passphrase-file"_s, u"second.pass"_s});

    QCOMPARE(plain.value(u"authority_name"_s).toString(), u"Test"_s);
    QCOMPARE(named.value(u"authority_name"_s).toString(), u"Second"_s);
    QCOMPARE(onlyOne.value(u"authority_name"_s).toString(), u"Second"_s);
    QCOMPARE(cli.errorCode({u"issue"_s, u"other.example"_s}, 2), u"no-authority-permits"_s);
    QCOMPARE(cli.errorCode({u"issue"_s, u"a.test"_s, u"--ca"_s, u"third"_s}, 3), u"authority-not-found"_s);
}

void CliAuthoritiesTest::theDefaultCanBeChosen()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"Second"_s, u"--generate-passphrase-file"_s, u"second.pass"_s}).ok());

    const QJsonObject chosen = cli.json({u"ca"_s, u"default"_s, u"second"_s});

    QVERIFY2(chosen.value(u"default"_s).toBool(), qPrintable(cli.problem()));
    const QJsonObject issued = cli.json({u"issue"_s, u"a.test"_s, u"--passphrase-file"_s, u"second.pass"_s});
    QCOMPARE(issued.value(u"authority_name"_s).toString(), u"Second"_s);
    QCOMPARE(cli.errorCode({u"ca"_s, u"default"_s, u"nobody"_s}, 3), u"authority-not-found"_s);
}

void CliAuthoritiesTest::aNarrowAuthorityIsNeverTheDefault()
{
    const Cli cli;
    cli.write(u"test.pass"_s, "correct horse battery\n");
    const QJsonObject narrow = cli.issue({u"--new-authority"_s, u"example.com"_s});
    QVERIFY2(!narrow.isEmpty(), qPrintable(cli.problem()));

    const QJsonObject local = cli.issue({u"localhost"_s, u"127.0.0.1"_s, u"::1"_s});

    QVERIFY2(local.value(u"authority_is_new"_s).toBool(), qPrintable(cli.problem()));
    QCOMPARE(local.value(u"authority_name"_s).toString(), u"Certwright"_s);
    QVERIFY(verifyStrictly(local[u"files"_s][u"authority"_s].toString(), local[u"files"_s][u"cert"_s].toString()).ok());
    QVERIFY(cli.json({u"ca"_s, u"show"_s, u"Certwright"_s}).value(u"default"_s).toBool());
    QVERIFY(!cli.json({u"ca"_s, u"show"_s, u"example.com"_s}).value(u"default"_s).toBool());
    QVERIFY(cli.run({u"ca"_s, u"list"_s}).out.contains("  only example.com\n"));
    QVERIFY(cli.run({u"ca"_s, u"list"_s}).out.contains("  localhost, test, internal, home.arpa and 9 more\n"));
    QVERIFY(!cli.issue({u"app.test"_s}).value(u"authority_is_new"_s).toBool());
    QCOMPARE(cli.issue({u"example.com"_s}).value(u"authority_name"_s).toString(), u"example.com"_s);
    QCOMPARE(cli.errorCode({u"issue"_s, u"example.org"_s}, 2), u"no-authority-permits"_s);
}

void CliAuthoritiesTest::aLostKeyIsTold()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(QFile::remove(cli.path(u"data/certwright/authorities/test/key.pem"_s)));

    const QJsonObject listed = cli.json({u"ca"_s, u"list"_s}, 1);
    const QJsonObject shown = cli.json({u"ca"_s, u"show"_s, u"Test"_s}, 1);

    QCOMPARE(listed.value(u"authorities"_s).toArray().size(), 1);
    QCOMPARE(listed.value(u"problems"_s).toArray().size(), 1);
    QCOMPARE(shown.value(u"problems"_s), listed.value(u"problems"_s));
    QVERIFY(shown[u"problems"_s][0][u"text"_s].toString().contains(u"test/key.pem"_s));
}

void CliAuthoritiesTest::onlyAUsablePairIsDeployed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty() && !cli.issue({u"b.test"_s}).isEmpty());
    QVERIFY(!cli.issue({u"me@a.test"_s}).isEmpty());
    const QString certificates = u"data/certwright/certificates/"_s;
    cli.write(certificates + u"a.test/privkey.pem"_s, cli.read(cli.path(certificates + u"b.test/privkey.pem"_s)));

    const auto deploy = [](const QString &id) {
        return QStringList{u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, id};
    };

    QCOMPARE(cli.errorCode(deploy(u"a.test"_s), 3), u"key-mismatch"_s);
    QCOMPARE(cli.errorCode(deploy(u"me_a.test"_s), 2), u"not-for-servers"_s);
    QVERIFY(cli.run(deploy(u"b.test"_s)).ok());
}

void CliAuthoritiesTest::listShowsWhatIsThere()
{
    const Cli cli;
    QCOMPARE(cli.json({u"list"_s}).value(u"certificates"_s).toArray().size(), 0);
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"localhost"_s}).isEmpty());
    QVERIFY(!cli.issue({u"localhost"_s}).isEmpty());

    const QJsonArray listed = cli.json({u"list"_s}).value(u"certificates"_s).toArray();

    QCOMPARE(listed.size(), 2);
    QStringList ids{listed[0].toObject().value(u"id"_s).toString(), listed[1].toObject().value(u"id"_s).toString()};
    ids.sort();
    QCOMPARE(ids, (QStringList{u"localhost"_s, u"localhost-2"_s}));
    const QByteArray table = cli.run({u"list"_s}).out;
    QVERIFY(table.contains("localhost-2") && table.startsWith("ID"));
}

void CliAuthoritiesTest::aDamagedEntryDoesNotHideTheOthers()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"good.test"_s}).isEmpty());
    QVERIFY(!cli.issue({u"bad.test"_s}).isEmpty());
    cli.write(u"data/certwright/certificates/bad.test/cert.pem"_s, "nonsense");
    cli.write(u"data/certwright/certificates/bad.test/meta.json"_s, "{");

    const QJsonObject listed = cli.json({u"list"_s}, 1);

    QVERIFY2(!listed.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(listed.value(u"certificates"_s).toArray().size(), 1);
    const QJsonArray problems = listed.value(u"problems"_s).toArray();
    QCOMPARE(problems.size(), 1);
    QVERIFY(problems[0].toObject().value(u"text"_s).toString().contains(u"bad.test"_s));
}

void CliAuthoritiesTest::aDamagedAuthorityIsNamed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("removed");
    QTest::newRow("certificate gone") << u"cert.pem"_s << true;
    QTest::newRow("certificate is garbage") << u"cert.pem"_s << false;
    QTest::newRow("metadata is garbage") << u"meta.json"_s << false;
}

void CliAuthoritiesTest::aDamagedAuthorityIsNamed()
{
    QFETCH(const QString, file);
    QFETCH(const bool, removed);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"The Second"_s, u"--permit"_s, u"second.example"_s,
                        u"--generate-passphrase-file"_s, u"second.pass"_s})
                .ok());
    const QString damaged = u"data/certwright/authorities/the-second/"_s + file;
    if (removed)
        QVERIFY(QFile::remove(cli.path(damaged)));
    else
        cli.write(damaged, "nonsense");

    const QJsonObject listed = cli.json({u"ca"_s, u"list"_s}, 1);
    const RunResult shown = cli.run({u"ca"_s, u"list"_s});

    QVERIFY2(!listed.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(listed.value(u"authorities"_s).toArray().size(), 1);
    const QJsonValue problem = listed.value(u"problems"_s)[0];
    QVERIFY(problem[u"text"_s].toString().contains(damaged));
    QVERIFY(shown.out.contains("Test") && shown.err.contains(problem[u"hint"_s].toString().toUtf8()));
    QCOMPARE(cli.errorCode({u"ca"_s, u"show"_s, u"the second"_s}, 3), u"authority-file-damaged"_s);
    QCOMPARE(cli.errorCode({u"ca"_s, u"show"_s, u"nobody"_s}, 3), u"authority-not-found"_s);
    QCOMPARE(cli.errorCode({u"issue"_s, u"www.second.example"_s}, 3), u"authority-file-damaged"_s);
    QVERIFY(!cli.issue({u"localhost"_s}).isEmpty());
}

void CliAuthoritiesTest::theOnlyAuthorityBeingDamagedIsNoFirstUse()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(QFile::remove(cli.path(u"data/certwright/authorities/test/cert.pem"_s)));

    const RunResult listed = cli.run({u"ca"_s, u"list"_s});

    QCOMPARE(listed.exitCode, 1);
    QVERIFY2(listed.out.isEmpty() && listed.err.contains("test/cert.pem"), listed.report().constData());
    QCOMPARE(cli.errorCode({u"issue"_s, u"localhost"_s}, 3), u"authority-file-damaged"_s);
}

QTEST_GUILESS_MAIN(CliAuthoritiesTest)
#include "authorities_test.moc"
