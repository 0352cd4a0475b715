#pragma once

#include <QStringView>

namespace certwright::text {

/// The sentence that says what a file is that holds nothing of ours, untranslated; `key` is one of
/// inspect::foreignKey(), or inspect::kindKey() for what is ours, but no certificate. Null for any other.
const char *foreignSentence(QStringView key);

} // namespace certwright::text
