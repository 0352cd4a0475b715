#include "ui/widgets/icon_mark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace certwright::ui {

IconMark::IconMark(const Theme &theme, IconName icon, ColorRole role, int extent, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_role(role)
    , m_extent(extent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconMark::setIcon(IconName icon)
{
    m_icon = icon;
    update();
}

QSize IconMark::sizeHint() const
{
    return QSize(1, 1) * m_theme.scaled(m_extent);
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_theme.icon(m_icon, m_role).paint(&painter, rect());
}

} // namespace certwright::ui
