#include "ui/text/format_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/expiry_timeline.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::ui {

namespace {

constexpr int labelledDue = 3;

QString sentenceCase(const QString &words)
{
    return words.left(1).toUpper() + words.mid(1);
}

/// Of the words below the axis.
double lineHeight(const QPainter &painter)
{
    return painter.fontMetrics().height() + 2;
}

/// Mirrors what was computed left-to-right.
QRectF mirrored(const QRectF &rect, double width, Qt::LayoutDirection direction)
{
    return direction == Qt::LeftToRight ? rect : QRectF(width - rect.right(), rect.top(), rect.width(), rect.height());
}

} // namespace

QString ExpiryTimeline::expiredWords(int count)
{
    return text::grouped(tr("%n expired", nullptr, count), count);
}

QString ExpiryTimeline::laterWords(int count)
{
    return text::grouped(tr("%n later", nullptr, count), count);
}

void ExpiryTimeline::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextSize::Label));
    paintAxis(painter);
    paintMonths(painter);
    paintBins(painter);
    for (const TimelineDot &dot : m_layout.dots)
        paintDot(painter, dot);
    paintLabels(painter);
    const int told = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    if (told >= 0 && told < m_layout.dots.size())
        paintTip(painter, told);
}

void ExpiryTimeline::paintAxis(QPainter &painter) const
{
    const QRectF axis = m_layout.axis;
    const auto at = [this](const QRectF &rect) { return mirrored(rect, width(), layoutDirection()); };
    const double top = axis.top() + 4;
    const double due = m_layout.xOfDay(m_layout.dueDays) - axis.left();
    QColor band = m_theme.color(ColorRole::DueTint);
    band.setAlphaF(0.6F);
    painter.fillRect(at(QRectF(axis.left(), top, due, axis.height() - 4)), band);
    painter.fillRect(at(QRectF(axis.left(), axis.bottom() - 1, axis.width(), 1.5)), m_theme.color(ColorRole::Control));
    painter.fillRect(at(QRectF(axis.left() - 1, top, 2, axis.height())), m_theme.color(ColorRole::Text2));
    for (int day = 2; day < timelineDays; day += 7) {
        const QRectF mark(m_layout.xOfDay(day), axis.bottom(), 1, 4);
        painter.fillRect(at(mark), m_theme.color(ColorRole::LineStrong));
    }
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(at(todayPlace(painter)), Qt::AlignHCenter | Qt::AlignTop, tr("Today"));
}

/// Centred below the line, unless the words below the bin beside it need that room.
QRectF ExpiryTimeline::todayPlace(const QPainter &painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QRectF axis = m_layout.axis;
    const int today = metrics.horizontalAdvance(tr("Today"));
    const double free = axis.left() - m_layout.expiredBin.center().x() - today / 2.0 - 6;
    const bool tight
        = m_layout.expiredCount > 0 && metrics.horizontalAdvance(expiredWords(m_layout.expiredCount)) / 2.0 > free;
    const double start = tight ? axis.left() : axis.left() - today / 2.0;
    return {start, axis.bottom() + 7, today + 2.0, lineHeight(painter)};
}

void ExpiryTimeline::paintMonths(QPainter &painter) const
{
    const QRectF axis = m_layout.axis;
    const QDate today = m_now.toLocalTime().date();
    const double start = todayPlace(painter).right() + 6;
    const double end = m_layout.laterCount > 0 ? m_layout.laterBin.left() - 6 : width();
    for (QDate month(today.year(), today.month(), 1); today.daysTo(month) <= timelineDays; month = month.addMonths(1)) {
        if (month <= today)
            continue;
        const double x = m_layout.xOfDay(static_cast<double>(today.daysTo(month)));
        const QRectF line(x, axis.top() + 4, 1, axis.height() - 4);
        painter.fillRect(mirrored(line, width(), layoutDirection()), m_theme.color(ColorRole::Line));
        const QString text = locale().toString(month, tr("d MMM", "date format: day and short month"));
        const int half = painter.fontMetrics().horizontalAdvance(text) / 2;
        if (x - half < start || x + half > end)
            continue;
        painter.setPen(m_theme.color(ColorRole::Text2));
        const QRectF place(x - half - 10, axis.bottom() + 7, 2 * half + 20, lineHeight(painter));
        painter.drawText(mirrored(place, width(), layoutDirection()), Qt::AlignHCenter | Qt::AlignTop, text);
    }
}

void ExpiryTimeline::paintBins(QPainter &painter) const
{
    const auto bin = [&](const QRectF &rect, const QString &words, ColorRole role) {
        const QRectF place = mirrored(rect, width(), layoutDirection());
        painter.fillRect(
            QRectF(place.left(), place.bottom() - 1, place.width(), 1.5), m_theme.color(ColorRole::LineStrong));
        painter.setPen(m_theme.color(role));
        painter.drawText(QRectF(place.left() - 60, place.bottom() + 7, place.width() + 120, lineHeight(painter)),
            Qt::AlignHCenter | Qt::AlignTop, words);
    };
    if (m_layout.expiredCount > 0)
        bin(m_layout.expiredBin, expiredWords(m_layout.expiredCount), ColorRole::Bad);
    if (m_layout.laterCount > 0)
        bin(m_layout.laterBin, laterWords(m_layout.laterCount), ColorRole::Text2);
}

