#include "tests/integration/cli/fixture.h"

#include <QTest>

using namespace certwright::test;
using namespace Qt::StringLiterals;

namespace {

const QString data = QStringLiteral(CERTWRIGHT_TEST_DATA);

/// verify of a folder of tests/data with its own roots, in 2030.
QStringList verifyFolder(const QString &folder, const QStringList &more = {})
{
    const QString path = data + u'/' + folder;
    return QStringList{
               u"verify"_s, path + u"/chain.pem", u"--ca"_s, path + u"/roots.pem", u"--at"_s, u"2030-01-01T00:00:00Z"_s}
    + more;
}

QStringList ids(const QJsonValue &verdict)
{
    QStringList names;
    for (const QJsonValue &reason : verdict[u"reasons"_s].toArray())
        names << reason[u"id"_s].toString();
    return names;
}

} // namespace

/// Why a path is refused, where there are several or none.
class CliVerifyPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void authoritiesThatSignEachOtherAreNotMissing();
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

    QCOMPARE(ids(document.value(u"path"_s)), QStringList{u"path-loop"_s});
    QCOMPARE(document[u"paths"_s][0][u"ends"_s].toString(), u"loop"_s);
    QCOMPARE(ids(document[u"paths"_s][0]), QStringList{u"path-loop"_s});
    QVERIFY(document[u"given"_s][u"missing"_s].isNull());
    QVERIFY2(text.contains(u"those that were given sign one another (“A”, “B”)."_s), qPrintable(text));
    QVERIFY2(!text.contains(u"missing"_s) && !text.contains(u"not given"_s), qPrintable(text));
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

    QCOMPARE(ids(document[u"path"_s]), QStringList{u"path-revoked"_s});
    QCOMPARE(document[u"paths"_s].toArray().size(), 1);
    QCOMPARE(document[u"paths"_s][0][u"ok"_s], QJsonValue(false));
    QCOMPARE(ids(document[u"paths"_s][0]), QStringList{u"path-revoked"_s});
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

    QCOMPARE(ids(cli.json(arguments, 1).value(u"path"_s)), QStringList{u"path-name-not-permitted"_s});
    QVERIFY2(text.contains(u"*.example.test"_s) && text.contains(u"OpenSSL is laxer here"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(CliVerifyPathsTest)
#include "verify_paths_test.moc"
