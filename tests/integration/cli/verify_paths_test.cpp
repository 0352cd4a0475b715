#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

} // namespace

/// Why a path is refused, where there are several or none.
class CliVerifyPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authoritiesThatSignEachOtherAreNotMissing();
    void anAnchorsOwnSettingsCount_data();
    void anAnchorsOwnSettingsCount();
    void thatNotEveryPathIsFollowedIsSaid();
    void aRevokedCertificateSpoilsItsPaths();
    void whyAListCannotBeUsedIsSaid_data();
    void whyAListCannotBeUsedIsSaid();
    void whereOpensslIsLaxerIsSaid();
};

void CliVerifyPathsTest::authoritiesThatSignEachOtherAreNotMissing()
{
    const Cli cli;
    const QString folder = data + u"/paths/"_s;
    const QStringList arguments{u"verify"_s, folder + u"underA.pem"_s, folder + u"aByB.pem"_s, folder + u"bByA.pem"_s,
        u"--ca"_s, folder + u"root.pem"_s, u"--at"_s, u"2030-01-01"_s};

    const QJsonObject document = cli.json(arguments, 1);
    const QString text = QString::fromUtf8(cli.run(arguments).out);

    QCOMPARE(reasonIds(document.value(u"path"_s)), QStringList{u"path-loop"_s});
    QCOMPARE(document[u"paths"_s][0][u"ends"_s].toString(), u"loop"_s);
    QCOMPARE(reasonIds(document[u"paths"_s][0]), QStringList{u"path-loop"_s});
    QVERIFY(document[u"given"_s][u"missing"_s].isNull());
    QVERIFY2(text.contains(u"those that were given sign one another (A, B)."_s), qPrintable(text));
    QVERIFY2(!text.contains(u"missing"_s) && !text.contains(u"not given"_s), qPrintable(text));
}

void CliVerifyPathsTest::anAnchorsOwnSettingsCount_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QByteArray>("reason");

    const QStringList rejectServer{u"-addreject"_s, u"serverAuth"_s};
    const QStringList rejectOthers{u"-addreject"_s, u"emailProtection"_s, u"-addreject"_s, u"1.2.3.4"_s};
    const QStringList rejectAll{u"-addreject"_s, u"anyExtendedKeyUsage"_s};
    const QStringList trustServer{u"-addtrust"_s, u"serverAuth"_s};
    const QStringList trustOthers{u"-addtrust"_s, u"emailProtection"_s, u"-addtrust"_s, u"1.2.3.4"_s};
    const QStringList trustAll{u"-addtrust"_s, u"anyExtendedKeyUsage"_s};
    const QByteArray server("“Root” is not trusted for this: its own settings reject it for serverAuth ");
    const QByteArray all("“Root” is not trusted for this: its own settings reject it for anyExtendedKeyUsage ");
    const QByteArray others("“Root” is not trusted for this (serverAuth): its own settings trust it for "
                            "emailProtection, 1.2.3.4 only ");
    QTest::newRow("rejected") << rejectServer << u"sslserver"_s << server;
    QTest::newRow("rejected, any") << rejectServer << u"any"_s << QByteArray();
    QTest::newRow("rejected for others") << rejectOthers << u"sslserver"_s << QByteArray();
    QTest::newRow("rejected for all") << rejectAll << u"sslserver"_s << all;
    QTest::newRow("rejected for all, any") << rejectAll << u"any"_s << all;
    QTest::newRow("trusted") << trustServer << u"sslserver"_s << QByteArray();
    QTest::newRow("trusted, any") << trustServer << u"any"_s
                                  << QByteArray("this (anyExtendedKeyUsage): its own settings trust it for serverAuth");
    QTest::newRow("trusted for others") << trustOthers << u"sslserver"_s << others;
    QTest::newRow("trusted for all") << trustAll << u"sslserver"_s << QByteArray();
    QTest::newRow("trusted for all, any") << trustAll << u"any"_s << QByteArray();
    QTest::newRow("trusted and rejected") << trustServer + rejectServer << u"sslserver"_s << server;
    QTest::newRow("named only") << QStringList{u"-setalias"_s, u"mine"_s} << u"sslserver"_s << QByteArray();
}

