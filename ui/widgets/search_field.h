#pragma once

#include <QLineEdit>

namespace certwright::ui {

class Theme;

/// A field with a magnifier and, while it is empty, the key that reaches it. Esc empties it, then gives the focus back.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// placeholder is the accessible name as well; hint such as "Ctrl+K" may be empty.
    SearchField(const Theme &theme, const QString &placeholder, const QString &hint, QWidget *parent = nullptr);

    /// Drops frame and hint while the field is part of a box that someone else paints.
    void setMerged(bool merged);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Esc in an empty field.
    void left();
    /// An arrow key that moves in the list of offers below the field.
    void moved(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    const Theme &m_theme;
    QString m_hint;
    bool m_merged = false;
};

/// Paints a key name such as "Ctrl+K" in a small outlined box that ends at right, and returns the box.
QRect paintKeyHint(
    QPainter &painter, const QRect &room, const QString &keys, const Theme &theme, Qt::LayoutDirection direction);

} // namespace certwright::ui
