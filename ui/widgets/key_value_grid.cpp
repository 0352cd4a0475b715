#include "ui/widgets/key_value_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QGridLayout>

#include <memory>

namespace certwright::ui {

KeyValueGrid::KeyValueGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueGrid::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        std::unique_ptr<QLayoutItem> owned(item);
    }
    m_rows = 0;
}

CopyValue *KeyValueGrid::addRow(const QString &label, const QString &value, CopyValue::Form form)
{
    auto *copyValue = new CopyValue(m_theme, label, value, form, this);
    connect(copyValue, &CopyValue::copied, this, &KeyValueGrid::copied);
    place(label, copyValue);
    return copyValue;
}

void KeyValueGrid::addRow(const QString &label, QWidget *widget)
{
    widget->setParent(this);
    if (widget->accessibleName().isEmpty())
        widget->setAccessibleName(label);
    place(label, widget);
}

void KeyValueGrid::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void KeyValueGrid::place(const QString &label, QWidget *widget)
{
    auto *name = new Label(m_theme, label, TextSize::Label, ColorRole::Text2, this);
    name->setBuddy(widget);
    // Beside text both first lines stand alike; beside a control the words stand at its middle.
    const bool isControl = widget->findChild<QComboBox *>() != nullptr;
    name->setContentsMargins(0, isControl ? 0 : 2, 0, 0);
    m_grid->addWidget(name, m_rows, 0, isControl ? Qt::AlignVCenter : Qt::AlignTop);
    m_grid->addWidget(widget, m_rows, 1);
    ++m_rows;
}

} // namespace certwright::ui
