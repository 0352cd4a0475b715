#include "ui/theme/button_kind.h"
#include "ui/theme/reading_direction.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr double radius = 6;
constexpr int usualExtent = 16;
constexpr int iconGap = 6;

struct Look {
    QColor fill = Qt::transparent;
    QColor outline = Qt::transparent;
    QColor text;
};

Look disabledLook(ButtonKind kind, const Theme &theme)
{
    const bool framed = kind != ButtonKind::Flat && kind != ButtonKind::Link;
    return {Qt::transparent, framed ? theme.color(ColorRole::LineStrong) : QColor(Qt::transparent),
        theme.color(ColorRole::Text3)};
}

Look lookOf(ButtonKind kind, QStyle::State state, const Theme &theme)
{
    if (!(state & QStyle::State_Enabled))
        return disabledLook(kind, theme);
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = (state & QStyle::State_MouseOver) || pressed;
    const QColor hovered = theme.color(ColorRole::Hover);
    switch (kind) {
    case ButtonKind::Normal:
        return {hover ? hovered : theme.color(ColorRole::Surface), theme.color(ColorRole::Control),
            theme.color(ColorRole::Text)};
    case ButtonKind::Primary: {
        const QColor fill = theme.color(hover ? ColorRole::AccentHover : ColorRole::Accent);
        return {fill, fill, theme.color(ColorRole::OnAccent)};
    }
    case ButtonKind::Danger:
        return {theme.color(hover ? ColorRole::BadTint : ColorRole::Surface), theme.color(ColorRole::BadFill),
            theme.color(ColorRole::Bad)};
    case ButtonKind::Flat:
        return {hover ? hovered : QColor(Qt::transparent), Qt::transparent, theme.color(ColorRole::Text2)};
    case ButtonKind::Link:
        return {Qt::transparent, Qt::transparent, theme.color(ColorRole::AccentText)};
    case ButtonKind::OnTip: {
        const QColor ink = theme.color(ColorRole::TipText);
        QColor wash = ink;
        wash.setAlphaF(hover ? 0.12F : 0.0F);
        return {wash, ink, ink};
    }
    }
    return {};
}

/// A rounded box whose joined side reaches beyond the clip, so that its corners are square.
QRectF segmentBox(const QRectF &box, ButtonSegment segment, Qt::LayoutDirection direction)
{
    if (segment == ButtonSegment::Whole)
        return box;
    const bool openAtRight = (segment == ButtonSegment::Leading) == (direction == Qt::LeftToRight);
    return openAtRight ? box.adjusted(0, 0, 2 * radius, 0) : box.adjusted(-2 * radius, 0, 0, 0);
}

void paintSegmentLine(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    QColor line = theme.color(ColorRole::OnAccent);
    line.setAlphaF(0.45F);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int x = mirrored ? option.rect.right() : option.rect.left();
    painter.fillRect(QRect(x, option.rect.top() + 6, 1, option.rect.height() - 12), line);
}

bool isMenuButton(const QStyleOptionButton &option)
{
    return option.features & QStyleOptionButton::HasMenu;
}

/// As it is drawn: without the mark of the mnemonic.
int textWidth(const QStyleOptionButton &option)
{
    return option.fontMetrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, option.text).width();
}

int contentWidth(const QStyleOptionButton &option, int iconExtent)
{
    const int text = textWidth(option);
    const int icon = option.icon.isNull() ? 0 : iconExtent + (text > 0 ? iconGap : 0);
    return text + icon + (isMenuButton(option) ? iconExtent + iconGap : 0);
}

} // namespace

void paintChevron(QPainter &painter, const QRectF &rect, const QColor &color)
{
    const QPointF centre = rect.center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF points[] = {centre + QPointF(-3.5, -1.75), centre + QPointF(0, 1.75), centre + QPointF(3.5, -1.75)};
    painter.drawPolyline(points, 3);
}

void paintButtonPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    const ButtonKind kind = buttonKind(widget);
    const ButtonSegment segment = buttonSegment(widget);
    const Look look = lookOf(kind, option.state, theme);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(option.rect);
    painter.setPen(look.outline.alpha() == 0 ? QPen(Qt::NoPen) : QPen(look.outline, 1));
    painter.setBrush(look.fill);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(segmentBox(box, segment, option.direction), radius, radius);
    if (segment == ButtonSegment::Trailing && kind == ButtonKind::Primary)
        paintSegmentLine(painter, option, theme);
    painter.restore();
}

void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget, const Theme &theme)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor color = lookOf(buttonKind(widget), option.state, theme).text;
    const int room = option.rect.width();
    const int iconExtent = theme.scaled(usualExtent);
    const int width = std::min(contentWidth(option, iconExtent), room);
    const QRect all = option.rect;
    int x = all.left() + (all.width() - width) / 2;
    const auto placed = [&all, &option](const QRect &rect) { return QStyle::visualRect(option.direction, all, rect); };
    painter.save();
    if (!option.icon.isNull()) {
        const QRect icon(x, all.top() + (all.height() - iconExtent) / 2, iconExtent, iconExtent);
        option.icon.paint(&painter, placed(icon), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        x += iconExtent + iconGap;
    }
    const int end = all.left() + (all.width() + width) / 2 - (isMenuButton(option) ? iconExtent + iconGap : 0);
    const QRect text(x, all.top(), std::max(0, end - x), all.height());
    painter.setPen(color);
    if (buttonKind(widget) == ButtonKind::Link && (option.state & QStyle::State_MouseOver)) {
        QFont underlined = painter.font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
    }
    // elidedText() measures a little wider than size() and would cut what fits.
    const bool fits = textWidth(option) <= text.width() + 1;
    const QString shown = fits
        ? option.text
        : option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width(), Qt::TextShowMnemonic);
    painter.drawText(placed(text.adjusted(-1, 0, 1, 0)), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
        inReadingDirection(shown));
    if (isMenuButton(option) && !option.text.isEmpty())
        paintChevron(painter, placed(QRect(end + iconGap, all.top(), iconExtent, all.height())), color);
    painter.restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QSize &contents, const QWidget *widget, const Theme &theme)
{
    const int least = isLargeButton(widget) ? 32 : 28;
    const int height = std::max(least, std::max(contents.height(), option.fontMetrics.height()) + 10);
    if (option.text.isEmpty())
        return {height, height};
    const ButtonKind kind = buttonKind(widget);
    int padding = isLargeButton(widget) && buttonSegment(widget) == ButtonSegment::Whole ? 15 : 11;
    if (kind == ButtonKind::Link || kind == ButtonKind::Flat)
        padding = kind == ButtonKind::Link ? 0 : 8;
    return {contentWidth(option, theme.scaled(usualExtent)) + 2 * padding + 1, height};
}

void paintCheckMark(QPainter &painter, const QStyleOption &option, bool round, const Theme &theme)
{
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
    constexpr double drawn = 15; // what the marks below are drawn for
    const double scale = box.width() / drawn;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = theme.color(enabled ? ColorRole::Accent : ColorRole::UnknownFill);
    painter.setPen(QPen(on ? accent : theme.color(enabled ? ColorRole::Control : ColorRole::LineStrong), 1));
    painter.setBrush(on ? accent : theme.color(ColorRole::Surface));
    const double corner = round ? box.width() / 2 : 4;
    painter.drawRoundedRect(box, corner, corner);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::OnAccent));
        painter.drawEllipse(box.center(), 2.75 * scale, 2.75 * scale);
    } else if (on) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::OnAccent), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF centre = box.center();
        const bool partly = option.state & QStyle::State_NoChange;
        const QPointF tick[] = {centre + scale * QPointF(-3.2, partly ? 0 : 0.2),
            centre + scale * QPointF(-0.9, partly ? 0 : 2.6), centre + scale * QPointF(3.4, partly ? 0 : -2.6)};
        painter.drawPolyline(tick, 3);
    }
    painter.restore();
}

} // namespace certwright::ui
