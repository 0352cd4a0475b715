#pragma once

#include <QString>

namespace certwright::lint {

/// The characters by which a text looks like another, by their numbers: "U+202E, U+200B", each once. Not those that are
/// at home in the script around them: marks of direction in text from right to left, joiners of letters that join.
QString invisibleIn(const QString &text);

} // namespace certwright::lint
