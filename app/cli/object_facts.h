#pragma once

#include "app/cli/json_stream.h"
#include "core/inspect/object.h"

#include <QDateTime>
#include <QList>

namespace certwright::cli {

/// alias, trusted_for[], rejected_for[].
QJsonObject trustFacts(const inspect::TrustSettings &trust);

/// The items of objects[] of an input, in the order found; `container` and `members` count in it. Each object is given
/// back once it is written.
void writeObjects(JsonStream &stream, QList<inspect::FoundObject> &objects, const QDateTime &now);

} // namespace certwright::cli
