#include "ui/widgets/table_accessible.h"

#include "ui/theme/status_kind.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_roles.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTimer>

namespace certwright::ui {

namespace {

constexpr int header = -1;

/// Words of the table for screen readers.
class CellWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::CellWords)

public:
    static QString withStatus(const QString &text, StatusKind kind)
    {
        const QString word = StatusWords::word(kind);
        return text.isEmpty() ? word : tr("%1, %2", "text of a cell, its status").arg(text, word);
    }
    static QString withRemark(const QString &text, const QString &remark)
    {
        return tr("%1, %2", "text of a cell, its remark").arg(text, remark);
    }
};

/// Columns with no room for a title have one all the same.
QString headerWords(const QAbstractItemModel &model, int section, Qt::Orientation orientation)
{
    const QString spoken = model.headerData(section, orientation, Qt::AccessibleTextRole).toString();
    return spoken.isEmpty() ? model.headerData(section, orientation).toString() : spoken;
}

qint64 numberOf(int row, int column)
{
    return (qint64(row) + 1) << 16 | (column + 1);
}

} // namespace

TableAccessible::TableAccessible(DataTable *table)
    : QAccessibleWidget(table, QAccessible::Table)
    , m_parts([table](qint64 number) {
        return new CellAccessible(table, static_cast<int>(number >> 16) - 1, static_cast<int>(number & 0xffff) - 1);
    })
{
}

DataTable *TableAccessible::table() const
{
    return static_cast<DataTable *>(object());
}

void *TableAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int TableAccessible::rowCount() const
{
    const QAbstractItemModel *model = isValid() ? table()->model() : nullptr;
    return model ? model->rowCount() : 0;
}

int TableAccessible::columnCount() const
{
    const QAbstractItemModel *model = isValid() ? table()->model() : nullptr;
    return model ? model->columnCount() : 0;
}

int TableAccessible::childCount() const
{
    return columnCount() == 0 ? 0 : (rowCount() + 1) * (columnCount() + 1);
}

QAccessibleInterface *TableAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const int wide = columnCount() + 1;
    return m_parts.at(numberOf(index / wide - 1, index % wide - 1));
}

int TableAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *cell = dynamic_cast<const CellAccessible *>(child);
    if (!cell || !cell->isValid())
        return -1;
    return (cell->row() + 1) * (columnCount() + 1) + cell->column() + 1;
}

QAccessibleInterface *TableAccessible::childAt(int x, int y) const
{
    const QPoint inside = table()->viewport()->mapFromGlobal(QPoint(x, y));
    const QModelIndex index = table()->indexAt(inside);
    if (index.isValid())
        return cellAt(index.row(), index.column());
    const int section = table()->horizontalHeader()->logicalIndexAt(inside);
    return inside.y() < 0 && section >= 0 ? m_parts.at(numberOf(header, section)) : nullptr;
}

QAccessibleInterface *TableAccessible::focusChild() const
{
    const QModelIndex current = table()->currentIndex();
    return current.isValid() ? cellAt(current.row(), current.column()) : nullptr;
}

QAccessibleInterface *TableAccessible::cellAt(int row, int column) const
{
    if (row < 0 || column < 0 || row >= rowCount() || column >= columnCount())
        return nullptr;
    return m_parts.at(numberOf(row, column));
}

QString TableAccessible::columnDescription(int column) const
{
    return column < columnCount() ? headerWords(*table()->model(), column, Qt::Horizontal) : QString();
}

QString TableAccessible::rowDescription(int row) const
{
    return row < rowCount() ? headerWords(*table()->model(), row, Qt::Vertical) : QString();
}

QList<int> TableAccessible::selectedRows() const
{
    QList<int> rows;
    if (const QItemSelectionModel *selection = table()->selectionModel()) {
        for (const QModelIndex &index : selection->selectedRows())
            rows.append(index.row());
    }
    return rows;
}

int TableAccessible::selectedRowCount() const
{
    return static_cast<int>(selectedRows().size());
}

int TableAccessible::selectedCellCount() const
{
    return selectedRowCount() * columnCount();
}

QList<QAccessibleInterface *> TableAccessible::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows()) {
        for (int column = 0; column < columnCount(); ++column)
            cells.append(cellAt(row, column));
    }
    return cells;
}

bool TableAccessible::isColumnSelected(int column) const
{
    Q_UNUSED(column)
    return false;
}

bool TableAccessible::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool TableAccessible::selectRow(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    table()->selectRow(row);
    return true;
}

bool TableAccessible::selectColumn(int column)
{
    Q_UNUSED(column)
    return false;
}

