#pragma once

#include "ui/theme/color_role.h"
#include "ui/theme/icon_name.h"

#include <QWidget>

namespace certwright::ui {

class Theme;

/// An icon beside words; follows the theme by itself. It says nothing to a screen reader: the words do.
class IconMark final : public QWidget
{
    Q_OBJECT

public:
    /// `extent` is a length of the pictures, as Theme::scaled() takes it.
    IconMark(const Theme &theme, IconName icon, ColorRole role, int extent, QWidget *parent = nullptr);

    void setIcon(IconName icon);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    IconName m_icon;
    ColorRole m_role;
    int m_extent;
};

} // namespace certwright::ui
