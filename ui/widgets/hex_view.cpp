#include "ui/widgets/hex_view.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace certwright::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 8;
constexpr int describedBytes = 24; ///< of the content, in the accessible description
constexpr qsizetype copiedBytes = 1024 * 1024;

QString hexDigits(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}

QChar visible(char octet)
{
    return octet >= 0x20 && octet < 0x7f ? QLatin1Char(octet) : QLatin1Char('.');
}

} // namespace

HexView::HexView(const Theme &theme, const QString &name, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLayoutDirection(Qt::LeftToRight); // bytes run one way in every language
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&theme, &Theme::changed, this, &HexView::layOut);
    layOut();
}

void HexView::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_cursor = 0;
    m_markStart = -1;
    verticalScrollBar()->setValue(0);
    layOut();
    announce();
}

bool HexView::mark(qsizetype offset, qsizetype headerSize, qsizetype contentSize)
{
    if (!markAround(offset, headerSize, contentSize))
        return false;
    m_cursor = offset;
    showCursor();
    announce();
    return true;
}

bool HexView::markAround(qsizetype offset, qsizetype headerSize, qsizetype contentSize)
{
    if (offset < 0 || headerSize < 0 || contentSize < 0 || offset + headerSize + contentSize > m_bytes.size())
        return false;
    m_markStart = offset;
    m_markContent = offset + headerSize;
    m_markEnd = offset + headerSize + contentSize;
    viewport()->update();
    announce();
    return true;
}

int HexView::digitsOfOffset() const
{
    return m_bytes.size() > 0xffff ? 8 : 4;
}

void HexView::layOut()
{
    const QFontMetrics metrics(m_theme.font(TextSize::Mono));
    m_digitWidth = std::max(1, metrics.horizontalAdvance(u'0'));
    m_rowHeight = metrics.height() + 4;
    const auto widthOf = [this](int perRow) { return m_digitWidth * (digitsOfOffset() + 2 + perRow * 4) + 2 * margin; };
    m_perRow = 16;
    while (m_perRow > 4 && widthOf(m_perRow) > viewport()->width())
        m_perRow -= 4;
    const auto rows = static_cast<int>((m_bytes.size() + m_perRow - 1) / m_perRow);
    const int visibleRows = std::max(1, (viewport()->height() - 2 * margin) / m_rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, rows - visibleRows));
    verticalScrollBar()->setPageStep(visibleRows);
    viewport()->update();
}

QSize HexView::minimumSizeHint() const
{
    return {m_digitWidth * (digitsOfOffset() + 2 + 4 * 4) + 2 * margin, m_rowHeight * 4 + 2 * margin};
}

QSize HexView::sizeHint() const
{
    return {m_digitWidth * (digitsOfOffset() + 2 + 16 * 4) + 2 * margin, m_rowHeight * 10 + 2 * margin};
}

HexView::Part HexView::partAt(qsizetype offset) const
{
    if (m_markStart < 0 || offset < m_markStart || offset >= m_markEnd)
        return Part::None;
    return offset < m_markContent ? Part::Header : Part::Content;
}

QRect HexView::cellRect(qsizetype offset) const
{
    const auto row = static_cast<int>(offset / m_perRow) - verticalScrollBar()->value();
    const auto column = static_cast<int>(offset % m_perRow);
    const int x = margin + m_digitWidth * (digitsOfOffset() + 1 + column * 3);
    return {x, margin + row * m_rowHeight, m_digitWidth * 3, m_rowHeight};
}

QRect HexView::textRect(qsizetype offset) const
{
    const auto column = static_cast<int>(offset % m_perRow);
    const int x = margin + m_digitWidth * (digitsOfOffset() + 2 + m_perRow * 3 + column);
    return {x, cellRect(offset).y(), m_digitWidth, m_rowHeight};
}

qsizetype HexView::offsetAt(const QPoint &point) const
{
    const int row = (point.y() - margin) / m_rowHeight + verticalScrollBar()->value();
    const int digits = (point.x() - margin) / m_digitWidth - digitsOfOffset() - 1;
    const int column = digits < m_perRow * 3 ? digits / 3 : digits - m_perRow * 3 - 1;
    const qsizetype offset = static_cast<qsizetype>(row) * m_perRow + column;
    return digits >= 0 && column >= 0 && column < m_perRow && offset >= 0 && offset < m_bytes.size() ? offset : -1;
}

