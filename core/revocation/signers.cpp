#include "core/revocation/signers.h"

#include "core/ossl/bytes.h"
#include "core/ossl/shallow_certificate.h"

#include <QCryptographicHash>

#include <array>

namespace certwright::revocation {

namespace {

constexpr std::array algorithms{QCryptographicHash::Sha1, QCryptographicHash::Sha224, QCryptographicHash::Sha256,
    QCryptographicHash::Sha384, QCryptographicHash::Sha512};

/// Without the algorithm, as RFC 6960 hashes it.
QByteArray keyOf(const pki::Certificate &certificate)
{
    const ossl::X509Cert parsed = ossl::shallowX509FromDer(certificate.der());
    return parsed ? ossl::bytesOf(X509_get0_pubkey_bitstr(parsed.get())) : QByteArray();
}

} // namespace

Signers::Signers(const QList<pki::Certificate> &atHand, const SignerLimits &limits)
    : m_index(atHand, std::nullopt, limits.ofOneName)
    , m_count(static_cast<int>(atHand.size()))
    , m_most(limits.ofOneName)
    , m_budget(limits.octets)
{
}

Signers::Candidates Signers::named(const QByteArray &nameDer, const QByteArray &keyId)
{
    return m_index.named(m_index.nameId(nameDer), keyId);
}

Signers::Candidates Signers::withKeyHash(const QByteArray &hash)
{
    for (const QCryptographicHash::Algorithm algorithm : algorithms) {
        if (QCryptographicHash::hashLength(algorithm) != hash.size())
            continue;
        const QList<int> all = keysBy(algorithm).value(hash);
        return {all.first(std::min<qsizetype>(all.size(), m_most)), all.size() <= m_most};
    }
    return {};
}

bool Signers::mayTry(qint64 size, Try which)
{
    constexpr qint64 leastOfAnother = 65536; // honest ones seldom need it, and most of the time goes into the key
    return m_budget.take(which == Try::First ? size : std::max(size, leastOfAnother));
}

const Signers::Keys &Signers::keysBy(int algorithm)
{
    if (const auto known = m_keys.constFind(algorithm); known != m_keys.cend())
        return *known;
    Keys keys;
    for (int i = 0; i < m_count; ++i) {
        if (m_index.numberOf(m_index.at(i)) == i)
            keys[QCryptographicHash::hash(keyOf(m_index.at(i)), QCryptographicHash::Algorithm(algorithm))].append(i);
    }
    return *m_keys.insert(algorithm, keys);
}

} // namespace certwright::revocation
