#include "tests/integration/cli/fixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// How inspect reads its inputs: passwords, pipes, devices and links.
class CliInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsSaidOnce();
    void aPipeIsReadWhenSomebodyWrites();
    void aPipeWithoutWriterCanBeStopped();
    void whatCannotBeReadIsSaidWhy_data();
    void whatCannotBeReadIsSaidWhy();
    void whatWasReadBeforeAStopIsOneDocument();
    void aStoreOfWindowsIsNamedAndConverted();
};

void CliInputsTest::aWrongPasswordIsSaidOnce()
{
    const Cli cli;
    cli.write(u"password"_s, "wrong\n");

    const RunResult result
        = cli.run({u"inspect"_s, dataFile(u"inspect/files/modern.p12"_s), u"--password-file"_s, u"password"_s});

    QCOMPARE(result.exitCode, 1);
    QCOMPARE(QByteArray(result.out + result.err).count("The passphrase does not open"), 1);
}

void CliInputsTest::aPipeIsReadWhenSomebodyWrites()
{
    const Cli cli;
    const QString script = u"mkfifo pipe && { sleep 0.3; cat \"$1\"; } > pipe & "
                           "sleep 0.1; exec \"$0\" inspect pipe --json"_s;
    const RunResult result = run(u"/bin/sh"_s,
        {u"-c"_s, u"cd \"$2\" && "_s + script, Cli::program(), dataFile(u"inspect/files/trusted.pem"_s),
            cli.path(u"."_s)});

    QVERIFY2(result.ok() && result.out.contains("\"my server\""), result.report().constData());
}

void CliInputsTest::aPipeWithoutWriterCanBeStopped()
{
    const Cli cli;
    QElapsedTimer timer;
    timer.start();
    const RunResult result = run(u"/bin/sh"_s,
        {u"-c"_s, u"cd \"$1\" && mkfifo pipe && exec timeout -s INT 1 \"$0\" inspect pipe"_s, Cli::program(),
            cli.path(u"."_s)});

    QVERIFY2(result.err.contains("This was stopped before it was done."), result.report().constData());
    QVERIFY(timer.elapsed() < 10'000);
}

void CliInputsTest::whatCannotBeReadIsSaidWhy_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("endless device") << u"/dev/zero"_s << u"file-too-large"_s << u"larger than 50 MB"_s;
    QTest::newRow("link to itself") << u"round"_s << u"file-unreadable"_s << u"leads back to itself"_s;
    QTest::newRow("link to nothing") << u"astray"_s << u"file-unreadable"_s
                                     << u"a link to something that is not there"_s;
    QTest::newRow("nothing") << u"gone"_s << u"file-not-found"_s << u"There is no file gone."_s;
}

void CliInputsTest::whatCannotBeReadIsSaidWhy()
{
    QFETCH(const QString, path);
    QFETCH(const QString, code);
    QFETCH(const QString, words);
    const Cli cli;
    QVERIFY(QFile::link(cli.path(u"round"_s), cli.path(u"round"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, cli.path(u"astray"_s)));

    const QJsonObject error = cli.json({u"inspect"_s, path}, 3).value(u"error"_s).toObject();

    QCOMPARE(error.value(u"code"_s).toString(), code);
    QVERIFY2(error.value(u"text"_s).toString().contains(words), qPrintable(error.value(u"text"_s).toString()));
}

void CliInputsTest::whatWasReadBeforeAStopIsOneDocument()
{
    const Cli cli;
    const RunResult result = run(u"/bin/sh"_s,
        {u"-c"_s, u"cd \"$2\" && mkfifo pipe && exec timeout -s INT 1 \"$0\" inspect \"$1\" pipe --json"_s,
            Cli::program(), dataFile(u"inspect/files/trusted.pem"_s), cli.path(u"."_s)});

    const QJsonObject document = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(document.value(u"inputs"_s)[0][u"objects"_s].toArray().size(), 1);
    QCOMPARE(document.value(u"error"_s)[u"code"_s].toString(), u"cancelled"_s);
}

void CliInputsTest::aStoreOfWindowsIsNamedAndConverted()
{
    const Cli cli;
    const QString store = dataFile(u"stores/roots.sst"_s);

    const QJsonValue objects = cli.json({u"inspect"_s, store})[u"inputs"_s][0][u"objects"_s];
    const RunResult text = cli.run({u"inspect"_s, store});
    const RunResult converted = cli.run({u"convert"_s, store, u"--to"_s, u"pem"_s, u"--out"_s, u"roots.pem"_s});
    const RunResult cutOff = cli.run({u"inspect"_s, dataFile(u"stores/cut-off.sst"_s)});

    QVERIFY2(objects.isArray(), qPrintable(cli.problem()));
    QCOMPARE(valuesOf(objects, u"kind"_s), (QStringList{u"unknown"_s, u"certificate"_s, u"certificate"_s}));
    QCOMPARE(objects[0][u"label"_s].toString(), u"SST"_s);
    QCOMPARE(objects[0][u"members"_s].toArray(), (QJsonArray{1, 2}));
    QCOMPARE(objects[1][u"name"_s].toString(), u"Erste Wurzel"_s);
    QVERIFY2(text.out.contains("Certificate store of Windows (SST) (binary, at byte 0)"), text.report().constData());
    QVERIFY2(converted.ok(), converted.report().constData());
    QCOMPARE(cli.read(cli.path(u"roots.pem"_s)).count("-----BEGIN CERTIFICATE-----"), 2);
    QCOMPARE(cutOff.exitCode, 1);
    QVERIFY2(cutOff.out.contains("ends in the middle of something that begins at byte 0"), cutOff.report().constData());
}

QTEST_GUILESS_MAIN(CliInputsTest)
#include "inputs_test.moc"
