#pragma once

#include "core/pki/certificate.h"

#include <QList>
#include <QString>

namespace certwright::text {

/// What to call a certificate beside others: its title, and who issued it where others of another issuer share it.
QString titleAmong(const pki::Certificate &certificate, const QList<pki::Certificate> &others);

} // namespace certwright::text