bool TableAccessible::unselectRow(int row)
{
    QItemSelectionModel *selection = table()->selectionModel();
    if (!selection || row < 0 || row >= rowCount())
        return false;
    selection->select(table()->model()->index(row, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    return true;
}

bool TableAccessible::unselectColumn(int column)
{
    Q_UNUSED(column)
    return false;
}

void TableAccessible::modelChange(QAccessibleTableModelChangeEvent *event)
{
    // Places have nothing to forget when rows move.
    Q_UNUSED(event)
}

CellAccessible::CellAccessible(DataTable *table, int row, int column)
    : PartAccessible(table)
    , m_row(row)
    , m_column(column)
{
}

DataTable *CellAccessible::view() const
{
    return static_cast<DataTable *>(owner());
}

bool CellAccessible::isValid() const
{
    const QAbstractItemModel *model = view() ? view()->model() : nullptr;
    return model && m_row < model->rowCount() && m_column < model->columnCount();
}

QModelIndex CellAccessible::index() const
{
    return isValid() && m_row >= 0 && m_column >= 0 ? view()->model()->index(m_row, m_column) : QModelIndex();
}

QAccessible::Role CellAccessible::role() const
{
    if (m_row == header)
        return QAccessible::ColumnHeader;
    return m_column == header ? QAccessible::RowHeader : QAccessible::Cell;
}

QAccessible::State CellAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const bool hidden = m_column == header || view()->isColumnHidden(m_column);
    state.invisible = hidden || !view()->isVisible();
    state.readOnly = true;
    if (m_row == header || m_column == header)
        return state;
    state.selectable = true;
    state.focusable = true;
    state.selected = isSelected();
    state.focused = view()->hasFocus() && view()->currentIndex() == index();
    state.offscreen = !view()->viewport()->rect().intersects(view()->visualRect(index()));
    return state;
}

QString CellAccessible::headerText() const
{
    const Qt::Orientation orientation = m_row == header ? Qt::Horizontal : Qt::Vertical;
    const int section = m_row == header ? m_column : m_row;
    return section < 0 ? QString() : headerWords(*view()->model(), section, orientation);
}

QString CellAccessible::cellText() const
{
    const QModelIndex at = index();
    QString text = at.data(Qt::AccessibleTextRole).toString();
    if (!text.isEmpty())
        return text;
    text = at.data(Qt::DisplayRole).toString();
    if (const QString remark = at.data(RemarkRole).toString(); !remark.isEmpty())
        text = CellWords::withRemark(text, remark);
    const QVariant status = at.data(StatusRole);
    const bool named = view()->horizontalHeader()->visualIndex(m_column) == 0 || text.isEmpty();
    return status.isValid() && named ? CellWords::withStatus(text, static_cast<StatusKind>(status.toInt())) : text;
}

QString CellAccessible::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    const bool isHeader = m_row == header || m_column == header;
    switch (kind) {
    case QAccessible::Name:
        return isHeader ? headerText() : cellText();
    case QAccessible::Description:
        return isHeader ? QString() : index().data(Qt::AccessibleDescriptionRole).toString();
    default:
        return {};
    }
}

void *CellAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableCellInterface)
        return static_cast<QAccessibleTableCellInterface *>(this);
    if (type == QAccessible::ActionInterface && m_column >= 0)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

bool CellAccessible::isSelected() const
{
    return index().isValid() && view()->selectionModel() && view()->selectionModel()->isSelected(index());
}

QList<QAccessibleInterface *> CellAccessible::columnHeaderCells() const
{
    QAccessibleInterface *head = isValid() && m_column >= 0 ? parent()->child(m_column + 1) : nullptr;
    return head ? QList<QAccessibleInterface *>{head} : QList<QAccessibleInterface *>();
}

QStringList CellAccessible::actionNames() const
{
    if (m_row == header) // what cannot be sorted offers nothing
        return isValid() && view()->isSortingEnabled() ? QStringList{pressAction()} : QStringList();
    return {pressAction(), setFocusAction()};
}

void CellAccessible::sortColumn()
{
    // The answer to the screen reader goes first: sorting moves every cell.
    QTimer::singleShot(0, view(), [table = view(), column = m_column] {
        const QHeaderView *head = table->horizontalHeader();
        const bool ascending
            = head->sortIndicatorSection() == column && head->sortIndicatorOrder() == Qt::AscendingOrder;
        table->sortByColumn(column, ascending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
}

void CellAccessible::doAction(const QString &name)
{
    if (m_row == header && isValid() && view()->isSortingEnabled() && name == pressAction())
        return sortColumn();
    const QModelIndex at = index();
    if (!at.isValid())
        return;
    view()->setCurrentIndex(at);
    if (name == setFocusAction())
        view()->setFocus(Qt::OtherFocusReason);
    // Opening may do anything to the table, so it waits until the screen reader has its answer.
    if (name == pressAction())
        QTimer::singleShot(0, view(), [table = view(), place = QPersistentModelIndex(at)] {
            if (place.isValid())
                Q_EMIT table->opened(place);
        });
}

QStringList CellAccessible::keyBindingsForAction(const QString &name) const
{
    Q_UNUSED(name)
    return {};
}

QRect CellAccessible::local() const
{
    const QHeaderView *head = view()->horizontalHeader();
    if (m_row == header && m_column >= 0)
        return {head->x() + head->sectionViewportPosition(m_column), head->y(), head->sectionSize(m_column),
            head->height()};
    if (m_row < 0 || m_column < 0)
        return {};
    return view()->visualRect(index()).translated(view()->viewport()->pos());
}

} // namespace certwright::ui
