#include "tests/integration/cli/fixture.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <sys/stat.h>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// How verbs read their inputs: passwords, pipes, devices, links, folders and what is too large.
class CliInputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWrongPasswordIsSaidOnce();
    void aPipeIsReadWhenSomebodyWrites();
    void aPipeWithoutWriterCanBeStopped();
    void whatCannotBeReadIsSaidWhy_data();
    void whatCannotBeReadIsSaidWhy();
    void linksToFoldersAreNamedAndNotFollowed_data();
    void linksToFoldersAreNamedAndNotFollowed();
    void aNamedLinkToAFolderIsFollowed();
    void whatIsNoFileIsSaidWithAHintThatHelps();
    void whatIsDamagedAmongOthersIsToldWithItsPlace_data();
    void whatIsDamagedAmongOthersIsToldWithItsPlace();
    void whatWasReadBeforeAStopIsOneDocument();
    void aStoreOfWindowsIsNamedAndConverted();
    void whatIsTooLargeIsNamedAndTheOthersRead();
    void lintReadsFolders();
    void whereAFileIsWantedAFolderIsSaidPlainly_data();
    void whereAFileIsWantedAFolderIsSaidPlainly();
    void aQuestionToAnOcspServerIsNamed_data();
    void aQuestionToAnOcspServerIsNamed();
    void whatIsDamagedInOneOfTwoIsTold();
    void whatIsDamagedBesideItIsTold_data();
    void whatIsDamagedBesideItIsTold();
};

void CliInputsTest::aWrongPasswordIsSaidOnce()
{
    const Cli cli;
    cli.write(u"password"_s, "wrong\n");

    const RunResult result
        = cli.run({u"inspect"_s, dataFile(u"inspect/files/modern.p12"_s), u"--password-file"_s, u"password"_s});

    QCOMPARE(result.exitCode, 1);
    QCOMPARE(QByteArray(result.out + result.err).count("The password does not open"), 1);
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

/// As find and grep -r do: a link to / would walk the whole machine.
void CliInputsTest::linksToFoldersAreNamedAndNotFollowed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("inspect") << QStringList{u"inspect"_s, u"given"_s};
    QTest::newRow("lint") << QStringList{u"lint"_s, u"given"_s};
    QTest::newRow("match") << QStringList{u"match"_s, u"given"_s};
    QTest::newRow("convert") << QStringList{u"convert"_s, u"given"_s, u"--to"_s, u"pem"_s, u"--out"_s, u"a.pem"_s};
}

void CliInputsTest::linksToFoldersAreNamedAndNotFollowed()
{
    QFETCH(const QStringList, arguments);
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(u"given"_s)) && QDir().mkpath(cli.path(u"elsewhere"_s)));
    cli.write(u"given/a.pem"_s, cli.read(dataFile(u"inspect/files/trusted.pem"_s)));
    cli.write(u"elsewhere/b.pem"_s, "-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n");
    const RunResult without = cli.run(arguments);
    QFile::remove(cli.path(u"a.pem"_s));
    QVERIFY(QFile::link(u"../elsewhere"_s, cli.path(u"given/out"_s)));

    const RunResult text = cli.run(arguments);
    QFile::remove(cli.path(u"a.pem"_s));
    const QJsonObject document = cli.json(arguments, without.exitCode);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(text.exitCode, without.exitCode);
    const QByteArray said = text.out + text.err;
    const QByteArray wanted
        = "given/out is a link to the folder " + cli.path(u"elsewhere"_s).toUtf8() + ", and was not followed.";
    QVERIFY2(said.count(wanted) == 1 && !said.contains("b.pem"), text.report().constData());
    const QByteArray json = QJsonDocument(document).toJson();
    QVERIFY2(json.count("link-not-followed") == 1 && !json.contains("b.pem"), json.constData());
}

