#include "core/revocation/ocsp.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/ossl/shallow_certificate.h"
#include "core/revocation/age.h"
#include "core/revocation/signature.h"

#include <QCryptographicHash>

#include <openssl/err.h>

#include <algorithm>
#include <ctime>
#include <utility>
#include <vector>

namespace certwright::revocation {

using namespace Qt::StringLiterals;

namespace {

/// The parsed pair.
struct Pair {
    ossl::X509Cert certificate;
    ossl::X509Cert issuer;

    explicit operator bool() const { return certificate && issuer; }
};

Pair parsed(const Subject &subject)
{
    return {ossl::x509FromDer(subject.certificate.der()), ossl::x509FromDer(subject.issuer.der())};
}

/// A store whose only anchor is the issuer, at that time.
ossl::X509StoreHandle storeOf(X509 *issuer, const QDateTime &at)
{
    ossl::X509StoreHandle store(X509_STORE_new());
    if (!store || X509_STORE_add_cert(store.get(), issuer) != 1)
        return nullptr;
    X509_VERIFY_PARAM *parameters = X509_STORE_get0_param(store.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<std::time_t>(at.toSecsSinceEpoch()));
    return store;
}

Problem whyNotVerified()
{
    const unsigned long error = ERR_peek_last_error();
    const int reason = ERR_GET_LIB(error) == ERR_LIB_OCSP ? ERR_GET_REASON(error) : 0;
    if (reason == OCSP_R_SIGNER_CERTIFICATE_NOT_FOUND)
        return Problem::SignerUnknown;
    return reason == OCSP_R_SIGNATURE_FAILURE ? Problem::BadSignature : Problem::SignerNotAuthorised;
}

/// Whether the issuer signed it, or somebody whom it delegated and whose certificate is in it or among `others`.
Problem verifySigner(OCSP_BASICRESP *basic, X509 *issuer, const QDateTime &at, STACK_OF(X509) *others = nullptr)
{
    const ossl::X509StoreHandle store = storeOf(issuer, at);
    const ossl::X509View signers(others ? sk_X509_dup(others) : sk_X509_new_null());
    if (!store || !signers || sk_X509_push(signers.get(), issuer) <= 0)
        return Problem::Unusable;
    ERR_clear_error();
    const int verified = OCSP_basic_verify(basic, signers.get(), store.get(), 0);
    const Problem problem = verified == 1 ? Problem::None : whyNotVerified();
    ERR_clear_error();
    return problem;
}

/// Those at hand that may be the responder that an answer names.
Signers::Candidates respondersFor(const OCSP_BASICRESP *basic, Signers &signers)
{
    const ASN1_OCTET_STRING *hash = nullptr;
    const X509_NAME *name = nullptr;
    OCSP_resp_get0_id(basic, &hash, &name);
    return name ? signers.named(ossl::toDer(i2d_X509_NAME, name), {}) : signers.withKeyHash(ossl::bytesOf(hash));
}

/// As verifySigner(), with the certificates at hand where neither the issuer signed it nor anyone who is in it.
Problem signerProblem(OCSP_BASICRESP *basic, X509 *issuer, qint64 size, const OcspQuery &query)
{
    Problem problem = verifySigner(basic, issuer, query.at);
    if (problem != Problem::SignerUnknown || !query.signers)
        return problem;
    Signers::Try which = Signers::Try::First;
    for (const int number : respondersFor(basic, *query.signers).numbers) {
        const ossl::X509Cert responder = ossl::x509FromDer(query.signers->at(number).der());
        const ossl::X509View alone(sk_X509_new_null());
        if (!responder || !alone || sk_X509_push(alone.get(), responder.get()) <= 0)
            continue;
        if (!query.signers->mayTry(size, std::exchange(which, Signers::Try::Another)))
            break;
        const Problem told = verifySigner(basic, issuer, query.at, alone.get());
        if (told == Problem::None)
            return told;
        if (told != Problem::BadSignature) // which only says that another of this name signed it
            problem = told;
    }
    return problem;
}

/// The answer about this very certificate; responders choose the digest that names it.
OCSP_SINGLERESP *answerAbout(OCSP_BASICRESP *basic, const Pair &pair)
{
    for (int i = 0; i < OCSP_resp_count(basic); ++i) {
        OCSP_SINGLERESP *single = OCSP_resp_get0(basic, i);
        auto *id = const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single));
        ASN1_OBJECT *digest = nullptr;
        ASN1_INTEGER *serial = nullptr;
        if (OCSP_id_get0_info(nullptr, &digest, nullptr, &serial, id) != 1
            || ASN1_INTEGER_cmp(serial, X509_get0_serialNumber(pair.certificate.get())) != 0)
            continue;
        const EVP_MD *known = EVP_get_digestbyobj(digest);
        const ossl::OcspCertificateId own(
            known ? OCSP_cert_to_id(known, pair.certificate.get(), pair.issuer.get()) : nullptr);
        if (own && OCSP_id_cmp(own.get(), id) == 0)
            return single;
    }
    return nullptr;
}

