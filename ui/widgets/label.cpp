#include "ui/widgets/label.h"

#include "ui/theme/reading_direction.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace certwright::ui {

namespace {

/// QLabel takes the direction of a text from its first letter; what is foreign as a whole stays as it is.
QString labelText(const QString &text)
{
    return hasRightToLeftLetter(text) ? inReadingDirection(text) : text;
}

} // namespace

Label::Label(const Theme &theme, const QString &text, TextSize size, ColorRole role, QWidget *parent)
    : QLabel(labelText(text), parent)
    , m_theme(theme)
    , m_size(size)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    if (QGuiApplication::isRightToLeft())
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter); // names of another direction too
    restyle();
    connect(&theme, &Theme::changed, this, &Label::restyle);
}

void Label::setText(const QString &text)
{
    QLabel::setText(labelText(text));
}

void Label::setRole(ColorRole role)
{
    m_role = role;
    restyle();
}

void Label::setTextSize(TextSize size)
{
    m_size = size;
    restyle();
}

void Label::setForeignText(const QString &text)
{
    setLayoutDirection(Qt::LeftToRight);
    setText(text);
}

void Label::setMiddleElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return m_elided ? QSize(std::min(40, least.width()), least.height()) : least;
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided)
        return QLabel::paintEvent(event);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideMiddle, contentsRect().width());
    setToolTip(shown == text() ? QString() : text());
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()) | Qt::TextSingleLine, shown);
}

void Label::restyle()
{
    setFont(m_theme.font(m_size));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, m_theme.color(m_role));
    palette.setColor(QPalette::Text, m_theme.color(m_role));
    palette.setColor(QPalette::Link, m_theme.color(ColorRole::AccentText));
    setPalette(palette);
}

Label *makeWrappingLabel(const Theme &theme, const QString &text, TextSize size, ColorRole role, QWidget *parent)
{
    auto *label = new Label(theme, text, size, role, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace certwright::ui