void CliInputsTest::aNamedLinkToAFolderIsFollowed()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(u"elsewhere"_s)));
    cli.write(u"elsewhere/a.pem"_s, cli.read(dataFile(u"inspect/files/trusted.pem"_s)));
    QVERIFY(QFile::link(u"elsewhere"_s, cli.path(u"link"_s)));

    const QJsonObject document = cli.json({u"inspect"_s, u"link"_s});

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document.value(u"inputs"_s)[0][u"source"_s].toString(), u"link/a.pem"_s);
}

void CliInputsTest::whatIsNoFileIsSaidWithAHintThatHelps()
{
    const Cli cli;
    QVERIFY(QDir().mkpath(cli.path(u"given"_s)));
    QVERIFY(QFile::link(u"nowhere"_s, cli.path(u"given/dead"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(cli.path(u"given/pipe"_s)).constData(), 0600), 0);
    cli.write(u"given/a.pem"_s, cli.read(dataFile(u"inspect/files/trusted.pem"_s)));

    const RunResult text = cli.run({u"inspect"_s, u"given"_s});

    QCOMPARE(text.exitCode, 1);
    const QByteArray dead
        = "given/dead is a link to something that is not there: " + cli.path(u"given/nowhere"_s).toUtf8();
    QVERIFY2(text.out.contains(dead), text.report().constData());
    QVERIFY2(text.out.contains("given/pipe is no ordinary file but a pipe"), text.report().constData());
    QVERIFY2(!text.out.contains("See whether you may read it"), text.report().constData());
}

void CliInputsTest::whatIsDamagedAmongOthersIsToldWithItsPlace_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::newRow("inspect") << QStringList{u"inspect"_s};
    QTest::newRow("lint") << QStringList{u"lint"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s, u"--ca"_s, dataFile(u"convert/root.pem"_s)};
}

/// openssl agrees about the one that is damaged.
void CliInputsTest::whatIsDamagedAmongOthersIsToldWithItsPlace()
{
    QFETCH(const QStringList, verb);
    const Cli cli;
    const QByteArray sound = cli.read(dataFile(u"convert/leaf.pem"_s));
    QByteArray damaged = cli.read(dataFile(u"convert/root.pem"_s));
    damaged[100] = '!';
    cli.write(u"damaged.pem"_s, damaged);
    cli.write(u"three.pem"_s, sound + damaged + sound);
    const QString text
        = u"The certificate at byte %1 of three.pem is damaged: a character is not base64."_s.arg(sound.size());

    const QJsonObject document = cli.json(verb + QStringList{u"three.pem"_s}, 1);
    const RunResult told = cli.run(verb + QStringList{u"three.pem"_s});

    QVERIFY(!run(u"openssl"_s, {u"x509"_s, u"-noout"_s, u"-in"_s, cli.path(u"damaged.pem"_s)}).ok());
    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    const QJsonValue owner = verb.first() == u"inspect" ? document.value(u"inputs"_s)[0] : QJsonValue(document);
    const QJsonArray errors = owner[u"errors"_s].toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors[0][u"text"_s].toString(), text);
    QCOMPARE(errors[0][u"location"_s], QJsonValue(QJsonObject{{u"offset"_s, sound.size()}}));
    QVERIFY2(errors[0][u"hint"_s].toString().contains(QString::number(sound.size() + 100)),
        qPrintable(errors[0][u"hint"_s].toString()));
    QVERIFY2(told.out.contains(text.toUtf8()) || told.err.contains(text.toUtf8()), told.report().constData());
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
    QVERIFY2(cutOff.out.contains("something begins at byte 0 and breaks off"), cutOff.report().constData());
}

