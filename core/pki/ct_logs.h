#pragma once

#include <QByteArrayView>
#include <QLatin1String>

namespace certwright::pki {

/// The name of the certificate transparency log with this id (RFC 6962 3.2); empty for one that is not in our list,
/// which holds the logs for certificates that expire in 2025 and 2026 and knows nothing newer than ctLogListDate().
QLatin1String ctLogName(QByteArrayView logId);

/// The day our list is of, as published for Chrome: "2024-12-11".
QLatin1String ctLogListDate();

} // namespace certwright::pki