void ExpiryTimeline::paintDot(QPainter &painter, const TimelineDot &dot) const
{
    const TimelineItem &item = m_items[dot.item];
    const double extent = std::min(14.0, 2 * dot.radius + 4);
    if (item.status != StatusKind::InOrder) {
        const double half = extent / 2;
        return paintStatusGlyph(
            painter, QRectF(dot.centre.x() - half, dot.centre.y() - half, extent, extent), item.status, m_theme);
    }
    const QColor color = m_theme.color(ColorRole::GoodFill);
    const double line = dot.radius > 4 ? 1.8 : 1.4;
    const double radius = dot.radius - line / 2;
    painter.setPen(QPen(color, line));
    painter.setBrush(item.renewsItself ? m_theme.color(ColorRole::Surface) : color);
    painter.drawEllipse(dot.centre, radius, radius);
}

void ExpiryTimeline::paintLabels(QPainter &painter) const
{
    int row = 0;
    const bool ltr = layoutDirection() == Qt::LeftToRight;
    for (const TimelineDot &dot : m_layout.dots) {
        const TimelineItem &item = m_items[dot.item];
        if (row == labelledDue || dot.place != TimelineDot::Place::Axis || item.status != StatusKind::DueSoon)
            continue;
        const double pitch = timelineLabelPitch(painter.fontMetrics().height());
        const double y = pitch / 2 + row * pitch;
        const double step = ltr ? 6 : -6;
        painter.setPen(QPen(m_theme.color(ColorRole::DueFill), 1.2));
        painter.drawPolyline(
            QPolygonF({{dot.centre.x(), dot.centre.y() - 9}, {dot.centre.x(), y}, {dot.centre.x() + step, y}}));
        const int left = wholeDays(m_now, item.end);
        const QString days = text::grouped(tr("%n day(s)", "time left", left), left);
        QFont bold = painter.font();
        bold.setBold(true);
        const int nameWidth = painter.fontMetrics().horizontalAdvance(item.name + u' ');
        const int daysWidth = QFontMetrics(bold).horizontalAdvance(days);
        const double start = dot.centre.x() + (ltr ? 9 : -9 - nameWidth);
        painter.setPen(m_theme.color(ColorRole::Text));
        painter.drawText(QRectF(start, y - pitch / 2, nameWidth + 2, pitch), Qt::AlignVCenter | Qt::AlignLeft,
            isolatedLtr(item.name));
        painter.save();
        painter.setFont(bold);
        painter.drawText(QRectF(ltr ? start + nameWidth : start - daysWidth - 4, y - pitch / 2, daysWidth + 2, pitch),
            Qt::AlignVCenter | Qt::AlignLeft, days);
        painter.restore();
        ++row;
    }
}

void ExpiryTimeline::paintTip(QPainter &painter, int index) const
{
    const TimelineDot &dot = m_layout.dots[index];
    const TimelineItem &item = m_items[dot.item];
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(ColorRole::AccentText), 2));
    painter.drawEllipse(dot.centre, 9, 9);

    const QString words
        = tr("%1 · %2", "end, renewal")
              .arg(sentenceCase(endWords(item)), item.renewsItself ? tr("renews by itself") : tr("you renew it"));
    const QFontMetrics label(m_theme.font(TextSize::Label));
    QFont bold = m_theme.font(TextSize::Label);
    bold.setBold(true);
    const int inner = std::max(label.horizontalAdvance(words), QFontMetrics(bold).horizontalAdvance(item.name));
    const double boxWidth = inner + 24;
    const double boxHeight = 2 * label.height() + 14;
    const double left = std::clamp(dot.centre.x() - boxWidth / 2, 0.0, std::max(0.0, width() - boxWidth));
    const bool above = dot.centre.y() - 14 - boxHeight >= 0;
    const double top = above ? dot.centre.y() - 16 - boxHeight : std::min(dot.centre.y() + 14, height() - boxHeight);
    const QRectF box(left, top, boxWidth, boxHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Tip));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(m_theme.color(ColorRole::TipText));
    painter.setFont(bold);
    painter.drawText(box.adjusted(12, 6, -12, -6), Qt::AlignTop | Qt::AlignLeading, isolatedLtr(item.name));
    painter.setFont(m_theme.font(TextSize::Label));
    painter.drawText(box.adjusted(12, 6, -12, -6), Qt::AlignBottom | Qt::AlignLeading, words);
}

} // namespace certwright::ui
