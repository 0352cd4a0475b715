#pragma once

namespace certwright::ui {

/// The colour tokens of the design. Every colour on the screen is one of these; Theme gives the value.
enum class ColorRole {
    Window,
    Sidebar,
    Surface,
    Raised,
    Sunken,
    Hover,
    Line,
    LineStrong,
    Control,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    AccentText,
    AccentTint,
    Selected,
    Good,
    GoodFill,
    GoodTint,
    Due,
    DueFill,
    DueTint,
    Bad,
    BadFill,
    BadTint,
    Unknown,
    UnknownFill,
    UnknownTint,
    GlyphInk,
    Tip,
    TipText,
    PhaseDns,
    PhaseTcp,
    PhaseBeforeTls,
    PhaseHello,
    PhaseHandshake,
    PhaseRevocation,
    Count ///< number of tokens, not a colour
};

/// The type scale, relative to the system font.
enum class TextSize {
    FirstRunTitle,
    PageTitle,
    Verdict,
    DialogTitle,
    InspectorTitle,
    CardTitle,
    Body,
    BodyBold,
    Label,
    Micro,
    Mono ///< fixed pitch: fingerprints, serials, paths, commands
};

} // namespace certwright::ui
