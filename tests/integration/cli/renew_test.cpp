#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

class CliRenewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentIsIssuesWithThePreviousFiles();
    void thePersonLearnsWhereTheOldFilesAre();
    void anEncryptedKeyNeedsItsPassphrase();
    void failuresLeaveEverythingAsItWas_data();
    void failuresLeaveEverythingAsItWas();
};

void CliRenewTest::theDocumentIsIssuesWithThePreviousFiles()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"app.test"_s, u"::1"_s, u"--days"_s, u"30"_s});
    const QString oldKey = QString::fromUtf8(cli.read(issued[u"files"_s][u"key"_s].toString()));

    const QJsonObject renewed = cli.json({u"renew"_s, u"app.test"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    QVERIFY2(!renewed.isEmpty(), qPrintable(cli.problem()));
    for (const QString &key : issued.keys())
        QVERIFY2(renewed.contains(key), qPrintable(key));
    for (const QString &same : {u"id"_s, u"names"_s, u"files"_s, u"authority"_s, u"purpose"_s, u"lifetime_days"_s})
        QCOMPARE(renewed.value(same), issued.value(same));
    QVERIFY(renewed.value(u"sha256"_s) != issued.value(u"sha256"_s));
    const QJsonObject previous = renewed.value(u"previous"_s).toObject();
    QCOMPARE(previous.value(u"not_after"_s), issued.value(u"not_after"_s));
    QCOMPARE(QString::fromUtf8(cli.read(previous[u"files"_s][u"key"_s].toString())), oldKey);
    const RunResult verdict
        = verifyStrictly(renewed[u"files"_s][u"authority"_s].toString(), renewed[u"files"_s][u"cert"_s].toString());
    QVERIFY2(verdict.ok(), verdict.report().constData());
    const QJsonArray listed = cli.json({u"list"_s}).value(u"certificates"_s).toArray();
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed[0][u"sha256"_s], renewed.value(u"sha256"_s));
}

void CliRenewTest::thePersonLearnsWhereTheOldFilesAre()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"app.test"_s}).isEmpty());

    const RunResult renewed = cli.run({u"renew"_s, u"app.test"_s, u"--passphrase-file"_s, cli.passphraseFile()});

    QVERIFY2(renewed.ok(), renewed.report().constData());
    QVERIFY(renewed.out.contains("is renewed"));
    QVERIFY(renewed.out.contains("/certificates/app.test/previous/"));
    QVERIFY(renewed.out.contains("reloaded"));
}

void CliRenewTest::anEncryptedKeyNeedsItsPassphrase()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    cli.write(u"leaf.pass"_s, "leaf pass\n");
    const QStringList leafPass{u"--key-passphrase-file"_s, cli.path(u"leaf.pass"_s)};
    QVERIFY(!cli.issue(QStringList{u"app.test"_s, u"--encrypt-key"_s} + leafPass).isEmpty());
    const QStringList renew{u"renew"_s, u"app.test"_s, u"--passphrase-file"_s, cli.passphraseFile()};

    const QJsonObject renewed = cli.json(renew + leafPass);

    QVERIFY2(renewed.value(u"key_encrypted"_s).toBool(), qPrintable(cli.problem()));
    QVERIFY(openssl(
        {u"pkey"_s, u"-in"_s, renewed[u"files"_s][u"key"_s].toString(), u"-passin"_s, u"pass:leaf pass"_s, u"-noout"_s})
                .ok());
}

void CliRenewTest::failuresLeaveEverythingAsItWas_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("code");
    const QString pass = u"--passphrase-file"_s;

    QTest::newRow("no such certificate") << QStringList{u"nowhere"_s, pass, u"test.pass"_s} << 3
                                         << u"certificate-not-found"_s;
    QTest::newRow("a path") << QStringList{u"../app.test"_s, pass, u"test.pass"_s} << 3 << u"certificate-not-found"_s;
    QTest::newRow("a wrong passphrase") << QStringList{u"app.test"_s, pass, u"wrong.pass"_s} << 3
                                        << u"wrong-passphrase"_s;
    QTest::newRow("nobody to ask") << QStringList{u"app.test"_s} << 3 << u"authority-locked"_s;
    QTest::newRow("no days") << QStringList{u"app.test"_s, u"--days"_s, u"0"_s, pass, u"test.pass"_s} << 2
                             << u"days-out-of-range"_s;
    QTest::newRow("no id") << QStringList{} << 2 << u"usage"_s;
}

void CliRenewTest::failuresLeaveEverythingAsItWas()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, exitCode);
    QFETCH(const QString, code);
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    QVERIFY(!cli.issue({u"app.test"_s}).isEmpty());
    cli.write(u"wrong.pass"_s, "wrong\n");
    const QByteArray before = cli.snapshot();

    QCOMPARE(cli.errorCode(QStringList{u"renew"_s} + arguments, exitCode), code);

    QVERIFY(cli.snapshot() == before);
}

QTEST_GUILESS_MAIN(CliRenewTest)
#include "renew_test.moc"
