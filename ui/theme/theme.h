#pragma once

#include "ui/theme/color_role.h"
#include "ui/theme/icon_name.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

#include <memory>

namespace certwright::ui {

class FocusRing;

/// The one source of colours, fonts and icons. The composition root makes it after QApplication, calls install(), and
/// hands it to every widget by reference; it must outlive them.
class Theme final : public QObject
{
    Q_OBJECT

public:
    /// How day and night are chosen. System compares window and text of the system palette: Qt 6.4 has no other hint.
    enum class Mode { Light, Dark, System };
    /// Whether only system colours and outlines are used. System looks for a purely black-and-white system palette.
    enum class Contrast { Normal, High, System };

    explicit Theme(Mode mode = Mode::System, QObject *parent = nullptr);
    ~Theme() override;

    /// Takes over style, palette and focus ring of the application. Call it once, before the first window.
    void install();

    Mode mode() const { return m_mode; }
    /// Repaints every window; changed() follows when a colour changed.
    void setMode(Mode mode);
    /// Overrides the detection of high contrast.
    void setContrast(Contrast contrast);

    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }

    QColor color(ColorRole role) const { return m_tokens[role]; }
    /// A font of the type scale, relative to the system font of this moment.
    QFont font(TextSize size) const;
    /// A line icon that follows this theme.
    QIcon icon(IconName name, ColorRole role = ColorRole::Text) const;
    /// A length of the pictures, which were drawn for letters of 13 px, for the letters of this moment; never less.
    int scaled(int length) const;
    /// The height of table rows: it follows the font, at least 32.
    int rowHeight() const;
    /// Whether the system asks for no motion.
    bool isMotionReduced() const;

Q_SIGNALS:
    /// Colours or fonts are others now; whoever keeps one asks again.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void readSystemPalette();
    void refresh();

    Mode m_mode;
    Contrast m_contrast = Contrast::System;
    QPalette m_system;
    Tokens m_tokens = Tokens::light();
    bool m_dark = false;
    bool m_highContrast = false;
    bool m_installed = false;
    bool m_applying = false;
    std::unique_ptr<FocusRing> m_focusRing;
};

} // namespace certwright::ui
