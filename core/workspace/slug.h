#pragma once

#include "core/pki/general_name.h"

#include <functional>

namespace certwright::workspace {

/// A folder name from a certificate name: `*` -> `_wildcard`, `:` and `/` and `@` -> `_`, lower case, at most 100
/// characters, never empty, never `.` or `..`, only [a-z0-9._-].
QString slugFor(const QString &text);

/// The slug itself, or with `-2`, `-3` … behind it: the first one that is not `taken`.
QString freeSlug(const QString &slug, const std::function<bool(const QString &)> &taken);

} // namespace certwright::workspace
