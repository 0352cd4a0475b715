#include "core/authority/signing.h"

#include "core/authority/batch.h"
#include "tests/support/authority_kit.h"
#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now = QDateTime::currentDateTimeUtc();

QString rootText(const OpenAuthority &authority, const QTemporaryDir &folder)
{
    const QString file = test::put(folder, u"root.pem"_s, authority.certificate.toPem());
    const auto shown = test::run(u"openssl"_s, {u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-text"_s});
    return QString::fromUtf8(shown.out).simplified();
}

QString purposeName(workspace::LeafPurpose purpose)
{
    return purpose == workspace::LeafPurpose::Client ? u"sslclient"_s : u"sslserver"_s;
}

/// Signs with a fresh authority and asks the openssl command line.
QByteArray verdictOn(const IssuePlan &plan, const OpenAuthority &authority)
{
    const QTemporaryDir folder;
    const Result<SignedLeaf> leaf = signLeaf(plan, authority, now);
    if (!leaf)
        return "not signed: " + QByteArray::number(static_cast<int>(leaf.error().code)) + leaf.error().detail.toUtf8();
    const QString leafFile = test::put(folder, u"leaf.pem"_s, leaf->certificate.toPem());
    const QString rootFile = test::put(folder, u"root.pem"_s, authority.certificate.toPem());
    return test::strictVerdict(leafFile, rootFile, purposeName(plan.purpose));
}

/// As the openssl command line reads it: "notAfter=2026-11-26 17:00:00Z".
QDateTime dateOf(const pki::Certificate &certificate, const QString &which)
{
    const QTemporaryDir folder;
    const QString file = test::put(folder, u"leaf.pem"_s, certificate.toPem());
    const auto shown
        = test::run(u"openssl"_s, {u"x509"_s, u"-in"_s, file, u"-noout"_s, which, u"-dateopt"_s, u"iso_8601"_s});
    const QString date = QString::fromLatin1(shown.out).trimmed().section(u'=', 1).replace(u' ', u'T');
    return QDateTime::fromString(date, Qt::ISODate);
}

} // namespace

class SigningTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (test::findProgram(u"openssl"_s).isEmpty())
            QSKIP("openssl");
    }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theRootHasTheRecommendedProfile()
    {
        const QTemporaryDir folder;

        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);

        QVERIFY(made);
        const pki::Certificate &root = made->certificate;
        QCOMPARE(root.organization(), u"Certwright local CA"_s);
        const QString hash = QString::fromLatin1(root.spkiSha256().toHex().first(4));
        QCOMPARE(root.commonName(), u"Desk dev CA %1 (%2)"_s.arg(QString::number(now.date().year()), hash));
        QCOMPARE(root.notBefore().secsTo(now), 3600);
        QCOMPARE(root.notAfter().addSecs(1), root.notBefore().addYears(5));
        QCOMPARE(root.pathLength(), 0);
        QCOMPARE(root.keyInfo().label, u"ECDSA P-256"_s);
        QCOMPARE(root.extendedKeyUsage(), (QStringList{u"serverAuth"_s, u"clientAuth"_s}));
        QVERIFY(*root.nameConstraints() == pki::recommendedConstraints());
        const QString text = rootText(*made, folder);
        QVERIFY2(text.contains(u"Basic Constraints: critical CA:TRUE, pathlen:0"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Key Usage: critical Certificate Sign, CRL Sign"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Name Constraints: critical Permitted: DNS:localhost"_s), qPrintable(text));
    }

    void theRootCarriesNeitherUserNorHost()
    {
        const Result<OpenAuthority> made = makeAuthority({.name = u"Certwright"_s}, now);

        QVERIFY(made);
        const QByteArray der = made->certificate.der();
        const QString host = QSysInfo::machineHostName();
        QVERIFY(host.size() < 5 || !der.contains(host.toUtf8()));
        QVERIFY(!der.contains(QDir::homePath().toUtf8()));
    }

    void twoAuthoritiesOfOneNameDifferInTheirSubject()
    {
        const Result<OpenAuthority> one = makeAuthority({.name = u"Same"_s}, now);
        const Result<OpenAuthority> two = makeAuthority({.name = u"Same"_s}, now);

        QVERIFY(one && two);
        QVERIFY(one->certificate.subjectDer() != two->certificate.subjectDer());
    }

    void everyLineOfMkcertIssuesAndVerifiesStrictly_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("purpose");
        const int server = static_cast<int>(workspace::LeafPurpose::Server);
        const int client = static_cast<int>(workspace::LeafPurpose::Client);
        const int both = static_cast<int>(workspace::LeafPurpose::ServerAndClient);
        const QStringList first{
            u"example.com"_s, u"*.example.com"_s, u"example.test"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
        QTest::newRow("the first of its manual") << first << server;
        QTest::newRow("example.org") << QStringList{u"example.org"_s} << server;
        QTest::newRow("two of its manual")
            << QStringList{u"example.com"_s, u"myapp.dev"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s} << server;
        QTest::newRow("a wildcard") << QStringList{u"*.example.it"_s} << server;
        QTest::newRow("an address alone") << QStringList{u"10.20.30.40"_s} << server;
        QTest::newRow("IPv6 alone") << QStringList{u"2001:db8::1"_s} << both;
        QTest::newRow("e-mail alone") << QStringList{u"filippo@example.com"_s} << client;
        QTest::newRow("URI alone") << QStringList{u"spiffe://nats.internal/service"_s} << both;
        QTest::newRow("its client line") << QStringList{u"localhost"_s, u"::1"_s, u"email@localhost"_s} << client;
    }

    void everyLineOfMkcertIssuesAndVerifiesStrictly()
    {
        QFETCH(QStringList, names);
        QFETCH(int, purpose);
        const IssuePlan plan{.names = test::namesOf(names), .purpose = static_cast<workspace::LeafPurpose>(purpose)};

        const Result<OpenAuthority> made = makeAuthority({.name = u"Exact"_s, .exactly = plan.names}, now);

        QVERIFY(made);
        QCOMPARE(verdictOn(plan, *made), QByteArray());
    }

    void theRecommendedAuthorityIssuesForLocalNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("purpose");
        const int server = static_cast<int>(workspace::LeafPurpose::Server);
        const int client = static_cast<int>(workspace::LeafPurpose::Client);
        QTest::newRow("this computer") << QStringList{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s} << server;
        QTest::newRow("IPv4 alone") << QStringList{u"127.0.0.1"_s} << server;
        QTest::newRow("IPv4 and IPv6") << QStringList{u"192.168.1.20"_s, u"fd00::1"_s} << server;
        QTest::newRow("client") << QStringList{u"localhost"_s, u"::1"_s, u"email@localhost"_s} << client;
        QTest::newRow("e-mail below a domain") << QStringList{u"a@nats.internal"_s} << client;
        QTest::newRow("URI") << QStringList{u"spiffe://x.internal"_s} << client;
        QTest::newRow("wildcard") << QStringList{u"*.app.test"_s} << server;
        QTest::newRow("IDN") << QStringList{u"*.bücher.test"_s} << server;
        QTest::newRow("underscore") << QStringList{u"my_app.test"_s} << server;
        QTest::newRow("a name longer than a common name")
            << QStringList{u"a-very-long-label-that-fills-much-of-the-room.and-another-long-label.test"_s} << server;
    }

    void theRecommendedAuthorityIssuesForLocalNames()
    {
        QFETCH(QStringList, names);
        QFETCH(int, purpose);
        const IssuePlan plan{.names = test::namesOf(names), .purpose = static_cast<workspace::LeafPurpose>(purpose)};

        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);

        QVERIFY(made);
        QCOMPARE(verdictOn(plan, *made), QByteArray());
    }

    void threeHundredNamesWork()
    {
        QStringList typed;
        for (int i = 0; i < 300; ++i)
            typed << u"host-%1.app.test"_s.arg(i);
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);

        QVERIFY(made);
        QCOMPARE(verdictOn({.names = test::namesOf(typed)}, *made), QByteArray());
    }

    void aPermittedDomainIsPermitted()
    {
        const pki::Permit domain = pki::parsePermit(u"example.com").value();
        const pki::Permit range = pki::parsePermit(u"203.0.113.0/24").value();
        const QStringList typed{
            u"example.com"_s, u"*.example.com"_s, u"example.test"_s, u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};

        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s, .permits = {domain, range}}, now);

        QVERIFY(made);
        QCOMPARE(verdictOn({.names = test::namesOf(typed)}, *made), QByteArray());
        QCOMPARE(verdictOn({.names = test::namesOf({u"203.0.113.9"_s})}, *made), QByteArray());
    }

    void everyKeyTypeSignsAndIsSigned_data()
    {
        QTest::addColumn<QString>("id");
        for (const pki::KeyType &type : pki::KeyType::available())
            QTest::newRow(qPrintable(type.id())) << type.id();
    }

    void everyKeyTypeSignsAndIsSigned()
    {
        QFETCH(QString, id);
        const pki::KeyType type = pki::KeyType::parse(id).value();

        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s, .keyType = type}, now);

        QVERIFY2(made, made ? "" : qPrintable(made.error().args.join(u' ') + made.error().detail));
        QCOMPARE(verdictOn({.names = test::namesOf({u"localhost"_s}), .keyType = type}, *made), QByteArray());
    }

    void aNameOutsideIsRefusedBeforeSigning()
    {
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);
        QVERIFY(made);

        const Result<SignedLeaf> leaf
            = signLeaf({.names = test::namesOf({u"localhost"_s, u"example.com"_s})}, *made, now);

        QVERIFY(!leaf);
        QCOMPARE(leaf.error().code, ErrorCode::NameOutsideConstraints);
        QCOMPARE(leaf.error().args.value(0), u"example.com"_s);
    }

    void anExactAuthorityPermitsNothingElse_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
            {"other.com", "sub.example.com", "10.0.0.1", "::1", "a@example.com", "https://example.com"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void anExactAuthorityPermitsNothingElse()
    {
        QFETCH(QString, name);
        const Result<OpenAuthority> made
            = makeAuthority({.name = u"Exact"_s, .exactly = test::namesOf({u"example.com"_s})}, now);
        QVERIFY(made);

        const Result<SignedLeaf> leaf = signLeaf({.names = test::namesOf({name})}, *made, now);

        QVERIFY(!leaf);
    }

    void aLeafNeverOutlivesItsAuthority()
    {
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s, .years = 1}, now);
        QVERIFY(made);

        const Result<SignedLeaf> leaf = signLeaf({.names = test::namesOf({u"localhost"_s}), .days = 825}, *made, now);

        QVERIFY(leaf);
        QCOMPARE(leaf->certificate.notAfter(), made->certificate.notAfter());
    }

    void aLifetimeIsExactlyTheDaysAskedFor_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : leafDayPresets)
            QTest::addRow("%d", days) << days;
        QTest::newRow("one") << minLeafDays;
    }

    /// RFC 5280 4.1.2.5: "from notBefore through notAfter, inclusive": 825 days and a second are Apple's 826.
    void aLifetimeIsExactlyTheDaysAskedFor()
    {
        QFETCH(int, days);
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);
        QVERIFY(made);

        const Result<SignedLeaf> leaf = signLeaf({.names = test::namesOf({u"localhost"_s}), .days = days}, *made, now);

        QVERIFY(leaf);
        const QDateTime begin = dateOf(leaf->certificate, u"-startdate"_s);
        QCOMPARE(begin.secsTo(now), 3600);
        QCOMPARE(begin.secsTo(dateOf(leaf->certificate, u"-enddate"_s)) + 1, days * 86'400);
    }

    void anExpiredAuthoritySignsNothing()
    {
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s, .years = 1}, now.addYears(-2));
        QVERIFY(made);

        const Result<SignedLeaf> leaf = signLeaf({.names = test::namesOf({u"localhost"_s})}, *made, now);

        QVERIFY(!leaf);
        QCOMPARE(leaf.error().code, ErrorCode::AuthorityExpired);
    }

    void aBatchIsWrittenAndEachVerifies()
    {
        const test::AuthorityKit kit;
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);
        QVERIFY(made);
        FolderSync sync;
        const auto record = kit.workspace().addAuthority({.name = u"Desk"_s,
                                                             .certificate = made->certificate,
                                                             .encryptedKeyPem = "key",
                                                             .keyringEntry = u"e"_s,
                                                             .createdAt = now},
            sync);
        QVERIFY(record);
        QList<IssuePlan> plans;
        for (int i = 0; i < 20; ++i)
            plans << IssuePlan{.names = test::namesOf({u"host-%1.test"_s.arg(i)})};

        const BatchOutcome outcome = issueMany(kit.workspace(), *record, *made, plans, {.now = now});

        QVERIFY(!outcome.failure);
        QCOMPARE(outcome.certificates.size(), 20);
        QCOMPARE(outcome.certificates.at(7).id.raw(), u"host-7.test"_s);
        const QByteArray verdict
            = test::strictVerdict(outcome.certificates.last().files.fullchain, record->certificateFile, u"sslserver"_s);
        QCOMPARE(verdict, QByteArray());
    }

    void aBatchStopsWhenAsked()
    {
        const test::AuthorityKit kit;
        const Result<OpenAuthority> made = makeAuthority({.name = u"Desk"_s}, now);
        QVERIFY(made);
        const workspace::AuthorityRecord record{.id = AuthorityId(u"desk"_s),
            .name = u"Desk"_s,
            .certificate = made->certificate,
            .certificateFile = {},
            .keyFile = {},
            .keyringEntry = {},
            .createdAt = now};
        const IssuePlan plan{.names = test::namesOf({u"host.test"_s})};
        int asked = 0;

        const BatchOutcome outcome
            = issueMany(kit.workspace(), record, *made, {plan, plan, plan}, {now, [&asked] { return ++asked > 2; }});

        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->code, ErrorCode::Cancelled);
        QCOMPARE(outcome.certificates.size(), 2);
        QCOMPARE(outcome.certificates.last().id.raw(), u"host.test-2"_s);
    }
};

QTEST_GUILESS_MAIN(SigningTest)
#include "signing_test.moc"
