#include "ui/pages/choice_card.h"

#include "ui/theme/focus_ring.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QPainter>

namespace certwright::ui {

namespace {

constexpr int padding = 24;
constexpr int artWidth = 80;
constexpr int artHeight = 64;
constexpr int gap = 8;
constexpr int footerGap = 32;
constexpr double radius = 8;

} // namespace

ChoiceCard::ChoiceCard(const Theme &theme, IconName art, const Texts &texts, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_art(art)
    , m_texts(texts)
{
    setText(texts.title);
    setAccessibleName(texts.title);
    setAccessibleDescription(texts.explanation);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refuseFocusRing(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChoiceCard::setRecommended(bool recommended)
{
    m_recommended = recommended;
    update();
}

int ChoiceCard::textHeight(const QFont &font, const QString &text, int width) const
{
    return QFontMetrics(font).boundingRect(0, 0, width - 2 * padding, 10'000, Qt::TextWordWrap, text).height();
}

int ChoiceCard::heightForWidth(int width) const
{
    const QFont body = m_theme.font(TextSize::Body);
    const int title = textHeight(m_theme.font(TextSize::InspectorTitle), m_texts.title, width);
    const int footer = QFontMetrics(body).height() + gap;
    return 2 * padding + artHeight + padding + title + gap + textHeight(body, m_texts.explanation, width) + footerGap
        + footer;
}

QSize ChoiceCard::sizeHint() const
{
    constexpr int width = 320;
    return {width, heightForWidth(width)};
}

void ChoiceCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void ChoiceCard::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    updateAll();
}

void ChoiceCard::focusOutEvent(QFocusEvent *event)
{
    QAbstractButton::focusOutEvent(event);
    updateAll();
}

void ChoiceCard::updateAll()
{
    if (parentWidget())
        parentWidget()->update();
    update();
}

/// One card at a time is the first choice: that with the focus, or else the recommended one.
bool ChoiceCard::hasNeighbourFocus() const
{
    const auto *focus = qobject_cast<const ChoiceCard *>(QApplication::focusWidget());
    return focus && focus != this && focus->parentWidget() == parentWidget();
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = hasFocus() || isDown() || (m_recommended && !hasNeighbourFocus());
    const double line = hasFocus() ? 2 : 1;
    const ColorRole quiet = underMouse() ? ColorRole::Control : ColorRole::Line;
    painter.setPen(QPen(m_theme.color(strong ? ColorRole::AccentText : quiet), line));
    painter.setBrush(m_theme.color(isDown() ? ColorRole::Hover : ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);

    const QRect inner = rect().adjusted(padding, padding, -padding, -padding);
    const auto place = [this](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    m_theme.icon(m_art, ColorRole::AccentText)
        .paint(&painter, place(QRect(inner.topLeft(), QSize(artWidth, artHeight))));

    const QFont titleFont = m_theme.font(TextSize::InspectorTitle);
    QRect room(
        inner.left(), inner.top() + artHeight + padding, inner.width(), textHeight(titleFont, m_texts.title, width()));
    painter.setFont(titleFont);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(place(room), static_cast<int>(leading | Qt::AlignTop) | Qt::TextWordWrap, m_texts.title);
    const QFont body = m_theme.font(TextSize::Body);
    room = QRect(inner.left(), room.bottom() + 1 + gap, inner.width(), textHeight(body, m_texts.explanation, width()));
    painter.setFont(body);
    painter.setPen(m_theme.color(ColorRole::Text2));
    painter.drawText(place(room), static_cast<int>(leading | Qt::AlignTop) | Qt::TextWordWrap, m_texts.explanation);

    const int footer = QFontMetrics(painter.font()).height() + gap;
    room = QRect(inner.left(), inner.bottom() - footer + 1, inner.width(), footer);
    painter.setPen(m_theme.color(ColorRole::AccentText));
    painter.drawText(place(room), static_cast<int>(leading | Qt::AlignVCenter), m_texts.action);
    constexpr int arrow = 16;
    const int end = room.left() + QFontMetrics(painter.font()).horizontalAdvance(m_texts.action) + gap;
    const QRect arrowRoom(end, room.center().y() - arrow / 2 + 1, arrow, arrow);
    m_theme.icon(IconName::ArrowEnd, ColorRole::AccentText).paint(&painter, place(arrowRoom));
    if (!m_texts.shortcut.isEmpty())
        paintKeyHint(
            painter, place(room), m_texts.shortcut.toString(QKeySequence::NativeText), m_theme, layoutDirection());
}

} // namespace certwright::ui
