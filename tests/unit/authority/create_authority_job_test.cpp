#include "core/authority/authority_jobs.h"
#include "tests/support/authority_kit.h"
#include "tests/support/snapshot.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

using workspace::KeyProtection;

class CreateAuthorityJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void theKeyringKeepsTheSecret()
    {
        test::AuthorityKit kit;
        CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Büro"_s}});

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        const workspace::AuthorityRecord &made = *job.result();
        QCOMPARE(made.id.raw(), u"buro"_s);
        QCOMPARE(made.protection, KeyProtection::Keyring);
        QVERIFY(made.isDefault);
        QCOMPARE(kit.keyring.count(), 1);
        QVERIFY(kit.keyring.contains(made.keyringEntry));
        QCOMPARE(kit.passphrases.asked().size(), 0);
        const auto listed = kit.workspace().authorities();
        QVERIFY(listed && listed->size() == 1);
        QVERIFY(listed->first().certificate == made.certificate);
    }

    void keysArePrivateAndEncrypted()
    {
        test::AuthorityKit kit;
        CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Desk"_s}});

        QVERIFY(test::finish(job));

        const auto entries = test::snapshot(kit.root());
        constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        constexpr auto ownerFolder = ownerOnly | QFile::ExeOwner | QFile::ExeUser;
        QCOMPARE(entries.value(u"authorities/desk/key.pem"_s).mode, ownerOnly);
        QCOMPARE(entries.value(u"authorities/desk/meta.json"_s).mode, ownerOnly);
        QCOMPARE(entries.value(u"authorities/desk"_s).mode, ownerFolder);
        QCOMPARE(entries.value(u"authorities"_s).mode, ownerFolder);
        QCOMPARE(QFileInfo(kit.root()).permissions(), ownerFolder);
        const QByteArray pem = entries.value(u"authorities/desk/key.pem"_s).content;
        QVERIFY(pem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QCOMPARE(test::filesWith(kit.root(), "BEGIN PRIVATE KEY"), QStringList());
    }

    void withoutKeyringAPassphraseIsAskedFor()
    {
        test::AuthorityKit kit;
        kit.keyring.failWith(Error{ErrorCode::KeyringUnavailable, {u"none"_s}});
        kit.passphrases.willAnswer("correct horse battery");
        CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Desk"_s}});

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        QCOMPARE(job.result()->protection, KeyProtection::Passphrase);
        QCOMPARE(kit.passphrases.asked().size(), 1);
        QCOMPARE(kit.passphrases.asked().first().purpose, secrets::PassphrasePurpose::NewAuthority);
        QVERIFY(openAuthority(*job.result(), SecureBytes(QByteArrayView("correct horse battery"))));
        const auto wrong = openAuthority(*job.result(), SecureBytes(QByteArrayView("wrong horse battery")));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error(), (Error{ErrorCode::WrongPassphrase, {u"Desk"_s}}));
        QCOMPARE(test::filesWith(kit.root(), "correct horse"), QStringList());
    }

    void withNobodyToAskItFailsAndLeavesNothing()
    {
        test::AuthorityKit kit;
        kit.keyring.failWith(Error{ErrorCode::KeyringDenied, {u"entry"_s}});
        CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Desk"_s}});

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::PromptUnavailable);
        QVERIFY(!QFileInfo::exists(kit.root()));
    }

    void aPortableWorkspaceAsksDespiteAKeyring()
    {
        test::AuthorityKit kit;
        kit.passphrases.willAnswer("correct horse battery");
        CreateAuthorityJob job(kit.portableServices(), {.plan = {.name = u"Desk"_s}});

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        QCOMPARE(job.result()->protection, KeyProtection::Passphrase);
        QCOMPARE(kit.keyring.count(), 0);
    }

    void aBadNewPassphraseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << static_cast<int>(ErrorCode::PassphraseEmpty);
        QTest::newRow("seven characters") << QByteArray("seven-7") << static_cast<int>(ErrorCode::PassphraseTooShort);
        QTest::newRow("seven umlauts") << QByteArray("äöüäöüä") << static_cast<int>(ErrorCode::PassphraseTooShort);
    }

    void aBadNewPassphraseIsRefused()
    {
        QFETCH(QByteArray, typed);
        QFETCH(int, code);
        test::AuthorityKit kit;
        kit.passphrases.willAnswer(typed);
        CreateAuthorityJob job(
            kit.services(), {.plan = {.name = u"Desk"_s}, .protection = NewKeyProtection::Passphrase});

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(static_cast<int>(job.result().error().code), code);
        QVERIFY(!QFileInfo::exists(kit.root()));
    }

    void aTakenNameIsRefusedBeforeAnythingIsAsked()
    {
        test::AuthorityKit kit;
        CreateAuthorityJob first(kit.services(), {.plan = {.name = u"Desk"_s}});
        QVERIFY(test::finish(first));
        const auto before = test::snapshot(kit.root());
        CreateAuthorityJob second(
            kit.services(), {.plan = {.name = u"DESK"_s}, .protection = NewKeyProtection::Passphrase});

        QVERIFY(test::finish(second));

        QVERIFY(!second.result());
        QCOMPARE(second.result().error(), (Error{ErrorCode::AuthorityExists, {u"DESK"_s}}));
        QCOMPARE(kit.passphrases.asked().size(), 0);
        QVERIFY(test::snapshot(kit.root()) == before);
    }

    void aFolderThatCannotBeWrittenIsSaidBeforeAnybodyIsAsked()
    {
        test::AuthorityKit kit;
        QVERIFY(QDir().mkpath(kit.root()));
        QFile blocker(kit.root() + u"/authorities"_s); // a file where the folder should be stops root as well
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto before = test::snapshot(kit.root());
        kit.keyring.failWith(Error{ErrorCode::KeyringUnavailable, {u"test"_s}}); // so that a person would be asked
        CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Desk"_s}});

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::FileUnwritable);
        QCOMPARE(job.result().error().args.value(0), blocker.fileName());
        QCOMPARE(job.result().error().args.value(2), u"workspace"_s);
        QCOMPARE(kit.passphrases.asked().size(), 0);
        QVERIFY(test::snapshot(kit.root()) == before);
    }

    void aFolderThatCannotBeWrittenAnyMoreLeavesNoSecret()
    {
        test::AuthorityKit kit;
        QVERIFY(QDir().mkpath(kit.root()));
        QFile blocker(kit.root() + u"/authorities"_s);
        CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Desk"_s}});
        connect(&job, &async::Job::progressed, &job, [&](int done) {
            if (done == 2) // the secret is kept
                QVERIFY(blocker.open(QIODevice::WriteOnly));
        });

        QVERIFY(test::finish(job));

        QVERIFY(blocker.isOpen());
        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::FileUnwritable);
        QCOMPARE(kit.keyring.count(), 0);
    }

    void cancellingAtAnyMomentLeavesAllOrNothing()
    {
        for (int turns = 0; turns < 12; ++turns) {
            test::AuthorityKit kit;
            CreateAuthorityJob job(kit.services(), {.plan = {.name = u"Desk"_s}});
            QSignalSpy finished(&job, &async::Job::finished);
            job.start();
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);

            job.cancel();
            job.cancel();

            QTRY_COMPARE(finished.count(), 1);
            QThreadPool::globalInstance()->waitForDone();
            const bool written = QFileInfo::exists(kit.root() + u"/authorities/desk/key.pem"_s);
            QCOMPARE(job.result().hasValue(), written);
            QCOMPARE(kit.keyring.count(), written ? 1 : 0);
            if (!written)
                QCOMPARE(job.result().error().code, ErrorCode::Cancelled);
        }
    }

    void destroyingTheJobAtAnyMomentLeavesAllOrNothing()
    {
        for (int turns = 0; turns < 12; ++turns) {
            test::AuthorityKit kit;
            auto job = std::make_unique<CreateAuthorityJob>(
                kit.services(), CreateAuthorityRequest{.plan = {.name = u"Desk"_s}});
            job->start();
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);

            job.reset();

            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
            const bool written = QFileInfo::exists(kit.root() + u"/authorities/desk/key.pem"_s);
            QCOMPARE(kit.keyring.count(), written ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(CreateAuthorityJobTest)
#include "create_authority_job_test.moc"
