#include "core/authority/authority_jobs.h"
#include "tests/support/authority_kit.h"
#include "tests/support/program.h"
#include "tests/support/snapshot.h"

#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

using workspace::KeyProtection;

namespace {

const Error noKeyring{ErrorCode::KeyringUnavailable, {u"none"_s}};

bool has(const Findings &findings, FindingId id)
{
    return std::any_of(findings.begin(), findings.end(), [id](const Finding &finding) { return finding.id == id; });
}

QByteArray verdict(const IssueOutcome &outcome, const QString &purpose = u"sslserver"_s)
{
    return test::strictVerdict(outcome.certificate.files.fullchain, outcome.certificate.files.authority, purpose);
}

} // namespace

class IssueJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theFirstUseMakesAnAuthorityAndACertificate()
    {
        test::AuthorityKit kit;
        IssueJob job(kit.services(), test::issueRequest({u"localhost"_s, u"127.0.0.1"_s, u"::1"_s}));

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        const IssueOutcome &outcome = *job.result();
        QVERIFY(outcome.authorityIsNew);
        QCOMPARE(outcome.authority.name, u"Certwright"_s);
        QCOMPARE(outcome.certificate.id.raw(), u"localhost"_s);
        QCOMPARE(outcome.certificate.issuerName, u"Certwright"_s);
        QVERIFY(outcome.certificate.files.chain.isEmpty());
        QVERIFY(!QFileInfo::exists(outcome.certificate.files.folder + u"/chain.pem"_s));
        QVERIFY(has(outcome.findings, FindingId::RootNotTrusted));
        QVERIFY(!has(outcome.findings, FindingId::ThrowAwayAuthority));
        QCOMPARE(kit.keyring.count(), 1);
        QCOMPARE(verdict(outcome), QByteArray());
    }

    void theRecordEqualsWhatTheFilesSay()
    {
        test::AuthorityKit kit;
        IssueJob job(kit.services(), test::issueRequest({u"*.app.test"_s, u"a@app.test"_s}));

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        const workspace::CertificateRecord told = job.result()->certificate;
        const auto read = kit.workspace().certificate(told.id);
        QVERIFY(read);
        QCOMPARE(told.id.raw(), u"_wildcard.app.test"_s);
        QCOMPARE(read->names, told.names);
        QCOMPARE(read->sha256, told.sha256);
        QCOMPARE(read->notAfter, told.notAfter);
        QCOMPARE(read->authority, told.authority);
        QCOMPARE(read->issuerName, told.issuerName);
        QCOMPARE(read->keyType, u"ec-p256"_s);
        QCOMPARE(read->keyLabel, told.keyLabel);
        QCOMPARE(read->files.key, told.files.key);
        QCOMPARE(read->files.authority, told.files.authority);
        QCOMPARE(read->createdAt.toSecsSinceEpoch(), told.createdAt.toSecsSinceEpoch());
    }

    void theSecondUseSignsWithTheSameAuthority()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        IssueJob second(kit.services(), test::issueRequest({u"app.test"_s}));

        QVERIFY(test::finish(second));

        QVERIFY(second.result());
        QVERIFY(!second.result()->authorityIsNew);
        QCOMPARE(second.result()->authority.id, first.result()->authority.id);
        QCOMPARE(kit.keyring.count(), 1);
        QCOMPARE(verdict(*second.result()), QByteArray());
    }

    void aNewAuthorityIsLimitedToExactlyTheNames()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        IssueRequest request = test::issueRequest({u"example.com"_s, u"*.example.com"_s, u"127.0.0.1"_s});
        request.choice = AuthorityChoice::NewExact;
        IssueJob second(kit.services(), request);

        QVERIFY(test::finish(second));

        QVERIFY(second.result());
        QVERIFY(second.result()->authorityIsNew);
        QCOMPARE(second.result()->authority.name, u"example.com"_s);
        QVERIFY(!second.result()->authority.isDefault);
        QCOMPARE(verdict(*second.result()), QByteArray());
        const auto constraints = second.result()->authority.certificate.nameConstraints();
        QVERIFY(constraints && !constraints->permits({pki::NameType::Dns, u"localhost"_s}));
    }

    void permitsWidenTheFirstAuthority()
    {
        test::AuthorityKit kit;
        IssueRequest request = test::issueRequest({u"example.com"_s, u"localhost"_s});
        request.permits = {pki::parsePermit(u"example.com").value()};
        IssueJob job(kit.services(), request);

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        QCOMPARE(verdict(*job.result()), QByteArray());
    }

    void withoutKeyringOrTerminalAThrowAwayAuthoritySigns()
    {
        test::AuthorityKit kit;
        kit.keyring.failWith(noKeyring);
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        IssueJob second(kit.services(), test::issueRequest({u"localhost"_s}));

        QVERIFY(test::finish(first));
        QVERIFY(test::finish(second));

        QVERIFY(first.result() && second.result());
        const IssueOutcome &outcome = *first.result();
        QCOMPARE(outcome.authority.protection, KeyProtection::Destroyed);
        QVERIFY(outcome.authority.keyFile.isEmpty());
        QVERIFY(!outcome.authority.isDefault);
        QVERIFY(has(outcome.findings, FindingId::ThrowAwayAuthority));
        QVERIFY(!QFileInfo::exists(kit.root() + u"/authorities/"_s + outcome.authority.id.raw() + u"/key.pem"_s));
        QCOMPARE(verdict(outcome), QByteArray());
        QVERIFY(second.result()->authority.id != outcome.authority.id);
        QCOMPARE(second.result()->certificate.id.raw(), u"localhost-2"_s);
    }

    void aLockedKeyringIsNotTheLackOfOne()
    {
        for (const ErrorCode code : {ErrorCode::KeyringEntryNotFound, ErrorCode::KeyringDenied,
                 ErrorCode::KeyringFailed, ErrorCode::TimedOut}) {
            test::AuthorityKit kit;
            kit.keyring.failWith(Error{code, {u"entry"_s}});
            IssueJob job(kit.services(), test::issueRequest({u"localhost"_s}));

            QVERIFY(test::finish(job));

            QVERIFY(!job.result());
            QCOMPARE(job.result().error().code, ErrorCode::PromptUnavailable);
            QVERIFY(!QFileInfo::exists(kit.root() + u"/authorities"_s));
        }
    }

    void aThrowAwayAuthorityNeverStandsInForOneThatIsLocked()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        const auto before = test::snapshot(kit.root());
        const std::pair<Error, QStringList> cases[] = {
            {{ErrorCode::KeyringEntryNotFound, {u"entry"_s}}, {u"Certwright"_s, u"not found"_s}},
            {{ErrorCode::KeyringEntryNotFound, {u"entry"_s, u"open"_s}}, {u"Certwright"_s, u"gone"_s}},
            {{ErrorCode::KeyringEntryNotFound, {u"entry"_s, u"locked"_s}}, {u"Certwright"_s, u"locked"_s}},
            {{ErrorCode::KeyringUnavailable, {u"entry"_s}}, {u"Certwright"_s, u"absent"_s}},
            {{ErrorCode::KeyringDenied, {u"entry"_s}}, {u"Certwright"_s}},
            {{ErrorCode::TimedOut, {u"entry"_s}}, {u"Certwright"_s}},
        };
        for (const auto &[problem, told] : cases) {
            kit.keyring.failWith(problem);
            IssueJob second(kit.services(), test::issueRequest({u"app.test"_s}));

            QVERIFY(test::finish(second));

            QVERIFY(!second.result());
            QCOMPARE(second.result().error().code, ErrorCode::AuthorityLocked);
            QCOMPARE(second.result().error().args, told);
            QVERIFY(test::snapshot(kit.root()) == before);
        }
    }

    void whoIsAskedLearnsWhyTheKeyringDoesNotHelp()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        kit.keyring.failWith(Error{ErrorCode::KeyringDenied, {u"entry"_s}});
        kit.passphrases.willFail(Error{ErrorCode::Cancelled});
        IssueJob second(kit.services(), test::issueRequest({u"app.test"_s}));

        QVERIFY(test::finish(second));

        QCOMPARE(second.result().error().code, ErrorCode::Cancelled);
        QCOMPARE(kit.passphrases.asked().size(), 1);
        const std::optional<Error> &problem = kit.passphrases.asked().first().keyringProblem;
        QVERIFY(problem && problem->code == ErrorCode::KeyringDenied);
    }

    void aPassphraseIsAskedForAndTheSigningNamed()
    {
        test::AuthorityKit kit;
        kit.keyring.failWith(noKeyring);
        kit.passphrases.willAnswer("correct horse battery");
        kit.passphrases.willAnswer("correct horse battery");
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        QVERIFY(first.result());
        IssueJob second(kit.services(), test::issueRequest({u"bücher.test"_s, u"127.0.0.1"_s}));

        QVERIFY(test::finish(second));

        QVERIFY(second.result());
        const secrets::PassphraseRequest asked = kit.passphrases.asked().last();
        QCOMPARE(asked.purpose, secrets::PassphrasePurpose::UnlockAuthority);
        QCOMPARE(asked.signing, (QStringList{u"bücher.test"_s, u"127.0.0.1"_s}));
        QVERIFY(!asked.previousWasWrong);
        QCOMPARE(second.result()->authority.protection, KeyProtection::Passphrase);
        QCOMPARE(verdict(*second.result()), QByteArray());
    }

    void anEncryptedLeafKeyOpensWithItsPassphraseOnly()
    {
        test::AuthorityKit kit;
        kit.passphrases.willAnswer("leaf secret");
        IssueRequest request = test::issueRequest({u"localhost"_s});
        request.encryptKey = true;
        IssueJob job(kit.services(), request);

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        QVERIFY(job.result()->certificate.keyEncrypted);
        QCOMPARE(kit.passphrases.asked().first().purpose, secrets::PassphrasePurpose::ProtectKey);
        const QString file = job.result()->certificate.files.key;
        const auto opened = [&file](const QString &passphrase) {
            return test::run(
                u"openssl"_s, {u"pkey"_s, u"-in"_s, file, u"-noout"_s, u"-passin"_s, QString(u"pass:"_s + passphrase)});
        };
        QVERIFY2(opened(u"leaf secret"_s).ok(), opened(u"leaf secret"_s).report().constData());
        QVERIFY(!opened(u"wrong"_s).ok());
        QCOMPARE(test::filesWith(kit.root(), "BEGIN PRIVATE KEY"), QStringList());
    }

    void theLeafKeyIsPrivateAndFits()
    {
        test::AuthorityKit kit;
        IssueJob job(kit.services(), test::issueRequest({u"localhost"_s}));

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        const QString key = job.result()->certificate.files.key;
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFileInfo(key).permissions(), ownerOnly);
        const auto fromKey = test::run(u"openssl"_s, {u"pkey"_s, u"-in"_s, key, u"-pubout"_s});
        const auto fromCert = test::run(
            u"openssl"_s, {u"x509"_s, u"-in"_s, job.result()->certificate.files.cert, u"-pubkey"_s, u"-noout"_s});
        QVERIFY(fromKey.ok());
        QCOMPARE(fromKey.out, fromCert.out);
        QVERIFY(job.result()->key.toPem()->view()
            == test::snapshot(job.result()->certificate.files.folder).value(u"privkey.pem"_s).content);
    }

    void twoFirstUsesAtOnceShareOneAuthority()
    {
        test::AuthorityKit kit;
        IssueJob one(kit.services(), test::issueRequest({u"localhost"_s}));
        IssueJob two(kit.services(), test::issueRequest({u"localhost"_s}));
        two.start();

        QVERIFY(test::finish(one));
        QTRY_VERIFY(two.isFinished());

        QVERIFY(one.result() && two.result());
        QCOMPARE(one.result()->authority.id, two.result()->authority.id);
        QVERIFY(one.result()->certificate.id != two.result()->certificate.id);
        QCOMPARE(kit.keyring.count(), 1);
        QCOMPARE(verdict(*one.result()), QByteArray());
        QCOMPARE(verdict(*two.result()), QByteArray());
    }

    void manyAtOnceEachFindANameOfTheirOwn_data()
    {
        QTest::addColumn<AuthorityChoice>("choice");
        QTest::newRow("throw-away ones") << AuthorityChoice::Automatic;
        QTest::newRow("limited to the names") << AuthorityChoice::NewExact;
    }

    void manyAtOnceEachFindANameOfTheirOwn()
    {
        QFETCH(const AuthorityChoice, choice);
        test::AuthorityKit kit;
        kit.keyring.failWith(noKeyring);
        std::vector<std::unique_ptr<IssueJob>> jobs;
        for (int i = 0; i < 8; ++i) {
            authority::IssueRequest request = test::issueRequest({u"localhost"_s});
            request.choice = choice;
            jobs.push_back(std::make_unique<IssueJob>(kit.services(), request));
            jobs.back()->start();
        }
        QSet<QString> names;
        for (const auto &job : jobs) {
            QTRY_VERIFY_WITH_TIMEOUT(job->isFinished(), 20000);
            QVERIFY2(job->result(), job->result() ? "" : qPrintable(job->result().error().args.join(u' ')));
            names << job->result()->authority.name;
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(jobs.size()));
    }
};

QTEST_GUILESS_MAIN(IssueJobTest)
#include "issue_job_test.moc"
