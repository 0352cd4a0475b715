#pragma once

#include "core/inspect/gathering.h"

namespace certwright::inspect {

/// Reads what stands inside of a message or a property list like an input of its own: it may be anything. `place` says
/// where it stands and what is around it. What is nested too deeply is an error and stays closed.
void readInside(const QByteArray &bytes, const FoundObject &place, InnerPlaces places, Gathering &gathering);

} // namespace certwright::inspect
