#pragma once

#include "core/base/result.h"
#include "core/base/secure_bytes.h"
#include "core/pki/key_type.h"

#include <functional>
#include <memory>

namespace certwright::ossl {
class Key;
}

namespace certwright::pki {

class Certificate;

/// Where a passphrase came from decides how slow its derivation must be.
enum class PassphraseKind {
    Random, ///< 256 random bits of ours: scrypt N=16 r=8 p=1, which takes no time
    Typed, ///< a person's: scrypt N=16384 r=8 p=8, about 0.3 s (OpenSSL 3.0 refuses larger N)
};

/// An immutable private key; cheap to copy, safe to share between threads, wiped with its last copy.
class PrivateKey final
{
public:
    /// Takes up to seconds (RSA 4096): never on the GUI thread. Ends with Cancelled soon after `stop` says true.
    static Result<PrivateKey> generate(const KeyType &type, const std::function<bool()> &stop = {});

    /// Reads the first private key of a PEM or DER file: PKCS#8 plain or encrypted, PKCS#1, SEC1. `passphrase` may be
    /// null. NotAPrivateKey, PassphraseNeeded, WrongPassphrase, DamagedObject, UnsupportedAlgorithm are told apart. A
    /// key whose private half is not that of its public half is damaged, with "halves" behind the source.
    static Result<PrivateKey> parse(QByteArrayView data, const SecureBytes *passphrase, const QString &source);

    /// PKCS#8 PEM in the clear.
    Result<SecureBytes> toPem() const;

    /// PKCS#8 PEM, PBES2 with scrypt and AES-256-CBC.
    Result<QByteArray> toEncryptedPem(const SecureBytes &passphrase, PassphraseKind kind) const;

    /// SubjectPublicKeyInfo, DER.
    QByteArray publicKeyDer() const;

    /// Whether the certificate carries this key's public half.
    bool belongsTo(const Certificate &certificate) const;

    const ossl::Key &handle() const { return *m_key; }

    /// Takes over a key made elsewhere in core.
    explicit PrivateKey(ossl::Key key);

private:
    std::shared_ptr<const ossl::Key> m_key;
};

} // namespace certwright::pki
