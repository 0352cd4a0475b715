#include "tests/integration/cli/fixture.h"
#include "tests/support/permissions.h"

#include <QFile>
#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

/// A workspace of which a part may not be read or written, or holds rubbish.
class CliUnreadableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnreadableFolderIsNotEmpty();
    void anUnreadablePartIsNotDamaged_data();
    void anUnreadablePartIsNotDamaged();
    void aKeyOfNoUseIsSaidBeforeAnyPassphrase_data();
    void aKeyOfNoUseIsSaidBeforeAnyPassphrase();
    void rubbishIsNotExported_data();
    void rubbishIsNotExported();
    void aKeyThatIsMissingIsNamed();
    void anAuthorityWithoutItsKeyCannotSign();
    void aProtectedFolderIsNotRenewed();
};

void CliUnreadableTest::anUnreadableFolderIsNotEmpty()
{
    if (!obeyModes())
        QSKIP("modes stop nobody here");
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty());
    for (const QString &folder : {u"authorities"_s, u"certificates"_s}) {
        const Mode shut(cli.workspace() + u'/' + folder, 0);
        const QStringList verb = folder == u"authorities" ? QStringList{u"ca"_s, u"list"_s} : QStringList{u"list"_s};

        const RunResult listed = cli.run(verb);
        const QJsonObject document = cli.json(verb, 1);

        QCOMPARE(listed.exitCode, 1);
        QVERIFY2(listed.out.isEmpty() && listed.err.contains("The folder ") && listed.err.contains(" cannot be read"),
            listed.report().constData());
        QCOMPARE(document.value(u"problems"_s)[0][u"code"_s].toString(), u"file-unreadable"_s);
    }
    const Mode shut(cli.workspace() + u"/authorities"_s, 0);
    QCOMPARE(cli.errorCode({u"issue"_s, u"b.test"_s}, 3), u"file-unreadable"_s);
    QCOMPARE(cli.errorCode({u"issue"_s, u"b.test"_s, u"--ca"_s, u"Test"_s}, 3), u"file-unreadable"_s);
    QCOMPARE(cli.errorCode({u"renew"_s, u"a.test"_s}, 3), u"file-unreadable"_s);
    QCOMPARE(cli.errorCode({u"ca"_s, u"show"_s, u"Test"_s}, 3), u"file-unreadable"_s);
    QCOMPARE(cli.errorCode({u"export"_s, u"a.test"_s, u"--format"_s, u"root"_s}, 3), u"file-unreadable"_s);
}

void CliUnreadableTest::anUnreadablePartIsNotDamaged_data()
{
    QTest::addColumn<QStringList>("verb");
    QTest::addColumn<int>("exitCode");
    const QStringList list{u"list"_s};
    const QStringList authorities{u"ca"_s, u"list"_s};
    QTest::newRow("certificates/a.test") << list << 1;
    QTest::newRow("certificates/a.test/meta.json") << list << 1;
    QTest::newRow("authorities/test") << authorities << 1;
    QTest::newRow("authorities/test/key.pem") << authorities << 1;
    QTest::newRow("authorities/test/cert.pem") << authorities << 1;
    QTest::newRow("workspace.json") << authorities << 1;
}

void CliUnreadableTest::anUnreadablePartIsNotDamaged()
{
    QFETCH(const QStringList, verb);
    QFETCH(const int, exitCode);
    if (!obeyModes())
        QSKIP("modes stop nobody here");
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty());
    const Mode shut(cli.workspace() + u'/' + QString::fromUtf8(QTest::currentDataTag()), 0);

    const RunResult said = cli.run(verb);
    const QJsonObject document = cli.json(verb, exitCode);

    QVERIFY2(said.err.contains("cannot be read") && !said.err.contains("damaged"), said.report().constData());
    QCOMPARE(document.value(u"problems"_s)[0][u"code"_s].toString(), u"file-unreadable"_s);
}

void CliUnreadableTest::aKeyOfNoUseIsSaidBeforeAnyPassphrase_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"missing"_s << u"authority-file-damaged"_s;
    QTest::newRow("empty") << u"empty"_s << u"authority-file-damaged"_s;
    QTest::newRow("unreadable") << u"unreadable"_s << u"file-unreadable"_s;
}

void CliUnreadableTest::aKeyOfNoUseIsSaidBeforeAnyPassphrase()
{
    QFETCH(const QString, what);
    QFETCH(const QString, code);
    if (what == u"unreadable" && !obeyModes())
        QSKIP("modes stop nobody here");
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty());
    const QString key = cli.workspace() + u"/authorities/test/key.pem"_s;
    if (what == u"missing")
        QVERIFY(QFile::remove(key));
    else if (what == u"empty")
        QVERIFY(QFile::resize(key, 0));
    const Mode mode(key, what == u"unreadable" ? 0 : 0600);
    const QByteArray before = cli.snapshot();

    for (const QStringList &verb :
        {QStringList{u"issue"_s, u"b.test"_s}, QStringList{u"issue"_s, u"b.test"_s, u"--ca"_s, u"Test"_s},
            QStringList{u"issue"_s, u"b.test"_s, u"--encrypt-key"_s}, QStringList{u"renew"_s, u"a.test"_s},
            QStringList{u"ca"_s, u"passphrase"_s, u"Test"_s}})
        QCOMPARE(cli.errorCode(verb, 3), code);

    QCOMPARE(cli.snapshot(), before);
}

