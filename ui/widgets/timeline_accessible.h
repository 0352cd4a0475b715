#pragma once

#include "ui/widgets/accessible_parts.h"

namespace certwright::ui {

class ExpiryTimeline;

/// The accessible tree of an ExpiryTimeline: one list item per dot, in the order of the arrow keys.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(ExpiryTimeline *timeline);

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    ExpiryTimeline *timeline() const;

    AccessibleParts m_parts;
};

} // namespace certwright::ui
