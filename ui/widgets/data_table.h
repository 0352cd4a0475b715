#pragma once

#include <QTableView>

namespace certwright::ui {

class Theme;

/// The table of the design: rows that follow the font, an accent edge on the selected row, no grid, sort arrow, copying
/// (Ctrl+C the value, Ctrl+Shift+C the row), and an accessible tree of its own that stays valid while rows move:
/// Qt 6.4's own is reported to crash under a screen reader.
class DataTable final : public QTableView
{
    Q_OBJECT
    /// How far the first column is set in: 16 in cards, 24 on pages.
    Q_PROPERTY(int edgePadding READ edgePadding WRITE setEdgePadding)

public:
    /// name is the accessible name. Set a delegate per column with setItemDelegateForColumn(); see cell_delegates.h.
    DataTable(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    int edgePadding() const { return m_edgePadding; }
    void setEdgePadding(int padding);
    /// The row under the pointer, or -1.
    int hoveredRow() const { return m_hoveredRow; }
    /// Whether index is in the first visible column, which is set in from the edge.
    bool isFirstColumn(const QModelIndex &index) const;
    /// What copying this index gives.
    QString copyText(const QModelIndex &index) const;
    /// The visible values of the row, separated by tabs.
    QString rowText(int row) const;
    /// Copies the current value, or its whole row, and reports it by copied(). Nothing without a current index.
    void copyValue();
    void copyRow();

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void copied(const QString &text);
    /// Enter or double click on a row.
    void opened(const QModelIndex &index);
    /// Another row is current (or none, with an invalid index).
    void currentRowChanged(const QModelIndex &index);

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void restyle();
    void setHoveredRow(int row);
    void put(const QString &text);

    const Theme &m_theme;
    int m_hoveredRow = -1;
    int m_edgePadding = 16;
};

} // namespace certwright::ui
