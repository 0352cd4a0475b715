#pragma once

#include <QString>

namespace certwright::cli {

/// certwright-cli(1) as groff source, made from the command table.
QString manPage();

} // namespace certwright::cli
