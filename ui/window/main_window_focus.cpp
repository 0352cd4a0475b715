// Which control comes next: Tab, F6.

#include "ui/widgets/new_button.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/states.h"
#include "ui/window/main_window.h"
#include "ui/window/sidebar.h"
#include "ui/window/status_line.h"
#include "ui/window/tab_order.h"
#include "ui/window/top_bar.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

namespace certwright::ui {

// Search, New, sidebar, page, status line. What was made later would come last, so this is done when Tab is pressed.
void MainWindow::restoreTabOrder()
{
    QList<QWidget *> order{searchField(), newButton()->mainButton(), newButton()->arrowButton(), m_sidebar->topList(),
        m_sidebar->bottomList()};
    if (Page *page = currentPage())
        order += controlsInOrder(page);
    order += controlsInOrder(m_status) + controlsInOrder(m_undoBar);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    restoreTabOrder();
    // The page itself has the focus while nothing on it was chosen.
    if (Page *page = currentPage(); page && focusWidget() == page) {
        if (next && enterPage())
            return true;
        m_sidebar->focusCurrent();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

/// Puts the focus on the first control of the page that takes it.
bool MainWindow::enterPage()
{
    for (QWidget *control : controlsInOrder(currentPage())) {
        if ((control->focusPolicy() & Qt::TabFocus) && control->isVisible() && control->isEnabled()) {
            control->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void MainWindow::cycleRegions(int step)
{
    Page *page = currentPage();
    QWidget *focus = QApplication::focusWidget();
    if (page && focus && page->isAncestorOf(focus) && page->focusPane(step))
        return;
    const QList<QWidget *> regions{m_sidebar, m_topBar, m_stack, m_status};
    int at = 2;
    for (int i = 0; i < regions.size(); ++i) {
        if (focus && regions[i]->isAncestorOf(focus))
            at = i;
    }
    const int count = static_cast<int>(regions.size());
    QWidget *next = regions[(at + step + count) % count];
    if (next == m_status && m_status->endButton()->isHidden())
        next = regions[(at + 2 * step + count) % count];
    if (next == m_sidebar)
        m_sidebar->focusCurrent();
    else if (next == m_topBar)
        searchField()->setFocus(Qt::TabFocusReason);
    else if (next == m_status)
        m_status->endButton()->setFocus(Qt::TabFocusReason);
    else if (page)
        page->focusFirst();
}

} // namespace certwright::ui
