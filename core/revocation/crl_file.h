#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace certwright::revocation {

/// The DER of each CRL in an answer or file: one in DER, or any number in PEM, where those that are broken are empty.
/// NotARevocationList when there is none that is whole.
Result<QList<QByteArray>> crlsIn(const QByteArray &data, const QString &source);

} // namespace certwright::revocation
