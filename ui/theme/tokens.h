#pragma once

#include "ui/theme/color_role.h"

#include <QColor>
#include <QPalette>

#include <array>

namespace certwright::ui {

/// One value per ColorRole.
class Tokens final
{
public:
    /// The design's values for day.
    static Tokens light();
    /// The design's values for night.
    static Tokens dark();
    /// Only colours of the system palette, for people who chose a high-contrast one.
    static Tokens fromSystem(const QPalette &system);

    QColor operator[](ColorRole role) const { return QColor::fromRgb(m_colors[static_cast<std::size_t>(role)]); }

    /// The palette Qt's own widgets draw with.
    QPalette palette() const;

private:
    using Values = std::array<QRgb, static_cast<std::size_t>(ColorRole::Count)>;

    explicit Tokens(const Values &colors)
        : m_colors(colors)
    {
    }

    Values m_colors;
};

/// The contrast ratio of WCAG 2.1: "(L1 + 0.05) / (L2 + 0.05)", from 1 to 21.
double contrastRatio(const QColor &one, const QColor &other);

} // namespace certwright::ui
