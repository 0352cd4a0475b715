#pragma once

#include <QString>

namespace certwright::ui {

/// Sets value between marks that keep it left-to-right inside a sentence of any direction.
QString isolatedLtr(const QString &value);

/// The text as it has to be drawn where the program reads from right to left: a sentence in that direction even when it
/// begins with a name in another one, and the names, addresses, paths and dates in it each in their own order. What has
/// no letter of such a script is foreign as a whole. Unchanged where the program reads from left to right.
QString inReadingDirection(const QString &text);

/// Whether a letter of the text is of a script that is written from right to left.
bool hasRightToLeftLetter(const QString &text);

} // namespace certwright::ui
