#include "core/authority/authority_jobs.h"
#include "core/secrets/keychain_store.h"
#include "tests/support/authority_kit.h"
#include "tests/support/snapshot.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThreadPool>

#include <chrono>

using namespace certwright;
using namespace certwright::authority;
using namespace certwright::secrets;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString entry = u"test/entry"_s;

/// The workspace outlives the program: what an unlocked keyring stored, a locked one is asked for.
Services services(SecretStore &store, PassphraseSource &passphrases, const Clock &clock)
{
    const QString root = qEnvironmentVariable("CERTWRIGHT_TEST_WORKSPACE");
    return {workspace::Workspace::open(root, workspace::Portability::Personal).value(), &store, &passphrases, &clock};
}

template <typename Value>
struct Answer {
    std::optional<Value> value;

    bool wait(std::chrono::milliseconds patience = 15s)
    {
        return QTest::qWaitFor([this] { return value.has_value(); }, static_cast<int>(patience.count()));
    }
};

Result<SecureBytes> readNow(SecretStore &store, const QString &name)
{
    Answer<Result<SecureBytes>> answer;
    QObject context;
    store.read(&context, name, [&answer](Result<SecureBytes> secret) { answer.value.emplace(std::move(secret)); });
    if (!answer.wait())
        return Error{ErrorCode::Internal, {u"no answer"_s}};
    return *std::move(answer.value);
}

Status writeNow(SecretStore &store, const QString &name, const QByteArray &secret)
{
    Answer<Status> answer;
    QObject context;
    store.write(&context, name, SecureBytes(QByteArrayView(secret)),
        [&answer](const Status &status) { answer.value = status; });
    return answer.wait() ? *answer.value : Status(Error{ErrorCode::Internal, {u"no answer"_s}});
}

Status removeNow(SecretStore &store, const QString &name)
{
    Answer<Status> answer;
    QObject context;
    store.remove(&context, name, [&answer](const Status &status) { answer.value = status; });
    return answer.wait() ? *answer.value : Status(Error{ErrorCode::Internal, {u"no answer"_s}});
}

Availability probeNow(SecretStore &store)
{
    Answer<Availability> answer;
    QObject context;
    store.probe(&context, [&answer](Availability found) { answer.value = found; });
    return answer.wait(30s) ? *answer.value : Availability::Unavailable;
}

/// Runs a function of keyring.sh.
bool shell(const QString &command)
{
    QProcess bash;
    bash.setStandardInputFile(QProcess::nullDevice());
    bash.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bash.start(u"bash"_s, {u"-c"_s, command});
    return bash.waitForFinished(20000) && bash.exitStatus() == QProcess::NormalExit && bash.exitCode() == 0;
}

/// Another daemon, with the same keyring open, takes the place of the one that answers.
bool restartKeyring(const QString &how)
{
    return shell(u"restart_keyring "_s + how);
}

QByteArray said(const Error &error)
{
    return QByteArray::number(static_cast<int>(error.code)) + ": " + error.args.join(u" | "_s).toUtf8() + " ("
        + error.detail.toUtf8() + ')';
}

} // namespace

