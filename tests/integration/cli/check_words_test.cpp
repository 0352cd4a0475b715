#include "tests/integration/cli/servers.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

QString fileOf(const QJsonObject &issued, const QString &part)
{
    return issued.value(u"files"_s).toObject().value(part).toString();
}

} // namespace

class CliCheckWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoUpgradesLaterIsToldSo_data();
    void whoUpgradesLaterIsToldSo();
    void aPortWithoutItsHostIsRefused();
    void aWishForAClientCertificateIsSaid();
};

void CliCheckWordsTest::whoUpgradesLaterIsToldSo_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("SMTP") << QByteArray("220 mail.test ESMTP\r\n") << QByteArray("as SMTP does, and may switch to TLS");
    QTest::newRow("NATS") << QByteArray(
        "INFO {\"server_id\":\"" + QByteArray(300, 'N') + "\",\"tls_required\":true}\r\n")
                          << QByteArray("as NATS does, and switches to TLS after that greeting");
}

void CliCheckWordsTest::whoUpgradesLaterIsToldSo()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, said);
    const Cli cli;
    const PlainTextServer server(greeting);

    const RunResult checked = cli.run({u"check"_s, u"127.0.0.1:%1"_s.arg(server.port)});

    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.out.contains(said), checked.report().constData());
    QVERIFY2(!checked.out.contains("switch TLS on"), checked.report().constData());
}

void CliCheckWordsTest::aPortWithoutItsHostIsRefused()
{
    const Cli cli;

    const RunResult checked = cli.run({u"check"_s, u"47007"_s});

    QCOMPARE(checked.exitCode, 2);
    QVERIFY2(checked.err.contains("write localhost:47007."), checked.report().constData());
}

void CliCheckWordsTest::aWishForAClientCertificateIsSaid()
{
    const Cli cli;
    QVERIFY(cli.makeAuthority());
    const QJsonObject issued = cli.issue({u"127.0.0.1"_s});
    const auto check = [&](const QStringList &options) {
        const TlsServer server(fileOf(issued, u"fullchain"_s), fileOf(issued, u"key"_s), options);
        return cli.run({u"check"_s, server.target(u"127.0.0.1"_s), u"--ca"_s, u"Test"_s});
    };

    const RunResult asked = check({u"-verify"_s, u"1"_s});
    const RunResult required = check({u"-Verify"_s, u"1"_s});
    const RunResult silent = check({});

    QVERIFY2(asked.ok() && asked.out.contains("asks for a client certificate"), asked.report().constData());
    QCOMPARE(required.exitCode, 1);
    QVERIFY2(required.out.contains("wants a client certificate, was given none"), required.report().constData());
    QVERIFY2(required.out.contains("“certificate_required”"), required.report().constData());
    QVERIFY2(!silent.out.contains("client certificate"), silent.report().constData());
}

QTEST_GUILESS_MAIN(CliCheckWordsTest)
#include "check_words_test.moc"
