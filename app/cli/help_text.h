#pragma once

#include "app/cli/command_table.h"

namespace certwright::cli {

/// The help of the program: its verbs, one line each; with a `group`, such as ca, only those that begin with it.
QString programHelp(const QString &group = {});

/// The help of one verb.
QString verbHelp(const VerbSpec &verb);

/// Breaks `text` into lines of at most `width` characters, the first and the others indented by `indent`.
QString wrapped(const QString &text, int width, int indent);

/// "certwright-cli issue [OPTION...] NAME..."
QString synopsis(const VerbSpec &verb);

/// "--days N"
QString optionLabel(const OptionSpec &option);

} // namespace certwright::cli
