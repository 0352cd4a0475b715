#pragma once

#include "core/base/secure_bytes.h"
#include "core/inspect/object.h"
#include "core/pki/private_key.h"

namespace certwright::inspect {

/// One bag of a PKCS#12 file, or a whole part that stayed locked.
struct Pkcs12Entry {
    ObjectKind kind = ObjectKind::Unknown;
    QString label = {}; ///< what an unknown bag or a locked part is
    QString name = {}; ///< friendly name, printable
    QByteArray der = {}; ///< of certificates and revocation lists
    bool encrypted = false; ///< it stayed locked
    std::optional<pki::PrivateKey> key = {};
    std::optional<pki::KeyInfo> keyInfo = {}; ///< of a key this OpenSSL does not know
    std::optional<Error> problem = {};
    std::optional<KeyEncryption> encryption = {}; ///< of what is locked, and of keys that a given password opened
};

struct Pkcs12Content {
    QList<Pkcs12Entry> entries;
    Integrity integrity = Integrity::NotApplicable;
    bool isLocked = false; ///< some part needs a password, or another one
    std::optional<Error> problem = {};
    std::optional<KeyEncryption> encryption = {}; ///< of the first part that is encrypted, opened or not
};

/// Opens as much of a PKCS#12 file (RFC 7292) as can be opened: with no password, with the empty one, then with
/// `password`, which is UTF-8 and may be null. Costs are checked before they are paid, and what nobody asked for is
/// only tried where it is cheap. With a password it may take seconds.
Pkcs12Content openPkcs12(QByteArrayView der, const SecureBytes *password, const QString &source);

} // namespace certwright::inspect
