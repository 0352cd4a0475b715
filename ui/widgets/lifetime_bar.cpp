#include "ui/widgets/lifetime_bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace certwright::ui {

void paintLifetimeBar(QPainter &painter, const QRectF &rect, double shareLeft, StatusKind kind, const Theme &theme,
    Qt::LayoutDirection direction)
{
    const QRectF track(rect.left(), rect.center().y() - 3, rect.width(), 6);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (theme.isHighContrast()) {
        painter.setPen(QPen(theme.color(ColorRole::Line), 1));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setBrush(theme.color(ColorRole::LineStrong));
    }
    painter.drawRoundedRect(track, 3, 3);
    if (shareLeft > 0) {
        QRectF fill = track;
        fill.setWidth(std::max(2.0, track.width() * std::min(shareLeft, 1.0)));
        if (direction == Qt::RightToLeft)
            fill.moveRight(track.right());
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(fillRole(kind)));
        const double corner = std::min(3.0, fill.width() / 2);
        painter.drawRoundedRect(fill, corner, 3);
    }
    painter.restore();
}

LifetimeBar::LifetimeBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LifetimeBar::setLifetime(double shareLeft, StatusKind kind, const QString &words)
{
    m_shareLeft = std::clamp(shareLeft, 0.0, 1.0);
    m_kind = kind;
    setAccessibleName(words);
    setToolTip(words);
    update();
}

void LifetimeBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintLifetimeBar(painter, rect(), m_shareLeft, m_kind, m_theme, layoutDirection());
}

} // namespace certwright::ui
