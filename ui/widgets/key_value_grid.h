#pragma once

#include "ui/widgets/copying.h"

#include <QWidget>

class QGridLayout;

namespace certwright::ui {

class Theme;

/// Labels and values in two columns. Each value can be copied; a widget may stand in for a value.
class KeyValueGrid final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyValueGrid(const Theme &theme, QWidget *parent = nullptr);

    /// Removes all rows.
    void clear();
    CopyValue *addRow(const QString &label, const QString &value, CopyValue::Form form = CopyValue::Form::Words);
    /// Takes ownership of widget; label becomes its buddy's name for screen readers if it has none.
    void addRow(const QString &label, QWidget *widget);
    /// The width of the label column; the widest label by default.
    void setLabelWidth(int width);

Q_SIGNALS:
    /// A value went to the clipboard.
    void copied(const QString &text);

private:
    void place(const QString &label, QWidget *widget);

    const Theme &m_theme;
    QGridLayout *m_grid;
    int m_rows = 0;
};

} // namespace certwright::ui
