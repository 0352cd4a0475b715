#include "ui/widgets/flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <memory>
#include <utility>

namespace certwright::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap, int lineGap)
    : QLayout(parent)
    , m_gap(gap)
    , m_lineGap(lineGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (const Entry &entry : std::as_const(m_entries))
        const std::unique_ptr<QLayoutItem> owned(entry.item);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_entries.append({item});
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_entries.insert(index, {new QWidgetItem(widget)});
    invalidate();
}

void FlowLayout::setStretching(const QWidget *widget, int width)
{
    for (Entry &entry : m_entries) {
        if (entry.item->widget() != widget)
            continue;
        entry.isStretching = true;
        entry.least = width;
    }
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_entries.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_entries.value(index).item;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_entries.size() ? m_entries.takeAt(index).item : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const Entry &entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        width += entry.item->sizeHint().width() + (width > 0 ? m_gap : 0);
        height = std::max(height, entry.item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

FlowLayout::Line FlowLayout::lineFrom(qsizetype first, int width) const
{
    Line line;
    int rest = width;
    for (line.next = first; line.next < m_entries.size(); ++line.next) {
        const auto &[item, isStretching, least] = m_entries[line.next];
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int wanted = std::min(least > 0 ? std::max(least, item->minimumSize().width()) : hint.width(), width);
        const int gap = line.pieces.isEmpty() ? 0 : m_gap;
        if (gap + wanted > rest && !line.pieces.isEmpty())
            break;
        line.pieces.append({item, isStretching, wanted, hint.height()});
        rest -= gap + wanted;
    }
    stretch(line, std::max(0, rest));
    for (Piece &piece : line.pieces) {
        if (piece.item->hasHeightForWidth())
            piece.height = piece.item->heightForWidth(piece.width);
        line.height = std::max(line.height, piece.height);
    }
    return line;
}

void FlowLayout::stretch(Line &line, int rest)
{
    auto sharing = static_cast<int>(
        std::count_if(line.pieces.cbegin(), line.pieces.cend(), [](const Piece &piece) { return piece.isStretching; }));
    for (Piece &piece : line.pieces) {
        if (!piece.isStretching)
            continue;
        const int share = rest / sharing--;
        piece.width += share;
        rest -= share;
    }
}

void FlowLayout::move(const Line &line, const QRect &place) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = place.left();
    for (const auto &[item, isStretching, width, height] : line.pieces) {
        const bool isFilling = isStretching || (item->alignment() & Qt::AlignVertical_Mask);
        const QRect room(x, place.top(), width, isFilling ? line.height : height);
        item->setGeometry(QStyle::visualRect(direction, place, room));
        x += width + m_gap;
    }
}

int FlowLayout::place(const QRect &rect, bool moves) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    int y = room.top();
    int gap = 0;
    for (qsizetype next = 0; next < m_entries.size();) {
        const Line line = lineFrom(next, room.width());
        next = line.next;
        if (line.pieces.isEmpty())
            break;
        y += gap;
        if (moves)
            move(line, QRect(room.left(), y, room.width(), line.height));
        y += line.height;
        gap = m_lineGap;
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace certwright::ui