void CliInputsTest::whatIsTooLargeIsNamedAndTheOthersRead()
{
    const Cli cli;
    QFile large(cli.path(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(51LL * 1024 * 1024)); // a hole
    const QString key = dataFile(u"match/server.key"_s);
    const QString certificate = dataFile(u"match/server.pem"_s);
    const QStringList to{u"--to"_s, u"p12"_s, u"--out-password-file"_s, u"password"_s, u"--out"_s};
    cli.write(u"password"_s, "a long enough password\n");

    const QJsonObject matched = cli.json({u"match"_s, key, u"large"_s, certificate}, 1);
    const RunResult text = cli.run({u"match"_s, key, u"large"_s, certificate});
    const QJsonObject converted
        = cli.json(QStringList{u"convert"_s, key, u"large"_s, certificate} + to + QStringList{u"a.p12"_s}, 1);
    const QJsonObject linted = cli.json({u"lint"_s, u"large"_s, certificate}, 1);

    QCOMPARE(matched.value(u"together"_s), QJsonValue(true));
    QCOMPARE(valuesOf(matched.value(u"errors"_s), u"code"_s), QStringList{u"file-too-large"_s});
    QVERIFY2(text.out.contains("large is larger than 50 MB"), text.report().constData());
    const QJsonValue left = converted.value(u"files"_s)[0][u"left_out"_s][0];
    QCOMPARE(left[u"source"_s].toString(), u"large"_s);
    QCOMPARE(left[u"problem"_s][u"code"_s].toString(), u"file-too-large"_s);
    QVERIFY(QFile::exists(cli.path(u"a.p12"_s)));
    QCOMPARE(linted.value(u"certificates"_s).toArray().size(), 1);
    QCOMPARE(cli.errorCode({u"match"_s, u"large"_s}, 3), u"file-too-large"_s);
    QCOMPARE(
        cli.errorCode(QStringList{u"convert"_s, u"large"_s} + to + QStringList{u"b.p12"_s}, 3), u"file-too-large"_s);
    QCOMPARE(cli.errorCode(QStringList{u"convert"_s, key, u"gone"_s, certificate} + to + QStringList{u"b.p12"_s}, 3),
        u"file-not-found"_s);
}

void CliInputsTest::lintReadsFolders()
{
    const Cli cli;
    QVERIFY(QDir(cli.path({})).mkpath(u"all/below"_s) && QDir(cli.path({})).mkpath(u"empty"_s));
    const QString clean = dataFile(u"lint/certs/clean-private-tls.pem"_s);
    QVERIFY2(QFile::copy(clean, cli.path(u"all/below/a.pem"_s)), qPrintable(clean));
    QVERIFY(QFile::copy(dataFile(u"match/server.key"_s), cli.path(u"all/server.key"_s)));
    cli.write(u"all/readme"_s, "only words\n");

    const QJsonObject fine = cli.json({u"lint"_s, u"all"_s});
    cli.write(u"all/cut.pem"_s, cli.read(clean).first(300));
    const QJsonObject cut = cli.json({u"lint"_s, u"all"_s}, 1);

    QVERIFY2(!fine.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(valuesOf(fine.value(u"certificates"_s), u"source"_s), QStringList{u"all/below/a.pem"_s});
    QVERIFY(valuesOf(cut.value(u"errors"_s), u"code"_s).contains(u"object-cut-off"_s));
    QCOMPARE(cli.errorCode({u"lint"_s, u"empty"_s}, 3), u"empty-input"_s);
}

void CliInputsTest::whereAFileIsWantedAFolderIsSaidPlainly_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("hint");
    const QString file = dataFile(u"match/server.pem"_s);
    QTest::newRow("verify") << QStringList{u"verify"_s, u"folder"_s} << u"Give the files themselves"_s;
    QTest::newRow("verify --untrusted") << QStringList{u"verify"_s, file, u"--untrusted"_s, u"folder"_s}
                                        << u"Give the files themselves"_s;
    QTest::newRow("verify --crl") << QStringList{u"verify"_s, file, u"--crl"_s, u"folder"_s}
                                  << u"Give the files themselves"_s;
    QTest::newRow("diff") << QStringList{u"diff"_s, file, u"folder"_s} << u"Give two files"_s;
}

void CliInputsTest::whereAFileIsWantedAFolderIsSaidPlainly()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, hint);
    const Cli cli;
    QVERIFY(QDir(cli.path({})).mkpath(u"folder"_s));

    const QJsonValue error = cli.json(arguments, 3).value(u"error"_s);

    QCOMPARE(error[u"text"_s].toString(), u"folder cannot be read: it is a folder."_s);
    QVERIFY2(error[u"hint"_s].toString().contains(hint), qPrintable(error[u"hint"_s].toString()));
}

