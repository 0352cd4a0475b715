#include "ui/widgets/search_field.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace certwright::ui {

SearchField::SearchField(const Theme &theme, const QString &placeholder, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_hint(hint)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setAcceptDrops(false);
    makeRoom();
    connect(this, &QLineEdit::textChanged, this, &SearchField::makeRoom);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SearchField::makeRoom()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool hinted = text().isEmpty() && !m_hint.isEmpty();
    const int hint = hinted ? QFontMetrics(m_theme.font(TextSize::Micro)).horizontalAdvance(m_hint) + 16 : 0;
    const int icon = m_theme.scaled(16) + 10;
    setTextMargins(mirrored ? hint : icon, 0, mirrored ? icon : hint, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        makeRoom();
}

QSize SearchField::sizeHint() const
{
    return {m_theme.scaled(456), QLineEdit::sizeHint().height()};
}

void SearchField::setMerged(bool merged)
{
    m_merged = merged;
    setProperty("certwrightMerged", merged);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (text().isEmpty())
            Q_EMIT left();
        else
            clear();
    } else if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        Q_EMIT moved(event->key() == Qt::Key_Down ? 1 : -1);
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int extent = m_theme.scaled(16);
    const QRect icon(11, (height() - extent) / 2, extent, extent);
    m_theme.icon(IconName::Search, ColorRole::Text2)
        .paint(&painter, QStyle::visualRect(layoutDirection(), rect(), icon));
    if (!text().isEmpty() || m_hint.isEmpty() || m_merged)
        return;
    paintKeyHint(painter, rect().adjusted(7, 0, -7, 0), m_hint, m_theme, layoutDirection());
}

QRect paintKeyHint(
    QPainter &painter, const QRect &room, const QString &keys, const Theme &theme, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setFont(theme.font(TextSize::Micro));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 12;
    const int height = std::max(20, painter.fontMetrics().height() + 4);
    const QRect box = QStyle::visualRect(
        direction, room, QRect(room.right() - width + 1, room.top() + (room.height() - height) / 2, width, height));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), 1));
    painter.setBrush(theme.color(ColorRole::Sunken));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
    return box;
}

} // namespace certwright::ui
