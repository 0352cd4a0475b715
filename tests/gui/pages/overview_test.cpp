#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "ui/widgets/expiry_timeline.h"
#include "ui/widgets/status_glyph.h"

#include <QApplication>
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
        QCOMPARE(fixture.find<ui::ExpiryTimeline>(u"timeline"_s)->items().size(), 40); // told by its certificate
    }

    void firstRunHasTheFocusAndReturnBegins()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        QTRY_VERIFY(fixture.find(u"firstRunHttps"_s)->hasFocus());
        QStringList order;
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            order.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(order,
            (QStringList{u"firstRunCheck"_s, u"firstRunPaste"_s, u"firstRunFile"_s, u"firstRunServer"_s,
                u"firstRunServerCheck"_s}));
        fixture.find(u"firstRunHttps"_s)->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

        QVERIFY(fixture.find(u"newCertificatePage"_s)->isVisible());
    }

    void whatCannotBeReadIsNamedAndNothingIsClear()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::currentDateTimeUtc());
        QVERIFY(fixture.open());
        for (const QString &name : {u"localhost"_s, u"app.test"_s}) {
            fixture.workbench->newCertificate({{name}, {}});
            QVERIFY(fixture.click(u"createCertificate"_s));
            QTRY_VERIFY(fixture.find(u"readyPage"_s) && fixture.find(u"readyPage"_s)->isVisible());
        }
        QTRY_COMPARE(fixture.inventory->inventory().certificates.size(), 2);
        QCOMPARE(text(fixture, u"pageTitle"_s), u"Everything is in order."_s);
        for (const QString &file : {u"/workspace.json"_s, u"/certificates/app.test/cert.pem"_s}) {
            QFile damaged(fixture.workspace().root() + file);
            QVERIFY(damaged.open(QIODevice::WriteOnly));
            damaged.write("{");
        }

        fixture.inventory->refresh();

        auto *banner = fixture.find(u"overview"_s)->findChild<QWidget *>(u"overviewProblems"_s);
        QTRY_VERIFY(!banner->isHidden());
        QVERIFY(banner->accessibleDescription().contains(u"workspace.json"_s));
        QVERIFY(banner->accessibleDescription().contains(u"app.test"_s));
        QCOMPARE(text(fixture, u"pageTitle"_s), u"Not everything can be read."_s);
        QVERIFY(!text(fixture, u"pageSummary"_s).startsWith(u"1 of 1 certificate is"_s));
        const auto *nothing = fixture.find(u"overview"_s)->findChild<ui::StatusLabel *>(u"nothingNeeded"_s);
        QVERIFY(nothing);
        QCOMPARE(nothing->text(), u"Of what can be read, nothing needs you now."_s);
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
    static QString text(WindowFixture &fixture, const QString &label)
    {
        return fixture.find(u"overview"_s)->findChild<QLabel *>(label)->text();
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(OverviewTest)
#include "overview_test.moc"
