#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/certificate.h"
#include "core/pki/private_key.h"

namespace certwright::pki {

struct JksKeyEntry {
    QString alias;
    PrivateKey key;
    QList<Certificate> chain; ///< leaf first, at least that one
};

struct JksTrustedEntry {
    QString alias;
    Certificate certificate;
};

struct JksContent {
    QList<JksKeyEntry> keys;
    QList<JksTrustedEntry> trusted;
};

/// A JKS file, keys locked with the same password as the whole (UTF-8 here), every entry dated `now`; read back before
/// success is said. Aliases are lower-cased, since Java finds no others. KeyMismatch, or Internal for an alias that is
/// empty, too long or there twice.
Result<SecureBytes> toJks(const JksContent &content, const SecureBytes &password, const QDateTime &now);

} // namespace certwright::pki
