#include "core/pki/ocsp_response.h"

#include "core/pki/asn1_value.h"
#include "core/pki/distinguished_name.h"
#include "core/pki/extension_decoder.h"
#include "core/pki/serial_number.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace certwright::pki {

struct OcspResponse::Data {
    QByteArray der;
    OcspStatus status = OcspStatus::Successful;
    QString responderName;
    QByteArray responderKeyHash;
    QDateTime producedAt;
    QString signatureAlgorithm;
    std::optional<PssParameters> pss;
    QList<OcspSingleResponse> responses;
    QList<RawExtension> extensions;
    QList<Certificate> certificates;

    bool readBasic(QByteArrayView basic);
    bool readData(QByteArrayView data);
    bool readResponder(const std::optional<DerElement> &responder);
    void readCertificates(QByteArrayView list);
};

namespace {

constexpr auto basicResponse = "1.3.6.1.5.5.7.48.1.1"_L1;
constexpr auto nonce = "1.3.6.1.5.5.7.48.1.2"_L1;

QDateTime generalizedTime(const std::optional<DerElement> &element)
{
    return element && element->is(GeneralizedTimeTag) ? timeValue(GeneralizedTimeTag, element->content) : QDateTime();
}

QList<RawExtension> wrappedExtensions(const std::optional<DerElement> &wrapped)
{
    const std::optional<DerElement> list = wrapped ? firstElement(wrapped->content) : std::nullopt;
    return list && list->is(SequenceTag) ? readExtensions(list->content) : QList<RawExtension>();
}

/// A SingleResponse while it is read; false when it is not what RFC 6960 4.2.1 says.
struct Single : OcspSingleResponse {
    bool readId(QByteArrayView content);
    bool readState(const std::optional<DerElement> &element);
};

bool Single::readId(QByteArrayView content)
{
    DerReader reader(content);
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> name = reader.next(OctetStringTag);
    const std::optional<DerElement> key = reader.next(OctetStringTag);
    const std::optional<DerElement> number = reader.next(IntegerTag);
    if (!algorithm || !name || !key || !number)
        return false;
    hashAlgorithm = algorithmName(algorithm->content);
    issuerNameHash = name->content.toByteArray();
    issuerKeyHash = key->content.toByteArray();
    serial = serialOctets(number->content).toByteArray();
    return true;
}

/// The number of a CRLReason in its context tag, by the name that the CRL extension has for it.
QString reasonOf(const std::optional<DerElement> &wrapped)
{
    if (!wrapped)
        return {};
    const DecodedExtension decoded = decode({u"2.5.29.21"_s, false, wrapped->content.toByteArray()});
    return decoded.readable ? decoded.fields.constFirst().value : QString();
}

bool Single::readState(const std::optional<DerElement> &element)
{
    if (!element || element->tagClass != Asn1Class::ContextSpecific || element->tag > 2)
        return false;
    state = static_cast<OcspState>(element->tag);
    if (state != OcspState::Revoked)
        return true;
    DerReader reader(element->content);
    revokedAt = generalizedTime(reader.next());
    reason = reasonOf(reader.nextContext(0));
    return revokedAt.isValid();
}

std::optional<OcspSingleResponse> readSingle(QByteArrayView content)
{
    Single single;
    DerReader reader(content);
    const std::optional<DerElement> id = reader.next(SequenceTag);
    if (!id || !single.readId(id->content) || !single.readState(reader.next()))
        return std::nullopt;
    single.thisUpdate = generalizedTime(reader.next());
    if (const std::optional<DerElement> next = reader.nextContext(0))
        single.nextUpdate = generalizedTime(firstElement(next->content));
    single.extensions = wrappedExtensions(reader.nextContext(1));
    return reader.atEnd() ? std::optional<OcspSingleResponse>(std::move(single)) : std::nullopt;
}

} // namespace

bool OcspResponse::Data::readResponder(const std::optional<DerElement> &responder)
{
    const std::optional<DerElement> inner = responder ? onlyElement(responder->content) : std::nullopt;
    if (inner && responder->isContext(1) && inner->is(SequenceTag))
        responderName = distinguishedNameText(inner->encoding.toByteArray());
    else if (inner && responder->isContext(2) && inner->is(OctetStringTag))
        responderKeyHash = inner->content.toByteArray();
    else
        return false;
    return true;
}

