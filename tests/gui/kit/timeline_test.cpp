#include "ui/theme/theme.h"
#include "ui/widgets/expiry_timeline.h"

#include <QAccessible>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void dotsNeverOverlap_data();
    void dotsNeverOverlap();
    void theBandEndsBeforeWhatIsInOrder();
    void theBandReachesWhatIsDue();
    void whereNoBandTellsThereIsNone();
    void expiredAndLaterGoToTheirBins();
    void aDotStandsAtItsDay();
    void dotsOfOneDayAreStackedBy14();
    void arrowKeysMoveThroughTheDots();
    void enterOpensADot();
    void dotsAreAccessibleChildren();
    void childrenThatAreGoneAreInvalid();
    void rightToLeftMirrors();

private:
    static QList<TimelineItem> items(int count, int span, int first = 0);
    Theme m_theme{Theme::Mode::Light};
    const QDateTime m_now{QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc()};
};

QList<TimelineItem> TimelineTest::items(int count, int span, int first)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), QTimeZone::utc());
    QRandomGenerator random(7);
    QList<TimelineItem> result;
    for (int i = 0; i < count; ++i) {
        const qint64 seconds = qint64(first) * 86400 + random.bounded(span * 86400) + 60;
        result.append({QString::number(i), u"host-%1.test"_s.arg(i), now.addSecs(seconds), StatusKind::InOrder, true});
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.end < b.end; });
    return result;
}

void TimelineTest::dotsNeverOverlap_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("span");
    QTest::addColumn<double>("width");
    QTest::newRow("few") << 20 << 100 << 1086.0;
    QTest::newRow("all on one day") << 60 << 1 << 1086.0;
    QTest::newRow("a thousand") << 1000 << 100 << 1086.0;
    QTest::newRow("a thousand within a week, narrow") << 1000 << 7 << 500.0;
    QTest::newRow("a year") << 400 << 365 << 800.0;
}

void TimelineTest::dotsNeverOverlap()
{
    QFETCH(int, count);
    QFETCH(int, span);
    QFETCH(double, width);

    const TimelineLayout layout = layOutTimeline(items(count, span), m_now, QSizeF(width, 140), {16});

    for (qsizetype i = 0; i < layout.dots.size(); ++i) {
        for (qsizetype j = i + 1; j < layout.dots.size(); ++j) {
            const QPointF away = layout.dots[i].centre - layout.dots[j].centre;
            const double least = layout.dots[i].radius + layout.dots[j].radius;
            QVERIFY2(QPointF::dotProduct(away, away) >= least * least,
                qPrintable(u"%1 and %2 of %3"_s.arg(i).arg(j).arg(layout.dots.size())));
        }
    }
}

void TimelineTest::theBandEndsBeforeWhatIsInOrder()
{
    const QList<TimelineItem> soon{{u"a"_s, u"a.test"_s, m_now.addDays(5), StatusKind::DueSoon},
        {u"b"_s, u"b.test"_s, m_now.addDays(13), StatusKind::InOrder}};

    const TimelineLayout layout = layOutTimeline(soon, m_now, QSizeF(1086, 140), {16});

    QVERIFY(layout.dots.at(0).centre.x() < layout.xOfDay(layout.dueDays));
    QVERIFY(layout.dots.at(1).centre.x() - layout.dots.at(1).radius > layout.xOfDay(layout.dueDays));
    QCOMPARE(layOutTimeline(soon.mid(0, 1), m_now, QSizeF(1086, 140), {16}).dueDays, double(timelineDueDays));
}

/// A certificate for a year is due in its last 30 days, beyond the usual band.
void TimelineTest::theBandReachesWhatIsDue()
{
    const QList<TimelineItem> some{{u"a"_s, u"a.test"_s, m_now.addDays(29), StatusKind::DueSoon},
        {u"b"_s, u"b.test"_s, m_now.addDays(30), StatusKind::InOrder}};

    const TimelineLayout layout = layOutTimeline(some, m_now, QSizeF(1086, 140), {16});

    QVERIFY(layout.dueDays > 29 && layout.dueDays < 30);
}

/// One for 30 days is in order when those for a year are due already.
void TimelineTest::whereNoBandTellsThereIsNone()
{
    const QList<TimelineItem> some{{u"a"_s, u"a.test"_s, m_now.addDays(12), StatusKind::InOrder},
        {u"b"_s, u"b.test"_s, m_now.addDays(25), StatusKind::DueSoon}};

    QCOMPARE(layOutTimeline(some, m_now, QSizeF(1086, 140), {16}).dueDays, 0.0);
}

