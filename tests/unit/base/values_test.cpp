#include "core/base/clock.h"
#include "core/base/finding.h"
#include "core/base/strong.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace certwright;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<QString, CertificateId>, "an id is made on purpose");
static_assert(!std::is_convertible_v<CertificateId, AuthorityId>, "look-alikes are kept apart");

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSystemClockSpeaksUtc()
    {
        const QDateTime now = SystemClock().now();

        QCOMPARE(now.timeSpec(), Qt::UTC);
        QVERIFY(qAbs(now.secsTo(QDateTime::currentDateTimeUtc())) < 5);
    }

    void aFixedClockStandsUntilItIsSet()
    {
        const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0), QTimeZone(3600));
        FixedClock clock(noon);

        QCOMPARE(clock.now(), noon);
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        QCOMPARE(clock.now().time(), QTime(11, 0));

        clock.set(noon.addDays(1));
        QCOMPARE(clock.now(), noon.addDays(1));
    }

    void everyFindingHasANameOfItsOwn()
    {
        static const QRegularExpression form(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
        QSet<QString> names;

        for (int id = 0; id <= static_cast<int>(FindingId::KeyCurveSpelledOut); ++id) {
            const QString name = findingName(static_cast<FindingId>(id));
            QVERIFY2(form.match(name).hasMatch(), qPrintable(u"%1: %2"_s.arg(id).arg(name)));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
        }
    }

    void strongValuesCompareAndHashByTheirRawForm()
    {
        const CertificateId a(u"a"_s);
        const QSet<CertificateId> ids{a, CertificateId(u"a"_s), CertificateId(u"b"_s)};

        QCOMPARE(ids.size(), 2);
        QVERIFY(a == CertificateId(u"a"_s));
        QVERIFY(a < CertificateId(u"b"_s));
        QVERIFY(CertificateId().isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "values_test.moc"
