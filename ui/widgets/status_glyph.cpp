#include "ui/widgets/status_glyph.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace certwright::ui {

namespace {

/// All shapes are drawn on a grid of 16.
constexpr double grid = 16;

QPainterPath tick()
{
    QPainterPath path(QPointF(4.9, 8.3));
    path.lineTo(7.1, 10.5);
    path.lineTo(11.2, 5.9);
    return path;
}

QPainterPath cross()
{
    QPainterPath path(QPointF(5.8, 5.8));
    path.lineTo(10.2, 10.2);
    path.moveTo(10.2, 5.8);
    path.lineTo(5.8, 10.2);
    return path;
}

QPainterPath octagon()
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const double angle = std::numbers::pi * (2 * i + 1) / 8;
        corners << QPointF(8 + 7.1 * std::cos(angle), 8 + 7.1 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path(QPointF(8, 2.2));
    path.lineTo(14.4, 13.6);
    path.lineTo(1.6, 13.6);
    path.closeSubpath();
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path(QPointF(6.2, 6.5));
    path.cubicTo(6.2, 4.4, 9.9, 4.3, 9.9, 6.5);
    path.cubicTo(9.9, 7.9, 8.0, 7.9, 8.0, 9.4);
    path.moveTo(8.0, 11.3);
    path.lineTo(8.01, 11.3);
    return path;
}

QPainterPath mark(StatusKind kind)
{
    QPainterPath path;
    switch (kind) {
    case StatusKind::InOrder:
        return tick();
    case StatusKind::Problem:
        return cross();
    case StatusKind::Unknown:
        return questionMark();
    case StatusKind::DueSoon:
        path.moveTo(8, 6.6);
        path.lineTo(8, 9.4);
        path.moveTo(8, 11.7);
        path.lineTo(8.01, 11.7);
        return path;
    case StatusKind::Notice:
        path.moveTo(8, 7.7);
        path.lineTo(8, 10.9);
        path.moveTo(8, 5.2);
        path.lineTo(8.01, 5.2);
        return path;
    case StatusKind::NotInstalled:
        path.moveTo(5.4, 8);
        path.lineTo(10.6, 8);
        return path;
    case StatusKind::Running:
    case StatusKind::ToDo:
        return path;
    }
    return path;
}

QPainterPath outline(StatusKind kind)
{
    QPainterPath path;
    if (kind == StatusKind::DueSoon)
        return triangle();
    if (kind == StatusKind::Problem)
        return octagon();
    if (kind == StatusKind::Notice)
        path.addRoundedRect(QRectF(1.8, 1.8, 12.4, 12.4), 2.8, 2.8);
    else if (kind == StatusKind::InOrder)
        path.addEllipse(QPointF(8, 8), 6.9, 6.9);
    else
        path.addEllipse(QPointF(8, 8), 6.3, 6.3);
    return path;
}

bool isFilled(StatusKind kind)
{
    return kind == StatusKind::InOrder || kind == StatusKind::DueSoon || kind == StatusKind::Problem;
}

void paintRunning(QPainter &painter, const Theme &theme, double turn)
{
    const QRectF ring(1.9, 1.9, 12.2, 12.2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.color(ColorRole::AccentText), 2, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, static_cast<int>((90 - turn * 360) * 16), -110 * 16);
}

void paintOutlined(QPainter &painter, StatusKind kind, const QColor &color)
{
    QPen pen(color, 1.35, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setBrush(Qt::NoBrush);
    if (kind == StatusKind::Unknown) {
        QPen dashes(color, 1.35, Qt::CustomDashLine, Qt::FlatCap);
        dashes.setDashPattern({2.1, 1.56});
        painter.setPen(dashes);
    } else {
        painter.setPen(pen);
    }
    painter.drawPath(outline(kind));
    painter.setPen(pen);
    painter.drawPath(mark(kind));
}

} // namespace

void paintStatusGlyph(QPainter &painter, const QRectF &square, StatusKind kind, const Theme &theme, double turn)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    const QColor color = theme.color(fillRole(kind));
    if (kind == StatusKind::Running) {
        paintRunning(painter, theme, turn);
    } else if (isFilled(kind) && !theme.isHighContrast()) {
        painter.setBrush(color);
        painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(outline(kind));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.color(ColorRole::GlyphInk), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(mark(kind));
    } else {
        paintOutlined(painter, kind, color);
    }
    painter.restore();
}

StatusGlyph::StatusGlyph(const Theme &theme, StatusKind kind, int extent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_extent(theme.scaled(extent))
{
    setFixedSize(m_extent, m_extent);
    setAccessibleName(StatusWords::word(kind));
    setToolTip(StatusWords::word(kind));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StatusGlyph::setKind(StatusKind kind)
{
    if (accessibleName() == StatusWords::word(m_kind)) {
        setAccessibleName(StatusWords::word(kind));
        setToolTip(StatusWords::word(kind));
    }
    m_kind = kind;
    updateMotion();
    update();
}

void StatusGlyph::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    paintStatusGlyph(painter, rect(), m_kind, m_theme, m_step / 20.0);
}

void StatusGlyph::timerEvent(QTimerEvent *event)
{
    Q_UNUSED(event)
    m_step = (m_step + 1) % 20;
    update();
}

void StatusGlyph::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateMotion();
}

void StatusGlyph::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateMotion();
}

void StatusGlyph::updateMotion()
{
    const bool moves = m_kind == StatusKind::Running && isVisible() && !m_theme.isMotionReduced();
    if (moves && m_timer == 0)
        m_timer = startTimer(60);
    if (!moves && m_timer != 0) {
        killTimer(m_timer);
        m_timer = 0;
    }
}

StatusLabel::StatusLabel(const Theme &theme, StatusKind kind, const QString &text, TextSize size, QWidget *parent)
    : QWidget(parent)
    , m_glyph(new StatusGlyph(theme, kind, size == TextSize::Body ? 16 : 14, this))
    , m_label(new Label(theme, {}, size, textRole(kind), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(5);
    layout->addWidget(m_glyph, 0, Qt::AlignVCenter);
    layout->addWidget(m_label, 1);
    setStatus(kind, text);
}

void StatusLabel::setStatus(StatusKind kind, const QString &text)
{
    const QString word = StatusWords::word(kind);
    const QString shown = text.isEmpty() ? word : text;
    m_glyph->setKind(kind);
    m_label->setText(shown);
    if (!m_ownRole)
        m_label->setRole(textRole(kind));
    setAccessibleName(text.isEmpty() || text == word ? word : tr("%1: %2", "status, sentence").arg(word, text));
}

void StatusLabel::setTextRole(ColorRole role)
{
    m_ownRole = true;
    m_label->setRole(role);
}

void StatusLabel::setWordWrap(bool wrap)
{
    m_label->setWordWrap(wrap);
    m_label->setAlignment(Qt::AlignLeading | (wrap ? Qt::AlignTop : Qt::AlignVCenter));
    layout()->setAlignment(m_glyph, wrap ? Qt::AlignTop : Qt::AlignVCenter);
    m_glyph->setContentsMargins(0, wrap ? 2 : 0, 0, 0);
}

QString StatusLabel::text() const
{
    return m_label->text();
}

} // namespace certwright::ui
