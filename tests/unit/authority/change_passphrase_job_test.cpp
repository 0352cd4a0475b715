#include "core/authority/authority_jobs.h"
#include "tests/support/authority_kit.h"
#include "tests/support/snapshot.h"

#include <QRegularExpression>
#include <QTest>
#include <QThreadPool>

using namespace certwright;
using namespace certwright::authority;
using namespace Qt::StringLiterals;

using workspace::KeyProtection;

namespace {

/// A workspace with one authority whose secret the keyring keeps.
struct KeyringKit : test::AuthorityKit {
    KeyringKit()
    {
        CreateAuthorityJob job(services(), {.plan = {.name = u"Desk"_s}});
        made = test::finish(job) && job.result();
    }

    bool made = false;
};

SecureBytes secret(const char *text)
{
    return SecureBytes(QByteArrayView(text));
}

} // namespace

class ChangePassphraseJobTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void aTypedPassphraseTakesTheKeyringsPlace()
    {
        KeyringKit kit;
        QVERIFY(kit.made);
        kit.passphrases.willAnswer("a new passphrase");
        ChangePassphraseJob job(kit.services(), u"desk"_s);

        QVERIFY(test::finish(job));

        QVERIFY(job.result());
        QCOMPARE(job.result()->protection, KeyProtection::Passphrase);
        QVERIFY(job.result()->keyringEntry.isEmpty());
        QVERIFY(job.result()->isDefault);
        QCOMPARE(kit.keyring.count(), 0);
        const auto listed = kit.workspace().authority(u"Desk"_s);
        QVERIFY(listed);
        QCOMPARE(listed->keyFile, job.result()->keyFile);
        QVERIFY(openAuthority(*listed, secret("a new passphrase")));
        const QDir folder(kit.root() + u"/authorities/desk"_s);
        QCOMPARE(folder.entryList({u"key*"_s}, QDir::Files).size(), 1);
    }

    void itCanBeChangedAgain()
    {
        KeyringKit kit;
        QVERIFY(kit.made);
        kit.passphrases.willAnswer("the first passphrase");
        ChangePassphraseJob first(kit.services(), u"Desk"_s);
        QVERIFY(test::finish(first));
        kit.passphrases.willAnswer("the first passphrase");
        kit.passphrases.willAnswer("the second passphrase");
        ChangePassphraseJob second(kit.services(), u"Desk"_s);

        QVERIFY(test::finish(second));

        QVERIFY(second.result());
        const auto listed = kit.workspace().authority(u"Desk"_s);
        QVERIFY(openAuthority(*listed, secret("the second passphrase")));
        QCOMPARE(openAuthority(*listed, secret("the first passphrase")).error().code, ErrorCode::WrongPassphrase);
    }

    void aFailureLeavesKeyAndKeyringAsTheyWere_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("code");
        QTest::newRow("unknown authority")
            << u"Other"_s << QByteArray("long enough") << static_cast<int>(ErrorCode::AuthorityNotFound);
        QTest::newRow("too short") << u"Desk"_s << QByteArray("short")
                                   << static_cast<int>(ErrorCode::PassphraseTooShort);
        QTest::newRow("empty") << u"Desk"_s << QByteArray() << static_cast<int>(ErrorCode::PassphraseEmpty);
    }

    void aFailureLeavesKeyAndKeyringAsTheyWere()
    {
        QFETCH(QString, authority);
        QFETCH(QByteArray, answer);
        QFETCH(int, code);
        KeyringKit kit;
        QVERIFY(kit.made);
        const auto before = test::snapshot(kit.root());
        kit.passphrases.willAnswer(answer);
        ChangePassphraseJob job(kit.services(), authority);

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(static_cast<int>(job.result().error().code), code);
        QVERIFY(test::snapshot(kit.root()) == before);
        QCOMPARE(kit.keyring.count(), 1);
    }

    void aLockedAuthorityStaysLocked()
    {
        KeyringKit kit;
        QVERIFY(kit.made);
        kit.keyring.failWith(Error{ErrorCode::KeyringEntryNotFound, {u"entry"_s}});
        const auto before = test::snapshot(kit.root());
        ChangePassphraseJob job(kit.services(), u"Desk"_s);

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::AuthorityLocked);
        QVERIFY(test::snapshot(kit.root()) == before);
    }

    void cancellingLeavesAllAsItWas()
    {
        KeyringKit kit;
        QVERIFY(kit.made);
        const auto before = test::snapshot(kit.root());
        kit.passphrases.willAnswer("a new passphrase");
        ChangePassphraseJob job(kit.services(), u"Desk"_s);
        job.start();

        job.cancel();

        QTRY_VERIFY(job.isFinished());
        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::Cancelled);
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(test::snapshot(kit.root()) == before);
    }
};

QTEST_GUILESS_MAIN(ChangePassphraseJobTest)
#include "change_passphrase_job_test.moc"
