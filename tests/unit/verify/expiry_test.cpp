#include "core/verify/expiry.h"

#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;
using verify::Expiry;
using verify::ExpiryState;

namespace {

constexpr qint64 day = 24 * 60 * 60;

QDateTime moment(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs);
}

const QDateTime start = moment(u"2026-01-01T00:00:00Z"_s);

/// A certificate of this many seconds, inclusive, seen when this many are left.
Expiry expiryWithLeft(qint64 lifetime, qint64 left)
{
    const QDateTime end = start.addSecs(lifetime - 1);
    return verify::expiryAt(start, end, end.addSecs(-left));
}

} // namespace

class ExpiryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateThatIsNoneProvesNothing()
    {
        for (const auto &[begin, end] : {std::pair(start, QDateTime()), std::pair(QDateTime(), start.addYears(50))}) {
            const Expiry expiry = verify::expiryAt(begin, end, start);
            QVERIFY(!expiry.isReadable);
            QCOMPARE(expiry.state, ExpiryState::Expired);
            QCOMPARE(expiry.daysLeft, 0);
        }
        QVERIFY(verify::expiryAt(start, start.addDays(1), start).isReadable);
    }

    void theBordersAreExactToTheSecond_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<ExpiryState>("state");
        QTest::addColumn<qint64>("secondsLeft");
        QTest::addColumn<int>("daysLeft");

        const qint64 year = 365 * day;
        QTest::newRow("a second before notBefore")
            << u"2025-12-31T23:59:59Z"_s << ExpiryState::NotYetValid << year << 365;
        QTest::newRow("just before notBefore")
            << u"2025-12-31T23:59:59.999Z"_s << ExpiryState::NotYetValid << year << 365;
        QTest::newRow("notBefore itself") << u"2026-01-01T00:00:00Z"_s << ExpiryState::InOrder << year - 1 << 364;
        QTest::newRow("one day left to the second") << u"2026-12-30T23:59:59Z"_s << ExpiryState::Due << day << 1;
        QTest::newRow("less than a day left") << u"2026-12-31T00:00:00Z"_s << ExpiryState::Due << day - 1 << 0;
        QTest::newRow("notAfter itself") << u"2026-12-31T23:59:59Z"_s << ExpiryState::Due << qint64(0) << 0;
        QTest::newRow("within the second of notAfter")
            << u"2026-12-31T23:59:59.999Z"_s << ExpiryState::Due << qint64(0) << 0;
        QTest::newRow("a second after notAfter")
            << u"2027-01-01T00:00:00Z"_s << ExpiryState::Expired << qint64(-1) << 0;
        QTest::newRow("a day after notAfter but for a second")
            << u"2027-01-01T23:59:58Z"_s << ExpiryState::Expired << -day + 1 << 0;
        QTest::newRow("a day after notAfter") << u"2027-01-01T23:59:59Z"_s << ExpiryState::Expired << -day << -1;
        QTest::newRow("two days after notAfter but for a second")
            << u"2027-01-02T23:59:58Z"_s << ExpiryState::Expired << -2 * day + 1 << -1;
        QTest::newRow("two days after notAfter") << u"2027-01-02T23:59:59Z"_s << ExpiryState::Expired << -2 * day << -2;
    }

    void theBordersAreExactToTheSecond()
    {
        QFETCH(const QString, now);
        QFETCH(const ExpiryState, state);
        QFETCH(const qint64, secondsLeft);
        QFETCH(const int, daysLeft);

        const Expiry expiry = verify::expiryAt(start, moment(u"2026-12-31T23:59:59Z"_s), moment(now));

        QCOMPARE(expiry.state, state);
        QCOMPARE(expiry.secondsLeft, secondsLeft);
        QCOMPARE(expiry.daysLeft, daysLeft);
        QCOMPARE(expiry.lifetimeDays, 365);
    }

    void dueBeginsBelowThirtyDaysOrAThirdOfTheLifetime_data()
    {
        QTest::addColumn<qint64>("lifetime");
        QTest::addColumn<qint64>("border");

        QTest::newRow("398 days: 30 days") << 398 * day << 30 * day;
        QTest::newRow("91 days: 30 days") << 91 * day << 30 * day;
        QTest::newRow("90 days: both agree") << 90 * day << 30 * day;
        QTest::newRow("89 days: a third") << 89 * day << 89 * day / 3;
        QTest::newRow("47 days: a third") << 47 * day << 47 * day / 3;
        QTest::newRow("6 days: a third") << 6 * day << 2 * day;
        QTest::newRow("one hour: a third") << qint64(3600) << qint64(1200);
    }

    void dueBeginsBelowThirtyDaysOrAThirdOfTheLifetime()
    {
        QFETCH(const qint64, lifetime);
        QFETCH(const qint64, border);

        QCOMPARE(expiryWithLeft(lifetime, border).state, ExpiryState::InOrder);
        QCOMPARE(expiryWithLeft(lifetime, border - 1).state, ExpiryState::Due);
    }

    void theShareFallsFromOneToZero()
    {
        const qint64 lifetime = 90 * day;

        QCOMPARE(expiryWithLeft(lifetime, lifetime - 1).shareLeft, 1.0);
        QCOMPARE(expiryWithLeft(lifetime, lifetime / 2 - 1).shareLeft, 0.5);
        QCOMPARE(expiryWithLeft(lifetime, 0).shareLeft, 1.0 / static_cast<double>(lifetime));
        QCOMPARE(expiryWithLeft(lifetime, -1).shareLeft, 0.0);
        QCOMPARE(expiryWithLeft(lifetime, -lifetime).shareLeft, 0.0);
        QCOMPARE(expiryWithLeft(lifetime, 2 * lifetime).shareLeft, 1.0);
    }

    void lifetimesCountTheLastSecond()
    {
        QCOMPARE(verify::expiryAt(start, start.addDays(90), start).lifetimeDays, 90);
        QCOMPARE(verify::expiryAt(start, start.addDays(90).addSecs(-1), start).lifetimeDays, 90);
        QCOMPARE(verify::expiryAt(start, start, start).lifetimeDays, 0);
        QCOMPARE(verify::expiryAt(start, start, start).shareLeft, 1.0);
    }

    void theTimeZoneOfNowDoesNotMatter()
    {
        const QDateTime end = start.addDays(90);
        const QDateTime now = start.addDays(45);

        const Expiry utc = verify::expiryAt(start, end, now);
        const Expiry elsewhere = verify::expiryAt(start, end, now.toOffsetFromUtc(-7 * 3600));

        QCOMPARE(elsewhere.secondsLeft, utc.secondsLeft);
        QCOMPARE(elsewhere.daysLeft, utc.daysLeft);
    }

    void anEndBeforeTheStartIsExpired()
    {
        const Expiry expiry = verify::expiryAt(start, start.addDays(-10), start.addDays(-5));

        QCOMPARE(expiry.state, ExpiryState::Expired);
        QCOMPARE(expiry.lifetimeDays, 0);
        QCOMPARE(expiry.shareLeft, 0.0);
    }

    void theEndOfTimeDoesNotOverflow()
    {
        const Expiry expiry = verify::expiryAt(start, moment(u"9999-12-31T23:59:59Z"_s), start);

        QCOMPARE(expiry.state, ExpiryState::InOrder);
        QVERIFY(expiry.daysLeft > 2'900'000);
    }
};

QTEST_GUILESS_MAIN(ExpiryTest)
#include "expiry_test.moc"
