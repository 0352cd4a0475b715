#include "ui/widgets/timeline_accessible.h"

#include "ui/widgets/expiry_timeline.h"

namespace certwright::ui {

namespace {

class DotAccessible final : public PartAccessible, public QAccessibleActionInterface
{
public:
    DotAccessible(ExpiryTimeline *timeline, int number)
        : PartAccessible(timeline)
        , m_number(number)
    {
    }

    int number() const { return m_number; }

    bool isValid() const override { return timeline() && m_number < timeline()->dots().size(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = isValid();
        state.focused = isValid() && timeline()->hasFocus() && timeline()->currentDot() == m_number;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? timeline()->describe(m_number) : QString();
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }

    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        timeline()->setFocus(Qt::OtherFocusReason);
        timeline()->setCurrentDot(m_number);
        const QString id = timeline()->items().at(timeline()->dots().at(m_number).item).id;
        if (name == pressAction())
            QMetaObject::invokeMethod(
                timeline(), [view = timeline(), id] { Q_EMIT view->activated(id); }, Qt::QueuedConnection);
    }

    QStringList keyBindingsForAction(const QString &name) const override
    {
        Q_UNUSED(name)
        return {};
    }

protected:
    QRect local() const override { return timeline()->dotRect(m_number); }

private:
    ExpiryTimeline *timeline() const { return static_cast<ExpiryTimeline *>(owner()); }

    int m_number;
};

} // namespace

TimelineAccessible::TimelineAccessible(ExpiryTimeline *timeline)
    : QAccessibleWidget(timeline, QAccessible::List)
    , m_parts([timeline](qint64 number) { return new DotAccessible(timeline, static_cast<int>(number)); })
{
}

ExpiryTimeline *TimelineAccessible::timeline() const
{
    return static_cast<ExpiryTimeline *>(object());
}

int TimelineAccessible::childCount() const
{
    return isValid() ? static_cast<int>(timeline()->dots().size()) : 0;
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    return index >= 0 && index < childCount() ? m_parts.at(index) : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *dot = dynamic_cast<const DotAccessible *>(child);
    return dot && dot->isValid() ? dot->number() : -1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    const QPoint inside = timeline()->mapFromGlobal(QPoint(x, y));
    for (int i = 0; i < childCount(); ++i) {
        if (timeline()->dotRect(i).contains(inside))
            return child(i);
    }
    return nullptr;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return child(timeline()->currentDot());
}

} // namespace certwright::ui
