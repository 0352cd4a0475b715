#pragma once

#include <QStringList>

class QWidget;

namespace certwright::screens {

/// Every text of the window that cannot be read whole although nothing says so: larger than its widget, outside of what
/// holds it and cannot be scrolled to, or under its neighbour. Sentences for the person who mends it.
QStringList cutTexts(const QWidget &window);

/// Every host, address, path or number whose characters are not in their own order in a sentence from right to left.
QStringList scrambledTexts(const QWidget &window);

} // namespace certwright::screens
