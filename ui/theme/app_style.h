#pragma once

#include <QProxyStyle>

class QStyleOptionMenuItem;

namespace certwright::ui {

class Theme;

/// Fusion with the design's buttons, fields, tabs, bars and menus. Painting here instead of in a style sheet keeps the
/// first paint fast, mirrors for right-to-left by itself and follows a change of theme with one repaint.
class AppStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit AppStyle(const Theme &theme);

    void polish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &room, int flags, const QPalette &palette, bool enabled,
        const QString &text, QPalette::ColorRole role) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;

private:
    using QProxyStyle::polish;

    const Theme &m_theme;
};

} // namespace certwright::ui
