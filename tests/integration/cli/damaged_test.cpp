#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// A workspace of which a part is damaged or missing.
class CliDamagedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedSettingsFileIsToldByEveryVerb_data();
    void aDamagedSettingsFileIsToldByEveryVerb();
    void withTwoThatCouldSignADamagedSettingsFileRefuses();
    void aCertificateTellsWhatItsDamagedFileWould();
    void aDamagedIndexIsNobodysBusiness();
    void aFolderWithoutAWorkspaceIsNamed();
};

void CliDamagedTest::aDamagedSettingsFileIsToldByEveryVerb_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    const QStringList unlock{u"--passphrase-file"_s, u"test.pass"_s};
    QTest::newRow("issue") << QStringList{u"issue"_s, u"b.test"_s} + unlock << 0;
    QTest::newRow("issue --ca") << QStringList{u"issue"_s, u"b.test"_s, u"--ca"_s, u"Test"_s} + unlock << 0;
    QTest::newRow("renew") << QStringList{u"renew"_s, u"a.test"_s} + unlock << 0;
    QTest::newRow("export") << QStringList{u"export"_s, u"a.test"_s} << 0;
    QTest::newRow("export to a file") << QStringList{u"export"_s, u"a.test"_s, u"--out"_s, u"a.pem"_s} << 0;
    QTest::newRow("export p12") << QStringList{u"export"_s, u"a.test"_s, u"--format"_s, u"p12"_s, u"--out"_s,
        u"a.p12"_s, u"--p12-password-file"_s, u"test.pass"_s}
                                << 0;
    QTest::newRow("deploy show") << QStringList{u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, u"a.test"_s}
                                 << 0;
    QTest::newRow("ca create") << QStringList{u"ca"_s, u"create"_s, u"Two"_s} + unlock << 0;
    QTest::newRow("ca passphrase") << QStringList{u"ca"_s, u"passphrase"_s, u"Test"_s, u"--new-passphrase-file"_s,
                                          u"new.pass"_s}
            + unlock << 0;
    QTest::newRow("list") << QStringList{u"list"_s} << 1;
    QTest::newRow("ca list") << QStringList{u"ca"_s, u"list"_s} << 1;
    QTest::newRow("ca show") << QStringList{u"ca"_s, u"show"_s, u"Test"_s} << 1;
}

void CliDamagedTest::aDamagedSettingsFileIsToldByEveryVerb()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    const QString settings = u"data/certwright/workspace.json"_s;
    for (const bool isJson : {true, false}) {
        const Cli cli;
        QVERIFY(cli.makeAuthority());
        QVERIFY(!cli.issue({u"a.test"_s}).isEmpty());
        cli.write(u"new.pass"_s, "another long passphrase\n");
        cli.write(settings, "{ damaged");

        if (isJson) {
            const QJsonObject document = cli.json(arguments, exitCode);
            QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
            const QJsonArray problems = document.value(u"problems"_s).toArray();
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems[0][u"code"_s].toString(), u"workspace-settings-damaged"_s);
        } else {
            const RunResult result = cli.run(arguments);
            QCOMPARE(result.exitCode, exitCode);
            QVERIFY2(result.err.contains("workspace.json is damaged"), result.report().constData());
        }
        QCOMPARE(cli.read(cli.path(settings)), QByteArray("{ damaged"));
    }
}

void CliDamagedTest::withTwoThatCouldSignADamagedSettingsFileRefuses()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(cli.run({u"ca"_s, u"create"_s, u"Two"_s, u"--generate-passphrase-file"_s, u"two.pass"_s}).ok());
    cli.write(u"data/certwright/workspace.json"_s, "{ damaged");
    const QByteArray before = cli.snapshot();
    const QStringList issue{u"issue"_s, u"b.test"_s, u"--passphrase-file"_s, u"test.pass"_s};

    QCOMPARE(cli.errorCode(issue, 3), u"workspace-settings-damaged"_s);
    const RunResult refused = cli.run(issue);

    QVERIFY2(refused.err.contains("workspace.json") && refused.err.contains("--ca NAME"), refused.report().constData());
    QCOMPARE(cli.errorCode({u"ca"_s, u"default"_s, u"Two"_s}, 3), u"workspace-settings-damaged"_s);
    QCOMPARE(cli.snapshot(), before);
    QVERIFY(cli.run(issue + QStringList{u"--ca"_s, u"Test"_s}).ok());
}

