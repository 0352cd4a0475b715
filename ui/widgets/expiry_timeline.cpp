#include "ui/widgets/expiry_timeline.h"

#include "ui/text/format_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessible_parts.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QEvent>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>

namespace certwright::ui {

ExpiryTimeline::ExpiryTimeline(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_now(QDateTime::currentDateTimeUtc())
{
    installAccessibleInterfaces();
    setAccessibleName(tr("The next 100 days"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &ExpiryTimeline::relayout);
}

void ExpiryTimeline::setItems(QList<TimelineItem> items, const QDateTime &now)
{
    std::stable_sort(items.begin(), items.end(),
        [](const TimelineItem &one, const TimelineItem &other) { return one.end < other.end; });
    m_items = std::move(items);
    m_now = now;
    m_hovered = -1;
    relayout();
    m_current = std::min(m_current, static_cast<int>(m_layout.dots.size()) - 1);
}

void ExpiryTimeline::relayout()
{
    const QFontMetrics metrics(m_theme.font(TextSize::Label));
    const auto isExpired = [this](const TimelineItem &item) { return item.end <= m_now; };
    const auto isLater = [this](const TimelineItem &item) { return m_now.secsTo(item.end) > timelineDays * 86'400; };
    const auto widthOf = [&metrics](const QString &words) { return metrics.horizontalAdvance(words) + 2; };
    const auto count
        = [this](auto &&which) { return static_cast<int>(std::count_if(m_items.begin(), m_items.end(), which)); };
    m_layout = layOutTimeline(m_items, m_now, size(),
        {double(metrics.height()), double(widthOf(expiredWords(count(isExpired)))),
            double(widthOf(laterWords(count(isLater))))});
    if (layoutDirection() == Qt::RightToLeft) {
        for (TimelineDot &dot : m_layout.dots)
            dot.centre.setX(width() - dot.centre.x());
    }
    updateGeometry();
    update();
}

QSize ExpiryTimeline::minimumSizeHint() const
{
    const int label = QFontMetrics(m_theme.font(TextSize::Label)).height();
    return {480, 4 * label + 68};
}

QSize ExpiryTimeline::sizeHint() const
{
    return {1086, minimumSizeHint().height()};
}

void ExpiryTimeline::setCurrentDot(int index)
{
    m_current = std::clamp(index, -1, static_cast<int>(m_layout.dots.size()) - 1);
    update();
    if (m_current >= 0 && hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(m_current);
        QAccessible::updateAccessibility(&event);
    }
}

QRect ExpiryTimeline::dotRect(int dot) const
{
    const TimelineDot at = m_layout.dots.value(dot);
    return QRectF(at.centre.x() - 8, at.centre.y() - 8, 16, 16).toRect();
}

int ExpiryTimeline::dotAt(const QPoint &position) const
{
    for (int i = 0; i < static_cast<int>(m_layout.dots.size()); ++i) {
        const QPointF away = m_layout.dots[i].centre - position;
        if (QPointF::dotProduct(away, away) <= 7.5 * 7.5)
            return i;
    }
    return -1;
}

QString ExpiryTimeline::endWords(const TimelineItem &item) const
{
    const QString date = locale().toString(item.end.toLocalTime().date(), tr("d MMM yyyy", "date format"));
    const int days = wholeDays(m_now, item.end);
    if (item.end <= m_now)
        return tr("ended on %1").arg(date);
    return text::grouped(tr("ends %1, in %n day(s)", nullptr, days), days).arg(date);
}

QString ExpiryTimeline::describe(int dot) const
{
    const TimelineItem item = m_items.value(m_layout.dots.value(dot).item);
    const QString renewal = item.renewsItself ? tr("renews by itself") : tr("you renew it");
    return tr("%1, %2, %3, %4", "name, status, end, renewal")
        .arg(isolatedLtr(item.name), StatusWords::word(item.status), endWords(item), renewal);
}

void ExpiryTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    relayout();
}

void ExpiryTimeline::mouseMoveEvent(QMouseEvent *event)
{
    const int dot = dotAt(event->position().toPoint());
    if (dot == m_hovered)
        return;
    m_hovered = dot;
    setCursor(dot >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ExpiryTimeline::mousePressEvent(QMouseEvent *event)
{
    const int dot = dotAt(event->position().toPoint());
    if (dot < 0)
        return;
    setCurrentDot(dot);
    Q_EMIT activated(m_items[m_layout.dots[dot].item].id);
}

void ExpiryTimeline::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void ExpiryTimeline::keyPressEvent(QKeyEvent *event)
{
    const int count = static_cast<int>(m_layout.dots.size());
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Left: {
        const int step = event->key() == Qt::Key_Right ? forward : -forward;
        return setCurrentDot(std::clamp(m_current + step, 0, std::max(0, count - 1)));
    }
    case Qt::Key_Home:
        return setCurrentDot(0);
    case Qt::Key_End:
        return setCurrentDot(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT activated(m_items[m_layout.dots[m_current].item].id);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ExpiryTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        setCurrentDot(m_current < 0 ? 0 : m_current);
}

void ExpiryTimeline::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ExpiryTimeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        relayout();
}

} // namespace certwright::ui
