#pragma once

#include "ui/widgets/name_chips_edit.h"

#include <QAbstractButton>

namespace certwright::ui {

/// One name inside a NameChipsEdit: text, mark if it is not in order, a cross to remove it.
class NameChip final : public QAbstractButton
{
    Q_OBJECT

public:
    NameChip(const Theme &theme, const QString &name, QWidget *parent);

    const QString &name() const { return m_name; }
    const ChipState &state() const { return m_state; }
    void setState(const ChipState &state);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeClicked();
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRect crossRect() const;
    bool hasMark() const { return m_state.kind != StatusKind::InOrder; }

    const Theme &m_theme;
    QString m_name;
    QString m_shown; ///< what is hidden in the name cannot deceive
    ChipState m_state;
};

/// Splits typed or pasted text into names at comma, semicolon and white space, without empty ones.
QStringList splitNames(const QString &text);

} // namespace certwright::ui
