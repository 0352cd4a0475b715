#include "ui/window/main_window.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/new_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/states.h"
#include "ui/window/palette_popup.h"
#include "ui/window/sidebar.h"
#include "ui/window/status_line.h"
#include "ui/window/top_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace certwright::ui {

namespace {

constexpr int narrowBelow = 900;
constexpr int popupWidth = 600;

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
    , m_sidebar(new Sidebar(theme, this))
    , m_status(new StatusLine(theme, this))
    , m_popup(new PalettePopup(theme, this))
    , m_topBar(new TopBar(theme, this))
    , m_overlay(new DropOverlay(theme, this))
    , m_undoBar(new UndoBar(theme, this))
{
    setWindowTitle(tr("Certwright"));
    setMinimumSize(800, 560);
    resize(1360, 860);
    setAcceptDrops(true);
    m_undoBar->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    auto *across = new QHBoxLayout;
    across->setSpacing(0);
    across->addWidget(m_sidebar);
    across->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(across, 1);
    layout->addWidget(m_status);
    connect(m_sidebar, &Sidebar::chosen, this, [this](int entry) {
        if (Page *page = m_entries.key(entry))
            showPage(page);
    });
    connect(m_undoBar, &UndoBar::undone, this, [this] {
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    buildSearch();
    buildKeys();
}

MainWindow::~MainWindow()
{
    // The children go before the connections do, and their going moves the focus.
    disconnect(qApp, nullptr, this, nullptr);
}

void MainWindow::buildSearch()
{
    SearchField *field = searchField();
    connect(field, &QLineEdit::textChanged, this, &MainWindow::searchChanged);
    connect(field, &SearchField::moved, m_popup, &PalettePopup::moveMark);
    connect(field, &SearchField::left, this, [this] {
        if (currentPage())
            currentPage()->focusFirst();
    });
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (!m_popup->runCurrent() && currentPage())
            currentPage()->focusFirst();
    });
    connect(m_popup, &PalettePopup::chosen, field, &QLineEdit::clear);
    connect(qApp, &QApplication::focusChanged, this, [this, field](QWidget *old, QWidget *now) {
        if (old == field && now != field)
            m_popup->hide();
        if (now == field && now != old && m_source && field->text().isEmpty())
            searchChanged({});
        placePopup();
    });
}

void MainWindow::buildKeys()
{
    const auto key = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::CTRL | Qt::Key_K, [this] {
        searchField()->setFocus(Qt::ShortcutFocusReason);
        searchField()->selectAll();
    });
    key(Qt::Key_F6, [this] { cycleRegions(1); });
    key(Qt::SHIFT | Qt::Key_F6, [this] { cycleRegions(-1); });
    key(Qt::Key_F5, [this] {
        if (currentPage())
            currentPage()->refreshAgain();
    });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        key(Qt::CTRL | enter, [this] {
            if (currentPage())
                currentPage()->runMain();
        });
    }
    key(Qt::ALT | Qt::Key_Left, [this] { Q_EMIT backWanted(); });
    // Fields take Ctrl+V themselves, so this one is reached only when none has the focus.
    key(QKeySequence::Paste, [this] {
        const QString text = QApplication::clipboard()->text();
        if (!text.trimmed().isEmpty())
            Q_EMIT textPasted(text);
    });
    for (int i = 0; i < 9; ++i) {
        key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i), [this, i] {
            const QList<Page *> listed = listedPages();
            if (i >= listed.size())
                return;
            showPage(listed[i]);
            listed[i]->focusFirst(); // wherever the focus was before: who asks for a page wants to work on it
        });
    }
}

SearchField *MainWindow::searchField() const
{
    return m_topBar->search();
}

NewButton *MainWindow::newButton() const
{
    return m_topBar->newButton();
}

void MainWindow::adopt(Page *page)
{
    m_stack->addWidget(page);
    connect(page, &Page::copied, this, &MainWindow::confirmCopied);
}

void MainWindow::addPage(Page *page, IconName icon, Placement placement)
{
    const bool first = m_entries.isEmpty();
    adopt(page);
    m_entries.insert(page, m_sidebar->addEntry(page->title(), icon, placement == Placement::Bottom));
    if (first)
        showPage(page);
}

void MainWindow::addHiddenPage(Page *page)
{
    adopt(page);
}

void MainWindow::removePage(Page *page)
{
    if (m_entries.contains(page))
        m_sidebar->removeEntry(m_entries.take(page));
    m_sidebar->setCurrent(m_entries.value(currentPage(), -1));
    m_stack->removeWidget(page);
    page->deleteLater();
}

