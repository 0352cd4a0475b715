#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/revocation/ocsp.h"

namespace certwright::revocation {

using namespace Qt::StringLiterals;

Result<OcspQuestion> ocspRequest(const Subject &subject)
{
    const ossl::ErrorScope scope;
    const ossl::X509Cert certificate = ossl::x509FromDer(subject.certificate.der());
    const ossl::X509Cert issuer = ossl::x509FromDer(subject.issuer.der());
    const ossl::OcspRequest request(OCSP_REQUEST_new());
    // RFC 5019 2.1.1: SHA-1 names the issuer; it protects nothing here, and other digests are not understood
    // everywhere.
    ossl::OcspCertificateId id(
        certificate && issuer ? OCSP_cert_to_id(EVP_sha1(), certificate.get(), issuer.get()) : nullptr);
    if (!request || !id || !OCSP_request_add0_id(request.get(), id.get()))
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"OCSP_request_add0_id"_s});
    static_cast<void>(id.release()); // the request owns it now
    constexpr int nonceSize = 32;
    if (OCSP_request_add1_nonce(request.get(), nullptr, nonceSize) != 1)
        return ossl::takeError(ErrorCode::OpenSslFailed, {u"OCSP_request_add1_nonce"_s});
    return OcspQuestion{ossl::toDer(i2d_OCSP_REQUEST, request.get())};
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
