#pragma once

#include "core/base/error.h"

#include <QString>

namespace certwright::text {

/// What happened and why, as one or two whole sentences.
QString errorText(const Error &error);

/// What to do about it; empty only where nothing can be done.
QString errorHint(const Error &error);

/// The stable name in JSON: lower-case words with hyphens, e.g. `name-outside-constraints`. Not translated. A
/// case of an error may have one of its own, such as `link-not-followed`.
QString errorName(const Error &error);
QString errorName(ErrorCode code);

} // namespace certwright::text
