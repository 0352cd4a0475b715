#pragma once

#include "core/base/finding.h"
#include "core/inspect/object.h"

#include <optional>

namespace certwright::cli {

/// What is wrong with the key of a certificate, a request or a key by itself. Nothing for other kinds and for a key
/// that is not known, and nothing when it is one of too many `objects` of its input: then each would take too long.
std::optional<Findings> keyFindings(const inspect::FoundObject &object, qsizetype objects);

} // namespace certwright::cli
