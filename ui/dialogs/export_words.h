#pragma once

#include "ui/models/exporting.h"

namespace certwright::ui {

/// The words of ExportDialog.
QString exportText(ExportFormat format); ///< with its mnemonic
QString exportFilter(ExportFormat format);

/// What it is for, or why it is not possible here.
QString exportExplanation(const Exportable &what, ExportFormat format);

/// Where the file is and what it was read back with, then what is not in it and why.
QString exportResult(const Exported &exported);

} // namespace certwright::ui
