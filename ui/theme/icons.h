#pragma once

#include "ui/theme/color_role.h"
#include "ui/theme/icon_name.h"

#include <QIcon>

namespace certwright::ui {

class Theme;

/// A tinted line icon. It follows the theme by itself, is drawn when first painted and stays sharp at every scale;
/// disabled ones are drawn in the colour of hints. The icon may outlive the theme and then draws nothing.
QIcon makeIcon(const Theme &theme, IconName name, ColorRole role = ColorRole::Text);

} // namespace certwright::ui
