#include "ui/widgets/chain_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/chain_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace certwright::ui {

namespace {

constexpr int cardWidth = 300;
constexpr int leastGap = 96;
constexpr int mostGap = 110;
constexpr int downGap = 44;

int heightOf(const QWidget *card, int width)
{
    return card->hasHeightForWidth() ? card->heightForWidth(width) : card->sizeHint().height();
}

} // namespace

ChainView::ChainView(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Chain of certificates, from this one to its root"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, &ChainView::relayout);
}

void ChainView::setChain(const QList<ChainCard> &cards, const QList<ChainLink> &links)
{
    for (ChainCardWidget *card : std::as_const(m_cards)) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    m_links = links;
    m_current = -1;
    for (int i = 0; i < static_cast<int>(cards.size()); ++i) {
        auto *card = new ChainCardWidget(m_theme, cards[i], this);
        if (i + 1 < static_cast<int>(cards.size()) && i < static_cast<int>(links.size()))
            card->setAccessibleDescription(tr("%1, %2: %3", "facts, issued by, Signature valid")
                                               .arg(card->accessibleDescription(), links[i].above, links[i].below));
        card->installEventFilter(this);
        connect(card, &ChainCardWidget::activated, this, [this, i] { Q_EMIT activated(i); });
        connect(card, &ChainCardWidget::copied, this, &ChainView::copied);
        card->show();
        m_cards.append(card);
    }
    updateGeometry();
    relayout();
}

void ChainView::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < static_cast<int>(m_cards.size()); ++i)
        m_cards[i]->setCurrent(i == index);
}

bool ChainView::fitsAcross(int width) const
{
    const int count = static_cast<int>(m_cards.size());
    return count <= 1 || width >= count * cardWidth + (count - 1) * leastGap;
}

int ChainView::heightForWidth(int width) const
{
    const int count = static_cast<int>(m_cards.size());
    const bool across = fitsAcross(width);
    int height = 0;
    for (const ChainCardWidget *card : m_cards) {
        const int own = heightOf(card, std::min(width, across ? cardWidth : width));
        height = across ? std::max(height, own) : height + own;
    }
    return across ? height : height + std::max(0, count - 1) * downGap;
}

QSize ChainView::sizeHint() const
{
    const int count = static_cast<int>(m_cards.size());
    const int width = count * cardWidth + std::max(0, count - 1) * mostGap;
    return {width, heightForWidth(width)};
}

QSize ChainView::minimumSizeHint() const
{
    return {240, heightForWidth(std::max(240, width()))};
}

void ChainView::relayout()
{
    const int count = static_cast<int>(m_cards.size());
    const bool across = fitsAcross(width());
    const int free = width() - count * cardWidth;
    const int gap = count > 1 ? std::min(mostGap, free / (count - 1)) : 0;
    int at = 0;
    for (ChainCardWidget *card : std::as_const(m_cards)) {
        const int wide = across ? std::min(cardWidth, width()) : width();
        const int high = across ? heightForWidth(width()) : heightOf(card, wide);
        const QRect place = across ? QRect(at, 0, wide, high) : QRect(0, at, wide, high);
        card->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        at += across ? wide + gap : high + downGap;
    }
    update();
}

void ChainView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

bool ChainView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        relayout();
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool next = key == Qt::Key_Down || key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool previous = key == Qt::Key_Up || key == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    if (!next && !previous)
        return false;
    const auto at = m_cards.indexOf(static_cast<ChainCardWidget *>(watched)) + (next ? 1 : -1);
    if (at >= 0 && at < m_cards.size())
        m_cards[at]->setFocus(Qt::TabFocusReason);
    return true;
}

void ChainView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i + 1 < static_cast<int>(m_cards.size()); ++i)
        paintArrow(painter, i);
}

void ChainView::paintArrow(QPainter &painter, int index) const
{
    const ChainLink link = m_links.value(index, ChainLink{});
    const QRect from = m_cards[index]->box();
    const QRect to = m_cards[index + 1]->box();
    const bool across = fitsAcross(width());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPointF start(mirrored ? from.left() : from.right() + 1, from.center().y());
    QPointF end(mirrored ? to.right() + 2 : to.left() - 1, from.center().y());
    QPointF along(mirrored ? -1 : 1, 0);
    if (!across) {
        const double x = mirrored ? from.right() - 24 : from.left() + 24;
        start = QPointF(x, from.bottom() + 1);
        end = QPointF(x, m_cards[index + 1]->geometry().top() - 2);
        along = QPointF(0, 1);
    }
    const QColor color = m_theme.color(fillRole(link.status));
    QPen pen(color, 1.5);
    if (link.status == StatusKind::Problem)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawLine(start, end - along * 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QPointF side(along.y() * 4, along.x() * 4);
    painter.drawPolygon(QPolygonF({end, end - along * 7 + side, end - along * 7 - side}));

    painter.setFont(m_theme.font(TextSize::Micro));
    const QColor above = m_theme.color(ColorRole::Text2);
    const QColor below = m_theme.color(textRole(link.status));
    const int line = painter.fontMetrics().height();
    if (across) {
        const QRectF room(std::min(start.x(), end.x()), start.y() - line - 4, std::abs(end.x() - start.x()), line);
        painter.setPen(above);
        painter.drawText(room, Qt::AlignCenter, link.above);
        painter.setPen(below);
        painter.drawText(room.translated(0, line + 8), Qt::AlignCenter, link.below);
        return;
    }
    const QRectF room = mirrored ? QRectF(0, start.y(), start.x() - 12, end.y() - start.y())
                                 : QRectF(start.x() + 12, start.y(), width() - start.x() - 12, end.y() - start.y());
    painter.setPen(above);
    painter.drawText(QRectF(room.left(), room.center().y() - line, room.width(), line), Qt::AlignLeading, link.above);
    painter.setPen(below);
    painter.drawText(QRectF(room.left(), room.center().y(), room.width(), line), Qt::AlignLeading, link.below);
}

} // namespace certwright::ui
