#include "core/pki/request.h"

#include "core/ossl/error_queue.h"
#include "core/ossl/handles.h"
#include "core/pki/asn1_value.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/key_info.h"
#include "core/pki/name_codec.h"
#include "core/pki/oid_names.h"
#include "core/pki/sha.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

namespace {

constexpr auto extensionRequest = "1.2.840.113549.1.9.14"_L1;
constexpr auto microsoftExtensions = "1.3.6.1.4.1.311.2.1.14"_L1; // the same, from before PKCS#9 had one
constexpr auto challengePassword = "1.2.840.113549.1.9.7"_L1;

} // namespace

struct CertificateRequest::Data {
    QByteArray der;
    QByteArray subjectDer;
    QByteArray publicKey;
    QString subject;
    QString signatureAlgorithm;
    KeyInfo key;
    QList<RawExtension> extensions;
    QList<RequestAttribute> attributes;
    SelfSignature selfSignature = SelfSignature::Unsupported;

    bool readInfo(QByteArrayView info);
    bool readAttributes(QByteArrayView attributes);
};

namespace {

SelfSignature checkSignature(const QByteArray &der)
{
    const ossl::ErrorScope scope;
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const ossl::X509Request request(d2i_X509_REQ(nullptr, &position, der.size()));
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (key == nullptr)
        return SelfSignature::Unsupported;
    const int outcome = X509_REQ_verify(request.get(), key);
    if (outcome == 1)
        return SelfSignature::Good;
    // Negative: the algorithm cannot be had; 0: it was computed and does not fit.
    return outcome == 0 ? SelfSignature::Bad : SelfSignature::Unsupported;
}

} // namespace

bool CertificateRequest::Data::readInfo(QByteArrayView info)
{
    DerReader reader(info);
    const std::optional<DerElement> version = reader.next(IntegerTag);
    const std::optional<DerElement> name = reader.next(SequenceTag);
    const std::optional<DerElement> spki = reader.next(SequenceTag);
    const std::optional<DerElement> list = reader.nextContext(0);
    if (!version || !name || !spki || !reader.atEnd())
        return false;
    subjectDer = name->encoding.toByteArray();
    subject = distinguishedNameText(subjectDer);
    publicKey = spki->encoding.toByteArray();
    key = keyInfoOfPublicKey(publicKey);
    return !list || readAttributes(list->content); // absent in some old requests, although RFC 2986 wants it
}

bool CertificateRequest::Data::readAttributes(QByteArrayView list)
{
    DerReader reader(list);
    while (const std::optional<DerElement> item = reader.next(SequenceTag)) {
        DerReader parts(item->content);
        const std::optional<DerElement> type = parts.next(OidTag);
        const std::optional<DerElement> values = parts.next(SetTag);
        if (!type || !values)
            return false;
        const QString oid = oidDotted(type->content);
        const std::optional<DerElement> first = firstElement(values->content);
        const bool isSequence = first && first->is(SequenceTag);
        if (isSequence && (oid == extensionRequest || oid == microsoftExtensions)) {
            extensions.append(readExtensions(first->content));
            continue;
        }
        const bool isShown = first && !first->constructed && oid != challengePassword;
        attributes.append({oid, oidName(oid), isShown ? primitiveText(*first) : QString()});
    }
    return reader.atEnd();
}

CertificateRequest::CertificateRequest(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<CertificateRequest> CertificateRequest::parse(const QByteArray &der, const QString &source)
{
    if (der.isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    const std::optional<DerElement> whole = firstElement(der);
    if (!whole || !whole->is(SequenceTag))
        return Error{ErrorCode::DamagedObject, {source}};
    if (whole->encoding.size() != der.size())
        return Error{ErrorCode::TrailingData, {source}};
    DerReader reader(whole->content);
    const std::optional<DerElement> info = reader.next(SequenceTag);
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> signature = reader.next(BitStringTag);
    auto data = std::make_shared<Data>();
    data->der = der;
    if (!info || !algorithm || !signature || !reader.atEnd() || !data->readInfo(info->content))
        return Error{ErrorCode::DamagedObject, {source}};
    data->signatureAlgorithm = algorithmName(algorithm->content);
    data->selfSignature = checkSignature(der);
    return CertificateRequest(std::move(data));
}

const QByteArray &CertificateRequest::der() const
{
    return m_data->der;
}

QString CertificateRequest::subject() const
{
    return m_data->subject;
}

QByteArray CertificateRequest::subjectDer() const
{
    return m_data->subjectDer;
}

const KeyInfo &CertificateRequest::keyInfo() const
{
    return m_data->key;
}

const QByteArray &CertificateRequest::publicKeyDer() const
{
    return m_data->publicKey;
}

QByteArray CertificateRequest::spkiSha256() const
{
    return pki::sha256(m_data->publicKey);
}

QString CertificateRequest::signatureAlgorithm() const
{
    return m_data->signatureAlgorithm;
}

QList<RawExtension> CertificateRequest::extensions() const
{
    return m_data->extensions;
}

GeneralNames CertificateRequest::subjectAltNames() const
{
    const auto found = std::find_if(m_data->extensions.cbegin(), m_data->extensions.cend(),
        [](const RawExtension &extension) { return extension.oid == "2.5.29.17"_L1; });
    return found == m_data->extensions.cend() ? GeneralNames() : decodeSubjectAltName(found->value);
}

QList<RequestAttribute> CertificateRequest::attributes() const
{
    return m_data->attributes;
}

bool CertificateRequest::hasChallengePassword() const
{
    return std::any_of(m_data->attributes.cbegin(), m_data->attributes.cend(),
        [](const RequestAttribute &attribute) { return attribute.oid == challengePassword; });
}

SelfSignature CertificateRequest::selfSignature() const
{
    return m_data->selfSignature;
}

} // namespace certwright::pki
