#include "ui/widgets/paragraph_delegate.h"

#include "ui/theme/reading_direction.h"
#include "ui/theme/status_kind.h"
#include "ui/theme/theme.h"
#include "ui/widgets/status_glyph.h"
#include "ui/widgets/table_roles.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>
#include <QtMath>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int usualGlyph = 15;
constexpr int glyphGap = 8;
constexpr int sides = 12; // what the ground keeps free at both sides of all columns but the first

/// Lines may end behind any of these.
QString breakableBehind(const QString &text, QStringView places)
{
    QString broken;
    broken.reserve(text.size());
    for (const QChar letter : text) {
        broken += letter;
        if (places.contains(letter))
            broken += QChar(0x200b); // zero width space
    }
    return broken;
}

/// Where lines begin, and the direction in which they are read.
struct Flow {
    Qt::LayoutDirection page = Qt::LeftToRight;
    Qt::LayoutDirection text = Qt::LeftToRight;
};

/// Lines of at most this width; words are broken only where one alone is too long. Returns the height.
qreal layOut(QTextLayout &layout, const QString &text, const QFont &font, int width, const Flow &flow)
{
    QTextOption option(QStyle::visualAlignment(flow.page, Qt::AlignLeading));
    option.setTextDirection(flow.text);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(text);
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

Qt::LayoutDirection ParagraphDelegate::directionOf(const QStyleOptionViewItem &option) const
{
    return m_content == Content::Term ? Qt::LeftToRight : option.direction;
}

QList<ParagraphDelegate::Paragraph> ParagraphDelegate::paragraphs(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    if (m_content == Content::Term)
        return {{breakableBehind(text, u"_.:,@/"), option.font, role()}};
    QList<Paragraph> all{{text, option.font, role()}};
    const QString remark = index.data(RemarkRole).toString();
    if (!remark.isEmpty())
        all.append({remark, theme().font(TextSize::Label), ColorRole::Text2});
    const QString advice = m_adviceShown ? index.data(AdviceRole).toString() : QString();
    if (!advice.isEmpty())
        all.append({advice, theme().font(TextSize::Label), ColorRole::Text});
    for (Paragraph &paragraph : all)
        paragraph.text = breakableBehind(inReadingDirection(paragraph.text), u"_"); // of the ids of rules
    return all;
}

QSize ParagraphDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = std::max(option.rect.width() - sides, 40);
    int height = 2 * paragraphMargin - gap;
    for (const Paragraph &paragraph : paragraphs(option, index)) {
        QTextLayout layout;
        height += qCeil(layOut(layout, paragraph.text, paragraph.font, width, {option.direction, directionOf(option)}))
            + gap;
    }
    return {CellDelegate::sizeHint(option, index).width(), std::max(height, theme().rowHeight())};
}

/// What is there whole is not told again.
bool ParagraphDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isWhole = option.rect.height() >= sizeHint(option, index).height();
    if (event->type() != QEvent::ToolTip || !isWhole || index.data(Qt::ToolTipRole).isValid())
        return CellDelegate::helpEvent(event, view, option, index);
    QToolTip::hideText();
    return true;
}

void ParagraphDelegate::paintContent(
    QPainter &painter, const QRect &room, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter.setClipRect(option.rect, Qt::IntersectClip); // rows that were not fitted show their beginning
    QPointF place(room.left(), room.top() + paragraphMargin);
    for (const Paragraph &paragraph : paragraphs(option, index)) {
        QTextLayout layout;
        const qreal height
            = layOut(layout, paragraph.text, paragraph.font, room.width(), {option.direction, directionOf(option)});
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
    const QRect first(room.left(), room.top() + paragraphMargin, room.width(), line);
    const int glyphExtent = theme().scaled(usualGlyph);
    const QRect square(first.left(), first.top() + (line - glyphExtent) / 2, glyphExtent, glyphExtent);
    paintStatusGlyph(painter, QStyle::visualRect(option.direction, room, square), status, theme());
    if (!m_wordShown)
        return;
    const QRect word = first.adjusted(glyphExtent + glyphGap, 0, 0, 0);
    paintText(painter, QStyle::visualRect(option.direction, room, word), option, option.text, textRole(status));
}

} // namespace certwright::ui
