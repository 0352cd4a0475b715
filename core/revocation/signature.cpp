#include "core/revocation/signature.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/revocation_list.h"

#include <openssl/err.h>

#include <algorithm>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

SignatureState stateOf(X509_CRL *list, const pki::Certificate &issuer)
{
    const ossl::X509Cert certificate = ossl::x509FromDer(issuer.der());
    EVP_PKEY *key = certificate ? X509_get0_pubkey(certificate.get()) : nullptr;
    int digest = NID_undef;
    int type = NID_undef;
    const int algorithm = X509_CRL_get_signature_nid(list);
    if (!key || algorithm == NID_undef || OBJ_find_sigid_algs(algorithm, &digest, &type) != 1)
        return SignatureState::Unsupported;
    const bool isGood = X509_CRL_verify(list, key) == 1;
    ERR_clear_error();
    return isGood ? SignatureState::Good : SignatureState::Bad;
}

/// Whom the list comes from. A key signed it or did not, whoever's certificate it is in.
class ListCheck final
{
public:
    ListCheck(X509_CRL *list, qint64 size, Signers &signers)
        : m_list(list)
        , m_size(size)
        , m_signers(signers)
    {
    }

    SignatureVerdict verdict(const Signers::Candidates &candidates)
    {
        SignatureVerdict verdict;
        bool isCut = !candidates.isAll;
        for (const int number : candidates.numbers) {
            const pki::Certificate &certificate = m_signers.at(number);
            const std::optional<SignatureState> state = stateBy(certificate);
            isCut = isCut || !state;
            if (!state || (!verdict.signer.isEmpty() && rank(*state) <= rank(verdict.state)))
                continue;
            verdict = {*state, certificate.displayTitle()};
            if (*state == SignatureState::Good)
                return verdict;
        }
        return isCut ? SignatureVerdict{SignatureState::NotChecked} : verdict;
    }

private:
    /// Which of two tells more of the list.
    static int rank(SignatureState state)
    {
        constexpr SignatureState ranks[]
            = {SignatureState::Bad, SignatureState::Unsupported, SignatureState::SignerNotAuthorised};
        return static_cast<int>(std::find(std::begin(ranks), std::end(ranks), state) - std::begin(ranks));
    }

    /// Nothing when too much was tried already.
    std::optional<SignatureState> stateBy(const pki::Certificate &certificate)
    {
        auto known = m_byKey.constFind(certificate.publicKeyDer());
        if (known == m_byKey.cend() && !m_signer.isEmpty())
            return SignatureState::Bad; // another key did
        if (known == m_byKey.cend()) {
            if (!m_signers.mayTry(m_size, m_byKey.isEmpty() ? Signers::Try::First : Signers::Try::Another))
                return std::nullopt;
            known = m_byKey.insert(certificate.publicKeyDer(), stateOf(m_list, certificate));
        }
        if (*known != SignatureState::Good)
            return *known;
        m_signer = certificate.publicKeyDer();
        return maySignLists(certificate) ? SignatureState::Good : SignatureState::SignerNotAuthorised;
    }

    X509_CRL *m_list;
    const qint64 m_size;
    Signers &m_signers;
    QHash<QByteArray, SignatureState> m_byKey;
    QByteArray m_signer; ///< the key, once it was found
};

} // namespace

bool maySignLists(const pki::Certificate &certificate)
{
    const QStringList usages = certificate.keyUsage();
    return usages.isEmpty() || usages.contains(u"cRLSign"_s);
}

bool isSignedBy(const pki::Certificate &certificate, const pki::Certificate &issuer)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert signer = ossl::x509FromDer(issuer.der());
    const ossl::X509Cert subject = ossl::x509FromDer(certificate.der());
    EVP_PKEY *key = signer ? X509_get0_pubkey(signer.get()) : nullptr;
    return key && subject && X509_verify(subject.get(), key) == 1;
}

std::optional<SignatureVerdict> listSignature(const QByteArray &list, Signers &signers)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(list.constData());
    const ossl::X509RevocationList crl(d2i_X509_CRL(nullptr, &position, list.size()));
    const Result<pki::RevocationList> parsed = pki::RevocationList::parse(list, {});
    if (!crl || !parsed)
        return std::nullopt;
    return ListCheck(crl.get(), list.size(), signers)
        .verdict(signers.named(parsed->issuerDer(), parsed->authorityKeyId()));
}

} // namespace certwright::revocation
