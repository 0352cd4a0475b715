#include "core/revocation/ocsp.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/revocation/age.h"
#include "core/revocation/signature.h"

#include <openssl/err.h>

#include <ctime>
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

/// Certificates at hand, parsed; who signed is looked for among them.
struct Open {
    std::vector<ossl::X509Cert> owned;
    ossl::X509View view{sk_X509_new_null()};
};

Open parsed(const QList<pki::Certificate> &certificates)
{
    Open open;
    for (const pki::Certificate &certificate : certificates) {
        ossl::X509Cert one = ossl::x509FromDer(certificate.der());
        if (open.view && one && sk_X509_push(open.view.get(), one.get()) > 0)
            open.owned.push_back(std::move(one));
    }
    return open;
}

/// Without the issuer there is still its responder's certificate, which may come with the answer.
bool isChanged(OCSP_BASICRESP *basic, STACK_OF(X509) * others)
{
    ERR_clear_error();
    const int verified = OCSP_basic_verify(basic, others, nullptr, OCSP_NOVERIFY);
    const unsigned long error = ERR_peek_last_error();
    ERR_clear_error();
    return verified != 1 && ERR_GET_LIB(error) == ERR_LIB_OCSP && ERR_GET_REASON(error) == OCSP_R_SIGNATURE_FAILURE;
}

SignatureState stateOf(Problem problem)
{
    switch (problem) {
    case Problem::None:
        return SignatureState::Good;
    case Problem::BadSignature:
        return SignatureState::Bad;
    case Problem::SignerNotAuthorised:
        return SignatureState::SignerNotAuthorised;
    default:
        return SignatureState::Unsupported;
    }
}

SignatureVerdict verdictOn(OCSP_BASICRESP *basic, const QList<pki::Certificate> &atHand)
{
    const Open open = parsed(atHand);
    OCSP_SINGLERESP *single = OCSP_resp_get0(basic, 0);
    auto *id = single ? const_cast<OCSP_CERTID *>(OCSP_SINGLERESP_get0_id(single)) : nullptr;
    const QDateTime made = ossl::toDateTime(OCSP_resp_get0_produced_at(basic));
    SignatureVerdict verdict;
    constexpr int mostIssuers = 16; // of one name and key
    int tried = 0;
    for (const ossl::X509Cert &issuer : open.owned) {
        if (!id || verdict.state == SignatureState::Good || tried == mostIssuers || !isIssuerIn(id, issuer.get()))
            continue;
        ++tried;
        const Result<pki::Certificate> known = pki::Certificate::parse(ossl::toDer(i2d_X509, issuer.get()), {});
        verdict = {stateOf(verifySigner(basic, issuer.get(), made, open.view.get())),
            known ? known->displayTitle() : QString()};
    }
    if (verdict.state == SignatureState::SignerMissing && isChanged(basic, open.view.get()))
        verdict.state = SignatureState::Bad;
    return verdict;
}

} // namespace

Result<OcspQuestion> ocspRequest(const Subject &subject)
{
    const ossl::ErrorScope scope;
    const Pair pair = parsed(subject);
    const ossl::OcspRequest request(OCSP_REQUEST_new());
    // RFC 5019 2.1.1: SHA-1 names the issuer; it protects nothing here, and other digests are not understood
    // everywhere.
    ossl::OcspCertificateId id(pair ? OCSP_cert_to_id(EVP_sha1(), pair.certificate.get(), pair.issuer.get()) : nullptr);
    if (!request || !id || !OCSP_request_add0_id(request.get(), id.get()))
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"OCSP_request_add0_id"_s});
    static_cast<void>(id.release()); // the request owns it now
    constexpr int nonceSize = 32;
    if (OCSP_request_add1_nonce(request.get(), nullptr, nonceSize) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"OCSP_request_add1_nonce"_s});
    return OcspQuestion{ossl::toDer(i2d_OCSP_REQUEST, request.get())};
}

Revocation checkOcsp(
    const QByteArray &answer, const Subject &subject, const QDateTime &at, const OcspQuestion *question)
{
    const ossl::ErrorScope scope;
    const Pair pair = parsed(subject);
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
    if (const Problem problem = verifySigner(basic.get(), pair.issuer.get(), at); problem != Problem::None)
        return unknown(problem);
    if (question && nonceDiffers(basic.get(), *question))
        return unknown(Problem::NonceDiffers);
    Revocation result{State::Unknown};
    readAnswer(result, single, at);
    return result;
}

std::optional<SignatureVerdict> answerSignature(const QByteArray &answer, const QList<pki::Certificate> &atHand)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(answer.constData());
    const ossl::OcspResponse response(d2i_OCSP_RESPONSE(nullptr, &position, answer.size()));
    if (!response || OCSP_response_status(response.get()) != OCSP_RESPONSE_STATUS_SUCCESSFUL)
        return std::nullopt;
    const ossl::OcspBasicResponse basic(OCSP_response_get1_basic(response.get()));
    return basic ? std::optional(verdictOn(basic.get(), atHand)) : std::nullopt;
}

Result<QByteArray> ocspDer(const QByteArray &data, const QString &source)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(data.constData());
    const auto *end = position + data.size();
    const ossl::OcspResponse response(d2i_OCSP_RESPONSE(nullptr, &position, data.size()));
    if (!response || position != end)
        return Error{ErrorCode::NotAnOcspResponse, {source}};
    return data;
}

} // namespace certwright::revocation
