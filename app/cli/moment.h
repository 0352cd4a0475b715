#pragma once

#include <QDateTime>

#include <optional>

namespace certwright::cli {

/// A moment of the command line: a day (2027-03-15, its start in UTC), or RFC 3339 (2027-03-15T12:00:00Z).
/// Nothing when it is none, or has no time zone.
std::optional<QDateTime> momentOf(const QString &text);

} // namespace certwright::cli
