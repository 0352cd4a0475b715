#pragma once

#include "ui/theme/icon_name.h"
#include "ui/theme/status_kind.h"

#include <QWidget>

#include <optional>

namespace certwright::ui {

class Theme;

/// A small box with a word: a state ("Trusted"), a condition ("Administrator password") or a kind ("HTTP-01").
class Tag final : public QWidget
{
    Q_OBJECT

public:
    /// A tag of a status: its glyph, its tint.
    Tag(const Theme &theme, StatusKind kind, const QString &text, QWidget *parent = nullptr);
    /// A tag with a line icon (or none) in the colours of kind, or grey without one.
    Tag(const Theme &theme, IconName icon, const QString &text, std::optional<StatusKind> kind = {},
        QWidget *parent = nullptr);

    void setStatus(StatusKind kind, const QString &text);
    QString text() const { return m_text; }
    std::optional<StatusKind> status() const { return m_kind; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tag(const Theme &theme, const QString &text, QWidget *parent);
    bool hasMark() const { return m_glyph || m_icon != IconName::None; }

    const Theme &m_theme;
    std::optional<StatusKind> m_kind;
    bool m_glyph = false;
    IconName m_icon = IconName::None;
    QString m_text;
};

} // namespace certwright::ui
