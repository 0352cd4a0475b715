#pragma once

#include "core/base/finding.h"

#include <QString>

namespace certwright::text {

/// One whole sentence in plain words, the exact term after it where there is one.
QString findingText(const Finding &finding);

/// What to do about it; empty where nothing need be done.
QString findingHint(const Finding &finding);

} // namespace certwright::text
