// The main job end to end, once with the mouse and once by keyboard alone.

#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "tests/support/program.h"
#include "tests/support/server_process.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

class JourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void threeButtonsGiveACertificateThatAServerServes()
    {
        if (findProgram(u"openssl"_s).isEmpty())
            QSKIP("openssl is not installed");
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::currentDateTimeUtc());
        QVERIFY(fixture.open());

        QVERIFY(fixture.click(u"firstRunHttps"_s));
        QVERIFY(fixture.click(u"createCertificate"_s));
        QTRY_VERIFY(fixture.find(u"readyPage"_s) && fixture.find(u"readyPage"_s)->isVisible());
        QVERIFY(fixture.find(u"readyPage"_s)->findChild<QWidget *>(u"trustCard"_s)->isVisible());
        QVERIFY(fixture.find(u"readyPage"_s)->findChild<QWidget *>(u"useCard"_s)->isVisible());
        QVERIFY(fixture.click(u"showIssued"_s));

        QTRY_COMPARE(fixture.find<ui::DataTable>(u"certificateTable"_s)->model()->rowCount(), 1);
        QTRY_COMPARE(fixture.find<QLabel>(u"certificateTitle"_s)->text(), u"localhost"_s);
        checkServed(fixture);
    }

    void theKeyboardAloneIsEnough()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::currentDateTimeUtc());
        QVERIFY(fixture.open());

        press(fixture, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"nameField"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"app.test"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        tabTo(u"createCertificate"_s);
        QCOMPARE(focusName(), u"createCertificate"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE(focusName(), u"showIssued"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

        QTRY_COMPARE(focusName(), u"certificateTable"_s);
        QTRY_COMPARE(fixture.find<QLabel>(u"certificateTitle"_s)->text(), u"app.test"_s);
        press(fixture, Qt::Key_4, Qt::ControlModifier);
        press(fixture, Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"endpointField"_s);
        press(fixture, Qt::Key_1, Qt::ControlModifier);
        QVERIFY(fixture.find(u"overview"_s)->isVisible());
    }

    void aTargetThatIsNoneIsToldAtTheField()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->checkServer(u"not a host"_s);

        QVERIFY(fixture.find(u"endpointWrong"_s)->isVisible());
        QCOMPARE(focusName(), u"endpointField"_s);
    }

    void aServerThatRefusesIsToldWithTheWayOn()
    {
        WindowFixture fixture(Contents::Empty, m_theme);
        QVERIFY(fixture.open());

        fixture.workbench->checkServer(u"127.0.0.1:%1"_s.arg(freePort()));

        QTRY_VERIFY_WITH_TIMEOUT(fixture.find(u"endpointError"_s), 10'000);
    }

private:
    void checkServed(WindowFixture &fixture)
    {
        const workspace::CertificateRecord record = fixture.inventory->inventory().certificates.first();
        const quint16 port = freePort();
        ServerProcess server;
        QVERIFY2(server.start(findProgram(u"openssl"_s),
                     {u"s_server"_s, u"-quiet"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port), u"-cert"_s,
                         record.files.fullchain, u"-key"_s, record.files.key, u"-www"_s},
                     port),
            server.output().constData());
        auto *roots = fixture.find<QComboBox>(u"endpointRoots"_s);
        QTRY_COMPARE(roots->count(), 2);
        roots->setCurrentIndex(1);

        fixture.workbench->checkServer(u"127.0.0.1:%1"_s.arg(port));

        QTRY_VERIFY_WITH_TIMEOUT(fixture.find(u"hostnameCard"_s), 10'000);
        auto *glyph = fixture.find<QLabel>(u"endpointVerdict"_s);
        QVERIFY2(glyph->text().contains(u"127.0.0.1"_s), qPrintable(glyph->text()));
    }

    static void press(WindowFixture &fixture, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &fixture.window(), key, modifiers);
    }

    static QString focusName()
    {
        QWidget *focus = QApplication::focusWidget();
        return focus ? focus->objectName() : QString();
    }

    static void tabTo(const QString &name)
    {
        constexpr int most = 40;
        for (int i = 0; i < most && focusName() != name; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }

    ui::Theme m_theme{ui::Theme::Mode::Light};
};

QTEST_MAIN(JourneyTest)
#include "journey_test.moc"
