#include "ui/theme/button_kind.h"
#include "ui/theme/style_parts.h"
#include "ui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace certwright::ui {

namespace {

bool hasFocusWithin(const QStyleOption &option, const QWidget *widget)
{
    if (option.state & QStyle::State_HasFocus)
        return true;
    const QWidget *focus = widget ? widget->focusWidget() : nullptr;
    return focus && focus->hasFocus();
}

void paintBox(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme, bool focus)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    ColorRole outline = enabled ? ColorRole::Control : ColorRole::LineStrong;
    if (isFieldWrong(widget))
        outline = ColorRole::BadFill;
    else if (focus)
        outline = ColorRole::AccentText;
    const double width = focus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(outline), width));
    painter.setBrush(theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken));
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), 6, 6);
    painter.restore();
}

} // namespace

void paintFieldPanel(QPainter &painter, const QStyleOption &option, const QWidget *widget, const Theme &theme)
{
    paintBox(painter, option, widget, theme, hasFocusWithin(option, widget));
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget, const Theme &theme)
{
    const bool focus = option.editable && hasFocusWithin(option, widget);
    paintBox(painter, option, widget, theme, focus);
    const QRect arrow(option.rect.right() - 29, option.rect.top(), 24, option.rect.height());
    painter.save();
    const bool enabled = option.state & QStyle::State_Enabled;
    paintChevron(painter, QStyle::visualRect(option.direction, option.rect, arrow),
        theme.color(enabled ? ColorRole::Text2 : ColorRole::Text3));
    painter.restore();
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget, const Theme &theme)
{
    paintBox(painter, option, widget, theme, hasFocusWithin(option, widget));
    const auto chevron = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, double turn) {
        const QRectF place = widget->style()->subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        const bool usable = (option.state & QStyle::State_Enabled) && (option.stepEnabled & step);
        painter.save();
        painter.translate(place.center());
        painter.rotate(turn);
        paintChevron(painter, QRectF(-4, -4, 8, 8), theme.color(usable ? ColorRole::Text2 : ColorRole::LineStrong));
        painter.restore();
    };
    constexpr double upsideDown = 180;
    chevron(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, upsideDown);
    chevron(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, 0);
}

} // namespace certwright::ui
