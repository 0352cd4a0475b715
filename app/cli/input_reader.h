#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace certwright::cli {

/// What people call an input named on the command line: the path, or "standard input" for "-".
QString inputName(const QString &argument);

/// Reads a file, or standard input for "-", up to inspect::maxInputSize. Pipes and devices can be stopped at any time.
/// done is called once, later, in context's thread; not at all when context dies first. What it gets is its own to
/// wipe.
void readInput(QObject *context, const QString &argument, std::function<void(Result<QByteArray>)> done);

} // namespace certwright::cli
