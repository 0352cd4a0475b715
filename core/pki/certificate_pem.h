#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace certwright::pki {

/// Whether a PEM block of this label holds a certificate.
bool isCertificateLabel(const QByteArray &label);

/// The DER of the one certificate in the input, which is one PEM block or DER; TrailingData when there is more.
Result<QByteArray> onlyCertificateDer(const QByteArray &data, const QString &source);

} // namespace certwright::pki
