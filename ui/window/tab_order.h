#pragma once

#include <QList>
#include <QWidget>

namespace certwright::ui {

/// All below root that can have the focus, root too, in the order of the layouts, which is that of reading, whatever
/// was made first. Hidden ones are among them; windows of their own are not.
QList<QWidget *> controlsInOrder(QWidget *root);

} // namespace certwright::ui
