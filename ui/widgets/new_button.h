#pragma once

#include "ui/theme/icon_name.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace certwright::ui {

class Theme;

/// The primary split button "New": the first part triggers the default action, the second opens a menu of all.
class NewButton final : public QWidget
{
    Q_OBJECT

public:
    explicit NewButton(const Theme &theme, QWidget *parent = nullptr);

    /// Adds an entry of two lines. The first one added is what the button itself does. The key works in the whole
    /// window. Connect to the action's triggered().
    QAction *addEntry(
        IconName icon, const QString &title, const QString &explanation, const QKeySequence &shortcut = {});
    void addSeparator();
    /// Opens the menu below the button, as a click on the arrow does.
    void openMenu();
    QMenu *menu() const { return m_menu; }
    QPushButton *mainButton() const { return m_main; }
    QPushButton *arrowButton() const { return m_arrow; }

private:
    const Theme &m_theme;
    QPushButton *m_main;
    QPushButton *m_arrow;
    QMenu *m_menu;
};

} // namespace certwright::ui
