#pragma once

#include "core/pki/certificate.h"

namespace certwright::test {

/// The path of a file in tests/data, and its bytes.
QString dataPath(const QString &name);
QByteArray content(const QString &name);

/// All certificates in these files, whose names blanks separate, in order.
QList<pki::Certificate> certificates(const QString &names);

} // namespace certwright::test