void CliVerifyPathsTest::anAnchorsOwnSettingsCount()
{
    QFETCH(const QStringList, settings);
    QFETCH(const QString, purpose);
    QFETCH(const QByteArray, reason);
    const Cli cli;
    const QString good = data + u"/verify/a-good-path-is-accepted"_s;
    cli.write(u"trusted.pem"_s,
        openssl(QStringList{u"x509"_s, u"-in"_s, good + u"/roots.pem"_s, u"-trustout"_s} + settings).out);
    const RunResult judge = run(findProgram(u"openssl"_s),
        {u"verify"_s, u"-no-CApath"_s, u"-no-CAstore"_s, u"-attime"_s, u"1893456000"_s, u"-purpose"_s, purpose,
            u"-CAfile"_s, cli.path(u"trusted.pem"_s), u"-untrusted"_s, good + u"/chain.pem"_s, good + u"/chain.pem"_s});
    const QStringList arguments{u"verify"_s, good + u"/chain.pem"_s, u"--ca"_s, u"trusted.pem"_s, u"--purpose"_s,
        purpose, u"--at"_s, u"2030-01-01T00:00:00Z"_s};

    const QJsonObject document = cli.json(arguments, judge.ok() ? 0 : 1);
    const RunResult text = cli.run(arguments);

    QCOMPARE(judge.ok(), reason.isEmpty());
    QCOMPARE(document.value(u"path"_s)[u"ok"_s].toBool(), judge.ok());
    const QStringList reasons = judge.ok() ? QStringList() : QStringList{u"path-untrusted-root"_s};
    QCOMPARE(reasonIds(document.value(u"path"_s)), reasons);
    QCOMPARE(document.value(u"paths"_s)[0][u"ok"_s].toBool(), judge.ok());
    QVERIFY2(text.out.contains(reason), text.report().constData());
}

void CliVerifyPathsTest::thatNotEveryPathIsFollowedIsSaid()
{
    const Cli cli;
    const QString folder = data + u"/cross_signed/"_s;
    const QStringList arguments{u"verify"_s, folder + u"leaf.pem"_s, folder + u"mesh.pem"_s, folder + u"bridge.pem"_s,
        u"--ca"_s, folder + u"root.pem"_s, u"--at"_s, u"2030-01-01"_s};

    const QJsonObject document = cli.json(arguments);
    const QString text = QString::fromUtf8(cli.run(arguments).out);

    QVERIFY2(!document.isEmpty(), qPrintable(cli.problem()));
    QCOMPARE(document[u"path"_s][u"ok"_s], QJsonValue(true));
    QCOMPARE(document[u"paths_complete"_s], QJsonValue(false));
    QCOMPARE(document[u"chain"_s].toArray().size(), 6);
    QVERIFY2(text.contains(u"There may be further paths"_s), qPrintable(text));
}

void CliVerifyPathsTest::aRevokedCertificateSpoilsItsPaths()
{
    const Cli cli;
    const QString folder = data + u"/revocation/"_s;

    const QJsonObject document
        = cli.json({u"verify"_s, folder + u"leaf.pem"_s, folder + u"sub.pem"_s, u"--ca"_s, folder + u"root.pem"_s,
                       u"--crl"_s, folder + u"revoked.crl"_s, u"--at"_s, u"2030-01-01"_s},
            1);

    QCOMPARE(reasonIds(document[u"path"_s]), QStringList{u"path-revoked"_s});
    QCOMPARE(document[u"paths"_s].toArray().size(), 1);
    QCOMPARE(document[u"paths"_s][0][u"ok"_s], QJsonValue(false));
    QCOMPARE(reasonIds(document[u"paths"_s][0]), QStringList{u"path-revoked"_s});
}

void CliVerifyPathsTest::whyAListCannotBeUsedIsSaid_data()
{
    QTest::addColumn<QStringList>("files");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("cause");
    QTest::newRow("an issuer without cRLSign")
        << QStringList{u"undernosign.pem"_s, u"nosign.pem"_s} << u"unsigned.crl"_s << u"RFC 5280, 6.3.3 (f)"_s;
    QTest::newRow("a critical rule nobody knows")
        << QStringList{u"leaf.pem"_s, u"sub.pem"_s} << u"critical.crl"_s << u"1.3.6.1.4.1.55555.1, RFC 5280, 5.2"_s;
}

void CliVerifyPathsTest::whyAListCannotBeUsedIsSaid()
{
    QFETCH(const QStringList, files);
    QFETCH(const QString, list);
    QFETCH(const QString, cause);
    const Cli cli;
    const QString folder = data + u"/revocation/"_s;

    const QString text
        = QString::fromUtf8(cli.run({u"verify"_s, folder + files[0], folder + files[1], u"--ca"_s,
                                        folder + u"root.pem"_s, u"--crl"_s, folder + list, u"--at"_s, u"2030-01-01"_s})
                                .out);

    QVERIFY2(text.contains(cause), qPrintable(text));
}

/// openssl verify takes it; see strict/make.sh.
void CliVerifyPathsTest::whereOpensslIsLaxerIsSaid()
{
    const Cli cli;
    const QStringList arguments = verifyFolder(u"strict/a-wildcard-over-an-excluded-name"_s);

    const QString text = QString::fromUtf8(cli.run(arguments).out);

    QCOMPARE(reasonIds(cli.json(arguments, 1).value(u"path"_s)), QStringList{u"path-name-not-permitted"_s});
    QVERIFY2(text.contains(u"*.example.test"_s) && text.contains(u"OpenSSL is laxer here"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(CliVerifyPathsTest)
#include "verify_paths_test.moc"
