#include "core/secrets/unavailable_store.h"

#include <QTest>

using namespace certwright;
using namespace certwright::secrets;
using namespace Qt::StringLiterals;

class UnavailableStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallEndsLaterWithTheReason()
    {
        UnavailableStore store(u"no such part"_s);
        QList<Error> errors;
        std::optional<Availability> availability;

        store.read(this, u"entry"_s, [&](const Result<SecureBytes> &secret) { errors << secret.error(); });
        store.write(this, u"entry"_s, SecureBytes("x"), [&](const Status &status) { errors << status.error(); });
        store.remove(this, u"entry"_s, [&](const Status &status) { errors << status.error(); });
        store.probe(this, [&](Availability found) { availability = found; });

        QVERIFY(errors.isEmpty() && !availability);
        QTRY_COMPARE(errors.size(), 3);
        for (const Error &error : errors)
            QVERIFY(error == (Error{ErrorCode::KeyringUnavailable, {u"no such part"_s}}));
        QTRY_VERIFY(availability == Availability::Unavailable);
    }
};

QTEST_GUILESS_MAIN(UnavailableStoreTest)
#include "unavailable_store_test.moc"
