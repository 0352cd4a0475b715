#include "ui/theme/theme.h"
#include "ui/widgets/new_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/states.h"
#include "ui/window/main_window.h"
#include "ui/window/palette_source.h"
#include "ui/window/sidebar.h"
#include "ui/window/status_line.h"

#include <QAccessible>
#include <QClipboard>
#include <QDropEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>
#include <QVBoxLayout>

using namespace certwright::ui;
using namespace Qt::StringLiterals;

namespace {

class FakePage final : public Page
{
    Q_OBJECT

public:
    explicit FakePage(const QString &title)
        : m_title(title)
        , m_field(new QLineEdit(this))
    {
        m_field->setAccessibleName(title);
        new QVBoxLayout(this);
        layout()->addWidget(m_field);
    }

    QString title() const override { return m_title; }
    void focusFirst() override { m_field->setFocus(Qt::TabFocusReason); }
    void filterText(const QString &text) override { filter = text; }
    void refreshAgain() override { ++refreshed; }

    QLineEdit *field() const { return m_field; }
    QString filter;
    int refreshed = 0;

private:
    QString m_title;
    QLineEdit *m_field;
};

class FakeSource final : public PaletteSource
{
public:
    QList<PaletteEntry> find(const QString &text) const override
    {
        return {{u"Certificates"_s, text + u".test"_s, {}, StatusKind::InOrder},
            {u"Commands"_s, u"Check "_s + text, {}, {}, IconName::Server, {}, [this] { ++runs; }}};
    }
    mutable int runs = 0;
};

} // namespace

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.install(); }
    void init();
    void cleanup() { m_window.reset(); }
    void firstPageIsShown();
    void controlDigitsReachPages();
    void sidebarArrowsReachTheBottomEntry();
    void f6GoesRound();
    void searchFiltersThePage();
    void paletteRunsWhatIsMarked();
    void escapeEmptiesTheSearch();
    void pasteWithoutAFieldIsReported();
    void pasteInAFieldIsNotReported();
    void droppedFilesAreReported();
    void narrowWindowsShowIconsOnly();
    void f5RefreshesThePage();
    void tabGoesFromSearchToNewToSidebarToPage();
    void tabFollowsTheLayoutWhateverWasMadeFirst();
    void tabEntersThePageThatHasTheFocus();
    void theWindowFitsTheScreen();
    void everyControlHasAName();
    void undoIsCalledOnce();
    void jobsAppearLateAndCanBeCancelled();
    void copiedIsConfirmed();
    void newMenuNamesItsEntries();
    void pageCountsAreSpoken();

private:
    Theme m_theme{Theme::Mode::Light};
    FakeSource m_source;
    std::unique_ptr<MainWindow> m_window;
    FakePage *m_first = nullptr;
    FakePage *m_second = nullptr;
    FakePage *m_settings = nullptr;
};

void WindowTest::init()
{
    m_window = std::make_unique<MainWindow>(m_theme);
    m_first = new FakePage(u"Overview"_s);
    m_second = new FakePage(u"Certificates"_s);
    m_settings = new FakePage(u"Settings"_s);
    m_window->addPage(m_first, IconName::Overview);
    m_window->addPage(m_second, IconName::Certificates);
    m_window->addPage(m_settings, IconName::Settings, MainWindow::Placement::Bottom);
    m_window->setPaletteSource(&m_source);
    m_window->newButton()->addEntry(IconName::Certificates, u"Certificate"_s, u"Ready at once"_s, Qt::CTRL | Qt::Key_N);
    m_window->statusLine()->setEndState(IconName::Lock, u"Keyring locked"_s);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowTest::firstPageIsShown()
{
    QCOMPARE(m_window->currentPage(), m_first);
}

void WindowTest::controlDigitsReachPages()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_settings);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_second);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(m_window->currentPage(), m_second);
}

void WindowTest::sidebarArrowsReachTheBottomEntry()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    sidebar->focusCurrent();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);

    QCOMPARE(m_window->currentPage(), m_settings);
    QVERIFY(sidebar->bottomList()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(m_window->currentPage(), m_second);
}

void WindowTest::f6GoesRound()
{
    m_first->focusFirst();
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->statusLine()->endButton()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->findChild<Sidebar *>()->topList()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_window->searchField()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(m_first->field()->hasFocus());
    QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(m_window->searchField()->hasFocus());
}

void WindowTest::searchFiltersThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->searchField(), u"app"_s);

    QCOMPARE(m_first->filter, u"app"_s);
}

void WindowTest::paletteRunsWhatIsMarked()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->searchField(), u"app"_s);
    QTest::keyClick(m_window->searchField(), Qt::Key_Down);

    QTest::keyClick(m_window->searchField(), Qt::Key_Return);

    QCOMPARE(m_source.runs, 1);
    QVERIFY(m_window->searchField()->text().isEmpty());
}

void WindowTest::escapeEmptiesTheSearch()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(m_window->searchField(), u"app"_s);

    QTest::keyClick(m_window->searchField(), Qt::Key_Escape);
    QVERIFY(m_window->searchField()->text().isEmpty());
    QCOMPARE(m_first->filter, QString());
    QTest::keyClick(m_window->searchField(), Qt::Key_Escape);
    QVERIFY(m_first->field()->hasFocus());
}

void WindowTest::pasteWithoutAFieldIsReported()
{
    QSignalSpy pasted(m_window.get(), &MainWindow::textPasted);
    QGuiApplication::clipboard()->setText(u"-----BEGIN CERTIFICATE-----"_s);
    m_window->findChild<Sidebar *>()->focusCurrent();

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(pasted.count(), 1);
}

