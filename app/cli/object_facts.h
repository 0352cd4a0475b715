#pragma once

#include "app/cli/facts_text.h"
#include "core/inspect/reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace certwright::cli {

/// objects[] of an input, in the order found; `container` and `members` count in it.
QJsonArray objectFacts(const QList<inspect::FoundObject> &objects, const QDateTime &now);

/// One object for reading: a heading and its facts, indented when it is inside of a container.
QString objectText(const inspect::FoundObject &object, const QDateTime &now);

} // namespace certwright::cli