/// Run by keyring.sh, which chooses the functions that fit the state of the keyring it has made.
class KeyringTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void unlockedKeepsReplacesAndRemoves()
    {
        KeychainStore store;

        const Status first = writeNow(store, entry, "one");
        QVERIFY2(first, first ? "" : said(first.error()).constData());
        QCOMPARE(readNow(store, entry)->view(), QByteArrayView("one"));
        QVERIFY(writeNow(store, entry, "zwölf"));
        QCOMPARE(readNow(store, entry)->view(), QByteArrayView("zwölf"));
        QVERIFY(removeNow(store, entry));
        const auto gone = readNow(store, entry);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::KeyringEntryNotFound);
        QCOMPARE(gone.error().args, (QStringList{entry, u"open"_s}));
        QVERIFY(removeNow(store, entry));
    }

    void unlockedIsAvailable()
    {
        KeychainStore store;

        QCOMPARE(probeNow(store), Availability::Available);
    }

    void unlockedHoldsALongSecret()
    {
        KeychainStore store;
        const QByteArray secret(4000, 'x');

        QVERIFY(writeNow(store, entry, secret));

        QCOMPARE(readNow(store, entry)->view(), QByteArrayView(secret));
        QVERIFY(removeNow(store, entry));
    }

    void unlockedMakesAnAuthorityAndSigns()
    {
        KeychainStore store;
        test::ScriptedPassphrases nobody;
        const SystemClock clock;
        IssueJob first(services(store, nobody, clock), test::issueRequest({u"localhost"_s}));
        IssueJob second(services(store, nobody, clock), test::issueRequest({u"app.test"_s}));

        QVERIFY(test::finish(first));
        QVERIFY2(first.result(), first.result() ? "" : said(first.result().error()).constData());
        QVERIFY(test::finish(second));

        QVERIFY(second.result());
        QCOMPARE(second.result()->authority.protection, workspace::KeyProtection::Keyring);
        QVERIFY(!second.result()->authorityIsNew);
        const auto secret = readNow(store, second.result()->authority.keyringEntry);
        QVERIFY(secret);
        const QString root = qEnvironmentVariable("CERTWRIGHT_TEST_WORKSPACE");
        QCOMPARE(test::filesWith(root, secret->view().toByteArray()), QStringList());
    }

    void lockedGivesNothingAndAuthoritiesStayLocked()
    {
        KeychainStore store(5s);
        test::ScriptedPassphrases nobody;
        const SystemClock clock;
        const QString root = qEnvironmentVariable("CERTWRIGHT_TEST_WORKSPACE");
        const auto before = test::snapshot(root);
        QVERIFY(!before.isEmpty());
        IssueJob job(services(store, nobody, clock), test::issueRequest({u"other.test"_s}));

        QVERIFY(test::finish(job));

        QVERIFY(!job.result());
        QCOMPARE(job.result().error().code, ErrorCode::AuthorityLocked);
        QVERIFY(test::snapshot(root) == before);
    }

    void lockedIsSaidByTheProbe()
    {
        KeychainStore store(5s);

        const Status written = writeNow(store, entry, "one");

        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeyringDenied);
        QCOMPARE(probeNow(store), Availability::Locked);
    }

    /// The keyring asks for its password, as on a desktop, and the person closes that window.
    void dismissedIsDeniedAndAuthoritiesStayLocked()
    {
        KeychainStore store;
        test::ScriptedPassphrases nobody;
        const SystemClock clock;
        const QString root = qEnvironmentVariable("CERTWRIGHT_TEST_WORKSPACE");
        const auto before = test::snapshot(root);
        QVERIFY(!before.isEmpty());
        QFile prompts(qEnvironmentVariable("CERTWRIGHT_TEST_PROMPTS"));

        const Status written = writeNow(store, entry, "one");
        IssueJob job(services(store, nobody, clock), test::issueRequest({u"other.test"_s}));
        QVERIFY(test::finish(job));

        QVERIFY(!written);
        QVERIFY2(written.error().code == ErrorCode::KeyringDenied, said(written.error()).constData());
        QVERIFY(!job.result());
        QVERIFY2(job.result().error().code == ErrorCode::AuthorityLocked, said(job.result().error()).constData());
        QVERIFY(test::snapshot(root) == before);
        QVERIFY(prompts.open(QIODevice::ReadOnly));
        QCOMPARE(prompts.readAll().count("PerformPrompt password\n"), 2);
    }

    void missingIsSaidToBeUnavailable()
    {
        KeychainStore store(5s);
        QElapsedTimer timer;
        timer.start();

        const auto read = readNow(store, entry);

        QVERIFY2(!read, "it was found");
        QVERIFY2(read.error().code == ErrorCode::KeyringUnavailable, said(read.error()).constData());
        QCOMPARE(probeNow(store), Availability::Unavailable);
        QVERIFY(timer.elapsed() < 4000);
    }

    /// A session's update or `gnome-keyring-daemon --replace` does this to a window that stays open.
    void restartedKeyringIsUsedAsBefore_data()
    {
        QTest::addColumn<QString>("how");

        QTest::newRow("replaced") << u"replaced"_s;
        QTest::newRow("killed and started") << u"killed"_s;
    }

    void restartedKeyringIsUsedAsBefore()
    {
        QFETCH(const QString, how);
        KeychainStore store(10s);
        test::ScriptedPassphrases nobody;
        const SystemClock clock;
        IssueJob first(services(store, nobody, clock), test::issueRequest({u"localhost"_s}));
        QVERIFY(test::finish(first));
        QVERIFY2(first.result(), first.result() ? "" : said(first.result().error()).constData());
        const Status written = writeNow(store, entry, "one");
        QVERIFY2(written, written ? "" : said(written.error()).constData());

        QVERIFY(restartKeyring(how));

        const auto kept = readNow(store, entry);
        QVERIFY2(kept, kept ? "" : said(kept.error()).constData());
        QCOMPARE(kept->view(), QByteArrayView("one"));
        IssueJob second(services(store, nobody, clock), test::issueRequest({u"app.test"_s}));
        QVERIFY(test::finish(second));
        QVERIFY2(second.result(), second.result() ? "" : said(second.result().error()).constData());
        QCOMPARE(second.result()->authority.id, first.result()->authority.id);
        QCOMPARE(probeNow(store), Availability::Available);
    }

    void endedIsSaidToBeUnavailable()
    {
        KeychainStore store(5s);
        const Status before = writeNow(store, entry, "one");
        QVERIFY2(before, before ? "" : said(before.error()).constData());

        QVERIFY(shell(u"kill -KILL $(daemon)"_s));

        const Status written = writeNow(store, entry, "two");
        QVERIFY(!written);
        QVERIFY2(written.error().code == ErrorCode::KeyringUnavailable, said(written.error()).constData());
        const auto read = readNow(store, entry);
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::KeyringUnavailable, said(read.error()).constData());
        QCOMPARE(probeNow(store), Availability::Unavailable);
    }

    void hangingEndsAtTheDeadline()
    {
        KeychainStore store(300ms);
        QElapsedTimer timer;
        timer.start();

        const auto read = readNow(store, entry);

        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TimedOut);
        QVERIFY(timer.elapsed() < 3000);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
