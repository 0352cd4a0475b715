#include "ui/widgets/tag.h"

#include "ui/theme/reading_direction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_glyph.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace certwright::ui {

namespace {

constexpr int padding = 6;
constexpr int usualExtent = 12;
constexpr int markGap = 4;

} // namespace

Tag::Tag(const Theme &theme, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(theme.font(TextSize::Micro));
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextSize::Micro));
        updateGeometry();
        update();
    });
}

Tag::Tag(const Theme &theme, StatusKind kind, const QString &text, QWidget *parent)
    : Tag(theme, text, parent)
{
    m_kind = kind;
    m_glyph = true;
}

Tag::Tag(const Theme &theme, IconName icon, const QString &text, std::optional<StatusKind> kind, QWidget *parent)
    : Tag(theme, text, parent)
{
    m_kind = kind;
    m_icon = icon;
}

void Tag::setStatus(StatusKind kind, const QString &text)
{
    m_kind = kind;
    m_glyph = true;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Tag::sizeHint() const
{
    const int markExtent = m_theme.scaled(usualExtent);
    const int mark = hasMark() ? markExtent + markGap : 0;
    return {2 * padding + mark + fontMetrics().horizontalAdvance(m_text) + 1, std::max(18, fontMetrics().height() + 3)};
}

void Tag::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const StatusKind kind = m_kind.value_or(StatusKind::Unknown);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.isHighContrast() ? QPen(m_theme.color(ColorRole::Line)) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(tintRole(kind)));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int markExtent = m_theme.scaled(usualExtent);
    const QRect mark = placed(QRect(padding, (height() - markExtent) / 2, markExtent, markExtent));
    if (m_glyph)
        paintStatusGlyph(painter, mark, kind, m_theme);
    else if (m_icon != IconName::None)
        m_theme.icon(m_icon, textRole(kind)).paint(&painter, mark);
    const int start = padding + (hasMark() ? markExtent + markGap : 0);
    painter.setPen(m_theme.color(textRole(kind)));
    painter.drawText(
        placed(QRect(start, 0, width() - start - padding + 1, height())), Qt::AlignCenter, inReadingDirection(m_text));
}

} // namespace certwright::ui
