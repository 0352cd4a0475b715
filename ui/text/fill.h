#pragma once

#include <QString>
#include <QStringList>

namespace certwright::text {

/// Puts the arguments in the places %1 to %9, all at once: a %1 inside an argument stays as it is. Places without an
/// argument become empty.
QString fill(const QString &sentence, const QStringList &args);

} // namespace certwright::text
