#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace certwright::pki {

/// A kind of key we can generate; a row of one table, so nothing switches over key types.
class KeyType final
{
public:
    /// rsa2048, rsa3072, rsa4096, ec-p256, ec-p384, ec-p521, ed25519, ed448, ml-dsa-44 … (where this OpenSSL has them).
    /// Fails with KeyTypeUnknown, whose second argument lists available().
    static Result<KeyType> parse(QStringView id);

    /// What this OpenSSL can generate, the recommended one (ec-p256) first.
    static QList<KeyType> available();

    /// ec-p256.
    static KeyType recommended();

    QString id() const; ///< as in parse()
    QString label() const; ///< the field's term, the same in every language: "ECDSA P-256", "RSA 3072", "Ed25519"
    bool acceptedByBrowsers() const; ///< false for Ed25519, Ed448 and ML-DSA (CA/B forum ballot discussion #451)
    bool needsKeyEncipherment() const; ///< true for RSA only (RFC 8813 3 forbids it for EC)

    /// For PrivateKey::generate(): OpenSSL's algorithm name and, where it applies, group name or size in bits.
    const char *algorithm() const;
    const char *group() const; ///< null if none
    unsigned bits() const; ///< 0 if not RSA

    friend bool operator==(const KeyType &, const KeyType &) = default;

private:
    explicit KeyType(int row)
        : m_row(row)
    {
    }

    int m_row;
};

} // namespace certwright::pki
