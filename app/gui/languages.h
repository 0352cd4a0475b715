#pragma once

#include <QString>

namespace certwright::gui {

/// Installs the sentences of a language ("de"; empty: the system's), with Qt's own buttons, and makes it the locale of
/// dates and numbers. English is installed for its plurals when nothing fits. Call it once, before the first window.
void installLanguage(const QString &code);

} // namespace certwright::gui
