#pragma once

#include "core/base/error.h"

#include <optional>

namespace certwright {

/// FileUnreadable where a path leads to no file and no folder; nothing for these, and where it cannot be told. The
/// third argument says what is there: "pipe", "socket", "device", "looping-link", or "dead-link", whose second is where
/// the link points.
std::optional<Error> whyNoFile(const QString &path);

/// FileUnreadable for a link to a folder, met in a folder that is read: the second argument is where it points, the
/// third "linked-folder". A note, for nothing failed.
Error linkNotFollowed(const QString &path);

/// Whether it is a linkNotFollowed().
bool isLinkNotFollowed(const Error &error);

} // namespace certwright