/// RFC 6960 4.2.1: ResponseData.
bool OcspResponse::Data::readData(QByteArrayView data)
{
    DerReader reader(data);
    reader.nextContext(0); // version 1, the only one
    if (!readResponder(reader.next()))
        return false;
    producedAt = generalizedTime(reader.next());
    const std::optional<DerElement> list = reader.next(SequenceTag);
    extensions = wrappedExtensions(reader.nextContext(1));
    if (!producedAt.isValid() || !list || !reader.atEnd())
        return false;
    DerReader singles(list->content);
    while (const std::optional<DerElement> item = singles.next(SequenceTag)) {
        std::optional<OcspSingleResponse> single = readSingle(item->content);
        if (!single)
            return false;
        responses.append(std::move(*single));
    }
    return singles.atEnd();
}

void OcspResponse::Data::readCertificates(QByteArrayView list)
{
    DerReader reader(list);
    while (const std::optional<DerElement> item = reader.next(SequenceTag)) {
        if (Result<Certificate> certificate = Certificate::parse(item->encoding.toByteArray(), {}))
            certificates.append(std::move(certificate).value());
    }
}

bool OcspResponse::Data::readBasic(QByteArrayView basic)
{
    const std::optional<DerElement> whole = only(basic, SequenceTag);
    DerReader reader(whole ? whole->content : QByteArrayView());
    const std::optional<DerElement> data = reader.next(SequenceTag);
    const std::optional<DerElement> algorithm = reader.next(SequenceTag);
    const std::optional<DerElement> signature = reader.next(BitStringTag);
    if (!data || !algorithm || !signature || !readData(data->content))
        return false;
    signatureAlgorithm = algorithmName(algorithm->content);
    pss = pki::pssParameters(algorithm->encoding);
    const std::optional<DerElement> wrapped = reader.nextContext(0);
    if (const std::optional<DerElement> list = wrapped ? firstElement(wrapped->content) : std::nullopt)
        readCertificates(list->content);
    return reader.atEnd();
}

OcspResponse::OcspResponse(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

Result<OcspResponse> OcspResponse::parse(const QByteArray &der, const QString &source)
{
    if (der.isEmpty())
        return Error{ErrorCode::EmptyInput, {source}};
    const Error damaged{ErrorCode::DamagedObject, {source}};
    const std::optional<DerElement> whole = firstElement(der);
    DerReader reader(whole && whole->is(SequenceTag) ? whole->content : QByteArrayView());
    const std::optional<DerElement> status = reader.next(EnumeratedTag);
    const std::optional<qint64> number = status ? integerValue(status->content) : std::nullopt;
    if (!number || *number < 0 || *number > 6 || *number == 4)
        return damaged;
    if (whole->encoding.size() != der.size())
        return Error{ErrorCode::TrailingData, {source}};
    auto data = std::make_shared<Data>();
    data->der = der;
    data->status = static_cast<OcspStatus>(*number);
    // RFC 6960 4.2.1: "If the value of responseStatus is one of the error conditions, the responseBytes field is not
    // set." Where it is set all the same, nothing in it is an answer.
    if (data->status != OcspStatus::Successful)
        return OcspResponse(std::move(data));
    const std::optional<DerElement> wrapped = reader.nextContext(0);
    if (!wrapped)
        return damaged;
    const std::optional<DerElement> sequence = only(wrapped->content, SequenceTag);
    DerReader response(sequence ? sequence->content : QByteArrayView());
    const std::optional<DerElement> type = response.next(OidTag);
    const std::optional<DerElement> octets = response.next(OctetStringTag);
    if (!type || !octets)
        return damaged;
    if (oidDotted(type->content) != basicResponse)
        return Error{ErrorCode::UnsupportedAlgorithm, {oidDotted(type->content)}};
    return data->readBasic(octets->content) ? Result<OcspResponse>(OcspResponse(std::move(data)))
                                            : Result<OcspResponse>(damaged);
}

const QByteArray &OcspResponse::der() const
{
    return m_data->der;
}

OcspStatus OcspResponse::status() const
{
    return m_data->status;
}

QString OcspResponse::responderName() const
{
    return m_data->responderName;
}

QByteArray OcspResponse::responderKeyHash() const
{
    return m_data->responderKeyHash;
}

QDateTime OcspResponse::producedAt() const
{
    return m_data->producedAt;
}

QString OcspResponse::signatureAlgorithm() const
{
    return m_data->signatureAlgorithm;
}

std::optional<PssParameters> OcspResponse::pssParameters() const
{
    return m_data->pss;
}

QList<OcspSingleResponse> OcspResponse::responses() const
{
    return m_data->responses;
}

QList<RawExtension> OcspResponse::extensions() const
{
    return m_data->extensions;
}

bool OcspResponse::hasNonce() const
{
    return std::any_of(m_data->extensions.cbegin(), m_data->extensions.cend(),
        [](const RawExtension &extension) { return extension.oid == nonce; });
}

QList<Certificate> OcspResponse::certificates() const
{
    return m_data->certificates;
}

} // namespace certwright::pki
