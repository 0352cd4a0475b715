#pragma once

#include "core/base/result.h"
#include "core/ossl/legacy_algorithms.h"

#include <QString>

#include <memory>

namespace certwright::ossl {

/// What a derivation of a key from a password asks for, in rounds of about a third of a microsecond.
struct DerivationCost {
    QString name; ///< "PBKDF2", "scrypt", "PKCS#12"
    quint64 rounds = 0; ///< iterations, or N * r * p of scrypt
    quint64 octets = 0; ///< of memory, for scrypt
};

/// The most rounds one derivation may take, a few seconds; a hostile file can ask for 2^31 and more.
inline constexpr quint64 maxDerivationRounds = 10'000'000;

/// The most memory that OpenSSL lets scrypt take for PBES2, where nothing raises it (SCRYPT_MAX_MEM in its
/// pbe_scrypt.c). `openssl pkcs8 -scrypt` makes nothing that needs more: N 16384, r 8 and p 1 take 16 MiB.
inline constexpr quint64 maxDerivationOctets = 32 * 1024 * 1024;

/// Of PBES1, PBES2 (RFC 8018) and the ciphers of PKCS#12 (RFC 7292 C); no rounds for anything else.
DerivationCost derivationCost(const X509_ALGOR *algorithm);

/// DerivationTooCostly or DerivationTooLarge when the rounds or the memory are more than allowed.
Status checkCost(const DerivationCost &cost, const QString &source);

/// The library that can undo a password's encryption.
class PbeLibrary final
{
public:
    /// Asks before anything is computed. DerivationTooCostly; DerivationTooLarge; DamagedObject (no rounds, or no N of
    /// scrypt); UnsupportedAlgorithm; LegacyProviderMissing for what only that provider has. `known`, which may be
    /// null, is used again instead of loading it twice.
    static Result<PbeLibrary> find(
        const X509_ALGOR *algorithm, const QString &source, std::shared_ptr<const LegacyAlgorithms> known = nullptr);

    OSSL_LIB_CTX *context() const { return m_legacy ? m_legacy->context() : nullptr; }
    const std::shared_ptr<const LegacyAlgorithms> &legacy() const { return m_legacy; } ///< null where it is not needed

private:
    explicit PbeLibrary(std::shared_ptr<const LegacyAlgorithms> legacy)
        : m_legacy(std::move(legacy))
    {
    }

    std::shared_ptr<const LegacyAlgorithms> m_legacy;
};

} // namespace certwright::ossl
