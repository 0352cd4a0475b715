#pragma once

#include <QStringView>

namespace certwright::text {

/// The sentence that says what a file is that holds nothing of ours, untranslated; `key` is one of
/// inspect::foreignKey(). Null for any other.
const char *foreignSentence(QStringView key);

} // namespace certwright::text
