#include "ui/widgets/chain_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/copying.h"
#include "ui/widgets/icon_mark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/status_glyph.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace certwright::ui {

namespace {

StatusKind originStatus(ChainCard::Outline outline)
{
    return outline == ChainCard::Outline::Missing ? StatusKind::Problem : StatusKind::DueSoon;
}

/// Everything on the card, for a screen reader.
QString spoken(const ChainCard &card)
{
    QStringList parts{card.subtitle, card.origin};
    for (const auto &[label, value] : card.facts)
        parts.append(ChainView::tr("%1: %2", "label, value").arg(label, value));
    parts.removeAll({});
    return parts.join(ChainView::tr(", ", "between parts of a description"));
}

} // namespace

ChainCardWidget::ChainCardWidget(const Theme &theme, const ChainCard &card, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_card(card)
    , m_origin(makeOrigin())
{
    auto *title = new Label(theme, {}, TextSize::BodyBold, ColorRole::Text, this);
    title->setForeignText(card.title);
    title->setMiddleElided(true);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(8);
    head->setVerticalSpacing(0);
    head->addWidget(new StatusGlyph(theme, card.status, 16, this), 0, 0);
    head->addWidget(title, 0, 1);
    head->addWidget(makeWrappingLabel(theme, card.subtitle, TextSize::Label, ColorRole::Text2, this), 1, 1);
    head->setColumnStretch(1, 1);
    auto *inside = new QVBoxLayout;
    inside->setContentsMargins(15, 13, 15, 13);
    inside->setSpacing(6);
    inside->addLayout(head);
    inside->addWidget(makeFacts());
    inside->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_origin);
    layout->addLayout(inside, 1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(
        tr("%1, %2", "certificate, its status").arg(isolatedLtr(card.title), StatusWords::word(card.status)));
    setAccessibleDescription(spoken(card));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *ChainCardWidget::makeOrigin()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const bool plain = m_card.outline == ChainCard::Outline::Plain;
    const StatusKind kind = originStatus(m_card.outline);
    if (!plain) {
        layout->addWidget(new StatusGlyph(m_theme, kind, 14, row));
    } else if (m_card.originIcon != IconName::None) {
        layout->addWidget(new IconMark(m_theme, m_card.originIcon, ColorRole::Text2, 14, row));
    }
    layout->addWidget(
        new Label(m_theme, m_card.origin, TextSize::Label, plain ? ColorRole::Text2 : textRole(kind), row), 1);
    row->setVisible(!m_card.origin.isEmpty());
    return row;
}

QWidget *ChainCardWidget::makeFacts()
{
    auto *facts = new QWidget(this);
    auto *grid = new QGridLayout(facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[label, value] : m_card.facts) {
        grid->addWidget(new Label(m_theme, label, TextSize::Label, ColorRole::Text2, facts), row, 0, Qt::AlignTop);
        grid->addWidget(makeWrappingLabel(m_theme, value, TextSize::Label, ColorRole::Text, facts), row++, 1);
    }
    if (!m_card.fingerprint.isEmpty()) {
        grid->addWidget(
            new Label(m_theme, tr("SHA-256"), TextSize::Label, ColorRole::Text2, facts), row, 0, Qt::AlignTop);
        auto *print = makeWrappingLabel(m_theme, {}, TextSize::Mono, ColorRole::Text, facts);
        print->setForeignText(breakable(m_card.fingerprint));
        print->setAccessibleName(m_card.fingerprint);
        grid->addWidget(print, row, 1);
    }
    return facts;
}

void ChainCardWidget::setCurrent(bool current)
{
    m_current = current;
    update();
}

QRect ChainCardWidget::box() const
{
    const int top = m_origin->isHidden() ? 0 : m_origin->sizeHint().height() + 4;
    return geometry().adjusted(0, top, 0, 0);
}

void ChainCardWidget::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    ColorRole outline = ColorRole::Line;
    if (m_card.outline == ChainCard::Outline::Fetched)
        outline = ColorRole::DueFill;
    if (m_card.outline == ChainCard::Outline::Missing)
        outline = ColorRole::BadFill;
    if (m_current)
        outline = ColorRole::AccentText;
    const double line = m_current || hasFocus() ? 2 : 1;
    QPen pen(m_theme.color(hasFocus() ? ColorRole::AccentText : outline), line);
    if (m_card.outline == ChainCard::Outline::Missing)
        pen.setStyle(Qt::DashLine);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(m_theme.color(hasFocus() && m_current ? ColorRole::AccentTint : ColorRole::Surface));
    const QRectF box = QRectF(this->box().translated(-pos())).adjusted(line / 2, line / 2, -line / 2, -line / 2);
    painter.drawRoundedRect(box, 8, 8);
}

void ChainCardWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void ChainCardWidget::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        Q_EMIT activated();
    } else if (event->matches(QKeySequence::Copy)) {
        const QString text = m_card.fingerprint.isEmpty() ? m_card.title : m_card.fingerprint;
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ChainCardWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChainCardWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace certwright::ui