void TimelineTest::expiredAndLaterGoToTheirBins()
{
    const QList<TimelineItem> some = items(4, 5, -9) + items(3, 5, 20) + items(50, 5, 200);

    const TimelineLayout layout = layOutTimeline(some, m_now, QSizeF(1086, 140), {16});

    QCOMPARE(layout.expiredCount, 4);
    QCOMPARE(layout.laterCount, 50);
    for (const TimelineDot &dot : layout.dots) {
        if (dot.place == TimelineDot::Place::Expired)
            QVERIFY(layout.expiredBin.contains(dot.centre));
        if (dot.place == TimelineDot::Place::Later)
            QVERIFY(layout.laterBin.contains(dot.centre));
    }
}

void TimelineTest::aDotStandsAtItsDay()
{
    const QList<TimelineItem> one{{u"a"_s, u"a.test"_s, m_now.addDays(50), StatusKind::InOrder, false}};

    const TimelineLayout layout = layOutTimeline(one, m_now, QSizeF(1086, 140), {16});

    QCOMPARE(layout.dots.size(), 1);
    QVERIFY(std::abs(layout.dots[0].centre.x() - layout.axis.center().x()) < 0.5);
}

void TimelineTest::dotsOfOneDayAreStackedBy14()
{
    QList<TimelineItem> three;
    for (int i = 0; i < 3; ++i)
        three.append({QString::number(i), u"a.test"_s, m_now.addDays(50), StatusKind::InOrder, false});

    const TimelineLayout layout = layOutTimeline(three, m_now, QSizeF(1086, 140), {16});

    QCOMPARE(layout.dots[0].centre.y() - layout.dots[1].centre.y(), 14.0);
    QCOMPARE(layout.dots[0].centre.x(), layout.dots[1].centre.x());
}

void TimelineTest::arrowKeysMoveThroughTheDots()
{
    ExpiryTimeline timeline(m_theme);
    timeline.setItems(items(5, 90), m_now);
    timeline.show();
    QVERIFY(QTest::qWaitForWindowActive(&timeline));
    timeline.setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(timeline.currentDot(), 0);

    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.currentDot(), 2);
    QTest::keyClick(&timeline, Qt::Key_End);
    QCOMPARE(timeline.currentDot(), 4);
    QTest::keyClick(&timeline, Qt::Key_Right);
    QCOMPARE(timeline.currentDot(), 4);
    QTest::keyClick(&timeline, Qt::Key_Left);
    QCOMPARE(timeline.currentDot(), 3);
}

void TimelineTest::enterOpensADot()
{
    ExpiryTimeline timeline(m_theme);
    const QList<TimelineItem> some = items(5, 90);
    timeline.setItems(some, m_now);
    QSignalSpy activated(&timeline, &ExpiryTimeline::activated);
    timeline.setCurrentDot(1);

    QTest::keyClick(&timeline, Qt::Key_Return);

    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toString(), some[1].id);
}

void TimelineTest::dotsAreAccessibleChildren()
{
    ExpiryTimeline timeline(m_theme);
    timeline.resize(1086, 140);
    timeline.setItems({{u"a"_s, u"app.test"_s, m_now.addDays(61), StatusKind::InOrder, false}}, m_now);
    timeline.show();
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&timeline);

    QCOMPARE(root->childCount(), 1);
    QAccessibleInterface *dot = root->child(0);
    QCOMPARE(root->indexOfChild(dot), 0);
    QCOMPARE(dot->parent(), root);
    const QString name = dot->text(QAccessible::Name);
    QVERIFY2(name.contains(u"app.test"_s) && name.contains(u"In order"_s) && name.contains(u"61"_s), qPrintable(name));
    QVERIFY(!dot->rect().isEmpty());
    QCOMPARE(root->childAt(dot->rect().center().x(), dot->rect().center().y()), dot);
}

void TimelineTest::childrenThatAreGoneAreInvalid()
{
    ExpiryTimeline timeline(m_theme);
    timeline.resize(1086, 140);
    timeline.setItems(items(5, 90), m_now);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(&timeline);
    QAccessibleInterface *last = root->child(4);
    QVERIFY(last->isValid());

    timeline.setItems(items(2, 90), m_now);

    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QVERIFY(last->rect().isEmpty());
    QCOMPARE(root->indexOfChild(last), -1);
    QCOMPARE(root->child(4), nullptr);
}

void TimelineTest::rightToLeftMirrors()
{
    ExpiryTimeline timeline(m_theme);
    timeline.resize(1086, 140);
    timeline.setItems(items(1, 10), m_now);
    timeline.show();
    const double before = timeline.dots().first().centre.x();

    timeline.setLayoutDirection(Qt::RightToLeft);

    QCOMPARE(timeline.dots().first().centre.x(), timeline.width() - before);
}

QTEST_MAIN(TimelineTest)
#include "timeline_test.moc"
