#pragma once

#include "core/inspect/match.h"

#include <QJsonObject>

namespace certwright::cli {

/// What is said of groups whose RSA numbers are the same although they are different keys; a line without its end.
QString sameNumbersText(const QList<int> &same, const QList<inspect::MatchGroup> &groups);

/// The entry of related[].
QJsonObject sameNumbersFacts(const QList<int> &same, const QList<inspect::MatchGroup> &groups);

} // namespace certwright::cli
