#pragma once

#include "core/base/error.h"
#include "ui/theme/status_kind.h"

#include <QPointer>
#include <QScrollArea>
#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace certwright::ui {

class Label;
class StatusGlyph;
class Theme;

/// Title and one summary sentence at the start, actions at the end; where the title would be squeezed, below it.
class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSummary(const QString &sentence);
    void addAction(QWidget *action);

private:
    Label *m_title;
    Label *m_summary;
    QWidget *m_actions;
};

/// The head of a pane: a glyph, what is shown, what it is; a button at the end where there is one.
class PaneHead final : public QWidget
{
    Q_OBJECT

public:
    /// `titleName` is the object name of the title.
    PaneHead(const Theme &theme, const QString &titleName, QWidget *parent = nullptr);

    void setStatus(StatusKind kind);
    void setTitle(const QString &title, const QString &subtitle = {});
    void addAction(QWidget *action);

private:
    StatusGlyph *m_glyph;
    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_layout;
};

/// A running job in its place on the page: appears 300 ms after start(), with Cancel.
class ProgressRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressRow(const Theme &theme, QWidget *parent = nullptr);

    /// What cannot be used meanwhile is disabled until stop(). Had it the focus, Stop has it meanwhile, and it gets it
    /// back unless the person took it elsewhere.
    void start(const QString &words, const QList<QWidget *> &unusable = {});
    void setProgress(int done, int total);
    void stop();

Q_SIGNALS:
    void cancelled();

private:
    void appear();
    void giveFocusBack();
    QWidget *page() const;

    Label *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QList<QPointer<QWidget>> m_unusable;
    QPointer<QWidget> m_hadFocus;
    bool m_running = false;
};

/// A column that can be as low as its parts can be at their width. In a scroll area, which else gives each part all the
/// height it asks for, the tables and lists of such a column scroll before the whole does.
class LowColumn : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    int heightForWidth(int width) const override;
};

/// A frameless vertical scroll area around content that is as wide as the page; takes ownership.
QScrollArea *makeScrollArea(QWidget *content, QWidget *parent = nullptr);

/// The content of a page: padding 24, gap 16.
QVBoxLayout *makePageLayout(QWidget *page);

/// The tabs of a pane, empty yet; `words` is what screen readers call them.
QTabBar *makePaneTabs(const Theme &theme, const QString &name, const QString &words);

/// A pane that scrolls as a whole where head and tabs leave its content too little room; fills `pane`.
QVBoxLayout *makePaneLayout(const Theme &theme, QWidget *pane);

/// What the tabs of a pane show: never lower than some lines, the pane scrolls before.
QStackedWidget *makePaneStack(const Theme &theme);

/// Scrolls what it stands in so far that the widget is seen: a tab that was chosen, news.
void revealInScrollArea(QWidget *widget);

/// Scrolls all that scrolls in it back to its top, for something else to be shown.
void scrollToTop(QWidget *widget);

/// What a tab of a pane holds, in a scroll area; its widget is called `name`.
struct PaneTab {
    QVBoxLayout *content;
    QScrollArea *area;
};
PaneTab makePaneTab(const QString &name);

/// Deletes all items and widgets of a layout, nested ones too.
void clearLayout(QLayout *layout);

/// What happened and why, then what to do, as two paragraphs' worth of text for one label.
QString errorWithHint(const Error &error);

/// What a column of expiry dates with the days left needs: some months are far longer than others, in each language.
int dateColumnWidth(const Theme &theme);

/// All that cannot be read, a line each with what to do after those it holds for; many are counted at the end.
QString errorList(const QList<Error> &errors);

} // namespace certwright::ui
