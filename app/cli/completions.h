#pragma once

#include <QString>

namespace certwright::cli {

/// Completion scripts made from the command table.
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();

} // namespace certwright::cli
