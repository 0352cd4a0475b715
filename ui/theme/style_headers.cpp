#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int padding = 6;
constexpr int arrowExtent = 14;

void paintSortArrow(QPainter &painter, const QRectF &place, bool up, const QColor &color)
{
    const double tip = up ? -1.6 : 1.6;
    const QPointF centre = place.center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {centre + QPointF(-3, -tip), centre + QPointF(0, tip), centre + QPointF(3, -tip)};
    painter.drawPolyline(points, 3);
}

} // namespace

void paintHeader(QPainter &painter, const QStyleOptionHeader &option, int leadingPadding, const Theme &theme)
{
    painter.save();
    const QRect all = option.rect;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.fillRect(all, theme.color(ColorRole::Surface));
    painter.fillRect(QRect(all.left(), all.bottom(), all.width(), 1), theme.color(ColorRole::Line));
    const QColor color = theme.color(sorted ? ColorRole::Text : ColorRole::Text2);
    const int arrow = sorted ? arrowExtent : 0;
    const QRect room = all.adjusted(leadingPadding, 0, -padding, 0);
    const QFontMetrics &metrics = option.fontMetrics;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room.width() - arrow);
    const int width = metrics.horizontalAdvance(text);
    const bool trailing = option.textAlignment & Qt::AlignRight;
    const int start = trailing ? std::max(room.left(), room.right() - width - arrow) : room.left();
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, all, rect); };
    painter.setPen(color);
    painter.drawText(placed(QRect(start, all.top(), width + 2, all.height())),
        static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    // Qt names the arrow by its shape: SortDown is drawn for ascending order.
    if (sorted)
        paintSortArrow(painter, placed(QRect(start + width + 4, all.top(), arrowExtent, all.height())),
            option.sortIndicator == QStyleOptionHeader::SortDown, color);
    painter.restore();
}

} // namespace certwright::ui
