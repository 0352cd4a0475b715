#pragma once

#include <QString>
#include <QStringList>

namespace certwright::text {

/// Puts the arguments in the places %1 to %9, all at once: a %1 inside an argument stays as it is. Places without an
/// argument become empty. Arguments stay on their line, whatever a stranger wrote in them: control characters and line
/// ends are shown as `\0A`.
QString fill(const QString &sentence, const QStringList &args);

} // namespace certwright::text
