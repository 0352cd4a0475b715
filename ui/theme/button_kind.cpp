#include "ui/theme/button_kind.h"

#include "ui/theme/theme.h"

#include <QPushButton>

namespace certwright::ui {

namespace {

constexpr char kindProperty[] = "certwrightButtonKind";
constexpr char segmentProperty[] = "certwrightButtonSegment";
constexpr char largeProperty[] = "certwrightLargeButton";
constexpr char wrongProperty[] = "certwrightWrong";

ColorRole iconRole(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Normal:
        return ColorRole::Text;
    case ButtonKind::Primary:
        return ColorRole::OnAccent;
    case ButtonKind::Danger:
        return ColorRole::Bad;
    case ButtonKind::Flat:
        return ColorRole::Text2;
    case ButtonKind::Link:
        return ColorRole::AccentText;
    case ButtonKind::OnTip:
        return ColorRole::TipText;
    }
    return ColorRole::Text;
}

} // namespace

QPushButton *makeButton(const Theme &theme, const QString &text, ButtonKind kind, IconName icon, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setIcon(theme.icon(icon, iconRole(kind)));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QPushButton *makeIconButton(const Theme &theme, IconName icon, const QString &name, ButtonKind kind, QWidget *parent)
{
    QPushButton *button = makeButton(theme, {}, kind, icon, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void setButtonKind(QPushButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Normal;
}

void setButtonSegment(QPushButton *button, ButtonSegment segment)
{
    button->setProperty(segmentProperty, static_cast<int>(segment));
}

ButtonSegment buttonSegment(const QWidget *button)
{
    return button ? static_cast<ButtonSegment>(button->property(segmentProperty).toInt()) : ButtonSegment::Whole;
}

void setLargeButton(QPushButton *button, bool large)
{
    button->setProperty(largeProperty, large);
    button->updateGeometry();
}

bool isLargeButton(const QWidget *button)
{
    return button && button->property(largeProperty).toBool();
}

void setFieldWrong(QWidget *field, bool wrong)
{
    field->setProperty(wrongProperty, wrong);
    field->update();
}

bool isFieldWrong(const QWidget *field)
{
    return field && field->property(wrongProperty).toBool();
}

} // namespace certwright::ui