void CliDamagedTest::aCertificateTellsWhatItsDamagedFileWould()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"a.test"_s});
    cli.write(u"data/certwright/certificates/a.test/meta.json"_s, "{ damaged");

    const QJsonObject listed = cli.json({u"list"_s}, 1);
    const RunResult said = cli.run({u"list"_s});
    const QJsonObject renewed = cli.json({u"renew"_s, u"a.test"_s, u"--passphrase-file"_s, cli.passphraseFile()});
    const QJsonObject after = cli.json({u"list"_s});

    const QJsonObject record = listed.value(u"certificates"_s)[0].toObject();
    for (const QString &same : {u"id"_s, u"names"_s, u"purpose"_s, u"key_type"_s, u"authority"_s, u"sha256"_s})
        QCOMPARE(record.value(same), issued.value(same));
    QCOMPARE(listed.value(u"problems"_s)[0][u"code"_s].toString(), u"workspace-file-damaged"_s);
    QVERIFY2(said.err.contains("meta.json is damaged") && said.err.contains("Renew the certificate"),
        said.report().constData());
    QVERIFY2(!renewed.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(after.value(u"problems"_s).toArray().isEmpty());
}

/// It is a cache, remade from the files.
void CliDamagedTest::aDamagedIndexIsNobodysBusiness()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty());
    QVERIFY(!cli.json({u"list"_s}).isEmpty());
    cli.write(u"data/certwright/index.sqlite"_s, "no database at all, and longer than a page of one would need");

    const QJsonObject issued = cli.issue({u"b.test"_s});
    const QJsonObject listed = cli.json({u"list"_s});

    QVERIFY2(!issued.isEmpty() && issued.value(u"problems"_s).toArray().isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(listed.value(u"certificates"_s).toArray().size(), 2);
}

void CliDamagedTest::aFolderWithoutAWorkspaceIsNamed()
{
    const Cli cli;
    const QStringList there{u"--workspace"_s, cli.path(u"typo"_s)};
    const QByteArray before = cli.snapshot();
    const QByteArray folder = cli.path(u"typo"_s).toUtf8();
    const QByteArray missing = "There is no workspace in " + folder + " yet.";
    const QByteArray command = "list --workspace " + folder;

    for (const QStringList &verb : {QStringList{u"list"_s}, QStringList{u"ca"_s, u"list"_s}}) {
        const RunResult listed = cli.run(verb + there);
        QVERIFY2(listed.ok() && listed.out.contains(missing), listed.report().constData());
        const QJsonObject workspace = cli.json(verb + there).value(u"workspace"_s).toObject();
        QCOMPARE(workspace.value(u"folder"_s).toString(), QString::fromUtf8(folder));
        QVERIFY(workspace.value(u"exists"_s).isBool() && !workspace.value(u"exists"_s).toBool());
    }
    const QStringList needsAnId[] = {{u"export"_s, u"a"_s}, {u"renew"_s, u"a"_s}, {u"ca"_s, u"show"_s, u"a"_s},
        {u"ca"_s, u"default"_s, u"a"_s}, {u"ca"_s, u"passphrase"_s, u"a"_s},
        {u"issue"_s, u"a.test"_s, u"--ca"_s, u"a"_s}, {u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, u"a"_s}};
    for (const QStringList &verb : needsAnId) {
        const RunResult refused = cli.run(verb + there);
        QCOMPARE(refused.exitCode, 3);
        const QByteArray said = verb.first() == u"issue" ? "The workspace folder " + folder + " is not there" : missing;
        QVERIFY2(refused.err.contains(said), refused.report().constData());
    }
    QCOMPARE(cli.snapshot(), before);

    QVERIFY(cli.run(QStringList{u"issue"_s, u"localhost"_s} + there).ok());
    QVERIFY(cli.json(QStringList{u"list"_s} + there)[u"workspace"_s][u"exists"_s].toBool());
    QVERIFY(cli.run(QStringList{u"export"_s, u"a"_s} + there).err.contains(command));
}

QTEST_GUILESS_MAIN(CliDamagedTest)
#include "damaged_test.moc"
