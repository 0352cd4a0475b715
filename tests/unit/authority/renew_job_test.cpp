#include "core/authority/authority_jobs.h"
#include "tests/support/authority_kit.h"
#include "tests/support/snapshot.h"

#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A workspace with one certificate.
struct IssuedKit : test::AuthorityKit {
    explicit IssuedKit(
        IssueRequest request = test::issueRequest({u"app.test"_s, u"127.0.0.1"_s}), qint64 secondsAgo = 0)
    {
        clock.set(clock.now().addSecs(-secondsAgo));
        IssueJob job(services(), std::move(request));
        if (test::finish(job) && job.result())
            issued = *job.result();
    }

    std::optional<IssueOutcome> issued;
};

/// Renews and expects this failure and untouched files.
void expectRefusal(test::AuthorityKit &kit, const Services &services, const RenewRequest &request, ErrorCode code)
{
    const auto before = test::snapshot(kit.root());
    RenewJob job(services, request);

    QVERIFY(test::finish(job));

    QVERIFY(!job.result());
    QCOMPARE(job.result().error().code, code);
    QVERIFY(test::snapshot(kit.root()) == before);
}

} // namespace

class RenewJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aDamagedMetaHidesNothingAndARenewalMendsIt_data()
    {
        QTest::addColumn<workspace::LeafPurpose>("purpose");
        QTest::addColumn<QString>("keyType");
        QTest::newRow("server") << workspace::LeafPurpose::Server << u"ec-p256"_s;
        QTest::newRow("client") << workspace::LeafPurpose::Client << u"rsa2048"_s;
        QTest::newRow("both") << workspace::LeafPurpose::ServerAndClient << u"ed25519"_s;
    }

    void aDamagedMetaHidesNothingAndARenewalMendsIt()
    {
        QFETCH(const workspace::LeafPurpose, purpose);
        QFETCH(const QString, keyType);
        IssueRequest request = test::issueRequest({u"app.test"_s, u"127.0.0.1"_s});
        request.plan.purpose = purpose;
        request.plan.keyType = pki::KeyType::parse(keyType).value();
        IssuedKit kit(request);
        const workspace::CertificateRecord before = kit.issued->certificate;
        QVERIFY(kit.workspace().inventory()); // the index has seen it whole
        QFile meta(before.files.folder + u"/meta.json"_s);
        QVERIFY(meta.open(QIODevice::WriteOnly | QIODevice::Truncate) && meta.write("{") == 1);
        meta.close();

        const auto inventory = kit.workspace().inventory();
        const auto again = kit.workspace().inventory();
        const auto one = kit.workspace().certificate(before.id);
        RenewJob job(kit.services(), {before.id});

        QVERIFY(inventory && again && one);
        QCOMPARE(inventory->problems.size(), 1);
        QCOMPARE(again->problems, inventory->problems);
        QCOMPARE(inventory->certificates.size(), 1);
        for (const workspace::CertificateRecord &record : {inventory->certificates.first(), *one}) {
            QCOMPARE(record.names, before.names);
            QCOMPARE(record.authority, before.authority);
            QCOMPARE(record.issuerName, before.issuerName);
            QCOMPARE(record.keyType, before.keyType);
            QCOMPARE(record.purpose, before.purpose);
            QCOMPARE(record.files.key, before.files.key);
            QCOMPARE(record.files.authority, before.files.authority);
        }
        QVERIFY(test::finish(job));
        QVERIFY(job.result());
        QVERIFY(kit.workspace().inventory()->problems.isEmpty());
        QCOMPARE(kit.workspace().certificate(before.id)->purpose, purpose);
        QCOMPARE(contentOf(before.files.folder + u"/previous/"_s + before.notAfter.date().toString(Qt::ISODate)
                     + u"/meta.json"_s),
            QByteArray("{"));
    }

    void anEncryptedKeyIsSeenWithoutItsMeta()
    {
        IssueRequest request = test::issueRequest({u"app.test"_s});
        request.encryptKey = true;
        test::AuthorityKit kit;
        kit.passphrases.willAnswer("leaf pass");
        IssueJob issue(kit.services(), request);
        QVERIFY(test::finish(issue) && issue.result());
        const workspace::CertificateRecord &issued = issue.result()->certificate;
        QVERIFY(QFile::remove(issued.files.folder + u"/meta.json"_s));

        const auto record = kit.workspace().certificate(issued.id);

        QVERIFY(record && record->keyEncrypted);
    }

    void everythingButTimeKeyAndSerialStays()
    {
        IssueRequest request = test::issueRequest({u"app.test"_s, u"127.0.0.1"_s});
        request.plan.purpose = workspace::LeafPurpose::ServerAndClient;
        request.plan.keyType = pki::KeyType::parse(u"ec-p384"_s).value();
        request.plan.days = 47;
        IssuedKit kit(request, 40 * day);
        QVERIFY(kit.issued);
        const workspace::CertificateRecord old = kit.issued->certificate;
        const QByteArray oldKey = contentOf(old.files.key);
        kit.clock.set(kit.clock.now().addSecs(40 * day));
        RenewJob job(kit.services(), {old.id});

        QVERIFY(test::finish(job));

        QVERIFY2(job.result(), qPrintable(job.result() ? QString() : job.result().error().args.join(u' ')));
        const workspace::CertificateRecord fresh = job.result()->issued.certificate;
        QCOMPARE(fresh.id, old.id);
        QVERIFY(fresh.names == old.names);
        QVERIFY(fresh.purpose == old.purpose && fresh.keyType == old.keyType && fresh.authority == old.authority);
        QCOMPARE(old.notAfter.secsTo(fresh.notAfter), 40 * day);
        QCOMPARE(fresh.files.key, old.files.key);
        QVERIFY(contentOf(fresh.files.key) != oldKey);
        QCOMPARE(contentOf(job.result()->previous.files.key), oldKey);
        QCOMPARE(test::strictVerdict(fresh.files.cert, fresh.files.authority, u"sslserver"_s), QByteArray());
        QCOMPARE(test::strictVerdict(fresh.files.cert, fresh.files.authority, u"sslclient"_s), QByteArray());
    }

    void anotherLifetimeCanBeAskedFor()
    {
        IssuedKit kit;
        RenewJob job(kit.services(), {kit.issued->certificate.id, 30});

        QVERIFY(test::finish(job) && job.result());

        const workspace::CertificateRecord &renewed = job.result()->issued.certificate;
        QCOMPARE(renewed.notBefore.secsTo(renewed.notAfter), 30 * day - 1);
    }

    void anEncryptedKeyStaysEncrypted()
    {
        IssueRequest request = test::issueRequest({u"app.test"_s});
        request.encryptKey = true;
        test::AuthorityKit kit;
        kit.passphrases.willAnswer("leaf pass");
        IssueJob issue(kit.services(), request);
        QVERIFY(test::finish(issue) && issue.result());

        expectRefusal(kit, kit.services(), {issue.result()->certificate.id}, ErrorCode::PromptUnavailable);
        kit.passphrases.willAnswer("another pass");
        RenewJob job(kit.services(), {issue.result()->certificate.id});
        QVERIFY(test::finish(job) && job.result());

        QVERIFY(job.result()->issued.certificate.keyEncrypted);
        const SecureBytes another(QByteArrayView("another pass"));
        const QByteArray pem = contentOf(job.result()->issued.certificate.files.key);
        QVERIFY(pki::PrivateKey::parse(pem, &another, u"key"_s));
    }

    void whatCannotBeRenewedIsSaid()
    {
        IssuedKit kit;
        const CertificateId id = kit.issued->certificate.id;
        expectRefusal(kit, kit.services(), {CertificateId(u"nowhere"_s)}, ErrorCode::CertificateNotFound);
        expectRefusal(kit, kit.services(), {id, 0}, ErrorCode::DaysOutOfRange);

        kit.clock.set(kit.issued->authority.certificate.notAfter().addSecs(1));
        expectRefusal(kit, kit.services(), {id}, ErrorCode::AuthorityExpired);
    }

    void aThrowAwayAuthorityRenewsNothing()
    {
        test::AuthorityKit kit;
        Services nobody = kit.services();
        nobody.secrets = nullptr;
        IssueJob issue(nobody, test::issueRequest({u"app.test"_s}));
        QVERIFY(test::finish(issue) && issue.result());
        QVERIFY(!issue.result()->authority.canSign());

        expectRefusal(kit, nobody, {issue.result()->certificate.id}, ErrorCode::AuthorityKeyDestroyed);
    }

    void aForeignCertificateIsSaidToBeOne()
    {
        IssuedKit kit;
        workspace::NewCertificate foreign{.names = test::namesOf({u"foreign.test"_s}),
            .authority = {},
            .certificate = kit.issued->authority.certificate,
            .root = kit.issued->authority.certificate,
            .keyPem = {},
            .keyType = u"ec-p256"_s,
            .createdAt = kit.clock.now()};
        FolderSync sync;
        const auto record = kit.workspace().addCertificate(foreign, sync);
        QVERIFY(record);

        expectRefusal(kit, kit.services(), {record->id}, ErrorCode::NotIssuedHere);
    }

    void aLockedKeyringChangesNothing()
    {
        IssuedKit kit;
        Services locked = kit.services();
        secrets::MemoryStore empty;
        locked.secrets = &empty;

        expectRefusal(kit, locked, {kit.issued->certificate.id}, ErrorCode::AuthorityLocked);
    }

    void damageChangesNothing()
    {
        IssuedKit kit;
        for (const QString &file : {u"/authorities/certwright/key.pem"_s, u"/certificates/app.test/cert.pem"_s}) {
            QFile damaged(kit.root() + file);
            QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
            damaged.write("damaged");
            damaged.close();
            const bool isKey = file.endsWith(u"key.pem"_s);
            expectRefusal(kit, kit.services(), {kit.issued->certificate.id},
                isKey ? ErrorCode::AuthorityFileDamaged : ErrorCode::WorkspaceFileDamaged);
        }
    }

    void cancellingInTimeChangesNothing()
    {
        IssuedKit kit;
        const auto before = test::snapshot(kit.root());
        RenewJob job(kit.services(), {kit.issued->certificate.id});
        connect(&job, &async::Job::progressed, &job, [&job](int done) {
            if (done == 1)
                job.cancel();
        });

        QVERIFY(test::finish(job));
        QThreadPool::globalInstance()->waitForDone();

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::Cancelled);
        QVERIFY(test::snapshot(kit.root()) == before);
    }
};

QTEST_GUILESS_MAIN(RenewJobTest)
#include "renew_job_test.moc"
