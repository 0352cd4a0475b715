#include "ui/theme/tokens.h"

#include <algorithm>
#include <cmath>

namespace certwright::ui {

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

} // namespace

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Tokens Tokens::light()
{
    // The order is that of ColorRole; the values are those of the design guide.
    return Tokens(Values{
        0xF5F6F8, 0xECEEF2, 0xFFFFFF, 0xFFFFFF, 0xF8F9FB, 0xF0F2F5, // window .. hover
        0xE3E6EB, 0xD0D5DD, 0x858F9E, // lines, control
        0x1A212B, 0x505B69, 0x5D6876, // text
        0x3454D1, 0x2A45B3, 0xFFFFFF, 0x2F4CC4, 0xE9EDFC, 0xE4E9FB, // accent .. selected
        0x17703E, 0x1E8A4C, 0xE3F3E9, // good
        0x8A4B00, 0xB86A00, 0xFCEFD6, // due soon
        0xB0211B, 0xCC3129, 0xFCE7E5, // bad
        0x525D6B, 0x6B7685, 0xE9ECF0, // unknown
        0xFFFFFF, 0x1F2733, 0xFFFFFF, // glyph ink, tip
        0x5B6B82, 0x33719F, 0x7D61AA, 0x3454D1, 0x1F7F86, 0x8F6134, // phases
    });
}

Tokens Tokens::dark()
{
    return Tokens(Values{
        0x15181D, 0x101317, 0x1B1F25, 0x242A32, 0x171A20, 0x22272F, // window .. hover
        0x2A3039, 0x3A424D, 0x737E8D, // lines, control
        0xE5E9EF, 0xAEB7C3, 0x939DAB, // text
        0x4C68E0, 0x3F59CC, 0xFFFFFF, 0x9DB0FF, 0x222B4A, 0x232C4C, // accent .. selected
        0x6FD49B, 0x4FBF83, 0x163022, // good
        0xF0B65A, 0xE0A03A, 0x35280F, // due soon
        0xFF938A, 0xF0716A, 0x3D1D1B, // bad
        0xAEB7C3, 0x8E98A6, 0x2A3038, // unknown
        0x101317, 0x39424E, 0xF1F4F8, // glyph ink, tip
        0x8796AC, 0x63A9DB, 0xB39ADB, 0x8098FF, 0x4FB7BE, 0xCF9C68, // phases
    });
}

Tokens Tokens::fromSystem(const QPalette &system)
{
    const QRgb window = system.color(QPalette::Window).rgb();
    const QRgb base = system.color(QPalette::Base).rgb();
    const QRgb text = system.color(QPalette::WindowText).rgb();
    const QRgb chosen = system.color(QPalette::Highlight).rgb();
    const QRgb onChosen = system.color(QPalette::HighlightedText).rgb();
    const QRgb link = system.color(QPalette::Link).rgb();
    return Tokens(Values{
        window, window, base, base, base, base, // window .. hover
        text, text, text, // lines, control
        text, text, text, // text
        chosen, chosen, onChosen, link, base, base, // accent .. selected
        text, text, base, // good
        text, text, base, // due soon
        text, text, base, // bad
        text, text, base, // unknown
        text, base, text, // glyph ink, tip
        text, text, text, text, text, text, // phases
    });
}

QPalette Tokens::palette() const
{
    const Tokens &at = *this;
    QPalette palette;
    palette.setColor(QPalette::Window, at[ColorRole::Window]);
    palette.setColor(QPalette::Base, at[ColorRole::Surface]);
    palette.setColor(QPalette::AlternateBase, at[ColorRole::Sunken]);
    palette.setColor(QPalette::Button, at[ColorRole::Surface]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(role, at[ColorRole::Text]);
        palette.setColor(QPalette::Disabled, role, at[ColorRole::Text3]);
    }
    palette.setColor(QPalette::PlaceholderText, at[ColorRole::Text3]);
    palette.setColor(QPalette::Highlight, at[ColorRole::Selected]);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, at[ColorRole::UnknownTint]);
    palette.setColor(QPalette::Link, at[ColorRole::AccentText]);
    palette.setColor(QPalette::LinkVisited, at[ColorRole::AccentText]);
    palette.setColor(QPalette::ToolTipBase, at[ColorRole::Tip]);
    palette.setColor(QPalette::ToolTipText, at[ColorRole::TipText]);
    palette.setColor(QPalette::Light, at[ColorRole::Surface]);
    palette.setColor(QPalette::Midlight, at[ColorRole::Line]);
    palette.setColor(QPalette::Mid, at[ColorRole::LineStrong]);
    palette.setColor(QPalette::Dark, at[ColorRole::Control]);
    palette.setColor(QPalette::Shadow, at[ColorRole::Control]);
    palette.setColor(QPalette::BrightText, at[ColorRole::Bad]);
    return palette;
}

} // namespace certwright::ui
