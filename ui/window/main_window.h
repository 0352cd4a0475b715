#pragma once

#include "ui/theme/icon_name.h"
#include "ui/window/page.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QStackedWidget;

namespace certwright::ui {

class DropOverlay;
class NewButton;
class PalettePopup;
class PaletteSource;
class SearchField;
class Sidebar;
class StatusLine;
class Theme;
class TopBar;
class UndoBar;

/// The shell: sidebar, top bar with search and New, the pages, the status line. It knows nothing of what pages show.
/// Keys: Ctrl+K search, Ctrl+1.. pages, Alt+Left back, F6 and Shift+F6 between sidebar, top bar, content and status
/// line, F5, Ctrl+Enter, Esc.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// Where the sidebar shows a page.
    enum class Placement { Top, Bottom };

    explicit MainWindow(const Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes ownership. The first page added is shown; the n-th of the sidebar is reached by Ctrl+n.
    void addPage(Page *page, IconName icon, Placement placement = Placement::Top);
    /// Shows page without an entry in the sidebar, such as first run; takes ownership.
    void addHiddenPage(Page *page);
    /// Deletes it and its entry, soon. Another page must be shown.
    void removePage(Page *page);
    void showPage(Page *page);
    Page *currentPage() const;
    QList<Page *> pages() const;
    QList<Page *> listedPages() const; ///< those of the sidebar, from top to bottom
    /// The number at the end of a sidebar entry; a negative one shows none.
    void setCount(Page *page, int count);

    /// Offers of the search field; the source must outlive the window. Without one, typing only filters.
    void setPaletteSource(const PaletteSource *source);

    SearchField *searchField() const;
    NewButton *newButton() const;
    StatusLine *statusLine() const { return m_status; }
    /// Offers Undo for ten seconds at the bottom of the window; undo is called at most once.
    void offerUndo(const QString &sentence, std::function<void()> undo);
    /// Makes the window no larger than the screen has room. Call it before the first show.
    void fitScreen();
    /// Confirms in the status line that text was copied.
    void confirmCopied(const QString &text);

Q_SIGNALS:
    /// Files were dropped anywhere on the window.
    void filesDropped(const QStringList &paths);
    /// Text was dropped, or pasted while no field had the focus.
    void textPasted(const QString &text);
    void currentPageChanged(certwright::ui::Page *page);
    /// Alt+Left: back to the page before.
    void backWanted();
    /// The person closes the window: it asks nobody, the owner may remember the geometry here.
    void closing();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildSearch();
    void buildKeys();
    void adopt(Page *page);
    void restoreTabOrder();
    bool enterPage();
    void cycleRegions(int step);
    void searchChanged(const QString &text);
    void placePopup();
    void placeFloating();

    const Theme &m_theme;
    // The order is that of stacking: the popup is above the pages and below the search field.
    QStackedWidget *m_stack;
    Sidebar *m_sidebar;
    StatusLine *m_status;
    PalettePopup *m_popup;
    TopBar *m_topBar;
    DropOverlay *m_overlay;
    UndoBar *m_undoBar;
    QHash<Page *, int> m_entries;
    const PaletteSource *m_source = nullptr;
    std::function<void()> m_undo;
};

} // namespace certwright::ui