void HexView::paintByte(QPainter &painter, qsizetype offset) const
{
    const Part part = partAt(offset);
    const QRect cell = cellRect(offset);
    const QRect text = textRect(offset);
    if (part == Part::Content) {
        painter.fillRect(cell, m_theme.color(ColorRole::Selected));
        painter.fillRect(text, m_theme.color(ColorRole::Selected));
    }
    QFont font = m_theme.font(TextSize::Mono);
    font.setBold(part == Part::Header);
    font.setUnderline(part == Part::Header);
    painter.setFont(font);
    painter.setPen(m_theme.color(part == Part::Header ? ColorRole::AccentText
            : part == Part::Content                   ? ColorRole::Text
                                                      : ColorRole::Text2));
    painter.drawText(cell.adjusted(m_digitWidth / 2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
        hexDigits(m_bytes.sliced(offset, 1)));
    painter.drawText(text, Qt::AlignCenter, QString(visible(m_bytes.at(offset))));
    if (offset == m_cursor && hasFocus()) {
        painter.setPen(QPen(m_theme.color(ColorRole::AccentText), 1));
        painter.drawRect(cell.adjusted(0, 0, -m_digitWidth / 2 - 1, -1));
        painter.drawRect(text.adjusted(0, 0, 0, -1));
    }
}

void HexView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(ColorRole::Sunken));
    const qsizetype first = static_cast<qsizetype>(verticalScrollBar()->value()) * m_perRow;
    const qsizetype last
        = std::min(m_bytes.size(), first + static_cast<qsizetype>(viewport()->height() / m_rowHeight + 1) * m_perRow);
    for (qsizetype row = first; row < last; row += m_perRow) {
        painter.setFont(m_theme.font(TextSize::Mono));
        painter.setPen(m_theme.color(ColorRole::Text3));
        const QRect line(margin, cellRect(row).y(), m_digitWidth * digitsOfOffset(), m_rowHeight);
        painter.drawText(
            line, Qt::AlignLeft | Qt::AlignVCenter, u"%1"_s.arg(row, digitsOfOffset(), 16, QLatin1Char('0')));
        for (qsizetype offset = row; offset < std::min(last, row + m_perRow); ++offset)
            paintByte(painter, offset);
    }
}

void HexView::resizeEvent(QResizeEvent *)
{
    layOut();
    showCursor();
}

void HexView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    QAbstractScrollArea::changeEvent(event);
}

void HexView::focusInEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void HexView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void HexView::keyPressEvent(QKeyEvent *event)
{
    const qsizetype page = static_cast<qsizetype>(verticalScrollBar()->pageStep()) * m_perRow;
    if (event->matches(QKeySequence::Copy)) {
        QApplication::clipboard()->setText(copyText());
        Q_EMIT copied(copyText());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor - 1);
    case Qt::Key_Right:
        return moveCursor(m_cursor + 1);
    case Qt::Key_Up:
        return moveCursor(m_cursor - m_perRow);
    case Qt::Key_Down:
        return moveCursor(m_cursor + m_perRow);
    case Qt::Key_PageUp:
        return moveCursor(m_cursor - page);
    case Qt::Key_PageDown:
        return moveCursor(m_cursor + page);
    case Qt::Key_Home:
        return moveCursor(0);
    case Qt::Key_End:
        return moveCursor(m_bytes.size() - 1);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void HexView::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype offset = offsetAt(event->pos()); offset >= 0)
        moveCursor(offset);
}

void HexView::moveCursor(qsizetype offset)
{
    if (m_bytes.isEmpty())
        return;
    setCursorAt(std::clamp<qsizetype>(offset, 0, m_bytes.size() - 1));
    Q_EMIT cursorMoved(m_cursor);
}

void HexView::setCursorAt(qsizetype offset)
{
    m_cursor = offset;
    showOffset(offset);
    announce();
}

/// With the first rows of what begins there.
void HexView::showCursor()
{
    constexpr int rowsBehind = 3;
    if (m_cursor == m_markStart)
        showOffset(
            std::clamp<qsizetype>(m_markStart + m_perRow * rowsBehind, 0, std::max<qsizetype>(0, m_markEnd - 1)));
    showOffset(m_cursor);
}

void HexView::showOffset(qsizetype offset)
{
    const auto row = static_cast<int>(offset / m_perRow);
    QScrollBar *bar = verticalScrollBar();
    if (row < bar->value())
        bar->setValue(row);
    else if (row >= bar->value() + bar->pageStep())
        bar->setValue(row - bar->pageStep() + 1);
    viewport()->update();
}

void HexView::announce()
{
    setAccessibleDescription(description());
}

QString HexView::description() const
{
    if (m_bytes.isEmpty())
        return tr("No bytes.");
    const QString place
        = tr("Byte %1 of %2: %3.")
              .arg(QString::number(m_cursor + 1), QString::number(m_bytes.size()), hexDigits(m_bytes.mid(m_cursor, 1)));
    if (m_markStart < 0)
        return place;
    const QString more = m_markEnd - m_markContent > describedBytes ? u" …"_s : QString();
    const QByteArray content
        = m_bytes.mid(m_markContent, std::min<qsizetype>(describedBytes, m_markEnd - m_markContent));
    return tr("%1 Marked: header %2, content %3.")
        .arg(place, hexDigits(m_bytes.mid(m_markStart, m_markContent - m_markStart)), hexDigits(content) + more);
}

QString HexView::copyText() const
{
    const QByteArray piece = m_markStart < 0 ? m_bytes : m_bytes.mid(m_markStart, m_markEnd - m_markStart);
    return QString::fromLatin1(piece.first(std::min(piece.size(), copiedBytes)).toHex());
}

} // namespace certwright::ui
