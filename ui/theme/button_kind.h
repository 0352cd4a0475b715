#pragma once

#include "ui/theme/color_role.h"
#include "ui/theme/icon_name.h"

#include <QString>

class QPushButton;
class QWidget;

namespace certwright::ui {

class Theme;

/// How a push button looks. At most one Primary per page besides New.
enum class ButtonKind {
    Normal,
    Primary,
    Danger, ///< cannot be undone; its text names the object
    Flat, ///< no outline
    Link, ///< text in the accent colour
    OnTip ///< on the dark ground of the undo bar
};

/// Which end of a joined pair of buttons a button is.
enum class ButtonSegment { Whole, Leading, Trailing };

/// A push button of the design. text is also its accessible name; pass a name of its own to one that has only an icon.
QPushButton *makeButton(const Theme &theme, const QString &text, ButtonKind kind = ButtonKind::Normal,
    IconName icon = IconName::None, QWidget *parent = nullptr);
/// A square button with an icon; name is its accessible name and tooltip.
QPushButton *makeIconButton(const Theme &theme, IconName icon, const QString &name,
    ButtonKind kind = ButtonKind::Normal, QWidget *parent = nullptr);

/// Changes the kind of a button; the icon's colour stays.
void setButtonKind(QPushButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);
void setButtonSegment(QPushButton *button, ButtonSegment segment);
ButtonSegment buttonSegment(const QWidget *button);
/// Dialogs and the top bar have buttons 32 px high instead of 28.
void setLargeButton(QPushButton *button, bool large = true);
bool isLargeButton(const QWidget *button);

/// Marks a field (line edit, combo box, text edit) as wrong; say why beside it and in its accessible description.
void setFieldWrong(QWidget *field, bool wrong);
bool isFieldWrong(const QWidget *field);

} // namespace certwright::ui
