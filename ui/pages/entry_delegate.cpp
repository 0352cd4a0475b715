#include "ui/pages/entry_delegate.h"

#include "ui/models/entry_roles.h"
#include "ui/theme/reading_direction.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace certwright::ui {

namespace {

constexpr int padding = 8;
constexpr int usualGlyph = 14;
constexpr double radius = 6;

} // namespace

EntryDelegate::EntryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int title = QFontMetrics(m_theme.font(TextSize::BodyBold)).height();
    const int line = QFontMetrics(m_theme.font(TextSize::Label)).height();
    return {160, title + 2 * line + 2 * padding};
}

/// The rows cut what is too long.
bool EntryDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    for (const int role :
        {static_cast<int>(Qt::ToolTipRole), static_cast<int>(SecondLineRole), static_cast<int>(ThirdLineRole)}) {
        if (const QString line = index.data(role).toString(); !line.isEmpty())
            lines.append(line);
    }
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    if (selected || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(selected ? ColorRole::Selected : ColorRole::Hover));
        painter->drawRoundedRect(option.rect, radius, radius);
    }
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.color(ColorRole::AccentText), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), radius, radius);
    }

    const QFont title = m_theme.font(selected ? TextSize::BodyBold : TextSize::Body);
    const QFont small = m_theme.font(TextSize::Label);
    const int titleHeight = QFontMetrics(m_theme.font(TextSize::BodyBold)).height();
    const int lineHeight = QFontMetrics(small).height();
    const auto place = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QRect inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const auto status = static_cast<StatusKind>(index.data(StatusRole).toInt());
    const int glyph = m_theme.scaled(usualGlyph);
    const QRect mark(inner.left(), inner.top() + (titleHeight - glyph) / 2, glyph, glyph);
    paintStatusGlyph(*painter, place(mark), status, m_theme);

    QRect line(inner.left() + glyph + padding, inner.top(), inner.width() - glyph - padding, titleHeight);
    const auto write = [&](const QFont &font, ColorRole role, const QString &text, Qt::TextElideMode elide) {
        painter->setFont(font);
        painter->setPen(m_theme.color(role));
        const QString shown = QFontMetrics(font).elidedText(text, elide, line.width());
        const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
        // Letters of other scripts may come from a font with taller lines.
        painter->drawText(place(line), static_cast<int>(alignment) | Qt::TextDontClip, inReadingDirection(shown));
        line = QRect(line.left(), line.bottom() + 1, line.width(), lineHeight);
    };
    // Names differ at their ends too; words are read from their start.
    write(title, ColorRole::Text, index.data(Qt::DisplayRole).toString(), Qt::ElideMiddle);
    write(small, ColorRole::Text2, index.data(SecondLineRole).toString(), Qt::ElideRight);
    write(small, ColorRole::Text2, index.data(ThirdLineRole).toString(), Qt::ElideMiddle);
    painter->restore();
}

} // namespace certwright::ui
