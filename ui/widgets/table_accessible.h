#pragma once

#include "ui/widgets/accessible_parts.h"

#include <QAccessibleWidget>

class QModelIndex;

namespace certwright::ui {

class DataTable;

/// The accessible tree of a DataTable. Cells are places, not rows of the model: the cell at (2, 1) answers for whatever
/// is there now, so sorting needs no bookkeeping, and a place that is gone says that it is not valid.
/// Children are numbered as Qt's item views number them in their events: a header row first, and in each row the
/// vertical header before the cells.
class TableAccessible final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit TableAccessible(DataTable *table);

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override;
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int row) const override;
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override;
    int columnCount() const override;
    int rowCount() const override;
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override;
    bool isColumnSelected(int column) const override;
    bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int column) override;
    bool unselectRow(int row) override;
    bool unselectColumn(int column) override;
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    DataTable *table() const;

    AccessibleParts m_parts;
};

/// One place of the table: a cell, a header (row -1) or the unseen head of a row (column -1).
class CellAccessible final : public PartAccessible,
                             public QAccessibleTableCellInterface,
                             public QAccessibleActionInterface
{
public:
    CellAccessible(DataTable *table, int row, int column);

    int row() const { return m_row; }
    int column() const { return m_column; }

    bool isValid() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

protected:
    QRect local() const override;

private:
    DataTable *view() const;
    QModelIndex index() const;
    QString headerText() const;
    QString cellText() const;
    void sortColumn();

    int m_row;
    int m_column;
};

} // namespace certwright::ui
