#pragma once

#include "ui/theme/status_kind.h"

#include <QWidget>

class QPainter;

namespace certwright::ui {

class Theme;

/// Paints a 6 px track whose fill is the share left, from the leading edge, at least 2 px while any time is left.
void paintLifetimeBar(QPainter &painter, const QRectF &rect, double shareLeft, StatusKind kind, const Theme &theme,
    Qt::LayoutDirection direction);

/// The share of a lifetime that is left. Say the same in words beside it: the accessible name is that text.
class LifetimeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LifetimeBar(const Theme &theme, QWidget *parent = nullptr);

    /// shareLeft is clipped to 0..1; words such as "61 of 90 days left" become the accessible name and tooltip.
    void setLifetime(double shareLeft, StatusKind kind, const QString &words);

    QSize sizeHint() const override { return {140, 6}; }
    QSize minimumSizeHint() const override { return {32, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    double m_shareLeft = 0;
    StatusKind m_kind = StatusKind::Unknown;
};

} // namespace certwright::ui
