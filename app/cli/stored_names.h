#pragma once

#include <QStringList>

namespace certwright::cli {

/// For the shells' completions: the ids of the `certificates` or the names of the `authorities` in the workspace that
/// the words of a command line mean, which may still be quoted. Nothing where there is none.
QStringList storedNames(const QString &what, const QStringList &words);

} // namespace certwright::cli
