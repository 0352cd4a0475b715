#include "tests/integration/cli/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// Copies of what was issued (--out): nothing is overwritten, and what prevents them is seen before anything is signed.
class CliCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesNeverOverwrite();
    void aFullDiskTakesNoCopies_data();
    void aFullDiskTakesNoCopies();
};

void CliCopiesTest::copiesNeverOverwrite()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject first = cli.issue({u"localhost"_s, u"--out"_s, u"copies/here"_s});
    QVERIFY2(!first.isEmpty(), qPrintable(cli.problem()));
    const QString key = cli.path(u"copies/here/privkey.pem"_s);
    QCOMPARE(first.value(u"copies"_s).toObject().value(u"key"_s).toString(), key);
    QCOMPARE(cli.read(key), cli.read(first[u"files"_s][u"key"_s].toString()));
    QCOMPARE(QFileInfo(key).permissions(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    const QByteArray before = cli.snapshot();

    const QJsonObject second = cli.issue({u"other.test"_s, u"--out"_s, u"copies/here"_s}, 3);

    QCOMPARE(second.value(u"error"_s).toObject().value(u"code"_s).toString(), u"file-exists"_s);
    QCOMPARE(cli.snapshot(), before);
}

void CliCopiesTest::aFullDiskTakesNoCopies_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<bool>("isIssued");
    QTest::newRow("none, which is seen before") << u"size=4k"_s << false;
    QTest::newRow("less than it looks") << u"size=1m,nr_inodes=5"_s << true;
}

/// On a file system without room, and on one whose room ends with the first file.
void CliCopiesTest::aFullDiskTakesNoCopies()
{
    QFETCH(const QString, room);
    QFETCH(const bool, isIssued);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(QDir(cli.path({})).mkdir(u"small"_s));
    const QString mount = u"mount -t tmpfs -o %1 none small"_s.arg(room);
    if (!run(u"unshare"_s, {u"-rm"_s, u"bash"_s, u"-c"_s, mount}).ok())
        QSKIP("unshare cannot mount here");

    const RunResult result = run(u"unshare"_s,
        {u"-rm"_s, u"bash"_s, u"-c"_s, mount + u"; \"$@\"; code=$?; find small -mindepth 1; exit $code"_s, u"-"_s,
            Cli::program(), u"issue"_s, u"localhost"_s, u"--passphrase-file"_s, cli.passphraseFile(), u"--out"_s,
            u"small/new/copies"_s});

    QCOMPARE(result.exitCode, 3);
    QVERIFY2(result.out.isEmpty(), result.report().constData());
    QCOMPARE(cli.json({u"list"_s}).value(u"certificates"_s).toArray().size(), isIssued ? 1 : 0);
    if (!isIssued) {
        QVERIFY2(result.err.startsWith("There is no room left to write ") && result.err.contains("Nothing was changed"),
            result.report().constData());
        return;
    }
    QVERIFY2(result.err.startsWith("The certificate was issued, and its id is localhost. No copy of it was made. There "
                                   "is no room left to write "),
        result.report().constData());
    QVERIFY2(!result.err.contains("Nothing was changed"), result.report().constData());
    QVERIFY2(result.err.contains("data/certwright/certificates/localhost. Copy them from there"),
        result.report().constData());
}

QTEST_GUILESS_MAIN(CliCopiesTest)
#include "copies_test.moc"
