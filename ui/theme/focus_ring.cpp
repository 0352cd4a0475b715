#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QPainter>

namespace certwright::ui {

namespace {

constexpr char ringProperty[] = "certwrightFocusRing";
constexpr int reach = 4; // 2 px off and 2 px wide

bool wantsRing(const QWidget *widget)
{
    const QVariant wish = widget->property(ringProperty);
    if (wish.isValid())
        return wish.toBool();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return !box->isEditable();
    return qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

/// The ring may leave the control's parent, but not what scrolls with it.
QWidget *hostOf(QWidget *widget)
{
    QWidget *host = widget->parentWidget();
    while (host && !host->isWindow()) {
        const auto *area = host->parentWidget()
            ? qobject_cast<QAbstractScrollArea *>(host->parentWidget()->parentWidget())
            : nullptr;
        if (area && area->viewport() == host->parentWidget())
            break;
        host = host->parentWidget();
    }
    return host;
}

class RingFrame final : public QWidget
{
public:
    explicit RingFrame(const Theme &theme)
        : m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(ColorRole::AccentText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 9, 9);
    }

private:
    const Theme &m_theme;
};

} // namespace

FocusRing::FocusRing(const Theme &theme)
    : m_theme(theme)
{
    qApp->installEventFilter(this);
}

FocusRing::~FocusRing()
{
    if (m_frame)
        m_frame->deleteLater();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (watched->isWidgetType()) {
            auto *widget = static_cast<QWidget *>(watched);
            const bool byMouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
            follow(!byMouse && wantsRing(widget) ? widget : nullptr);
        }
        break;
    case QEvent::FocusOut:
        if (watched == m_target)
            follow(nullptr);
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_target && m_frame && watched->isWidgetType()
            && (watched == m_target || static_cast<QWidget *>(watched)->isAncestorOf(m_target)))
            // The event comes before the layout inside is done.
            QMetaObject::invokeMethod(this, &FocusRing::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    m_target = widget;
    place();
}

void FocusRing::place()
{
    QWidget *host = m_target ? hostOf(m_target) : nullptr;
    if (!host || !m_target->isVisible()) {
        if (m_frame)
            m_frame->hide();
        return;
    }
    // The frame is a child of the window it was last shown in and dies with it.
    if (!m_frame)
        m_frame = new RingFrame(m_theme);
    if (m_frame->parentWidget() != host)
        m_frame->setParent(host);
    const QRect around(m_target->mapTo(host, QPoint(0, 0)), m_target->size());
    // At the edge of the window the ring stands closer rather than being cut.
    m_frame->setGeometry(around.adjusted(-reach, -reach, reach, reach).intersected(host->rect()));
    m_frame->raise();
    m_frame->show();
}

void wantFocusRing(QWidget *widget)
{
    widget->setProperty(ringProperty, true);
}

void refuseFocusRing(QWidget *widget)
{
    widget->setProperty(ringProperty, false);
}

} // namespace certwright::ui