void CliInputsTest::aQuestionToAnOcspServerIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("hint");
    const QString file = dataFile(u"inspect/files/question.ocsp"_s);

    QTest::newRow("verify") << QStringList{u"verify"_s, file} << QByteArray("answers of OCSP servers to --ocsp");
    QTest::newRow("lint") << QStringList{u"lint"_s, file} << QByteArray("BEGIN CERTIFICATE");
    QTest::newRow("diff") << QStringList{u"diff"_s, file, dataFile(u"inspect/files/trusted.pem"_s)}
                          << QByteArray("BEGIN CERTIFICATE");
    QTest::newRow("match") << QStringList{u"match"_s, file, dataFile(u"inspect/files/trusted.pem"_s)} << QByteArray();
}

void CliInputsTest::aQuestionToAnOcspServerIsNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, hint);
    const Cli cli;

    const RunResult told = cli.run(arguments);

    const QByteArray said = told.out + told.err;
    QVERIFY2(
        said.contains("question.ocsp holds a question to an OCSP server, but no certificate.") && said.contains(hint),
        told.report().constData());
}

void CliInputsTest::whatIsDamagedInOneOfTwoIsTold()
{
    const Cli cli;
    const QByteArray good = cli.read(dataFile(u"match/server.pem"_s));
    cli.write(u"left.pem"_s, good);
    cli.write(u"right.pem"_s, good + good.first(300));

    const QJsonObject document = cli.json({u"diff"_s, u"left.pem"_s, u"right.pem"_s}, 1);
    const RunResult text = cli.run({u"diff"_s, u"left.pem"_s, u"right.pem"_s});

    QVERIFY2(document.value(u"same"_s).toBool(), qPrintable(cli.problem()));
    QCOMPARE(valuesOf(document.value(u"errors"_s), u"code"_s), QStringList{u"object-cut-off"_s});
    QVERIFY2(text.err.contains("right.pem something begins at byte"), text.report().constData());
    QCOMPARE(text.exitCode, 1);
}

void CliInputsTest::whatIsDamagedBesideItIsTold_data()
{
    QTest::addColumn<QStringList>("files");
    const QString good = dataFile(u"strict/a-good-path"_s);
    QTest::newRow("in its file") << QStringList{u"mixed.pem"_s, u"--ca"_s, good + u"/roots.pem"_s};
    QTest::newRow("in the pile") << QStringList{
        good + u"/chain.pem"_s, u"--untrusted"_s, u"mixed.pem"_s, u"--ca"_s, good + u"/roots.pem"_s};
    QTest::newRow("among the roots") << QStringList{
        good + u"/chain.pem"_s, u"--ca"_s, good + u"/roots.pem"_s, u"--ca"_s, u"mixed.pem"_s};
}

void CliInputsTest::whatIsDamagedBesideItIsTold()
{
    QFETCH(const QStringList, files);
    const Cli cli;
    cli.write(u"mixed.pem"_s,
        cli.read(dataFile(u"strict/a-good-path/chain.pem"_s))
            + "-----BEGIN CERTIFICATE-----\nMIIBAAAA\n-----END CERTIFICATE-----\n");
    const QStringList arguments = QStringList{u"verify"_s, u"--at"_s, u"2030-01-01T00:00:00Z"_s} + files;

    const QJsonObject document = cli.json(arguments, 1);
    const RunResult text = cli.run(arguments);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QVERIFY(document.value(u"path"_s)[u"ok"_s].toBool());
    QCOMPARE(valuesOf(document.value(u"errors"_s), u"code"_s), QStringList{u"damaged-object"_s});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.out.startsWith("Leaf is in order.\n"), text.report().constData());
    QVERIFY2(text.out.contains("Not read") && text.out.contains("mixed.pem is damaged."), text.report().constData());
}

QTEST_GUILESS_MAIN(CliInputsTest)
#include "inputs_test.moc"
