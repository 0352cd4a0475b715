#pragma once

#include "core/base/finding.h"
#include "core/inspect/object.h"

#include <QJsonValue>

#include <optional>

namespace certwright::cli {

/// What is wrong with the key of a certificate, a request or a key by itself. Nothing for other kinds and for a key
/// that is not known, and nothing when it is one of too many `objects` of its input: then each would take too long.
std::optional<Findings> keyFindings(const inspect::FoundObject &object, qsizetype objects);

/// How closely the keys among the objects of an input are looked at: all, cheap, or none; null where there is no key.
QJsonValue keyTestsFacts(const QList<inspect::FoundObject> &objects);

/// What of that people have to know: a line, or nothing.
QString keyTestsText(const QList<inspect::FoundObject> &objects);

} // namespace certwright::cli
