#include "tests/integration/cli/fixture.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliIssueWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWayOnLeadsToTheSameWorkspace();
    void aWebAddressIsNoHostName();
    void theLifetimeIsTheOneThatWasAskedFor();
    void aLifetimeCutShortIsTheSameToTheRules();
    void theNotesOfTheWorkspaceAreNoInput();
};

void CliIssueWordsTest::theWayOnLeadsToTheSameWorkspace()
{
    const Cli cli;
    cli.write(u"secret"_s, "correct horse battery\n");
    const QStringList in{u"--workspace"_s, u"my stick"_s, u"--passphrase-file"_s, u"secret"_s};

    const RunResult server = cli.run(QStringList{u"issue"_s, u"localhost"_s} + in);
    const RunResult client = cli.run(QStringList{u"issue"_s, u"me@localhost"_s} + in);
    const RunResult list = cli.run({u"list"_s, u"--workspace"_s, u"."_s});

    QVERIFY2(server.out.contains("certwright-cli deploy show nginx --certificate localhost --workspace 'my stick'\n"),
        server.report().constData());
    QVERIFY2(
        client.out.contains("--format p12 --out client.p12 --workspace 'my stick'\n"), client.report().constData());
    QVERIFY2(
        !list.out.contains("makes one.") || list.out.contains("--workspace . makes one."), list.report().constData());
    QVERIFY(cli.run({u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, u"localhost"_s, u"--workspace"_s,
                        u"my stick"_s})
                .ok());
}

void CliIssueWordsTest::aWebAddressIsNoHostName()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const QJsonObject issued = cli.issue({u"https://app.test:8443/"_s});
    const RunResult client
        = cli.run({u"issue"_s, u"https://me.test/#me"_s, u"--client"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    QVERIFY2(!issued.isEmpty(), qPrintable(cli.problem()));
    const QJsonObject finding = issued.value(u"findings"_s)[0].toObject();
    QCOMPARE(finding.value(u"id"_s).toString(), u"host-no-names"_s);
    QCOMPARE(finding.value(u"severity"_s).toString(), u"warning"_s);
    QVERIFY2(client.ok() && !client.out.contains("is a URI"), client.report().constData());
    QCOMPARE(
        cli.errorCode({u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, issued.value(u"id"_s).toString()}, 2),
        u"not-for-servers"_s);
}

void CliIssueWordsTest::theLifetimeIsTheOneThatWasAskedFor()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const RunResult result
        = cli.run({u"issue"_s, u"localhost"_s, u"--days"_s, u"30"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    QVERIFY2(result.out.contains(", after 30 days\n"), result.report().constData());
    QVERIFY2(!result.out.contains("in 30 days"), result.report().constData());
    // Where the second has changed since, 30 whole days are not left any more.
    const RunResult listed = cli.run({u"list"_s});
    QVERIFY2(listed.out.contains(", 29 of 30 days left ") || listed.out.contains(", 30 of 30 days left "),
        listed.report().constData());
}

void CliIssueWordsTest::aLifetimeCutShortIsTheSameToTheRules()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());

    const RunResult issued
        = cli.run({u"issue"_s, u"localhost"_s, u"--days"_s, u"3650"_s, u"--passphrase-file"_s, cli.passphraseFile()});
    const RunResult judged = cli.run({u"lint"_s, cli.workspace() + u"/certificates/localhost/cert.pem"_s});

    const QRegularExpressionMatch days
        = QRegularExpression(u", after (\\d+) days\n"_s).match(QString::fromUtf8(issued.out));
    QVERIFY2(days.hasMatch(), issued.report().constData());
    const QByteArray told = "Issued for " + days.captured(1).toUtf8() + " days;";
    QVERIFY2(judged.out.contains(told), judged.report().constData());
}

void CliIssueWordsTest::theNotesOfTheWorkspaceAreNoInput()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"localhost"_s}).isEmpty());
    const QString folder = cli.workspace() + u"/certificates/localhost"_s;
    const auto sources = [&cli](const QString &place) {
        QStringList names;
        for (const QJsonValue &input : cli.json({u"inspect"_s, place}).value(u"inputs"_s).toArray())
            names << input[u"source"_s].toString().section(u'/', -1);
        return names;
    };

    const QStringList own = sources(folder);
    QVERIFY2(own.contains(u"cert.pem"_s) && !own.contains(u"meta.json"_s), qPrintable(own.join(u' ')));
    QVERIFY(QDir(cli.path({})).mkpath(u"other"_s));
    cli.write(u"other/meta.json"_s, "{}");
    const RunResult foreign = cli.run({u"inspect"_s, u"other"_s});
    QVERIFY2(QByteArray(foreign.out + foreign.err).contains("meta.json"), foreign.report().constData());
}

QTEST_GUILESS_MAIN(CliIssueWordsTest)
#include "issue_words_test.moc"
