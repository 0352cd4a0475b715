#include "core/verify/path.h"

#include "core/base/atomic_file.h"
#include "core/verify/verdicts.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

using namespace certwright;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/verify/"_s;
const QString purposeFolder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/purpose/"_s;

QList<pki::Certificate> load(const QString &path)
{
    return *pki::parseCertificates(*readFile(path, 1 << 20), path);
}

/// What an expect.txt says.
struct Expectation {
    QDateTime time;
    QString purpose;
    QString strict;
    bool asksForPolicies = true; ///< whether openssl is to
    int path = 0;
    QStringList reasons;
};

Expectation expectationIn(const QString &folder)
{
    Expectation expected;
    const QByteArray content = *readFile(folder + u"/expect.txt", 1 << 16);
    for (const QByteArray &line : content.split('\n')) {
        const QString key = QString::fromUtf8(line.left(line.indexOf(':')));
        const QString value = QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
        if (key == u"time")
            expected.time = QDateTime::fromString(value, Qt::ISODate);
        else if (key == u"purpose")
            expected.purpose = value;
        else if (key == u"strict")
            expected.strict = value;
        else if (key == u"policies")
            expected.asksForPolicies = value != u"unasked";
        else if (key == u"path")
            expected.path = value.toInt();
        else if (key == u"reason")
            expected.reasons.append(value);
    }
    return expected;
}

verify::PathQuery queryIn(const QString &folder, const Expectation &expected)
{
    return {load(folder + u"/chain.pem"), *verify::TrustAnchors::of(load(folder + u"/roots.pem")), expected.time,
        expected.purpose == u"client" ? verify::Purpose::TlsClient : verify::Purpose::TlsServer,
        expected.strict == u"yes" ? verify::Strictness::Strict : verify::Strictness::Normal};
}

verify::PathQuery goodQuery()
{
    const QString folder = dataFolder + u"a-good-path-is-accepted";
    return queryIn(folder, expectationIn(folder));
}

QStringList readable(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(
            findingName(finding.id) + u' ' + QString::number(finding.certificate) + u' ' + finding.args.join(u" | "_s));
    return lines;
}

QList<FindingId> ids(const verify::PathVerdict &verdict)
{
    QList<FindingId> list;
    for (const Finding &finding : verdict.reasons)
        list.append(finding.id);
    return list;
}

} // namespace

class PathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void eachFolderIsJudgedAsItExpects_data()
    {
        QTest::addColumn<QString>("folder");

        for (const QString &name : QDir(dataFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (QFile::exists(dataFolder + name + u"/expect.txt"))
                QTest::newRow(qPrintable(name)) << dataFolder + name;
        }
    }

    void eachFolderIsJudgedAsItExpects()
    {
        QFETCH(const QString, folder);
        const Expectation expected = expectationIn(folder);

        const verify::PathVerdict verdict = verify::verifyPath(queryIn(folder, expected));

        QCOMPARE(readable(verdict.reasons), expected.reasons);
        QCOMPARE(verdict.ok, expected.reasons.isEmpty());
        QCOMPARE(verify::isPathValid(queryIn(folder, expected)), verdict.ok);
        QCOMPARE(static_cast<int>(verdict.path.size()), expected.path);
        QCOMPARE(verdict.path.first(), load(folder + u"/chain.pem").first());
        for (const Finding &reason : verdict.reasons)
            QCOMPARE(reason.severity, Severity::Error);
    }

    void opensslAgrees_data() { eachFolderIsJudgedAsItExpects_data(); }

    void opensslAgrees()
    {
        QFETCH(const QString, folder);
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");
        const Expectation expected = expectationIn(folder);

        QStringList arguments{u"verify"_s, u"-partial_chain"_s, u"-auth_level"_s, u"2"_s, u"-no-CApath"_s,
            u"-no-CAstore"_s, u"-purpose"_s, u"ssl"_s + expected.purpose, u"-attime"_s,
            QString::number(expected.time.toSecsSinceEpoch()), u"-CAfile"_s, folder + u"/roots.pem", u"-untrusted"_s,
            folder + u"/chain.pem"};
        if (expected.strict == u"yes")
            arguments.append(u"-x509_strict"_s);
        if (expected.asksForPolicies)
            arguments << u"-policy_check"_s << u"-policy"_s << u"2.5.29.32.0"_s;
        const test::RunResult result = test::run(openssl, arguments << folder + u"/chain.pem");

        QVERIFY(result.finished);
        QVERIFY2(result.ok() == expected.reasons.isEmpty(), result.report().constData());
    }

    void theExtensionThatRefusesAPurposeIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("expected");

        const QString lines = QString::fromUtf8(*readFile(purposeFolder + u"expect.txt", 1 << 16));
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList words = line.split(u' ');
            QTest::newRow(qPrintable(words[0] + u' ' + words[1])) << words[0] << words[1] << words[2];
        }
    }

    void theExtensionThatRefusesAPurposeIsNamed()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, purpose);
        QFETCH(const QString, expected);
        static const QHash<QString, verify::Purpose> purposes{{u"server"_s, verify::Purpose::TlsServer},
            {u"client"_s, verify::Purpose::TlsClient}, {u"email"_s, verify::Purpose::Email},
            {u"codesigning"_s, verify::Purpose::CodeSigning}, {u"timestamping"_s, verify::Purpose::TimeStamping},
            {u"ocspsigning"_s, verify::Purpose::OcspSigning}};
        const verify::TrustAnchors anchors = *verify::TrustAnchors::of(load(purposeFolder + u"root.pem"));
        const QDateTime at = QDateTime::fromString(u"2030-01-01T00:00:00Z"_s, Qt::ISODate);

        const verify::PathVerdict verdict
            = verify::verifyPath({load(purposeFolder + file), anchors, at, purposes.value(purpose)});

        QCOMPARE(verdict.ok, expected == u"fine");
        if (verdict.ok)
            return;
        QCOMPARE(ids(verdict), QList{FindingId::PathWrongPurpose});
        const QStringList args = verdict.reasons.first().args;
        QCOMPARE(args.size() > 2 ? args[2] : u"extended-key-usage"_s, expected);
    }

    void opensslRefusesTheSamePurposes_data() { theExtensionThatRefusesAPurposeIsNamed_data(); }

    void opensslRefusesTheSamePurposes()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, purpose);
        QFETCH(const QString, expected);
        static const QHash<QString, QString> purposes{{u"server"_s, u"sslserver"_s}, {u"client"_s, u"sslclient"_s},
            {u"email"_s, u"smimesign"_s}, {u"timestamping"_s, u"timestampsign"_s}};
        if (!purposes.contains(purpose))
            return; // openssl knows code signing from 3.2 on, and no rule for OCSP
        const QString openssl = test::findProgram(u"openssl"_s);
        if (openssl.isEmpty())
            QSKIP("openssl is not there");

        const test::RunResult result = test::run(openssl,
            {u"verify"_s, u"-purpose"_s, purposes.value(purpose), u"-attime"_s, u"1900000000"_s, u"-CAfile"_s,
                purposeFolder + u"root.pem", purposeFolder + file});

        QVERIFY(result.finished);
        QVERIFY2(result.ok() == (expected == u"fine"), result.report().constData());
    }

    /// RFC 5280 4.1.2.5; OpenSSL alone calls notAfter itself expired.
    void theBordersOfTheLifetimeAreIncluded_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QList<FindingId>>("expected");

        const QList<FindingId> fine;
        QTest::newRow("before notBefore") << u"2024-12-31T23:59:59Z"_s << QList{FindingId::PathNotYetValid};
        QTest::newRow("notBefore") << u"2025-01-01T00:00:00Z"_s << fine;
        QTest::newRow("notAfter") << u"2035-01-01T00:00:00Z"_s << fine;
        QTest::newRow("within the second of notAfter") << u"2035-01-01T00:00:00.500Z"_s << fine;
        QTest::newRow("after notAfter") << u"2035-01-01T00:00:01Z"_s << QList{FindingId::PathExpired};
    }

    void theBordersOfTheLifetimeAreIncluded()
    {
        QFETCH(const QString, time);
        QFETCH(const QList<FindingId>, expected);
        verify::PathQuery query = goodQuery();
        query.chain = {query.chain.first()};
        query.anchors = *verify::TrustAnchors::of({load(dataFolder + u"a-good-path-is-accepted/chain.pem").at(1)});
        query.at = QDateTime::fromString(time, Qt::ISODateWithMs);

        const verify::PathVerdict verdict = verify::verifyPath(query);

        QList<FindingId> found = ids(verdict);
        if (found.size() == 2) // leaf and anchor have the same lifetime
            found.removeLast();
        QCOMPARE(found, expected);
        QCOMPARE(verdict.ok, expected.isEmpty());
    }

    void theAnchorEndsThePath()
    {
        const verify::PathQuery query = goodQuery();

        const verify::PathVerdict verdict = verify::verifyPath(query);

        QVERIFY(verdict.ok);
        QCOMPARE(verdict.path.at(1), query.chain.at(1));
        QCOMPARE(verdict.path.last().commonName(), u"Root"_s);
    }

    void anyPurposeAcceptsAClientCertificate()
    {
        const QString folder = dataFolder + u"a-client-certificate-on-a-server";
        verify::PathQuery query = queryIn(folder, expectationIn(folder));
        query.purpose = verify::Purpose::Any;

        QVERIFY(verify::verifyPath(query).ok);
    }

    void parametersThatNobodyCanReadAreNoForgery_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("absent") << u"absent.pem"_s;
        QTest::newRow("garbage") << u"garbage.pem"_s;
    }

    /// RFC 4055 3.1. The authority's key did sign them.
    void parametersThatNobodyCanReadAreNoForgery()
    {
        QFETCH(const QString, file);
        const QString folder = QStringLiteral(CERTWRIGHT_TEST_DATA) + u"/pss_unreadable/"_s;
        const QList<pki::Certificate> leaf = load(folder + file);
        const verify::VerdictQuery query{
            leaf, {}, {{}, *verify::TrustAnchors::of(load(folder + u"root.pem")), leaf.first().notBefore().addDays(1)}};

        const verify::Verdicts verdicts = verify::judge(query);

        QCOMPARE(verdicts.path.reasons,
            (Findings{{FindingId::PathOther, Severity::Error, 0,
                {u"app.test"_s, QString(), u"rsassaPss"_s, u"parameters"_s}}}));
    }

    void anEmptyChainIsNoPath()
    {
        verify::PathQuery query = goodQuery();
        query.chain.clear();

        const verify::PathVerdict verdict = verify::verifyPath(query);

        QVERIFY(!verdict.ok);
        QCOMPARE(ids(verdict), QList{FindingId::PathOther});
        QCOMPARE(verdict.reasons.first().certificate, -1);
        QVERIFY(verdict.path.isEmpty());
    }

    void noAnchorsTrustNobody()
    {
        verify::PathQuery query = goodQuery();
        query.anchors = *verify::TrustAnchors::of({});

        QCOMPARE(ids(verify::verifyPath(query)), QList{FindingId::PathIssuerNotFound});
    }

    void theSystemsRootsDoNotTrustATestRoot()
    {
        verify::PathQuery query = goodQuery();
        const Result<verify::TrustAnchors> system = verify::TrustAnchors::system();
        QVERIFY(system);
        query.anchors = *system;

        QCOMPARE(ids(verify::verifyPath(query)), QList{FindingId::PathIssuerNotFound});
    }

    void theSystemsRootsComeFromTheFileInTheEnvironment()
    {
        qputenv("SSL_CERT_FILE", QFile::encodeName(dataFolder + u"a-good-path-is-accepted/roots.pem"));
        verify::PathQuery query = goodQuery();
        query.anchors = *verify::TrustAnchors::system();
        qunsetenv("SSL_CERT_FILE");

        QVERIFY(verify::verifyPath(query).ok);
    }

    void anIntermediateAmongTheSystemsRootsIsNoAnchor()
    {
        qputenv("SSL_CERT_FILE", QFile::encodeName(dataFolder + u"an-intermediate-as-anchor-is-accepted/roots.pem"));
        verify::PathQuery query = goodQuery();
        query.anchors = *verify::TrustAnchors::system();
        qunsetenv("SSL_CERT_FILE");

        QCOMPARE(ids(verify::verifyPath(query)), QList{FindingId::PathIssuerNotFound});
    }

    void oneSetOfAnchorsServesManyThreads()
    {
        constexpr int threads = 8;
        constexpr int rounds = 50;
        const verify::PathQuery query = goodQuery();
        QThreadPool pool;
        pool.setMaxThreadCount(threads);
        QList<QFuture<int>> futures;

        for (int i = 0; i < threads; ++i) {
            futures.append(QtConcurrent::run(&pool, [query] {
                int fine = 0;
                for (int round = 0; round < rounds; ++round)
                    fine += verify::verifyPath(query).ok ? 1 : 0;
                return fine;
            }));
        }

        for (QFuture<int> &future : futures)
            QCOMPARE(future.result(), rounds);
    }
};

QTEST_GUILESS_MAIN(PathTest)
#include "path_test.moc"
