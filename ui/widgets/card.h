#pragma once

#include "ui/theme/color_role.h"
#include "ui/theme/icon_name.h"

#include <QWidget>

class QVBoxLayout;

namespace certwright::ui {

class FlowLayout;
class IconMark;
class Label;
class Theme;

/// A rounded box on the page. With a title it has a header row: icon, title, count or remark, actions at the end.
class Card final : public QWidget
{
    Q_OBJECT

public:
    explicit Card(const Theme &theme, const QString &title = {}, QWidget *parent = nullptr);

    /// The text after the title, such as a count.
    void setRemark(const QString &remark);
    void setIcon(IconName icon);
    void setTitle(const QString &title);
    /// Puts an action at the end of the header, below the title where there is no room beside it.
    void addAction(QWidget *action);
    /// Whether a line parts header and content (there is none by default when there is no title).
    void setHeaderLine(bool line);

    /// Where the content goes; its margins are 16, or 0 after setFlush().
    QVBoxLayout *content() const { return m_content; }
    /// Lets the content (tables, rows with lines) touch the outline.
    void setFlush();
    /// Ground and outline instead of surface and line.
    void setRoles(ColorRole ground, ColorRole outline, int outlineWidth = 1);
    /// A separator line across the card, between rows of content.
    QWidget *makeLine();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QVBoxLayout *m_content;
    QWidget *m_header;
    FlowLayout *m_headerLayout;
    IconMark *m_icon;
    Label *m_title;
    Label *m_remark;
    bool m_headerLine = true;
    ColorRole m_ground = ColorRole::Surface;
    ColorRole m_outline = ColorRole::Line;
    int m_outlineWidth = 1;
};

/// A one-pixel line in the theme's separator colour.
class Line final : public QWidget
{
    Q_OBJECT

public:
    explicit Line(const Theme &theme, Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace certwright::ui