void readAnswer(Revocation &result, OCSP_SINGLERESP *single, const QDateTime &at)
{
    int reason = -1;
    ASN1_GENERALIZEDTIME *revoked = nullptr;
    ASN1_GENERALIZEDTIME *thisUpdate = nullptr;
    ASN1_GENERALIZEDTIME *nextUpdate = nullptr;
    const int status = OCSP_single_get0_status(single, &reason, &revoked, &thisUpdate, &nextUpdate);
    result.thisUpdate = ossl::toDateTime(thisUpdate);
    result.nextUpdate = nextUpdate ? ossl::toDateTime(nextUpdate) : QDateTime();
    result.problem = answerAgeProblem(result.thisUpdate, result.nextUpdate, at);
    // As with lists: nobody takes back a revocation by letting the answer run out.
    const bool isStale = result.problem == Problem::OutOfDate || result.problem == Problem::TooOld;
    if (isStale && status == V_OCSP_CERTSTATUS_REVOKED)
        result.problem = Problem::None;
    if (result.problem != Problem::None)
        return;
    if (status == V_OCSP_CERTSTATUS_GOOD) {
        result.state = State::Good;
    } else if (status == V_OCSP_CERTSTATUS_REVOKED) {
        result.state = State::Revoked;
        result.revokedAt = ossl::toDateTime(revoked);
        result.reason = reason >= 0 ? QString::fromLatin1(OCSP_crl_reason_str(reason)) : QString();
    } else {
        result.problem = Problem::UnknownToResponder;
    }
}

/// RFC 8954 2.1: a responder may leave the nonce out; one that differs answers another question.
bool nonceDiffers(OCSP_BASICRESP *basic, const OcspQuestion &question)
{
    const auto *position = reinterpret_cast<const unsigned char *>(question.der.constData());
    const ossl::OcspRequest request(d2i_OCSP_REQUEST(nullptr, &position, question.der.size()));
    constexpr int unequal = 0;
    return request && OCSP_check_nonce(request.get(), basic) == unequal;
}

Revocation unknown(Problem problem, const QString &detail = {})
{
    Revocation result{State::Unknown};
    result.problem = problem;
    result.detail = detail;
    return result;
}

/// Whether it issued the certificate that an answer names; responders choose the digest.
bool isIssuerIn(OCSP_CERTID *id, const X509 *certificate)
{
    ASN1_OBJECT *digest = nullptr;
    if (OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, id) != 1)
        return false;
    const EVP_MD *known = EVP_get_digestbyobj(digest);
    const ossl::OcspCertificateId own(known ? OCSP_cert_to_id(known, nullptr, certificate) : nullptr);
    return own && OCSP_id_issuer_cmp(own.get(), id) == 0;
}

/// RFC 6960 4.2.1: whether it is the responder that an answer names.
bool isResponder(const OCSP_BASICRESP *basic, const X509 *certificate)
{
    const ASN1_OCTET_STRING *hash = nullptr;
    const X509_NAME *name = nullptr;
    if (OCSP_resp_get0_id(basic, &hash, &name) != 1)
        return false;
    if (name)
        return X509_NAME_cmp(name, X509_get_subject_name(certificate)) == 0;
    const QByteArray key = ossl::bytesOf(X509_get0_pubkey_bitstr(certificate));
    return QCryptographicHash::hash(key, QCryptographicHash::Sha1) == ossl::bytesOf(hash);
}

