#include "ui/widgets/paragraph_delegate.h"

#include "ui/theme/reading_direction.h"
#include "ui/theme/status_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QtMath>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8; // above and below
constexpr int gap = 2;
constexpr int usualGlyph = 15;
constexpr int glyphGap = 8;
constexpr int sides = 12; // what the ground keeps free at both sides of all columns but the first
/// Lines of at most this width; words are broken only where one alone is too long. Returns the height.
qreal layOut(QTextLayout &layout, const QString &text, const QFont &font, int width, Qt::LayoutDirection direction)
{
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeading));
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(inReadingDirection(text).replace(u'_', u"_\u200b"_s)); // ids of rules may break there
    qreal height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

ParagraphDelegate::ParagraphDelegate(const Theme &theme, ColorRole role, QObject *parent)
    : CellDelegate(theme, role, parent)
{
}

QList<ParagraphDelegate::Paragraph> ParagraphDelegate::paragraphs(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QList<Paragraph> all{{index.data(Qt::DisplayRole).toString(), option.font, role()}};
    const QString remark = index.data(RemarkRole).toString();
    if (!remark.isEmpty())
        all.append({remark, theme().font(TextSize::Label), ColorRole::Text2});
    const QString advice = m_adviceShown ? index.data(AdviceRole).toString() : QString();
    if (!advice.isEmpty())
        all.append({advice, theme().font(TextSize::Label), ColorRole::Text});
    return all;
}

QSize ParagraphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = std::max(option.rect.width() - sides, 40);
    int height = 2 * margin - gap;
    for (const Paragraph &paragraph : paragraphs(option, index)) {
        QTextLayout layout;
        height += qCeil(layOut(layout, paragraph.text, paragraph.font, width, option.direction)) + gap;
    }
    return {CellDelegate::sizeHint(option, index).width(), std::max(height, theme().rowHeight())};
}

void ParagraphDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QPointF place(room.left(), room.top() + margin);
    for (const Paragraph &paragraph : paragraphs(option, index)) {
        QTextLayout layout;
        const qreal height = layOut(layout, paragraph.text, paragraph.font, room.width(), option.direction);
        painter.setPen(theme().color(paragraph.role));
        layout.draw(&painter, place);
        place.ry() += qCeil(height) + gap;
    }
}

StatusWordDelegate::StatusWordDelegate(const Theme &theme, QObject *parent)
    : CellDelegate(theme, ColorRole::Text, parent)
{
}

QSize StatusWordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = CellDelegate::sizeHint(option, index);
    const int text = m_wordShown ? hint.width() : hint.width() - option.fontMetrics.horizontalAdvance(option.text);
    return {text + theme().scaled(usualGlyph) + glyphGap, hint.height()};
}

void StatusWordDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto status = static_cast<StatusKind>(index.data(StatusRole).toInt());
    const int line = option.fontMetrics.height();
    const QRect first(room.left(), room.top() + margin, room.width(), line);
    const int glyphExtent = theme().scaled(usualGlyph);
    const QRect square(first.left(), first.top() + (line - glyphExtent) / 2, glyphExtent, glyphExtent);
    paintStatusGlyph(painter, QStyle::visualRect(option.direction, room, square), status, theme());
    if (!m_wordShown)
        return;
    const QRect word = first.adjusted(glyphExtent + glyphGap, 0, 0, 0);
    paintText(painter, QStyle::visualRect(option.direction, room, word), option, option.text, textRole(status));
}

} // namespace certwright::ui
