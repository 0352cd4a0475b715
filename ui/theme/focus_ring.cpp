#include "ui/theme/focus_ring.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QPainter>
#include <QPointer>

namespace certwright::ui {

namespace {

constexpr char ringProperty[] = "certwrightFocusRing";

bool wantsRing(const QWidget *widget)
{
    const QVariant wish = widget->property(ringProperty);
    if (wish.isValid())
        return wish.toBool();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return !box->isEditable();
    return qobject_cast<const QAbstractButton *>(widget) != nullptr;
}

class RingFrame final : public QFocusFrame
{
public:
    explicit RingFrame(const Theme &theme)
        : m_theme(theme)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event)
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(ColorRole::AccentText), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
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
    if (event->type() != QEvent::FocusIn || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const bool byMouse = static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason;
    follow(!byMouse && wantsRing(widget) ? widget : nullptr);
    return false;
}

void FocusRing::follow(QWidget *widget)
{
    if (!widget) {
        if (m_frame)
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame is a child of the window it was last shown in and dies with it.
    if (!m_frame)
        m_frame = new RingFrame(m_theme);
    m_frame->setWidget(widget);
}

void wantFocusRing(QWidget *widget)
{
    widget->setProperty(ringProperty, true);
}

} // namespace certwright::ui
