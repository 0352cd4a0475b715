#pragma once

#include "ui/theme/icon_name.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QStandardItemModel;
class QVBoxLayout;

namespace certwright::ui {

class Label;
class Theme;

/// The list of pages at the leading edge: most at the top, a few at the bottom. Up and Down go through both.
class Sidebar final : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const Theme &theme, QWidget *parent = nullptr);

    /// Adds an entry and returns its number; numbers are never reused.
    int addEntry(const QString &title, IconName icon, bool atBottom);
    void removeEntry(int entry);
    void setTitle(int entry, const QString &title);
    /// The number at the end of the entry; a negative one shows none.
    void setCount(int entry, int count);
    /// Marks an entry as current; -1 marks none. No signal.
    void setCurrent(int entry);
    /// The entries from top to bottom, for the keys Ctrl+1 and on.
    QList<int> order() const;
    /// Shows icons only.
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    /// Puts the focus on the current entry.
    void focusCurrent();
    QListView *topList() const { return m_top; }
    QListView *bottomList() const { return m_bottom; }

Q_SIGNALS:
    /// The person chose an entry.
    void chosen(int entry);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QListView *makeList(const QString &name);
    void fit();
    QModelIndex find(int entry) const;

    const Theme &m_theme;
    Label *m_logo;
    Label *m_word;
    QListView *m_top;
    QListView *m_bottom;
    QStandardItemModel *m_topModel;
    QStandardItemModel *m_bottomModel;
    int m_next = 0;
    bool m_narrow = false;
};

} // namespace certwright::ui
