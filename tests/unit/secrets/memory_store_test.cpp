#include "core/secrets/memory_store.h"

#include <QTest>

using namespace certwright;
using namespace certwright::secrets;
using namespace Qt::StringLiterals;

class MemoryStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadUntilRemoved()
    {
        MemoryStore store;
        QStringList log;
        const auto note = [&log](const Result<SecureBytes> &read) {
            log << (read ? QString::fromLatin1(read->data(), read->size()) : QString::number(int(read.error().code)));
        };

        store.write(this, u"a"_s, SecureBytes(QByteArrayView("one")), [](const Status &) {});
        store.read(this, u"a"_s, note);
        QTRY_COMPARE(log, QStringList{u"one"_s});
        store.write(this, u"a"_s, SecureBytes(QByteArrayView("two")), [](const Status &) {});
        store.read(this, u"a"_s, note);
        QTRY_COMPARE(log.value(1), u"two"_s);
        store.remove(this, u"a"_s, [](const Status &) {});
        store.read(this, u"a"_s, note);
        QTRY_COMPARE(log.value(2), QString::number(int(ErrorCode::KeyringEntryNotFound)));
        QCOMPARE(store.count(), 0);
    }

    void removingWhatIsNotThereSucceeds()
    {
        MemoryStore store;
        bool removed = false;

        store.remove(this, u"a"_s, [&removed](const Status &status) { removed = status.hasValue(); });

        QTRY_VERIFY(removed);
    }

    void answersComeLaterAndNotToTheDead()
    {
        MemoryStore store;
        int answers = 0;
        {
            const QObject shortLived;
            store.probe(const_cast<QObject *>(&shortLived), [&answers](Availability) { ++answers; });
            QCOMPARE(answers, 0);
        }
        store.probe(this, [&answers](Availability) { answers += 10; });

        QTRY_COMPARE(answers, 10);
    }

    void itFailsOnRequest()
    {
        MemoryStore store;
        const Error denied{ErrorCode::KeyringDenied, {u"a"_s}};
        store.failWith(denied);
        int failures = 0;
        const auto count = [&failures, denied](const auto &result) { failures += !result && result.error() == denied; };

        store.write(this, u"a"_s, SecureBytes(QByteArrayView("one")), count);
        store.read(this, u"a"_s, count);
        store.remove(this, u"a"_s, count);

        QTRY_COMPARE(failures, 3);
        QCOMPARE(store.count(), 0);
    }
};

QTEST_GUILESS_MAIN(MemoryStoreTest)
#include "memory_store_test.moc"