void MainWindow::showPage(Page *page)
{
    if (!page)
        return;
    const bool other = page != m_stack->currentWidget();
    const QWidget *before = m_stack->currentWidget();
    const bool takesFocus = before && focusWidget() && (before == focusWidget() || before->isAncestorOf(focusWidget()));
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(m_entries.value(page, -1));
    if (!other)
        return;
    page->filterText(searchField()->text());
    Q_EMIT currentPageChanged(page);
    // The focus goes along, to what the page is for.
    if (takesFocus)
        page->focusFirst();
}

void MainWindow::fitScreen()
{
    constexpr int titleBar = 40; // and edges, on most desktops
    const QSize most = screen()->availableSize() - QSize(0, titleBar);
    setMinimumSize(minimumSize().boundedTo(most)); // letters of twice the size leave a small screen less
    if (!isMaximized() && !isFullScreen())
        resize(size().boundedTo(most));
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QList<Page *> MainWindow::pages() const
{
    QList<Page *> result;
    for (int i = 0; i < m_stack->count(); ++i)
        result.append(qobject_cast<Page *>(m_stack->widget(i)));
    return result;
}

QList<Page *> MainWindow::listedPages() const
{
    QList<Page *> listed;
    for (const int entry : m_sidebar->order())
        listed.append(m_entries.key(entry));
    return listed;
}

void MainWindow::setCount(Page *page, int count)
{
    if (m_entries.contains(page))
        m_sidebar->setCount(m_entries.value(page), count);
}

void MainWindow::setPaletteSource(const PaletteSource *source)
{
    m_source = source;
}

void MainWindow::searchChanged(const QString &text)
{
    if (Page *page = currentPage())
        page->filterText(text);
    const bool wanted = m_source && searchField()->hasFocus() && !text.trimmed().isEmpty();
    m_popup->showEntries(wanted ? m_source->find(text.trimmed()) : QList<PaletteEntry>(), text.trimmed());
    placePopup();
}

void MainWindow::placePopup()
{
    SearchField *field = searchField();
    const bool open = !m_popup->isHidden();
    field->setMerged(open);
    if (!open)
        return;
    const QPoint corner = field->mapTo(this, QPoint(0, 0));
    const int extra = 4;
    m_popup->setFieldHeight(field->height() + 2 * extra);
    const int width = std::min(popupWidth, this->width() - m_sidebar->width() - 32);
    const int x = layoutDirection() == Qt::LeftToRight ? corner.x() : corner.x() + field->width() - width;
    const int height = std::min(m_popup->wantedHeight(), this->height() - corner.y() - 40);
    m_popup->setGeometry(x, corner.y() - extra, width, height);
    m_popup->stackUnder(m_topBar);
}

void MainWindow::offerUndo(const QString &sentence, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoBar->offer(sentence);
    placeFloating();
    m_undoBar->raise();
}

void MainWindow::confirmCopied(const QString &text)
{
    const QString line = text.simplified();
    const QString shown = line.size() > 60 ? line.left(57) + QChar(0x2026) : line;
    m_status->showMessage(tr("Copied %1").arg(isolatedLtr(shown)));
}

void MainWindow::placeFloating()
{
    const QSize size = m_undoBar->sizeHint().expandedTo(QSize(310, 40));
    m_undoBar->setGeometry(
        (width() - size.width()) / 2, height() - m_status->height() - size.height() - 16, size.width(), size.height());
    m_overlay->setGeometry(rect().adjusted(16, 16, -16, -16));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sidebar->setNarrow(width() < m_theme.scaled(narrowBelow));
    placeFloating();
    placePopup();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    // Below the popup, which reaches over the top bar.
    QPainter(this).fillRect(
        QRect(m_topBar->x(), m_topBar->geometry().bottom(), m_topBar->width(), 1), m_theme.color(ColorRole::Line));
}

void MainWindow::showEvent(QShowEvent *event)
{
    // Nothing is chosen yet: the first Tab goes to the search field.
    if (!focusWidget())
        setFocus(Qt::OtherFocusReason);
    QWidget::showEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    Q_EMIT closing();
    QWidget::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentPage() && currentPage()->stepBack())
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); enter && button)
        return button->click(); // outside dialogs a button hears only the space bar
    if (enter && currentPage() && (focusWidget() == this || focusWidget() == currentPage()))
        return currentPage()->focusFirst();
    QWidget::keyPressEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = localFiles(*event->mimeData());
    if (paths.isEmpty() && !event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    m_overlay->showFor(static_cast<int>(paths.size()));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    Q_UNUSED(event)
    m_overlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->hide();
    event->acceptProposedAction();
    const QStringList paths = localFiles(*event->mimeData());
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
    else if (event->mimeData()->hasText())
        Q_EMIT textPasted(event->mimeData()->text());
}

} // namespace certwright::ui