bool isAlgorithmKnown(const OCSP_BASICRESP *basic)
{
    const ASN1_OBJECT *algorithm = nullptr;
    X509_ALGOR_get0(&algorithm, nullptr, nullptr, OCSP_resp_get0_tbs_sigalg(basic));
    int digest = NID_undef;
    int type = NID_undef;
    return OBJ_find_sigid_algs(OBJ_obj2nid(algorithm), &digest, &type) == 1;
}

/// A certificate whose key may have signed an answer.
struct Responder {
    ossl::X509Cert certificate;
    bool isMeant; ///< for sure; of those at hand another one may have its name
};

/// Whom an answer comes from. Each certificate is tried by itself: OpenSSL takes the first that has the name.
class AnswerCheck final
{
public:
    AnswerCheck(OCSP_BASICRESP *basic, qint64 size, Signers &signers)
        : m_basic(basic)
        , m_size(size)
        , m_signers(signers)
    {
    }

    SignatureVerdict verdict()
    {
        findIssuers();
        findResponders();
        keepThoseWhoSigned();
        if (!m_responders.empty() && !m_issuers.empty())
            return bySigner();
        if (m_isCut)
            return {SignatureState::NotChecked};
        const bool isHeldAgainst = m_failure != SignatureState::SignerMissing && !m_issuers.empty();
        return {m_failure, isHeldAgainst ? m_issuers.front().displayTitle() : QString()};
    }

private:
    void findIssuers()
    {
        OCSP_SINGLERESP *single = OCSP_resp_get0(m_basic, 0);
        auto *id = single ? const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single)) : nullptr;
        ASN1_OCTET_STRING *keyHash = nullptr;
        if (!id || OCSP_id_get0_info(nullptr, nullptr, &keyHash, nullptr, id) != 1)
            return;
        const Signers::Candidates found = m_signers.withKeyHash(ossl::bytesOf(keyHash));
        m_isCut = !found.isAll;
        for (const int number : found.numbers) {
            const ossl::X509Cert issuer = ossl::shallowX509FromDer(m_signers.at(number).der());
            if (issuer && isIssuerIn(id, issuer.get()))
                m_issuers.push_back(m_signers.at(number));
        }
    }

    /// Those that were sent along, and those at hand.
    void findResponders()
    {
        const STACK_OF(X509) *sent = OCSP_resp_get0_certs(m_basic);
        for (int i = 0; i < sk_X509_num(sent); ++i) {
            X509 *certificate = sk_X509_value(sent, i);
            if (isResponder(m_basic, certificate) && X509_up_ref(certificate) == 1)
                m_responders.push_back({ossl::X509Cert(certificate), true});
        }
        const ASN1_OCTET_STRING *hash = nullptr;
        const X509_NAME *name = nullptr;
        OCSP_resp_get0_id(m_basic, &hash, &name);
        const Signers::Candidates found = respondersFor(m_basic, m_signers);
        m_isCut = m_isCut || !found.isAll;
        for (const int number : found.numbers) {
            const pki::Certificate &certificate = m_signers.at(number);
            const bool isMeant
                = !name || std::find(m_issuers.cbegin(), m_issuers.cend(), certificate) != m_issuers.cend();
            if (ossl::X509Cert parsed = ossl::x509FromDer(certificate.der()))
                m_responders.push_back({std::move(parsed), isMeant});
        }
    }

    bool mayTry()
    {
        constexpr int needed = 2; // whose key it is, and whether it may be
        const bool isNeeded = m_tried++ < needed;
        const bool may = m_signers.mayTry(m_size, isNeeded ? Signers::Try::First : Signers::Try::Another);
        m_isCut = m_isCut || !may;
        return may;
    }

    void keepThoseWhoSigned()
    {
        std::vector<Responder> kept;
        QByteArray signer;
        for (Responder &one : m_responders) {
            const QByteArray key = ossl::bytesOf(X509_get0_pubkey_bitstr(one.certificate.get()));
            if (signer.isEmpty() && mayTry() && hasSigned(one))
                signer = key;
            if (!signer.isEmpty() && key == signer)
                kept.push_back(std::move(one));
        }
        m_responders = std::move(kept);
    }

    bool hasSigned(const Responder &one)
    {
        const ossl::X509View alone = viewOf(one);
        const bool has = alone && OCSP_basic_verify(m_basic, alone.get(), nullptr, OCSP_NOVERIFY | OCSP_NOINTERN) == 1;
        ERR_clear_error();
        if (!has && one.isMeant && m_failure != SignatureState::Unsupported) {
            const bool isReadable = isAlgorithmKnown(m_basic) && X509_get0_pubkey(one.certificate.get());
            m_failure = isReadable ? SignatureState::Bad : SignatureState::Unsupported;
        }
        return has;
    }

    /// Whether an issuer signed it, or entitled one who did.
    SignatureVerdict bySigner()
    {
        const QDateTime made = ossl::toDateTime(OCSP_resp_get0_produced_at(m_basic));
        for (const pki::Certificate &issuer : m_issuers) {
            const ossl::X509Cert parsed = ossl::x509FromDer(issuer.der());
            for (const Responder &one : m_responders) {
                const ossl::X509View alone = viewOf(one);
                if (parsed && alone && mayTry()
                    && verifySigner(m_basic, parsed.get(), made, alone.get()) == Problem::None)
                    return {SignatureState::Good, issuer.displayTitle()};
            }
        }
        return m_isCut ? SignatureVerdict{SignatureState::NotChecked}
                       : SignatureVerdict{SignatureState::SignerNotAuthorised, m_issuers.front().displayTitle()};
    }

    static ossl::X509View viewOf(const Responder &one)
    {
        ossl::X509View view(sk_X509_new_null());
        return view && sk_X509_push(view.get(), one.certificate.get()) > 0 ? std::move(view) : nullptr;
    }

    OCSP_BASICRESP *m_basic;
    const qint64 m_size;
    Signers &m_signers;
    std::vector<pki::Certificate> m_issuers; ///< of one name and key
    std::vector<Responder> m_responders;
    SignatureState m_failure = SignatureState::SignerMissing; ///< where none has signed it
    int m_tried = 0;
    bool m_isCut = false; ///< not all that might have signed it were tried
};

} // namespace

