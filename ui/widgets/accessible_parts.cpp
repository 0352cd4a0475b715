#include "ui/widgets/accessible_parts.h"

#include "ui/widgets/data_table.h"
#include "ui/widgets/expiry_timeline.h"
#include "ui/widgets/table_accessible.h"
#include "ui/widgets/timeline_accessible.h"

#include <QString>

namespace certwright::ui {

namespace {

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    if (auto *table = qobject_cast<DataTable *>(object))
        return new TableAccessible(table);
    if (auto *timeline = qobject_cast<ExpiryTimeline *>(object))
        return new TimelineAccessible(timeline);
    return nullptr;
}

} // namespace

AccessibleParts::~AccessibleParts()
{
    for (const QAccessible::Id id : std::as_const(m_ids))
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *AccessibleParts::at(qint64 number) const
{
    if (const auto known = m_ids.constFind(number); known != m_ids.constEnd())
        return QAccessible::accessibleInterface(*known);
    QAccessibleInterface *part = m_maker(number);
    m_ids.insert(number, QAccessible::registerAccessibleInterface(part));
    return part;
}

QWindow *PartAccessible::window() const
{
    return m_owner ? m_owner->window()->windowHandle() : nullptr;
}

QAccessibleInterface *PartAccessible::parent() const
{
    return m_owner ? QAccessible::queryAccessibleInterface(m_owner) : nullptr;
}

QAccessibleInterface *PartAccessible::child(int index) const
{
    Q_UNUSED(index)
    return nullptr;
}

QAccessibleInterface *PartAccessible::childAt(int x, int y) const
{
    Q_UNUSED(x)
    Q_UNUSED(y)
    return nullptr;
}

int PartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    Q_UNUSED(child)
    return -1;
}

void PartAccessible::setText(QAccessible::Text kind, const QString &text)
{
    Q_UNUSED(kind)
    Q_UNUSED(text)
}

QRect PartAccessible::rect() const
{
    if (!m_owner || !isValid())
        return {};
    const QRect inside = local();
    return {m_owner->mapToGlobal(inside.topLeft()), inside.size()};
}

void installAccessibleInterfaces()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace certwright::ui
