#pragma once

#include <QString>
#include <QWidget>

namespace certwright::ui {

/// What the shell shows in its stack. The shell owns the page.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The translated name in the sidebar.
    virtual QString title() const = 0;
    /// Puts the focus on the first useful control of the content.
    virtual void focusFirst() = 0;
    /// Shows only what contains text; an empty text shows all. Pages without a list ignore it.
    virtual void filterText(const QString &text) { Q_UNUSED(text) }
    /// F5. Pages with nothing to look at again ignore it.
    virtual void refreshAgain() { }
    /// Ctrl+Enter presses the main button. Pages without one ignore it.
    virtual void runMain() { }
    /// Esc steps back, for instance from a pane that covers the page; false if there is nothing to step back from.
    virtual bool stepBack() { return false; }
    /// F6 and Shift+F6 inside the page: moves the focus to the next pane (step 1 or -1); false at the last one.
    virtual bool focusPane(int step)
    {
        Q_UNUSED(step)
        return false;
    }

Q_SIGNALS:
    /// A value went to the clipboard; the status line confirms it.
    void copied(const QString &text);
};

} // namespace certwright::ui