Revocation checkOcsp(const QByteArray &answer, const OcspQuery &query)
{
    const ossl::ErrorScope scope;
    const Pair pair = parsed(query.subject);
    const auto *position = reinterpret_cast<const unsigned char *>(answer.constData());
    const ossl::OcspResponse response(d2i_OCSP_RESPONSE(nullptr, &position, answer.size()));
    if (!pair || !response)
        return unknown(Problem::Unusable);
    const int status = OCSP_response_status(response.get());
    if (status != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return unknown(Problem::ResponderRefused, QString::fromLatin1(OCSP_response_status_str(status)));
    const ossl::OcspBasicResponse basic(OCSP_response_get1_basic(response.get()));
    if (!basic)
        return unknown(Problem::Unusable);
    OCSP_SINGLERESP *single = answerAbout(basic.get(), pair);
    if (!single)
        return unknown(Problem::OtherCertificate);
    const Problem problem = signerProblem(basic.get(), pair.issuer.get(), answer.size(), query);
    if (problem != Problem::None)
        return unknown(problem);
    if (query.question && nonceDiffers(basic.get(), *query.question))
        return unknown(Problem::NonceDiffers);
    Revocation result{State::Unknown};
    readAnswer(result, single, query.at);
    return result;
}

std::optional<SignatureVerdict> answerSignature(const QByteArray &answer, Signers &signers)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(answer.constData());
    const ossl::OcspResponse response(d2i_OCSP_RESPONSE(nullptr, &position, answer.size()));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return std::nullopt;
    const ossl::OcspBasicResponse basic(OCSP_response_get1_basic(response.get()));
    return basic ? std::optional(AnswerCheck(basic.get(), answer.size(), signers).verdict()) : std::nullopt;
}

} // namespace certwright::revocation
