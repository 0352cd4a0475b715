#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTableView>

#include <algorithm>

namespace certwright::ui {

void paintTab(QPainter &painter, const QStyleOptionTab &option, const Theme &theme)
{
    const bool current = option.state & QStyle::State_Selected;
    const bool hover = option.state & QStyle::State_MouseOver;
    painter.save();
    QFont font = painter.font();
    font.setBold(current);
    painter.setFont(font);
    painter.setPen(theme.color(current || hover ? ColorRole::Text : ColorRole::Text2));
    painter.drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextHideMnemonic, option.text);
    if (option.state & QStyle::State_HasFocus) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(ColorRole::AccentText), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 3, -1, -5), 6, 6);
    }
    if (current) {
        const QRect all = option.rect;
        painter.fillRect(
            QRect(all.left() + 8, all.bottom() - 1, all.width() - 16, 2), theme.color(ColorRole::AccentText));
    }
    painter.restore();
}

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool across = option.orientation == Qt::Horizontal;
    const int length = across ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int extent = length;
    int start = 0;
    if (range > 0) {
        extent = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
        extent = std::clamp(extent, std::min(32, length), length);
        start = QStyle::sliderPositionFromValue(
            option.minimum, option.maximum, option.sliderPosition, length - extent, option.upsideDown);
    }
    return across ? QRect(option.rect.left() + start, option.rect.top(), extent, option.rect.height())
                  : QRect(option.rect.left(), option.rect.top() + start, option.rect.width(), extent);
}

void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRectF &handle, const QWidget *widget,
    const Theme &theme)
{
    // Tables reach below their bar.
    const QWidget *holder = widget ? widget->parentWidget() : nullptr;
    if (holder && qobject_cast<const QTableView *>(holder->parentWidget()))
        painter.fillRect(option.rect, theme.color(ColorRole::Surface));
    if (option.maximum <= option.minimum)
        return;
    const bool active = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool across = option.orientation == Qt::Horizontal;
    const QRectF bar = across ? handle.adjusted(2, 3, -2, -3) : handle.adjusted(3, 2, -3, -2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(active ? ColorRole::Control : ColorRole::LineStrong));
    painter.drawRoundedRect(bar, 3, 3);
    painter.restore();
}

void paintProgressTrack(QPainter &painter, const QStyleOptionProgressBar &option, const Theme &theme)
{
    const QRectF track(
        option.rect.left(), option.rect.top() + (option.rect.height() - 4) / 2.0, option.rect.width(), 4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::LineStrong));
    painter.drawRoundedRect(track, 2, 2);
    const double range = option.maximum - option.minimum;
    const double share = range > 0 ? (option.progress - option.minimum) / range : 0.35;
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    painter.setBrush(theme.color(ColorRole::Accent));
    painter.drawRoundedRect(done, 2, 2);
    painter.restore();
}

} // namespace certwright::ui
