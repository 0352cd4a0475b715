#pragma once

#include "core/base/result.h"
#include "core/revocation/revocation.h"

namespace certwright::revocation {

/// What these CRLs (DER) say of the certificate at that time. Lists with a scope or a delta are judged as RFC 5280 6.3
/// has it; give a delta together with its base. `source` and `where` are left to the caller.
Revocation checkCrl(const QList<QByteArray> &lists, const Subject &subject, const QDateTime &at);

/// The DER of each CRL in an answer or file: one in DER, or any number in PEM. NotARevocationList.
Result<QList<QByteArray>> crlsIn(const QByteArray &data, const QString &source);

} // namespace certwright::revocation
