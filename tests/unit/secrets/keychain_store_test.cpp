#include "core/secrets/keychain_store.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace certwright;
using namespace certwright::secrets;
using namespace Qt::StringLiterals;

/// What needs no keyring; the real one is asked in the integration tests.
class KeychainStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("DISPLAY");
        QVERIFY(!QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s));
    }

    void withoutASessionBusItAnswersAtOnceThatThereIsNone()
    {
        KeychainStore store;
        QList<ErrorCode> codes;
        const auto note
            = [&codes](const auto &result) { codes << (result ? ErrorCode::Internal : result.error().code); };
        QElapsedTimer timer;
        timer.start();

        store.read(this, u"a"_s, note);
        store.write(this, u"a"_s, SecureBytes(QByteArrayView("one")), note);
        store.remove(this, u"a"_s, note);
        QCOMPARE(codes.size(), 0);

        QTRY_COMPARE(codes, QList<ErrorCode>(3, ErrorCode::KeyringUnavailable));
        QVERIFY(timer.elapsed() < 1000);
    }

    void withoutASessionBusItIsUnavailable()
    {
        KeychainStore store;
        std::optional<Availability> found;

        store.probe(this, [&found](Availability availability) { found = availability; });

        QTRY_VERIFY(found);
        QCOMPARE(*found, Availability::Unavailable);
    }
};

QTEST_GUILESS_MAIN(KeychainStoreTest)
#include "keychain_store_test.moc"
