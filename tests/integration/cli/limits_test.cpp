#include "tests/integration/cli/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

/// Runs the program under a limit of the shell's, such as -n 9.
RunResult runLimited(const QString &limit, const QStringList &arguments)
{
    return run(u"/bin/bash"_s,
        QStringList{u"-c"_s, u"ulimit %1; exec \"$@\""_s.arg(limit), u"-"_s, Cli::program()} + arguments);
}

} // namespace

/// What the system allows runs out, or the program is killed.
class CliLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewOpenFilesAreSaidPlainly_data();
    void fewOpenFilesAreSaidPlainly();
    void aFileThatMayNotBeSoLargeIsToldAsAnyOther();
    void whatAKilledProgramLeftGoes();
    void aFirstUseOnAFullDiskLeavesNoFolder();
};

void CliLimitsTest::fewOpenFilesAreSaidPlainly_data()
{
    QTest::addColumn<QString>("verb");
    QTest::newRow("issue") << u"issue a.test --passphrase-file test.pass"_s;
    QTest::newRow("issue with copies") << u"issue a.test --passphrase-file test.pass --out copies"_s;
    QTest::newRow("create") << u"ca create Other --generate-passphrase-file other"_s;
    QTest::newRow("list") << u"list"_s;
    QTest::newRow("inspect") << u"inspect data/certwright/authorities/test/cert.pem"_s;
}

void CliLimitsTest::fewOpenFilesAreSaidPlainly()
{
    QFETCH(const QString, verb);
    int refused = 0;
    for (int limit = 4; limit <= 20; ++limit) {
        const Cli cli;
        QVERIFY(cli.makeAuthority() && !cli.issue({u"localhost"_s}).isEmpty());
        const QByteArray before = cli.snapshot();

        const RunResult result = runLimited(u"-n %1"_s.arg(limit), verb.split(u' '));

        QVERIFY2(result.finished, qPrintable(u"at %1 "_s.arg(limit) + QString::fromUtf8(result.report())));
        if (result.exitCode == 0 || result.exitCode == 127) // there the loader cannot even find the libraries
            continue;
        ++refused;
        QVERIFY2(result.exitCode == 3 && result.err.contains("too many files are open"),
            qPrintable(u"at %1 "_s.arg(limit) + QString::fromUtf8(result.report())));
        QVERIFY2(result.err.contains("ulimit -n"), result.report().constData());
        QVERIFY2(cli.snapshot() == before, qPrintable(u"at %1"_s.arg(limit)));
    }
    QVERIFY(refused > 3);
    QVERIFY(refused < 17);
}

void CliLimitsTest::aFileThatMayNotBeSoLargeIsToldAsAnyOther()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority() && !cli.issue({u"localhost"_s}).isEmpty());
    const QByteArray before = cli.snapshot();
    const QStringList issue{u"issue"_s, u"a.test"_s, u"--passphrase-file"_s, u"test.pass"_s};

    for (const QStringList &more : {QStringList(), QStringList{u"--out"_s, u"copies"_s}}) {
        const RunResult result = runLimited(u"-f 0"_s, issue + more);
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("cannot be written: File too large. Nothing was changed."),
            result.report().constData());
        QCOMPARE(cli.snapshot(), before);
    }
}

void CliLimitsTest::whatAKilledProgramLeftGoes()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString folder = cli.workspace() + u"/certificates/.certwright-killed"_s;
    const QString copy = cli.path(u"copies/.certwright-killed.part"_s);
    const QString foreign = cli.path(u"copies/.certwright-mine"_s);
    QVERIFY(QDir().mkpath(folder) && QDir().mkpath(cli.path(u"copies"_s)));
    for (const QString &file : QStringList{folder + u"/privkey.pem"_s, copy, foreign})
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    const QString script = u"touch -d '1 minute ago' %1 %2 %3; \"$1\" issue a.test --passphrase-file test.pass --out "
                           "copies"_s.arg(folder, copy, foreign);
    const QString heldScript = u"flock %1 bash -c \"touch -d '1 minute ago' %1; '$1' issue a.test --passphrase-file "
                               "test.pass\""_s.arg(folder);

    const RunResult held = run(u"/bin/bash"_s, {u"-c"_s, heldScript, u"-"_s, Cli::program()});
    const bool isLeft = QFileInfo::exists(folder);
    const RunResult result = run(u"/bin/bash"_s, {u"-c"_s, script, u"-"_s, Cli::program()});

    QVERIFY2(held.ok() && isLeft, held.report().constData());
    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(!QFileInfo::exists(folder) && !QFileInfo::exists(copy));
    QVERIFY(QFileInfo::exists(foreign));
}

/// On a disk that has room for one more file or folder each time, until it is enough.
void CliLimitsTest::aFirstUseOnAFullDiskLeavesNoFolder()
{
    const Cli cli;
    QVERIFY(QDir(cli.path({})).mkdir(u"small"_s));
    const QString mount = u"mount -t tmpfs -o size=1m,nr_inodes=%1 none small"_s;
    if (!run(u"unshare"_s, {u"-rm"_s, u"bash"_s, u"-c"_s, mount.arg(9)}).ok())
        QSKIP("unshare cannot mount here");
    const QString script = u" && mkdir small/theirs; \"$@\"; code=$?; find small -mindepth 1; exit $code"_s;
    int refused = 0;
    int refusedAtTheCertificate = 0;
    RunResult result;

    for (int room = 2; room < 40 && !result.ok(); ++room) {
        result = run(u"unshare"_s,
            {u"-rm"_s, u"bash"_s, u"-c"_s, mount.arg(room) + script, u"-"_s, u"env"_s,
                u"XDG_DATA_HOME="_s + cli.path(u"small/theirs/data"_s), Cli::program(), u"issue"_s, u"localhost"_s});
        if (result.ok())
            break;
        ++refused;
        refusedAtTheCertificate += result.err.contains("/certificates") ? 1 : 0;
        const QString report = u"room %1: %2"_s.arg(room).arg(QString::fromUtf8(result.report()));
        QVERIFY2(result.exitCode == 3 && result.err.startsWith("There is no room left to write "), qPrintable(report));
        QVERIFY2(result.err.contains("Nothing was changed"), qPrintable(report));
        QVERIFY2(result.out == "small/theirs\n", qPrintable(report));
    }

    QVERIFY2(result.ok(), result.report().constData());
    QVERIFY(refused > 5 && refusedAtTheCertificate > 1);
}

QTEST_GUILESS_MAIN(CliLimitsTest)
#include "limits_test.moc"
