#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/private_key.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace certwright::pki {

/// Java's two own keystore forms; what newer Java makes is PKCS#12.
enum class JksKind { Jks, Jceks };

enum class JksEntryKind {
    PrivateKey, ///< with its chain; the key is locked, often with the password of the store
    TrustedCertificate,
    SecretKey, ///< JCEKS only: a serialised Java object, which is named but not opened
};

struct JksEntry {
    JksEntryKind kind = JksEntryKind::TrustedCertificate;
    QString alias; ///< as stored; for people through printable()
    QDateTime created; ///< UTC; invalid when the file says nonsense
    QList<QByteArray> certificates; ///< DER as stored, leaf first; not yet parsed
    QList<qsizetype> certificateOffsets; ///< of each of them, in the file
    QByteArray lockedKey; ///< EncryptedPrivateKeyInfo, DER; empty but for private keys
    qsizetype offset = 0; ///< of the entry in the file
    qsizetype size = 0;
};

struct JksStore {
    JksKind kind = JksKind::Jks;
    QList<JksEntry> entries;
    bool integrityChecked = false; ///< the password was given and is the right one for exactly these bytes
    /// WrongPassphrase, or DamagedObject when the file breaks off or goes on after its end; `entries` then holds what
    /// could be read. WrongPassphrase has a second argument: "keystore" when the password opens a key, but does not
    /// fit the whole, which has another one or was changed; else "digest", for the digest cannot tell those two apart.
    std::optional<Error> problem;
};

/// Whether the bytes start as a JKS or JCEKS file does.
bool isJks(QByteArrayView data);

/// Reads the structure: certificates need no password, which only proves that nobody changed the file. `password` is
/// UTF-8 and may be null. Fails only without such a start (DamagedObject) or with an unknown version of it
/// (UnsupportedAlgorithm).
Result<JksStore> readJks(QByteArrayView data, const SecureBytes *password, const QString &source);

/// Opens the key of a private key entry. WrongPassphrase, DamagedObject, UnsupportedAlgorithm. JCEKS may ask for up to
/// five million rounds of MD5, which take seconds: never on the GUI thread.
Result<PrivateKey> unlockJksKey(const JksEntry &entry, const SecureBytes &password, const QString &source);

} // namespace certwright::pki
