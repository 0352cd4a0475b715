#pragma once

#include "ui/theme/status_kind.h"

#include <QWidget>

class QPainter;

namespace certwright::ui {

class Label;
class Theme;

/// Paints the glyph of kind into a square. Kinds differ in outline, so that colour is never the only sign; in high
/// contrast only outlines are drawn. turn (0 to 1) moves the ring of Running.
void paintStatusGlyph(QPainter &painter, const QRectF &square, StatusKind kind, const Theme &theme, double turn = 0);

/// A glyph as a widget. Its accessible name is the status word unless setAccessibleName() says more.
class StatusGlyph final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusGlyph(
        const Theme &theme, StatusKind kind = StatusKind::Unknown, int extent = 16, QWidget *parent = nullptr);

    StatusKind kind() const { return m_kind; }
    void setKind(StatusKind kind);

    QSize sizeHint() const override { return {m_extent, m_extent}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateMotion();

    const Theme &m_theme;
    StatusKind m_kind;
    int m_extent;
    int m_timer = 0;
    int m_step = 0;
};

/// A glyph with its word or sentence in the status colour, as one thing for a screen reader.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    /// Without a text the status word is shown.
    explicit StatusLabel(const Theme &theme, StatusKind kind, const QString &text = {}, TextSize size = TextSize::Label,
        QWidget *parent = nullptr);

    void setStatus(StatusKind kind, const QString &text = {});
    /// Shows the text in this colour instead of the status colour.
    void setTextRole(ColorRole role);
    void setWordWrap(bool wrap);
    QString text() const;

private:
    StatusGlyph *m_glyph;
    Label *m_label;
    bool m_ownRole = false;
};

} // namespace certwright::ui
