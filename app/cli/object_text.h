#pragma once

#include "app/cli/facts_text.h"
#include "core/inspect/object.h"

namespace certwright::cli {

/// One object for reading: what it is, what that means in a sentence, then its facts.
QString objectText(const inspect::FoundObject &object, const Findings &findings, const QDateTime &now);

} // namespace certwright::cli
