// The main job end to end, once with the mouse and once by keyboard alone.

#include "tests/gui/fixture/seed.h"
#include "tests/gui/fixture/window_fixture.h"
#include "tests/support/nginx_kit.h"
#include "tests/support/program.h"
#include "tests/support/server_process.h"
#include "ui/widgets/chips.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace certwright;
using namespace certwright::test;

class JourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }

    void threeButtonsGiveACertificateThatNginxServes()
    {
        if (findProgram(u"nginx"_s).isEmpty())
            QSKIP("nginx is not installed");
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::currentDateTimeUtc());
        QVERIFY(fixture.open());

        QVERIFY(fixture.click(u"firstRunHttps"_s));
        QVERIFY(fixture.click(u"createCertificate"_s));
        QTRY_VERIFY(fixture.find(u"readyPage"_s) && fixture.find(u"readyPage"_s)->isVisible());
        QVERIFY(trustCard(fixture)->isVisible());
        const QString recipe = recipeShown(fixture);
        QVERIFY(fixture.click(u"showIssued"_s));
        QTRY_COMPARE(fixture.find<ui::DataTable>(u"certificateTable"_s)->model()->rowCount(), 1);
        QTRY_COMPARE(fixture.find<QLabel>(u"certificateTitle"_s)->text(), u"localhost"_s);

        Served served(recipe);
        QVERIFY2(served.runs(), served.server.output().constData());
        for (const QString &host : {u"localhost"_s, u"127.0.0.1"_s, u"[::1]"_s}) {
            const QString target = u"%1:%2"_s.arg(host).arg(served.port);
            check(fixture, target, 0);
            QTRY_COMPARE_WITH_TIMEOUT(
                verdict(fixture), u"Clients that check certificates refuse %1."_s.arg(target), 10'000);
            check(fixture, target, 1);
            QTRY_COMPARE_WITH_TIMEOUT(verdict(fixture), u"%1 is in order."_s.arg(target), 10'000);
        }
    }

    void theKeyboardAloneIsEnough()
    {
        if (findProgram(u"nginx"_s).isEmpty())
            QSKIP("nginx is not installed");
        WindowFixture fixture(Contents::Empty, m_theme);
        fixture.clock.set(QDateTime::currentDateTimeUtc());
        QVERIFY(fixture.open());

        press(fixture, Qt::Key_N, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"nameField"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"127.0.0.1"_s);
        key(Qt::Key_Return);
        tabTo(u"createCertificate"_s);
        QCOMPARE(focusName(), u"createCertificate"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE(focusName(), u"showIssued"_s);
        QString recipe;
        useTheReadyPage(fixture, recipe);

        Served served(recipe);
        QVERIFY2(served.runs(), served.server.output().constData());
        press(fixture, Qt::Key_4, Qt::ControlModifier);
        press(fixture, Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"endpointField"_s);
        const QString target = u"127.0.0.1:%1"_s.arg(served.port);
        QTest::keyClicks(QApplication::focusWidget(), target);
        tabTo(u"endpointRoots"_s);
        key(Qt::Key_Down);
        tabTo(u"endpointCheck"_s);
        key(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(verdict(fixture), u"%1 is in order."_s.arg(target), 10'000);

        press(fixture, Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), u"certificateTable"_s);
        QTRY_COMPARE(fixture.find<QLabel>(u"certificateTitle"_s)->text(), u"127.0.0.1"_s);
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
    /// The real nginx with what the window said it needs.
    struct Served {
        explicit Served(const QString &recipe)
        {
            if (writeNginx(folder.path(), recipe, port))
                server.start(findProgram(u"nginx"_s), nginxArguments(folder.path()), port);
        }

        bool runs() const { return server.isRunning() && accepts(port); }

        QTemporaryDir folder;
        quint16 port = freePort();
        ServerProcess server;
    };

    /// What the card “Use it with…” says first.
    static QString recipeShown(WindowFixture &fixture)
    {
        const auto blocks = fixture.find(u"useCard"_s)->findChildren<ui::CodeBlock *>();
        const auto shown = std::find_if(blocks.cbegin(), blocks.cend(), std::mem_fn(&QWidget::isVisible));
        return shown == blocks.cend() ? QString() : (*shown)->code();
    }

    static QWidget *trustCard(WindowFixture &fixture)
    {
        return fixture.find(u"readyPage"_s)->findChild<QWidget *>(u"trustCard"_s);
    }

    static QString clipboard() { return QGuiApplication::clipboard()->text(); }

    /// A file's path copied, both servers chosen, a command for trusting copied; `recipe` is that for nginx.
    static void useTheReadyPage(WindowFixture &fixture, QString &recipe)
    {
        QTRY_COMPARE(fixture.inventory->inventory().certificates.size(), 1);
        const workspace::CertificateFiles files = fixture.inventory->inventory().certificates.first().files;
        QVERIFY(tabInto<ui::CopyButton>(fixture.find(u"readyFiles"_s)));
        key(Qt::Key_Space);
        QCOMPARE(clipboard(), files.cert);
        QVERIFY(tabInto<ui::Chip>(fixture.find(u"useServers"_s)));
        key(Qt::Key_Right);
        QCOMPARE(fixture.find<ui::FilterChips>(u"useServers"_s)->chosenId(), u"nats"_s);
        QTRY_VERIFY2(recipeShown(fixture).contains(u"nats"_s), qPrintable(recipeShown(fixture)));
        key(Qt::Key_Left);
        QCOMPARE(fixture.find<ui::FilterChips>(u"useServers"_s)->chosenId(), u"nginx"_s);
        QTRY_VERIFY(recipeShown(fixture).contains(u"ssl_certificate_key"_s));
        QVERIFY(tabInto<ui::CopyButton>(fixture.find(u"useCard"_s)));
        key(Qt::Key_Space);
        recipe = clipboard();
        QVERIFY2(recipe.contains(u"ssl_certificate_key"_s), qPrintable(recipe));
        QVERIFY(tabInto<ui::CopyButton>(trustCard(fixture)));
        key(Qt::Key_Space);
        QVERIFY2(clipboard() != recipe && clipboard().contains(u"ca"_s), qPrintable(clipboard()));
    }

    /// The page for servers, with the roots of that number in its list.
    static void check(WindowFixture &fixture, const QString &target, int roots)
    {
        auto *box = fixture.find<QComboBox>(u"endpointRoots"_s);
        QTRY_COMPARE(box->count(), 2);
        box->setCurrentIndex(roots);
        fixture.workbench->checkServer(target);
    }

    static QString verdict(WindowFixture &fixture)
    {
        const auto *label = fixture.find<QLabel>(u"endpointVerdict"_s);
        return label ? label->text() : QString();
    }

    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    /// Tab until such a control inside `part` has the focus.
    template <typename Control>
    static bool tabInto(const QWidget *part)
    {
        constexpr int most = 40;
        for (int i = 0; i < most; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QWidget *focus = QApplication::focusWidget();
            if (part->isAncestorOf(focus) && qobject_cast<Control *>(focus))
                return true;
        }
        return false;
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
