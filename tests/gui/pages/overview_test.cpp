#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/widgets/expiry_timeline.h"

#include <QLabel>
#include <QTest>
#include <QThreadPool>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

namespace {

/// Knows one word, a long one.
class LongTitle final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QByteArrayView(source) == "Authorities" ? u"Zertifizierungsstellen"_s : QString();
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class OverviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void anEmptyWorkspaceAsksWhatToDoFirst()
    {
        WindowFixture fixture(Contents::Empty, m_theme);

        QVERIFY(fixture.open());

        QVERIFY(fixture.find(u"firstRun"_s)->isVisible());
        QVERIFY(fixture.find(u"firstRunHttps"_s)->isVisible());
    }

    void aFilledOneSaysHowEverythingStands()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);

        QVERIFY(fixture.open());

        auto *timeline = fixture.find<ui::ExpiryTimeline>(u"timeline"_s);
        QVERIFY(timeline && timeline->isVisible());
        QCOMPARE(timeline->items().size(), 40);
        QVERIFY(!fixture.find(u"overviewProblems"_s)->isVisible());
    }

    void aLongTitleBesideTheListIsNotCut()
    {
        LongTitle translator;
        QCoreApplication::installTranslator(&translator);
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        fixture.window().showPage(fixture.window().pages().at(2));
        const auto *title = fixture.find<QLabel>(u"authoritiesTitle"_s);
        QTRY_VERIFY(title->isVisible());

        QCOMPARE(title->text(), u"Zertifizierungsstellen"_s);
        QVERIFY(title->width() >= title->sizeHint().width());
        QCoreApplication::removeTranslator(&translator);
    }

    void aDamagedFileIsShownAndNotFatal()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QFile meta(fixture.workspace().root() + u"/certificates/app.harbour.test/meta.json"_s);
        QVERIFY(meta.open(QIODevice::WriteOnly));
        meta.close();

        QVERIFY(fixture.open());

        QVERIFY(fixture.find(u"overviewProblems"_s)->isVisible());
        QCOMPARE(fixture.find<ui::ExpiryTimeline>(u"timeline"_s)->items().size(), 39);
    }

    void aTimelineDotOpensItsCertificate()
    {
        WindowFixture fixture(Contents::Seeded, m_theme);
        QVERIFY(fixture.open());
        auto *timeline = fixture.find<ui::ExpiryTimeline>(u"timeline"_s);

        timeline->setFocus(Qt::TabFocusReason);
        QTest::keyClick(timeline, Qt::Key_Right);
        QTest::keyClick(timeline, Qt::Key_Return);

        QTRY_VERIFY(fixture.find(u"certificatePane"_s)->isVisible());
    }

private:
    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
