#pragma once

#include "core/base/result.h"
#include "core/pki/bcrypt_library.h"

#include <QByteArray>

namespace certwright::pki {

/// The most rounds of bcrypt one key may ask for: some ten seconds. ssh-keygen's own default is 16 or 24, and people
/// who want more take a hundred or two.
inline constexpr quint32 maxBcryptRounds = 1000;

/// What opens an encrypted OpenSSH key.
struct OpenSshUnlock {
    const SecureBytes *passphrase = nullptr; ///< null: it stays locked
    const BcryptLibrary *library = nullptr; ///< null: that of this computer
};

/// The private section of an OpenSSH key (PROTOCOL.key 1) and how it is encrypted.
struct OpenSshSection {
    QByteArrayView cipher; ///< "aes256-ctr"
    QByteArrayView derivation; ///< "bcrypt"
    QByteArrayView salt;
    quint32 rounds = 0;
    QByteArrayView body;
    QByteArrayView rest; ///< what follows it: the tag of ciphers that authenticate
};

/// The section in the clear. What no passphrase would help is told before it is missed: UnsupportedAlgorithm (the
/// cipher, the derivation, or "bcrypt" where the library for that is not installed), DamagedObject,
/// DerivationTooCostly. Then PassphraseNeeded; WrongPassphrase where the cipher can tell.
Result<SecureBytes> unlockOpenSsh(const OpenSshSection &section, const OpenSshUnlock &unlock, const QString &source);

} // namespace certwright::pki
