#pragma once

#include <QString>

class QComboBox;
class QLineEdit;
class QWidget;

namespace certwright::ui {

/// Names a combo box, its pop-up list, its editable field and that field's clear button for screen readers.
void nameComboBox(QComboBox *box, const QString &name);

/// Names a field and its clear button; the button exists from now on.
void nameClearableField(QLineEdit *field, const QString &name);

/// What names something where nothing follows: without the colon, in any script, that led to what it names.
QString withoutColon(const QString &words);

/// Tells screen readers that sentence is news of this widget, politely: an announcement from Qt 6.8, an alert before.
void announce(QWidget *widget, const QString &sentence);

} // namespace certwright::ui
