#include "ui/widgets/cell_delegates.h"

#include "ui/theme/reading_direction.h"
#include "ui/theme/status_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lifetime_bar.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <optional>

namespace certwright::ui {

namespace {

constexpr int padding = 6;
constexpr int usualGlyph = 15;
constexpr int glyphGap = 8;
constexpr int usualIcon = 14;

const DataTable *tableOf(const QStyleOptionViewItem &option)
{
    return qobject_cast<const DataTable *>(option.widget);
}

std::optional<StatusKind> statusOf(const QModelIndex &index)
{
    const QVariant value = index.data(StatusRole);
    return value.isValid() ? std::optional(static_cast<StatusKind>(value.toInt())) : std::nullopt;
}

/// Words in the colour of their status, where it is one to act on.
ColorRole dateRole(const std::optional<StatusKind> &status)
{
    const bool urgent = status == StatusKind::DueSoon || status == StatusKind::Problem;
    return urgent ? textRole(*status) : ColorRole::Text;
}

int leadingPadding(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const DataTable *table = tableOf(option);
    return table && table->isFirstColumn(index) ? table->edgePadding() : padding;
}

QRect placed(const QStyleOptionViewItem &option, const QRect &room, const QRect &part)
{
    return QStyle::visualRect(option.direction, room, part);
}

void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
{
    const DataTable *table = tableOf(option);
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = table && table->hasFocus();
    const bool first = table && table->isFirstColumn(index);
    ColorRole ground = ColorRole::Surface;
    if (selected)
        ground = active ? ColorRole::Selected : ColorRole::UnknownTint;
    else if (table && table->hoveredRow() == index.row())
        ground = ColorRole::Hover;
    const QRect cell = option.rect;
    painter.fillRect(cell, theme.color(ground));
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme.color(ColorRole::Line));
    if (selected && first && (active || theme.isHighContrast()))
        painter.fillRect(
            placed(option, cell, QRect(cell.left(), cell.top(), 2, cell.height())), theme.color(ColorRole::AccentText));
    // The cell that Ctrl+C would copy.
    if (active && selected && table->currentIndex() == index && !first) {
        painter.setPen(QPen(theme.color(ColorRole::AccentText), 1, Qt::DotLine));
        painter.drawLine(cell.left() + 2, cell.bottom() - 3, cell.right() - 2, cell.bottom() - 3);
    }
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, ColorRole role, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_role(role)
{
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintGround(*painter, cell, index, m_theme);
    const int lead = leadingPadding(cell, index);
    const QRect inner = cell.rect.adjusted(lead, 0, -padding, 0);
    painter->setFont(cell.font);
    paintContent(*painter, placed(cell, cell.rect, inner), cell, index);
    painter->restore();
}

void CellDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    paintText(painter, room, option, option.text, m_role);
}

void CellDelegate::paintText(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QString &text, ColorRole role) const
{
    painter.setPen(m_theme.color(role));
    const Qt::Alignment across = option.displayAlignment & Qt::AlignHorizontal_Mask;
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideMiddle, room.width());
    painter.drawText(room, static_cast<int>(across | Qt::AlignVCenter) | Qt::TextSingleLine, inReadingDirection(shown));
}

int CellDelegate::extraWidth(const QModelIndex &index) const
{
    Q_UNUSED(index)
    return 0;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    return {leadingPadding(option, index) + text + extraWidth(index) + padding + 1, m_theme.rowHeight()};
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool explained = index.data(Qt::ToolTipRole).isValid();
    if (explained || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    const auto status = statusOf(index);
    QString words = cut ? index.data(Qt::DisplayRole).toString() : QString();
    if (words.isEmpty() && status)
        words = StatusWords::word(*status);
    QToolTip::showText(event->globalPos(), words, view);
    return true;
}

NameDelegate::NameDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, ColorRole::Text, parent)
{
}

void NameDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    int start = 0;
    if (const auto status = statusOf(index)) {
        const int glyphExtent = theme().scaled(usualGlyph);
        const QRect square(room.left(), room.top() + (room.height() - glyphExtent) / 2, glyphExtent, glyphExtent);
        paintStatusGlyph(painter, placed(option, room, square), *status, theme());
        start = glyphExtent + glyphGap;
    }
    const QRect rest = placed(option, room, room.adjusted(start, 0, 0, 0));
    const QString name = option.fontMetrics.elidedText(option.text, Qt::ElideMiddle, rest.width());
    paintText(painter, rest, option, isolatedLtr(name), role());
}

int NameDelegate::extraWidth(const QModelIndex &index) const
{
    return statusOf(index) ? theme().scaled(usualGlyph) + glyphGap : 0;
}

DateDelegate::DateDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, ColorRole::Text, parent)
{
}

void DateDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString remark = index.data(RemarkRole).toString();
    const QFontMetrics small(theme().font(TextSize::Label));
    const int remarkWidth = remark.isEmpty() ? 0 : small.horizontalAdvance(remark) + padding;
    paintText(painter, placed(option, room, room.adjusted(0, 0, -remarkWidth, 0)), option, option.text,
        dateRole(statusOf(index)));
    if (remark.isEmpty())
        return;
    painter.setFont(theme().font(TextSize::Label));
    painter.setPen(theme().color(ColorRole::Text2));
    painter.drawText(placed(option, room, QRect(room.right() - remarkWidth, room.top(), remarkWidth, room.height())),
        Qt::AlignTrailing | Qt::AlignVCenter, remark);
}

int DateDelegate::widthFor(const Theme &theme, const QString &date, const QString &remark)
{
    return QFontMetrics(theme.font(TextSize::Body)).horizontalAdvance(date)
        + QFontMetrics(theme.font(TextSize::Label)).horizontalAdvance(remark) + 4 * padding;
}

int DateDelegate::extraWidth(const QModelIndex &index) const
{
    const QString remark = index.data(RemarkRole).toString();
    return QFontMetrics(theme().font(TextSize::Label)).horizontalAdvance(remark) + 2 * padding;
}

LifetimeDelegate::LifetimeDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, ColorRole::Text, parent)
{
}

void LifetimeDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect bar = placed(
        option, room, QRect(room.left(), room.top(), std::min(theme().scaled(64), room.width()), room.height()));
    paintLifetimeBar(painter, bar, index.data(ShareLeftRole).toDouble(), statusOf(index).value_or(StatusKind::Unknown),
        theme(), option.direction);
}

IconTextDelegate::IconTextDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, ColorRole::Text2, parent)
{
}

void IconTextDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto name = static_cast<IconName>(index.data(IconRole).toInt());
    const int iconExtent = theme().scaled(usualIcon);
    const QRect icon(room.left(), room.top() + (room.height() - iconExtent) / 2, iconExtent, iconExtent);
    theme().icon(name, ColorRole::Text2).paint(&painter, placed(option, room, icon));
    painter.setFont(theme().font(TextSize::Label));
    paintText(painter, placed(option, room, room.adjusted(iconExtent + 3, 0, 0, 0)), option, option.text, role());
}

int IconTextDelegate::extraWidth(const QModelIndex &index) const
{
    Q_UNUSED(index)
    return theme().scaled(usualIcon) + 3;
}

} // namespace certwright::ui
