#include "ui/theme/reading_direction.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace certwright::ui {

namespace {

/// Where the text starts: icon column included.
int leadingRoom(const Theme &theme)
{
    return theme.scaled(16) + 26;
}

constexpr int trailing = 16;
constexpr double panelRadius = 8;
constexpr int listItemPadding = 10;

/// The parts of an action's text "Title\nExplanation\tShortcut".
struct MenuText {
    QString title;
    QString explanation;
    QString shortcut;
};

MenuText split(const QString &text)
{
    const QString words = text.section(u'\t', 0, 0);
    return {words.section(u'\n', 0, 0), words.section(u'\n', 1), text.section(u'\t', 1)};
}

void paintTexts(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const MenuText text = split(option.text);
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRect all = option.rect;
    const QRect room = QStyle::visualRect(option.direction, all, all.adjusted(leadingRoom(theme), 0, -trailing, 0));
    const int start = Qt::AlignLeft | Qt::TextHideMnemonic;
    const auto aligned = [&option](int flags) {
        return QStyle::visualAlignment(option.direction, Qt::Alignment(flags & 0xff)) | Qt::TextHideMnemonic;
    };
    int shortcutHeight = room.height();
    painter.setFont(option.font);
    painter.setPen(theme.color(enabled ? ColorRole::Text : ColorRole::Text3));
    if (text.explanation.isEmpty()) {
        painter.drawText(room, static_cast<int>(aligned(start | Qt::AlignVCenter)), text.title);
    } else {
        const int top = all.top() + 6;
        const int line = QFontMetrics(option.font).height();
        painter.drawText(QRect(room.left(), top, room.width(), line), static_cast<int>(aligned(start)), text.title);
        painter.setFont(theme.font(TextSize::Label));
        painter.setPen(theme.color(enabled ? ColorRole::Text2 : ColorRole::Text3));
        painter.drawText(
            QRect(room.left(), top + line, room.width(), line), static_cast<int>(aligned(start)), text.explanation);
        const int besideWords = room.width() - painter.fontMetrics().horizontalAdvance(text.explanation);
        if (besideWords < QFontMetrics(theme.font(TextSize::Micro)).horizontalAdvance(text.shortcut))
            shortcutHeight = top - all.top() + line; // beside the title alone
    }
    painter.setFont(theme.font(TextSize::Micro));
    painter.setPen(theme.color(ColorRole::Text3));
    painter.drawText(QRect(room.topLeft(), QSize(room.width(), shortcutHeight)),
        static_cast<int>(aligned(Qt::AlignRight | Qt::AlignVCenter)), text.shortcut);
}

void paintMark(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    const QRect all = option.rect;
    const bool enabled = option.state & QStyle::State_Enabled;
    const int extent = theme.scaled(16);
    const QRect place = QStyle::visualRect(
        option.direction, all, QRect(all.left() + 13, all.top() + (all.height() - extent) / 2, extent, extent));
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        theme.icon(IconName::Check, ColorRole::AccentText).paint(&painter, place);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, place, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
}

} // namespace

void paintFloatingPanel(QPainter &painter, const QStyleOption &option, bool filled, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), 1));
    painter.setBrush(filled ? QBrush(theme.color(ColorRole::Raised)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), panelRadius, panelRadius);
    painter.restore();
}

QRegion floatingPanelShape(const QRect &rect)
{
    QPainterPath panel;
    panel.addRoundedRect(QRectF(rect), panelRadius, panelRadius);
    return QRegion(panel.toFillPolygon().toPolygon());
}

void paintListItem(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme)
{
    painter.save();
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(selected ? ColorRole::Selected : ColorRole::Hover));
        painter.drawRoundedRect(option.rect, 6, 6);
    }
    if (option.state & QStyle::State_Selected) {
        constexpr int inset = 8;
        const QRect edge(option.rect.left(), option.rect.top() + inset, 3, option.rect.height() - 2 * inset);
        painter.setBrush(theme.color(ColorRole::AccentText));
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, edge), 1.5, 1.5);
    }
    const QRect room = option.rect.adjusted(listItemPadding, 0, -listItemPadding, 0);
    painter.setFont(option.font);
    painter.setPen(theme.color(option.state & QStyle::State_Enabled ? ColorRole::Text : ColorRole::Text3));
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    const QString shown = option.fontMetrics.elidedText(option.text, Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(start) | Qt::TextSingleLine, inReadingDirection(shown));
    painter.restore();
}

QSize listItemSize(const QSize &contents, int lineHeight)
{
    constexpr int least = 30;
    constexpr int around = 12;
    return {contents.width() + 2 * listItemPadding, std::max(least, lineHeight + around)};
}

void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option, const Theme &theme)
{
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(
            QRect(option.rect.left(), option.rect.center().y(), option.rect.width(), 1), theme.color(ColorRole::Line));
        painter.restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(ColorRole::Selected));
        painter.drawRoundedRect(option.rect, 6, 6);
    }
    paintMark(painter, option, theme);
    paintTexts(painter, option, theme);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        theme.icon(IconName::ChevronEnd, ColorRole::Text3)
            .paint(&painter,
                QStyle::visualRect(option.direction, option.rect,
                    QRect(option.rect.right() - 20, option.rect.top(), 16, option.rect.height())));
    painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const Theme &theme)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {10, 9};
    const MenuText text = split(option.text);
    const QFontMetrics body(option.font);
    const QFontMetrics label(theme.font(TextSize::Label));
    const QFontMetrics micro(theme.font(TextSize::Micro));
    const int words
        = std::max(body.size(Qt::TextShowMnemonic, text.title).width(), label.horizontalAdvance(text.explanation));
    const int shortcut = text.shortcut.isEmpty() ? 0 : micro.horizontalAdvance(text.shortcut) + 24;
    const int height = text.explanation.isEmpty() ? std::max(28, body.height() + 10) : 2 * body.height() + 12;
    const int around = leadingRoom(theme) + trailing;
    const int fitting = around + words + shortcut;
    const int added = body.horizontalAdvance(text.shortcut); // by the menu, to all entries
    if (fitting + added <= QGuiApplication::primaryScreen()->availableSize().width())
        return {fitting, height};
    const int title = body.size(Qt::TextShowMnemonic, text.title).width();
    return {around + std::max(words, title + shortcut) - added, height};
}

} // namespace certwright::ui
