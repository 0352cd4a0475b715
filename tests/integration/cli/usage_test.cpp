#include "tests/integration/cli/fixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// How the words of the command line are read, for every verb.
class CliUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOptionIsNoValueOfAnother_data();
    void anOptionIsNoValueOfAnother();
    void whatLooksLikeAnOptionCanBeMeant();
    void usageErrorsComeBeforeAnythingIsMade_data();
    void usageErrorsComeBeforeAnythingIsMade();
    void helpIsAWordToo();
    void theFirstWordOfSeveralHasAHelp();
};

void CliUsageTest::anOptionIsNoValueOfAnother_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString &verb : {u"issue"_s, u"renew"_s, u"ca create"_s, u"ca list"_s, u"ca show"_s, u"ca default"_s,
             u"ca passphrase"_s, u"list"_s, u"inspect"_s, u"match"_s, u"convert"_s, u"verify"_s, u"lint"_s, u"diff"_s,
             u"check"_s, u"export"_s, u"deploy show"_s, u"version"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void CliUsageTest::anOptionIsNoValueOfAnother()
{
    QFETCH(const QString, verb);
    const Cli cli;
    const QByteArray before = cli.snapshot();
    static const QRegularExpression withValue(u"^ +(--[a-z0-9-]+) [A-Z]"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(cli.run(verb.split(u' ') + QStringList{u"--help"_s}).out);
    auto options = withValue.globalMatch(help);
    QVERIFY2(options.hasNext(), "at least --workspace");

    while (options.hasNext()) {
        const QString option = options.next().captured(1);
        for (const QString &value : {u"--json"_s, u"--client"_s, u"--unknown=5"_s, u"--"_s, u"-h"_s}) {
            const RunResult result = cli.run(verb.split(u' ') + QStringList{u"x"_s, option, value, u"--json"_s});
            const QByteArray expected = u"The option %1 needs a value ("_s.arg(option).toUtf8();
            QVERIFY2(result.exitCode == 2 && result.out.contains(expected), result.report().constData());
            QVERIFY2(result.out.contains(u"and “%1” looks like an option."_s.arg(value).toUtf8()),
                result.report().constData());
        }
    }
    QCOMPARE(cli.snapshot(), before);
}

void CliUsageTest::whatLooksLikeAnOptionCanBeMeant()
{
    const Cli cli;

    const RunResult refused = cli.run({u"issue"_s, u"a.test"_s, u"--out"_s, u"--json"_s});
    const RunResult equals = cli.run({u"issue"_s, u"a.test"_s, u"--out=--json"_s});
    const RunResult path = cli.run({u"issue"_s, u"a.test"_s, u"--out"_s, u"./--text"_s});

    QVERIFY2(refused.out.contains("If it is the value, write --out=--json or --out ./--json."),
        refused.report().constData());
    QVERIFY2(equals.ok() && QFileInfo::exists(cli.path(u"--json/privkey.pem"_s)), equals.report().constData());
    QVERIFY2(path.ok() && QFileInfo::exists(cli.path(u"--text/privkey.pem"_s)), path.report().constData());
}

void CliUsageTest::usageErrorsComeBeforeAnythingIsMade_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QByteArray>("sentence");
    const QString generate = u"--generate-passphrase-file pass"_s;
    const QByteArray twice = "Two options name the same new file, ";
    QTest::newRow("bundle and passphrase") << u"issue a.test --p12 ./pass "_s + generate << twice;
    QTest::newRow("bundle and copy") << u"issue a.test --out d --p12 d/cert.pem"_s << twice;
    QTest::newRow("copy and passphrase") << u"issue a.test --out . --generate-passphrase-file cert.pem"_s << twice;
    QTest::newRow("given and made") << u"issue a.test --passphrase-file other "_s + generate
                                    << "--generate-passphrase-file and --passphrase-file cannot both be given."_ba;
    QTest::newRow("given and made, of an authority") << u"ca create X --passphrase-fd 0 "_s
            + generate << "--generate-passphrase-file and --passphrase-fd cannot both be given."_ba;
    QTest::newRow("one of two") << u"diff a.pem"_s << "diff needs 2 arguments: FILE FILE.\n"_ba;
    QTest::newRow("none of one") << u"export"_s << "export needs one argument: ID.\n"_ba;
    QTest::newRow("none of several") << u"check"_s << "check needs at least one HOST:PORT.\n"_ba;
}

void CliUsageTest::usageErrorsComeBeforeAnythingIsMade()
{
    QFETCH(const QString, line);
    QFETCH(const QByteArray, sentence);
    const Cli cli;
    const QByteArray before = cli.snapshot();

    const RunResult result = cli.run(line.split(u' '));

    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.startsWith(sentence), result.report().constData());
    QCOMPARE(cli.snapshot(), before);
}

void CliUsageTest::helpIsAWordToo()
{
    const Cli cli;

    QCOMPARE(cli.run({u"help"_s}).out, cli.run({u"--help"_s}).out);
    QCOMPARE(cli.run({u"help"_s, u"ca"_s, u"create"_s}).out, cli.run({u"ca"_s, u"create"_s, u"--help"_s}).out);
    QVERIFY(cli.run({u"help"_s}).ok());
}

void CliUsageTest::theFirstWordOfSeveralHasAHelp()
{
    const Cli cli;

    const RunResult result = cli.run({u"ca"_s, u"--help"_s});

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY2(result.out.startsWith("Usage: certwright-cli ca VERB [OPTION...]\n"), result.report().constData());
    for (const char *verb : {"\n  ca create NAME", "\n  ca list", "\n  ca show", "\n  ca default", "\n  ca passphrase"})
        QVERIFY2(result.out.contains(verb), result.report().constData());
    QVERIFY2(!result.out.contains("\n  issue"), result.report().constData());
    QCOMPARE(cli.run({u"help"_s, u"ca"_s}).out, result.out);
    QVERIFY(cli.run({u"deploy"_s, u"--help"_s}).ok());
    QCOMPARE(cli.run({u"ca"_s, u"creat"_s, u"--help"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(CliUsageTest)
#include "usage_test.moc"
