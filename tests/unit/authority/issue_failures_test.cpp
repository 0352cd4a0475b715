#include "core/authority/authority_jobs.h"
#include "tests/support/authority_kit.h"
#include "tests/support/permissions.h"
#include "tests/support/snapshot.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

namespace {

/// A workspace with one authority that a passphrase protects.
struct PassphraseKit : test::AuthorityKit {
    PassphraseKit()
    {
        passphrases.willAnswer("correct horse battery");
        CreateAuthorityJob job(services(), {.plan = {.name = u"Desk"_s}, .protection = NewKeyProtection::Passphrase});
        made = test::finish(job) && job.result();
    }

    bool made = false;
};

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

/// Issues for `names` and expects this failure and an untouched workspace.
void expectRefusal(test::AuthorityKit &kit, const IssueRequest &request, ErrorCode code)
{
    const auto before = test::snapshot(kit.root());
    const int secretsBefore = kit.keyring.count();
    IssueJob job(kit.services(), request);

    QVERIFY(test::finish(job));

    QVERIFY(!job.result());
    QCOMPARE(job.result().error().code, code);
    QVERIFY(test::snapshot(kit.root()) == before);
    QCOMPARE(kit.keyring.count(), secretsBefore);
}

} // namespace

class IssueFailuresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_obeysModes = test::obeyModes(); }

    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aNameOutsideTheFirstAuthorityMakesNothing()
    {
        test::AuthorityKit kit;

        expectRefusal(kit, test::issueRequest({u"localhost"_s, u"example.com"_s}), ErrorCode::NameOutsideConstraints);

        QVERIFY(!QFileInfo::exists(kit.root()));
    }

    void aNameOutsideAnExistingAuthorityIsRefused()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));

        expectRefusal(kit, test::issueRequest({u"example.com"_s}), ErrorCode::NameOutsideConstraints);
    }

    void aBadPlanIsRefused()
    {
        test::AuthorityKit kit;
        IssueRequest request = test::issueRequest({u"localhost"_s});
        request.plan.days = 0;
        expectRefusal(kit, request, ErrorCode::DaysOutOfRange);
        request.plan = {};
        expectRefusal(kit, request, ErrorCode::NoNames);
        request.choice = AuthorityChoice::NewExact;
        expectRefusal(kit, request, ErrorCode::AuthorityNameInvalid);
    }

    void anUnknownAuthorityIsSaid()
    {
        test::AuthorityKit kit;
        IssueRequest request = test::issueRequest({u"localhost"_s});
        request.choice = AuthorityChoice::Named;
        request.authority = u"Nowhere"_s;

        expectRefusal(kit, request, ErrorCode::AuthorityNotFound);
    }

    void aNamedAuthorityIsNotMadeWhereTheWorkspaceIsGone()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        QVERIFY(QDir().rename(kit.root(), kit.root() + u".away"_s));
        IssueRequest request = test::issueRequest({u"x.test"_s});
        request.choice = AuthorityChoice::Named;
        request.authority = first.result()->authority.id.raw();
        IssueJob job(kit.services(), request);

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::AuthorityNotFound);
        QCOMPARE(job.result().error().args.value(1), u"no workspace"_s);
        QVERIFY(!QFileInfo::exists(kit.root()));
    }

    void noAuthorityTakesThePlaceOfALostOne()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        QVERIFY(QDir().rename(kit.root() + u"/authorities"_s, kit.root() + u".away"_s));
        const int secretsBefore = kit.keyring.count();
        IssueJob job(kit.services(), test::issueRequest({u"x.test"_s}));

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::AuthorityNotFound);
        QCOMPARE(job.result().error().args.value(0), first.result()->authority.id.raw());
        QVERIFY(!QFileInfo::exists(kit.root() + u"/authorities"_s));
        QCOMPARE(kit.keyring.count(), secretsBefore);
    }

    void aTakenNameForANewAuthorityIsSaid()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        IssueRequest request = test::issueRequest({u"example.com"_s});
        request.choice = AuthorityChoice::NewExact;
        request.authority = u"desk"_s;

        expectRefusal(kit, request, ErrorCode::AuthorityExists);
    }

    void threeWrongPassphrasesAreEnough()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        for (int i = 0; i < 3; ++i)
            kit.passphrases.willAnswer("wrong");
        kit.passphrases.willAnswer("correct horse battery");

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::WrongPassphrase);

        QCOMPARE(kit.passphrases.asked().size(), 4); // one for making it
        QVERIFY(!kit.passphrases.asked().at(1).previousWasWrong);
        QVERIFY(kit.passphrases.asked().at(2).previousWasWrong);
    }

    void aRightPassphraseAfterAWrongOneSigns()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        kit.passphrases.willAnswer("wrong");
        kit.passphrases.willAnswer("correct horse battery");
        IssueJob job(kit.services(), test::issueRequest({u"localhost"_s}));

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
    }

    void aFileThatHoldsAWrongPassphraseIsWrongOnce()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        kit.passphrases.willAnswer("wrong"); // and nothing more to give

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::WrongPassphrase);
    }

    void declinedMeansDeclined()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        kit.passphrases.willFail(Error{ErrorCode::Cancelled});

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::Cancelled);
    }

    void aForeignSecretInTheKeyringIsLockedWhenNobodyCanBeAsked()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        const QString entry = first.result()->authority.keyringEntry;
        kit.keyring.write(this, entry, SecureBytes(QByteArrayView("something else")), [](const Status &) {});

        expectRefusal(kit, test::issueRequest({u"app.test"_s}), ErrorCode::AuthorityLocked);
    }

    void aDamagedKeyFileIsSaidBeforeAnyPassphrase()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        overwrite(kit.root() + u"/authorities/desk/key.pem"_s, "not a key");

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::AuthorityFileDamaged);
    }

    void aKeyFileThatCannotBeReadIsNotSaidToBeDamaged()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        if (!m_obeysModes)
            QSKIP("modes stop nobody here");
        const test::Mode shut(kit.root() + u"/authorities/desk/key.pem"_s, 0);

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::FileUnreadable);
    }

    void aKeyOfAnotherAuthorityIsBroken()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        kit.passphrases.willAnswer("correct horse battery");
        CreateAuthorityJob other(
            kit.services(), {.plan = {.name = u"Other"_s}, .protection = NewKeyProtection::Passphrase});
        QVERIFY(test::finish(other));
        const QString key = kit.root() + u"/authorities/desk/key.pem"_s;
        overwrite(key, test::snapshot(kit.root()).value(u"authorities/other/key.pem"_s).content);
        kit.passphrases.willAnswer("correct horse battery");

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::AuthorityBroken);
    }

    void aDamagedOnlyAuthorityIsNoFirstUse()
    {
        PassphraseKit kit;
        QVERIFY(kit.made);
        for (const QString &file : {u"meta.json"_s, u"cert.pem"_s}) {
            overwrite(kit.root() + u"/authorities/desk/"_s + file, "{ damaged");

            expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::AuthorityFileDamaged);
        }
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        test::AuthorityKit kit;
        IssueJob first(kit.services(), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        QVERIFY(QDir(kit.root() + u"/certificates"_s).removeRecursively());
        overwrite(kit.root() + u"/certificates"_s, "in the way"); // stops root as well

        expectRefusal(kit, test::issueRequest({u"localhost"_s}), ErrorCode::FileUnwritable);
    }

    void aFolderThatCannotBeWrittenIsSaidBeforeAnybodyIsAsked()
    {
        for (const QString &folder : {u"/certificates"_s, u"/authorities"_s}) {
            test::AuthorityKit kit;
            QVERIFY(QDir().mkpath(kit.root()));
            overwrite(kit.root() + folder, "in the way");
            kit.keyring.failWith(Error{ErrorCode::KeyringUnavailable, {u"test"_s}});
            IssueRequest request = test::issueRequest({u"localhost"_s});
            request.encryptKey = true;

            expectRefusal(kit, request, ErrorCode::FileUnwritable);

            QCOMPARE(kit.passphrases.asked().size(), 0);
        }
    }

    void anAuthorityIsTakenBackWhenItsFirstCertificateCannotBeWritten()
    {
        test::AuthorityKit kit;
        IssueJob job(kit.services(), test::issueRequest({u"localhost"_s}));
        connect(&job, &async::Job::progressed, &job, [&kit](int done) {
            if (done == 2 && QDir().mkpath(kit.root()))
                overwrite(kit.root() + u"/certificates"_s, "in the way");
        });

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::FileUnwritable);
        QCOMPARE(kit.keyring.count(), 0);
        QVERIFY(!QFileInfo::exists(kit.root() + u"/authorities"_s));
    }

    void anEmptyPassphraseForTheLeafKeyIsRefused()
    {
        test::AuthorityKit kit;
        kit.passphrases.willAnswer("");
        IssueRequest request = test::issueRequest({u"localhost"_s});
        request.encryptKey = true;

        expectRefusal(kit, request, ErrorCode::PassphraseEmpty);
    }

    void cancellingAtAnyMomentLeavesAllOrNothing()
    {
        for (int turns = 0; turns < 16; ++turns) {
            test::AuthorityKit kit;
            IssueJob job(kit.services(), test::issueRequest({u"localhost"_s}));
            QSignalSpy finished(&job, &async::Job::finished);
            job.start();
            for (int turn = 0; turn < turns; ++turn)
                QCoreApplication::processEvents(QEventLoop::AllEvents, 2);

            job.cancel();

            QTRY_COMPARE(finished.count(), 1);
            QThreadPool::globalInstance()->waitForDone();
            const bool written = QFileInfo::exists(kit.root() + u"/certificates/localhost/privkey.pem"_s);
            QCOMPARE(job.result().hasValue(), written);
            QCOMPARE(QFileInfo::exists(kit.root() + u"/authorities/certwright/key.pem"_s), written);
            QCOMPARE(kit.keyring.count(), written ? 1 : 0);
        }
    }

private:
    bool m_obeysModes = false;
};

QTEST_GUILESS_MAIN(IssueFailuresTest)
#include "issue_failures_test.moc"