void WindowTest::pasteInAFieldIsNotReported()
{
    QSignalSpy pasted(m_window.get(), &MainWindow::textPasted);
    QGuiApplication::clipboard()->setText(u"app.test"_s);
    m_first->focusFirst();

    QTest::keyClick(m_first->field(), Qt::Key_V, Qt::ControlModifier);

    QCOMPARE(pasted.count(), 0);
    QCOMPARE(m_first->field()->text(), u"app.test"_s);
}

void WindowTest::droppedFilesAreReported()
{
    QSignalSpy dropped(m_window.get(), &MainWindow::filesDropped);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/a.pem"_s), QUrl(u"https://example.com"_s)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);

    QApplication::sendEvent(m_window.get(), &enter); // Qt hands a drop only to whom it entered
    QApplication::sendEvent(m_window.get(), &event);

    QCOMPARE(dropped.count(), 1);
    QCOMPARE(dropped.first().first().toStringList(), QStringList{u"/tmp/a.pem"_s});
}

void WindowTest::narrowWindowsShowIconsOnly()
{
    auto *sidebar = m_window->findChild<Sidebar *>();
    m_window->resize(850, 600);
    QTRY_VERIFY(sidebar->isNarrow());
    m_window->resize(1200, 600);
    QTRY_VERIFY(!sidebar->isNarrow());
}

void WindowTest::f5RefreshesThePage()
{
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QCOMPARE(m_first->refreshed, 1);
}

void WindowTest::tabGoesFromSearchToNewToSidebarToPage()
{
    m_window->searchField()->setFocus(Qt::TabFocusReason);
    QList<QWidget *> order;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget());
    }

    auto *sidebar = m_window->findChild<Sidebar *>();
    const QList<QWidget *> expected{m_window->newButton()->mainButton(), m_window->newButton()->arrowButton(),
        sidebar->topList(), sidebar->bottomList(), m_first->field(), m_window->statusLine()->endButton()};
    QCOMPARE(order, expected);
}

void WindowTest::tabFollowsTheLayoutWhateverWasMadeFirst()
{
    auto *grid = new QGridLayout;
    auto *last = new QLineEdit;
    auto *middle = new QLineEdit;
    auto *above = new QLineEdit;
    grid->addWidget(last, 1, 0);
    grid->addWidget(middle, 0, 1);
    grid->addWidget(new QLineEdit, 0, 0);
    auto *layout = qobject_cast<QVBoxLayout *>(m_first->layout());
    layout->addLayout(grid);
    layout->insertWidget(0, above);
    QTRY_VERIFY(above->isVisible());
    above->setFocus(Qt::TabFocusReason);

    QList<QWidget *> order;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        order.append(QApplication::focusWidget());
    }

    const QList<QWidget *> expected{
        m_first->field(), grid->itemAtPosition(0, 0)->widget(), middle, last, m_window->statusLine()->endButton()};
    QCOMPARE(order, expected);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), last);
}

void WindowTest::tabEntersThePageThatHasTheFocus()
{
    m_first->setFocus();
    QTest::keyClick(m_first, Qt::Key_Tab);
    QVERIFY(m_first->field()->hasFocus());

    m_first->setFocus();
    QTest::keyClick(m_first, Qt::Key_Return);
    QVERIFY(m_first->field()->hasFocus());
}

void WindowTest::theWindowFitsTheScreen()
{
    MainWindow large(m_theme);
    large.resize(6000, 5000);
    const QByteArray kept = large.saveGeometry();
    const QSize room = large.screen()->availableSize();

    large.fitScreen();
    MainWindow restored(m_theme);
    restored.restoreGeometry(kept);
    restored.fitScreen();

    for (const MainWindow *window : {&large, &restored})
        QVERIFY(window->width() <= room.width() && window->height() < room.height());
}

void WindowTest::everyControlHasAName()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

void WindowTest::undoIsCalledOnce()
{
    int undone = 0;
    m_window->offerUndo(u"Removed."_s, [&undone] { ++undone; });
    QPushButton *undo = nullptr;
    for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
        if (button->accessibleDescription() == u"Removed."_s)
            undo = button;
    }
    QVERIFY(undo && undo->isVisible());

    undo->click();
    QCOMPARE(undone, 1);
    QVERIFY(!undo->isVisible());
}

void WindowTest::jobsAppearLateAndCanBeCancelled()
{
    StatusLine *line = m_window->statusLine();
    QSignalSpy cancelled(line, &StatusLine::cancelRequested);
    line->setJob(u"job"_s, u"Checking endpoints"_s, 1, 10);
    const auto find = [line]() -> QPushButton * {
        for (QPushButton *button : line->findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(u"Checking endpoints"_s) && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QVERIFY(!find());

    QTRY_VERIFY(find());
    find()->click();

    QCOMPARE(cancelled.first().first().toString(), u"job"_s);
    line->finishJob(u"job"_s, u"10 endpoints checked."_s);
    QCOMPARE(line->message(), u"10 endpoints checked."_s);
    QVERIFY(!line->hasJobs());
}

void WindowTest::copiedIsConfirmed()
{
    Q_EMIT m_first->copied(u"9F:2C"_s);
    QVERIFY(m_window->statusLine()->message().contains(u"9F:2C"_s));
}

void WindowTest::newMenuNamesItsEntries()
{
    QSignalSpy triggered(m_window->newButton()->menu()->actions().constFirst(), &QAction::triggered);

    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
    m_window->newButton()->mainButton()->click();
    QCOMPARE(triggered.count(), 2);
}

void WindowTest::pageCountsAreSpoken()
{
    m_window->setCount(m_second, 42);

    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_window->findChild<Sidebar *>()->topList());
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"Certificates, 42"_s);
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
