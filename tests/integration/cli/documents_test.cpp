#include "tests/integration/cli/fixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliDocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theManualPageHasNoWarnings();
    void theManualPageNamesEveryVerbAndOption();
    void everyFirstWordIsDescribedToFish();
    void completionsAreSound_data();
    void completionsAreSound();
    void bashCompletesVerbsOptionsAndValues();
    void helpIsOnStandardOutput();
    void withoutAVerbTheHelpIsAnError();
    void withoutAVerbJsonIsOneDocument();
    void versionNamesTheLibraries();
};

void CliDocumentsTest::theManualPageHasNoWarnings()
{
    const Cli cli;
    cli.write(u"certwright-cli.1"_s, cli.run({u"--generate"_s, u"man"_s}).out);
    const QString groff = findProgram(u"groff"_s);
    if (groff.isEmpty())
        QSKIP("groff is not there");

    const RunResult rendered = run(groff, {u"-man"_s, u"-ww"_s, u"-z"_s, u"-Tutf8"_s, u"certwright-cli.1"_s});

    QVERIFY2(rendered.ok() && rendered.err.isEmpty(), rendered.report().constData());
}

void CliDocumentsTest::theManualPageNamesEveryVerbAndOption()
{
    const Cli cli;
    const QByteArray page = cli.run({u"--generate"_s, u"man"_s}).out.replace("\\-", "-");

    const QByteArray help = cli.run({u"--help"_s}).out;
    const QStringList verbs{u"issue"_s, u"renew"_s, u"ca create"_s, u"ca list"_s, u"ca show"_s, u"ca default"_s,
        u"ca passphrase"_s, u"list"_s, u"inspect"_s, u"match"_s, u"convert"_s, u"lint"_s, u"diff"_s, u"verify"_s,
        u"check"_s, u"export"_s, u"deploy show"_s, u"version"_s};
    for (const QString &verb : verbs) {
        QVERIFY2(page.contains(QByteArray(".SS " + verb.toUtf8())), qPrintable(verb));
        QVERIFY2(help.contains(QByteArray("\n  " + verb.toUtf8() + ' ')), qPrintable(verb));
        const QByteArray verbHelp = cli.run(verb.split(u' ') + QStringList{u"--help"_s}).out;
        for (const QByteArray &line : verbHelp.split('\n')) {
            if (line.startsWith("    --"))
                QVERIFY2(page.contains(line.trimmed().split(' ').first()), line.constData());
        }
    }
}

/// fish shows beside each word what it is for; so also beside those of which a second one follows.
void CliDocumentsTest::everyFirstWordIsDescribedToFish()
{
    const Cli cli;
    const QString script = QString::fromUtf8(cli.run({u"--generate"_s, u"fish"_s}).out);
    static const QRegularExpression word(u"-n __fish_use_subcommand -a (\\S+)(.*)"_s);
    QStringList described;
    auto found = word.globalMatch(script);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        QVERIFY2(match.captured(2).startsWith(u" -d '"), qPrintable(match.captured(0)));
        described << match.captured(1);
    }
    QVERIFY(described.contains(u"ca"_s) && described.contains(u"deploy"_s) && described.contains(u"issue"_s));
}

void CliDocumentsTest::completionsAreSound_data()
{
    QTest::addColumn<QString>("shell");
    QTest::addColumn<QString>("check");
    QTest::newRow("bash") << u"bash"_s << u"-n"_s;
    QTest::newRow("zsh") << u"zsh"_s << u"-n"_s;
    QTest::newRow("fish") << u"fish"_s << u"--no-execute"_s;
}

void CliDocumentsTest::completionsAreSound()
{
    QFETCH(const QString, shell);
    QFETCH(const QString, check);
    const QString program = findProgram(shell);
    if (program.isEmpty())
        QSKIP(qPrintable(shell + u" is not there"_s));
    const Cli cli;
    cli.write(u"completion"_s, cli.run({u"--generate"_s, shell}).out);

    const RunResult read = run(program, {check, u"completion"_s});

    QVERIFY2(read.ok() && read.err.isEmpty(), read.report().constData());
}

void CliDocumentsTest::bashCompletesVerbsOptionsAndValues()
{
    const Cli cli;
    cli.write(u"completion"_s, cli.run({u"--generate"_s, u"bash"_s}).out);
    const QString script = u"source ./completion; shift; COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); "
                           "_certwright_cli; echo \"${COMPREPLY[*]}\""_s;
    const auto complete = [&script](const QStringList &words) {
        return run(u"/bin/bash"_s, QStringList{u"-c"_s, script, u"-"_s, u"x"_s, u"certwright-cli"_s} + words)
            .out.trimmed();
    };

    QCOMPARE(complete({u"i"_s}), QByteArray("issue inspect"));
    QCOMPARE(complete({u"ca"_s, u"p"_s}), QByteArray("passphrase"));
    QCOMPARE(complete({u"issue"_s, u"x.test"_s, u"--key-t"_s}), QByteArray("--key-type"));
    QCOMPARE(complete({u"issue"_s, u"--key-type"_s, u"ed"_s}), QByteArray("ed25519 ed448"));
    QCOMPARE(complete({u"deploy"_s, u"show"_s, u"n"_s}), QByteArray("nginx nats"));
    QCOMPARE(complete({u"export"_s, u"x"_s, u"--format"_s, u"p"_s}), QByteArray("pem p12 p7b"));
}

void CliDocumentsTest::helpIsOnStandardOutput()
{
    const Cli cli;

    for (const QStringList &arguments : {QStringList{u"--help"_s}, QStringList{u"-h"_s},
             QStringList{u"issue"_s, u"--help"_s}, QStringList{u"issue"_s, u"--help"_s, u"--nonsense"_s}}) {
        const RunResult result = cli.run(arguments);
        QVERIFY2(result.ok() && result.err.isEmpty() && result.out.contains("Usage:"), result.report().constData());
        for (const QByteArray &line : result.out.split('\n'))
            QVERIFY2(line.size() <= 100, line.constData());
    }
}

void CliDocumentsTest::withoutAVerbTheHelpIsAnError()
{
    const Cli cli;

    const RunResult result = cli.run({});

    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.out.isEmpty() && result.err.contains("Usage:"));
}

void CliDocumentsTest::withoutAVerbJsonIsOneDocument()
{
    const Cli cli;

    for (const QStringList &arguments : {QStringList{}, QStringList{u"nonsense"_s}, QStringList{u"ca"_s}}) {
        const RunResult result = cli.run(arguments + QStringList{u"--json"_s});
        const QJsonObject document = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.isEmpty(), result.report().constData());
        QCOMPARE(document.value(u"schema"_s).toString(), u"certwright/cli/1"_s);
        QCOMPARE(document.value(u"error"_s).toObject().keys(), (QStringList{u"code"_s, u"hint"_s, u"text"_s}));
    }
}

void CliDocumentsTest::versionNamesTheLibraries()
{
    const Cli cli;

    const QJsonObject version = cli.json({u"version"_s});

    QVERIFY2(!version.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(version.value(u"qt"_s).toString(), QString::fromLatin1(qVersion()));
    QVERIFY(version.value(u"openssl"_s).toString().startsWith(u"3."));
}

QTEST_GUILESS_MAIN(CliDocumentsTest)
#include "documents_test.moc"
