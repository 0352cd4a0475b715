#pragma once

#include "core/base/secure_bytes.h"

#include <QStringList>

#include <optional>

namespace certwright::pki {

/// What bcrypt_pbkdf makes a key from.
struct BcryptInput {
    QByteArrayView passphrase;
    QByteArrayView salt;
    quint32 rounds = 0;
};

/// bcrypt_pbkdf of OpenBSD, by which OpenSSH derives keys from passphrases. OpenSSL does not have it; Botan, a library
/// under BSD licence, does. It is loaded when first asked for, since few files need it, and stays loaded.
class BcryptLibrary final
{
public:
    /// Looked for once: whoever installs it starts the program again.
    static const BcryptLibrary &ofThisComputer();

    /// The first of these that the loader finds: "botan-3" for libbotan-3.so of any version.
    explicit BcryptLibrary(const QStringList &names);

    bool isAvailable() const { return m_derive != nullptr; }

    /// `size` octets, about ten milliseconds a round; nothing when the library refuses or is not there.
    std::optional<SecureBytes> derive(const BcryptInput &input, qsizetype size) const;

private:
    void (*m_derive)() = nullptr;
};

} // namespace certwright::pki
