#include "core/verify/message_signature.h"

#include "core/ossl/bytes.h"
#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/pki/certificate.h"

#include <openssl/err.h>

namespace certwright::verify {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSigners = 100; // as many as are shown; a message of a hundred thousand would take minutes

SignatureState whyNot()
{
    const unsigned long error = ERR_peek_last_error();
    if (ERR_GET_LIB(error) != ERR_LIB_CMS)
        return SignatureState::Unsupported;
    switch (ERR_GET_REASON(error)) {
    case CMS_R_SIGNER_CERTIFICATE_NOT_FOUND:
        return SignatureState::SignerMissing;
    case CMS_R_VERIFICATION_FAILURE:
    case CMS_R_CONTENT_VERIFY_ERROR:
    case CMS_R_MESSAGEDIGEST_WRONG_LENGTH:
        return SignatureState::Bad;
    default:
        return SignatureState::Unsupported;
    }
}

/// The title of the first signer, whose certificate was found.
QString signerOf(CMS_ContentInfo *message)
{
    X509 *certificate = nullptr;
    CMS_SignerInfo *signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(message), 0);
    CMS_SignerInfo_get0_algs(signer, nullptr, &certificate, nullptr, nullptr);
    if (!certificate)
        return {};
    const Result<pki::Certificate> parsed = pki::Certificate::parse(ossl::toDer(i2d_X509, certificate), {});
    return parsed ? parsed->displayTitle() : QString();
}

} // namespace

QString signatureKey(SignatureState state)
{
    switch (state) {
    case SignatureState::Good:
        return u"good"_s;
    case SignatureState::Bad:
        return u"bad"_s;
    case SignatureState::SignerNotAuthorised:
        return u"signer-not-authorised"_s;
    case SignatureState::NotChecked:
        return u"not-checked"_s;
    case SignatureState::SignerMissing:
        return u"signer-missing"_s;
    case SignatureState::ContentMissing:
        return u"content-missing"_s;
    case SignatureState::Unsupported:
        return u"unsupported"_s;
    }
    return {};
}

std::optional<SignatureVerdict> messageSignature(const QByteArray &contentInfo, const QByteArray &beside)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(contentInfo.constData());
    const ossl::CmsMessage message(d2i_CMS_ContentInfo(nullptr, &position, contentInfo.size()));
    if (!message || OBJ_obj2nid(CMS_get0_type(message.get())) != NID_pkcs7_signed
        || sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(message.get())) < 1)
        return std::nullopt;
    ASN1_OCTET_STRING **content = CMS_get0_content(message.get());
    const bool isDetached = !content || !*content;
    if (isDetached && beside.isEmpty())
        return SignatureVerdict{SignatureState::ContentMissing};
    if (sk_CMS_SignerInfo_num(CMS_get0_SignerInfos(message.get())) > mostSigners)
        return SignatureVerdict{SignatureState::Unsupported};
    ERR_clear_error();
    constexpr unsigned flags = CMS_NO_SIGNER_CERT_VERIFY | CMS_BINARY;
    const ossl::Bio about = isDetached ? ossl::readBio(beside) : nullptr;
    const bool isGood = CMS_verify(message.get(), nullptr, nullptr, about.get(), nullptr, flags) == 1;
    return SignatureVerdict{isGood ? SignatureState::Good : whyNot(), signerOf(message.get())};
}

} // namespace certwright::verify
