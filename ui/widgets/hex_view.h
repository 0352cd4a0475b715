#pragma once

#include <QAbstractScrollArea>
#include <QByteArray>

namespace certwright::ui {

class Theme;

/// Bytes in rows: offset, hex, text. One element can be marked: its header is underlined and bold, its content has the
/// colour of a selection. A cursor moves with the arrow keys, Home, End and the page keys.
class HexView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// name is the accessible name; the accessible description tells what is marked and at the cursor.
    HexView(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// Marks nothing; the cursor goes to the start.
    void setBytes(const QByteArray &bytes);
    /// Marks an element and scrolls to it; the cursor goes to its start. False for a
    /// range outside the bytes: nothing changes then.
    bool mark(qsizetype offset, qsizetype headerSize, qsizetype contentSize);

    /// The same, but the cursor and what is seen stay.
    bool markAround(qsizetype offset, qsizetype headerSize, qsizetype contentSize);

    qsizetype cursor() const { return m_cursor; }
    int bytesPerRow() const { return m_perRow; }
    /// "Byte 12 of 503: 30. Marked: header 30 0d, content 06 09 …": what the accessible description says.
    QString description() const;
    /// The marked octets, or all, in hex.
    QString copyText() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The person moved the cursor here.
    void cursorMoved(qsizetype offset);
    /// Hex went to the clipboard.
    void copied(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Part { None, Header, Content };

    Part partAt(qsizetype offset) const;
    QRect cellRect(qsizetype offset) const; ///< of the hex digits, in the viewport
    QRect textRect(qsizetype offset) const;
    qsizetype offsetAt(const QPoint &point) const; ///< -1 outside
    void paintByte(QPainter &painter, qsizetype offset) const;
    void moveCursor(qsizetype offset);
    void setCursorAt(qsizetype offset);
    void showCursor();
    void showOffset(qsizetype offset);
    void layOut();
    void announce();
    int digitsOfOffset() const;

    const Theme &m_theme;
    QByteArray m_bytes;
    qsizetype m_cursor = 0;
    qsizetype m_markStart = -1;
    qsizetype m_markContent = 0;
    qsizetype m_markEnd = 0;
    int m_perRow = 16;
    int m_digitWidth = 8;
    int m_rowHeight = 20;
};

} // namespace certwright::ui
