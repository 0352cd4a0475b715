#pragma once

#include "core/revocation/budget.h"
#include "core/revocation/issuer_index.h"

namespace certwright::revocation {

/// What keeps hostile piles from taking long; far above what honest ones need.
struct SignerLimits {
    /// Of lists and answers, each time one is held against a key; small ones count 4,096, and 65,536 once the first
    /// key was another.
    qint64 octets = 256LL * 1024 * 1024;
    int ofOneName = 1024; ///< or of one key, tried for each list and answer
};

/// Who may have signed lists and answers, among the certificates at hand, whatever their order and names.
class Signers final
{
public:
    explicit Signers(const QList<pki::Certificate> &atHand, const SignerLimits &limits = {});

    using Candidates = IssuerIndex::Candidates;
    const pki::Certificate &at(int number) const { return m_index.at(number); }

    /// Those of this name (DER) and key (empty: any).
    Candidates named(const QByteArray &nameDer, const QByteArray &keyId);

    /// Those whose public key has this SHA-1, or SHA-2 by its size (RFC 6960 4.1.1 issuerKeyHash, 4.2.1 KeyHash).
    Candidates withKeyHash(const QByteArray &hash);

    /// Whether something of this size may be held against its first key, or another. Once it may not, nothing may.
    enum class Try { First, Another };
    bool mayTry(qint64 size, Try which);

private:
    using Keys = QHash<QByteArray, QList<int>>;
    const Keys &keysBy(int algorithm);

    IssuerIndex m_index;
    const int m_count; ///< at hand
    const int m_most;
    QHash<int, Keys> m_keys; ///< by QCryptographicHash::Algorithm, once it was asked for
    Budget m_budget;
};

} // namespace certwright::revocation
