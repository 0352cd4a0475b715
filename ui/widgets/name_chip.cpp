#include "ui/widgets/name_chip.h"

#include "core/pki/printable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_glyph.h"

#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace certwright::ui {

namespace {

constexpr int padding = 8;
constexpr int markExtent = 14;
constexpr int crossExtent = 16;
constexpr int gap = 4;

} // namespace

QStringList splitNames(const QString &text)
{
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    return text.split(separators, Qt::SkipEmptyParts);
}

NameChip::NameChip(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_name(name)
    , m_shown(pki::printable(name))
{
    // Left and Backspace reach the chips from the field; Tab would have to pass hundreds of them.
    setFocusPolicy(Qt::ClickFocus);
    setLayoutDirection(Qt::LeftToRight);
    setText(m_shown);
    setAccessibleName(m_shown);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NameChip::setState(const ChipState &state)
{
    m_state = state;
    setToolTip(state.sentence);
    const QString word = StatusWords::word(state.kind);
    setAccessibleDescription(state.sentence.isEmpty() ? word : tr("%1: %2", "status, why").arg(word, state.sentence));
    updateGeometry();
    update();
}

QSize NameChip::sizeHint() const
{
    const int mark = hasMark() ? markExtent + gap : 0;
    const int text = fontMetrics().horizontalAdvance(m_shown);
    return {padding + mark + text + gap + crossExtent + gap, std::max(24, fontMetrics().height() + 6)};
}

QSize NameChip::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {std::min(80, hint.width()), hint.height()};
}

QRect NameChip::crossRect() const
{
    return {width() - gap - crossExtent, (height() - crossExtent) / 2, crossExtent, crossExtent};
}

void NameChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const bool wrong = m_state.kind == StatusKind::Problem;
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = hasFocus() ? 2 : 1;
    const ColorRole outline = hasMark() ? fillRole(m_state.kind) : ColorRole::LineStrong;
    painter.setPen(QPen(m_theme.color(hasFocus() ? ColorRole::AccentText : outline), line));
    painter.setBrush(m_theme.color(hasFocus() ? ColorRole::Selected
            : hasMark()                       ? tintRole(m_state.kind)
                                              : ColorRole::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 6, 6);
    int start = padding;
    if (hasMark()) {
        paintStatusGlyph(
            painter, QRect(start, (height() - markExtent) / 2, markExtent, markExtent), m_state.kind, m_theme);
        start += markExtent + gap;
    }
    painter.setPen(m_theme.color(wrong ? ColorRole::Bad : ColorRole::Text));
    const QRect room(start, 0, crossRect().left() - gap - start + 2, height());
    painter.drawText(
        room, Qt::AlignVCenter | Qt::AlignLeft, fontMetrics().elidedText(m_shown, Qt::ElideMiddle, room.width()));
    m_theme.icon(IconName::Close, ColorRole::Text3).paint(&painter, crossRect().adjusted(2, 2, -2, -2));
}

void NameChip::mouseReleaseEvent(QMouseEvent *event)
{
    QAbstractButton::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && crossRect().adjusted(-2, -4, 4, 4).contains(event->position().toPoint()))
        Q_EMIT removeClicked();
}

void NameChip::mouseDoubleClickEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    Q_EMIT editWanted();
}

} // namespace certwright::ui
