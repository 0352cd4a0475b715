#pragma once

#include <QPointer>
#include <QScrollArea>

class QDialog;
class QVBoxLayout;

namespace certwright::ui {

class Theme;

/// What a dialog shows above its buttons: as high as it needs to be, also when
/// something is added later, and scrolled where the screen leaves it less.
class DialogBody final : public QScrollArea
{
    Q_OBJECT

public:
    explicit DialogBody(QWidget *parent = nullptr);

    /// Where the content goes; 4 of its margins are for the ring around the focus.
    QVBoxLayout *content() const { return m_content; }

    /// Scrolls to what a refusal says, where the screen is too low to show all.
    void reveal(QWidget *widget);

    /// As high as the content at the width that the dialog has at least.
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void resizeDialog(int missing);
    void scrollWhereNeeded();

    QVBoxLayout *m_content;
    QPointer<QWidget> m_wanted;
    int m_grown = 0; ///< by which the dialog is higher than it was opened
};

/// Fills a dialog with a body and returns the layout below it, for the buttons.
QVBoxLayout *makeDialogLayout(QWidget *dialog, DialogBody *body);

/// Ctrl+Enter presses the button that Enter presses, also from fields and lists that keep Enter for themselves.
void addMainKeys(QDialog *dialog);

/// A width that grows with the letters, as far as the smallest window has it.
int dialogWidth(const Theme &theme, int usual);

} // namespace certwright::ui
