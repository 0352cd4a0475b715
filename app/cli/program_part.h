#pragma once

#include "core/base/result.h"

#include <QFunctionPointer>

namespace certwright::cli {

/// A function of a library of our own, which stays loaded; it lies beside the program, or where the packages put it.
/// ProgramPartMissing.
Result<QFunctionPointer> programPart(const QString &library, const char *function);

} // namespace certwright::cli
