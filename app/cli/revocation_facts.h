#pragma once

#include "core/revocation/revocation.h"

#include <QJsonObject>

namespace certwright::cli {

/// What one source said of the certificate with this title.
QJsonObject answerFacts(const revocation::Revocation &answer, const QString &title);

} // namespace certwright::cli
