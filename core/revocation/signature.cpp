#include "core/revocation/signature.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/pki/revocation_list.h"
#include "core/revocation/crl_cover.h"

#include <openssl/err.h>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCandidates = 16; // of one name and key; each takes as long as the list is large

/// Whether it may have signed the list: it has the issuer's name, and the key that the list names, if it names one.
bool isIssuerOf(const pki::RevocationList &list, const pki::Certificate &certificate)
{
    const QByteArray key = list.authorityKeyId();
    const bool isOtherKey
        = !key.isEmpty() && !certificate.subjectKeyId().isEmpty() && key != certificate.subjectKeyId();
    return !isOtherKey
        && (list.issuerDer() == certificate.subjectDer() || isSameName(list.issuerDer(), certificate.subjectDer()));
}

bool maySignLists(const pki::Certificate &certificate)
{
    const QStringList usages = certificate.keyUsage();
    return usages.isEmpty() || usages.contains(u"cRLSign"_s);
}

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
    if (!isGood)
        return SignatureState::Bad;
    return maySignLists(issuer) ? SignatureState::Good : SignatureState::SignerNotAuthorised;
}

} // namespace

bool isSignedBy(const pki::Certificate &certificate, const pki::Certificate &issuer)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert signer = ossl::x509FromDer(issuer.der());
    const ossl::X509Cert subject = ossl::x509FromDer(certificate.der());
    EVP_PKEY *key = signer ? X509_get0_pubkey(signer.get()) : nullptr;
    return key && subject && X509_verify(subject.get(), key) == 1;
}

std::optional<SignatureVerdict> listSignature(const QByteArray &list, const QList<pki::Certificate> &atHand)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(list.constData());
    const ossl::X509RevocationList crl(d2i_X509_CRL(nullptr, &position, list.size()));
    const Result<pki::RevocationList> parsed = pki::RevocationList::parse(list, {});
    if (!crl || !parsed)
        return std::nullopt;
    SignatureVerdict verdict;
    int tried = 0;
    for (const pki::Certificate &certificate : atHand) {
        if (verdict.state == SignatureState::Good || tried == mostCandidates || !isIssuerOf(*parsed, certificate))
            continue;
        verdict = {stateOf(crl.get(), certificate), certificate.displayTitle()};
        ++tried;
    }
    return verdict;
}

} // namespace certwright::revocation
