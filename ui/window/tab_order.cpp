#include "ui/window/tab_order.h"

#include <QGridLayout>

#include <algorithm>

namespace certwright::ui {

namespace {

/// The items of a grid were added in any order.
QList<QLayoutItem *> itemsOf(QLayout *layout)
{
    struct Placed {
        QPoint cell; ///< column, row
        QLayoutItem *item;
    };
    const auto *grid = qobject_cast<QGridLayout *>(layout);
    QList<Placed> placed;
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.append({QPoint(column, row), layout->itemAt(i)});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) {
        return std::pair(a.cell.y(), a.cell.x()) < std::pair(b.cell.y(), b.cell.x());
    });
    QList<QLayoutItem *> items;
    for (const Placed &one : placed)
        items.append(one.item);
    return items;
}

QList<QWidget *> widgetsOf(QLayout *layout)
{
    QList<QWidget *> widgets;
    if (!layout)
        return widgets;
    for (QLayoutItem *item : itemsOf(layout)) {
        if (QWidget *widget = item->widget())
            widgets.append(widget);
        else
            widgets += widgetsOf(item->layout());
    }
    return widgets;
}

/// Children that no layout of widget holds, such as the panes of a splitter, by where they are.
QList<QWidget *> looseChildren(const QWidget *widget, const QList<QWidget *> &held)
{
    QList<QWidget *> loose;
    for (QWidget *child : widget->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (!child->isWindow() && !held.contains(child))
            loose.append(child);
    }
    const bool mirrored = widget->layoutDirection() == Qt::RightToLeft;
    std::stable_sort(loose.begin(), loose.end(), [mirrored](const QWidget *a, const QWidget *b) {
        if (a->y() != b->y())
            return a->y() < b->y();
        return mirrored ? a->geometry().right() > b->geometry().right() : a->x() < b->x();
    });
    return loose;
}

} // namespace

QList<QWidget *> controlsInOrder(QWidget *root)
{
    QList<QWidget *> controls;
    if (root->focusPolicy() != Qt::NoFocus && !root->focusProxy())
        controls.append(root);
    const QList<QWidget *> held = widgetsOf(root->layout());
    for (QWidget *child : held + looseChildren(root, held))
        controls += controlsInOrder(child);
    return controls;
}

} // namespace certwright::ui
