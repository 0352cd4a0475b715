#include "ui/widgets/data_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/cell_delegates.h"
#include "ui/widgets/table_roles.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHoverEvent>
#include <QKeyEvent>
#include <QMenu>

#include <utility>

namespace certwright::ui {

DataTable::DataTable(const Theme &theme, const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
{
    installAccessibleInterfaces();
    setAccessibleName(name);
    setItemDelegate(new CellDelegate(theme, ColorRole::Text2, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setAccessibleName(tr("%1: columns", "header of a table").arg(name));
    viewport()->setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, &DataTable::restyle);
    connect(this, &QAbstractItemView::doubleClicked, this, &DataTable::opened);
    restyle();
}

void DataTable::restyle()
{
    horizontalHeader()->setFont(m_theme.font(TextSize::Label));
    verticalHeader()->setMinimumSectionSize(16);
    verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    viewport()->update();
}

void DataTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_hoveredRow = -1;
}

void DataTable::setEdgePadding(int padding)
{
    m_edgePadding = padding;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

bool DataTable::isFirstColumn(const QModelIndex &index) const
{
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            return column == index.column();
    }
    return false;
}

QString DataTable::copyText(const QModelIndex &index) const
{
    const QVariant special = index.data(CopyRole);
    return special.isValid() ? special.toString() : index.data(Qt::DisplayRole).toString();
}

QString DataTable::rowText(int row) const
{
    QStringList values;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            values.append(copyText(model()->index(row, column)));
    }
    return values.join(u'\t');
}

void DataTable::copyValue()
{
    if (currentIndex().isValid())
        put(copyText(currentIndex()));
}

void DataTable::copyRow()
{
    if (currentIndex().isValid())
        put(rowText(currentIndex().row()));
}

void DataTable::put(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

void DataTable::setHoveredRow(int row)
{
    if (m_hoveredRow == row)
        return;
    for (const int changed : {std::exchange(m_hoveredRow, row), row}) {
        if (changed >= 0)
            viewport()->update(QRect(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed)));
    }
}

bool DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        setHoveredRow(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
    if (event->type() == QEvent::HoverLeave)
        setHoveredRow(-1);
    return QTableView::viewportEvent(event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
        copyRow();
    else if (event->matches(QKeySequence::Copy))
        copyValue();
    else if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid())
        Q_EMIT opened(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto own = actions();
    menu->addActions(own);
    if (!own.isEmpty())
        menu->addSeparator();
    QAction *value = menu->addAction(m_theme.icon(IconName::Copy), tr("Copy value"), this, &DataTable::copyValue);
    value->setShortcut(QKeySequence::Copy);
    QAction *row = menu->addAction(tr("Copy row"), this, &DataTable::copyRow);
    row->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint place = visualRect(currentIndex()).bottomLeft();
    menu->popup(byKey ? viewport()->mapToGlobal(place) : event->globalPos());
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        restyle();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || current.isValid() != previous.isValid())
        Q_EMIT currentRowChanged(current);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

} // namespace certwright::ui
