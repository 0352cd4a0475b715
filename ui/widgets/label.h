#pragma once

#include "ui/theme/color_role.h"
#include "ui/theme/reading_direction.h"

#include <QLabel>

namespace certwright::ui {

class Theme;

/// A text of the type scale in a token colour; follows the theme by itself. Plain text unless told otherwise, so that
/// names from certificates are never read as markup.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const Theme &theme, const QString &text = {}, TextSize size = TextSize::Body,
        ColorRole role = ColorRole::Text, QWidget *parent = nullptr);

    /// A sentence stays in the reading direction of the program even when it begins with a name in another one.
    void setText(const QString &text);
    void setRole(ColorRole role);
    void setTextSize(TextSize size);
    /// Host names, fingerprints and commands stay left-to-right in every language.
    void setForeignText(const QString &text);
    /// Cuts a text that is too long in its middle, with the whole one as tooltip, and asks for no width of its own.
    void setMiddleElided(bool elided);
    bool isMiddleElided() const { return m_elided; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    const Theme &m_theme;
    TextSize m_size;
    ColorRole m_role;
    bool m_elided = false;
};

/// A label that may break into lines, for explanations.
Label *makeWrappingLabel(const Theme &theme, const QString &text, TextSize size = TextSize::Body,
    ColorRole role = ColorRole::Text2, QWidget *parent = nullptr);

} // namespace certwright::ui