void CliUnreadableTest::rubbishIsNotExported_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("foreignCode");
    const QString damaged = u"workspace-file-damaged"_s;
    QTest::newRow("fullchain") << u"fullchain.pem"_s << u"fullchain"_s << damaged;
    QTest::newRow("p7b") << u"fullchain.pem"_s << u"p7b"_s << damaged;
    QTest::newRow("key") << u"privkey.pem"_s << u"key"_s << u"key-mismatch"_s;
    QTest::newRow("p12") << u"privkey.pem"_s << u"p12"_s << u"key-mismatch"_s;
}

void CliUnreadableTest::rubbishIsNotExported()
{
    QFETCH(const QString, file);
    QFETCH(const QString, format);
    QFETCH(const QString, foreignCode);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty() && !cli.issue({u"b.test"_s}).isEmpty());
    const QString certificates = u"data/certwright/certificates/"_s;
    QStringList exported{u"export"_s, u"a.test"_s, u"--format"_s, format, u"--out"_s, u"made"_s};
    if (format == u"p12")
        exported << u"--p12-password-file"_s << u"test.pass"_s;
    const QStringList deploy{u"deploy"_s, u"show"_s, u"nginx"_s, u"--certificate"_s, u"a.test"_s};

    for (const QByteArray &rubbish : {QByteArray(), QByteArray("x\n")}) {
        cli.write(certificates + u"a.test/"_s + file, rubbish);
        QCOMPARE(cli.errorCode(exported, 3), u"workspace-file-damaged"_s);
        QCOMPARE(cli.errorCode(deploy, 3), u"workspace-file-damaged"_s);
    }
    cli.write(certificates + u"a.test/"_s + file, cli.read(cli.path(certificates + u"b.test/"_s + file)));
    QCOMPARE(cli.errorCode(exported, 3), foreignCode);
    QCOMPARE(cli.errorCode(deploy, 3), foreignCode);
    QVERIFY(!QFile::exists(cli.path(u"made"_s)));

    QVERIFY(cli.run({u"renew"_s, u"a.test"_s, u"--passphrase-file"_s, u"test.pass"_s}).ok()); // as the hint says
    QVERIFY2(!cli.json(exported).isEmpty(), qPrintable(cli.problem()));
}

void CliUnreadableTest::aKeyThatIsMissingIsNamed()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QString key = cli.issue({u"a.test"_s}).value(u"files"_s)[u"key"_s].toString();
    QVERIFY(QFile::remove(key));

    for (const QStringList &format :
        {QStringList{u"key"_s}, QStringList{u"p12"_s, u"--p12-password-file"_s, u"test.pass"_s}}) {
        const RunResult result
            = cli.run(QStringList{u"export"_s, u"a.test"_s, u"--out"_s, u"made"_s, u"--format"_s} + format);

        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains("certificates/a.test/privkey.pem is missing"), result.report().constData());
        QVERIFY(!QFile::exists(cli.path(u"made"_s)));
    }
}

void CliUnreadableTest::anAuthorityWithoutItsKeyCannotSign()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(cli.json({u"ca"_s, u"list"_s}).value(u"authorities"_s)[0][u"can_sign"_s].toBool());
    QVERIFY(QFile::remove(cli.workspace() + u"/authorities/test/key.pem"_s));

    const QJsonObject listed = cli.json({u"ca"_s, u"list"_s}, 1);

    QCOMPARE(listed.value(u"authorities"_s)[0][u"can_sign"_s], QJsonValue(false));
}

void CliUnreadableTest::aProtectedFolderIsNotRenewed()
{
    if (!obeyModes())
        QSKIP("modes stop nobody here");
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"a.test"_s}).isEmpty());
    const Mode shut(cli.workspace() + u"/certificates/a.test"_s, 0500);
    const QByteArray before = cli.snapshot();
    const QStringList renew{u"renew"_s, u"a.test"_s, u"--passphrase-file"_s, u"test.pass"_s};

    const RunResult refused = cli.run(renew);

    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("The folder ") && refused.err.contains("cannot be written to")
            && !refused.err.contains("QTemporaryDir"),
        refused.report().constData());
    QCOMPARE(cli.errorCode(renew, 3), u"file-unwritable"_s);
    QCOMPARE(cli.snapshot(), before);
}

QTEST_GUILESS_MAIN(CliUnreadableTest)
#include "unreadable_test.moc"
