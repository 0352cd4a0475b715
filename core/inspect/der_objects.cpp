#include "core/inspect/der_objects.h"

#include "core/inspect/ber_cursor.h"
#include "core/inspect/containers.h"
#include "core/inspect/error_place.h"
#include "core/inspect/ill_encoded.h"
#include "core/inspect/key_objects.h"
#include "core/inspect/other_formats.h"
#include "core/inspect/public_objects.h"
#include "core/inspect/shape.h"
#include "core/pki/key_info.h"
#include "core/pki/sha.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace certwright::inspect {

using namespace pki;

namespace {

/// What is wrong with something that cannot be read: part of it is missing or changed, or its maker encoded it wrongly.
Error whyUnreadable(const QByteArray &der, const FoundObject &object, const QString &detail, const Gathering &gathering)
{
    Error error{ErrorCode::DamagedObject, {gathering.source()}, detail};
    if (const std::optional<IllEncoded> element = firstIllEncoded(der))
        error.args = damagedAt(
            gathering.source(), object, {QStringLiteral("encoding"), QString::number(element->offset), element->type})
                         .args;
    return error;
}

void readCertificate(QByteArrayView der, FoundObject object, Gathering &gathering)
{
    Result<Certificate> certificate = Certificate::fromDer(der.toByteArray(), gathering.source());
    if (certificate)
        return addCertificate(std::move(certificate).value(), std::move(object), gathering);
    object.kind = ObjectKind::Certificate;
    object.der = der.toByteArray(); // its structure may be read all the same
    object.problem = whyUnreadable(object.der, object, certificate.error().detail, gathering);
    gathering.add(std::move(object));
}

void addPublicKey(QByteArray der, FoundObject object, Gathering &gathering)
{
    object.kind = ObjectKind::PublicKey;
    object.key = keyInfoOfPublicKey(der);
    object.spkiSha256 = pki::sha256(der);
    object.publicKey = der;
    object.der = std::move(der);
    gathering.add(std::move(object));
}

/// What needs no more than its bytes here: those who show it decode it.
void addPublic(ObjectKind kind, QByteArrayView der, FoundObject object, Gathering &gathering)
{
    object.kind = kind;
    object.der = der.toByteArray();
    if (const QByteArrayView spki = publicKeyInside(kind, der); !spki.isEmpty()) {
        object.publicKey = spki.toByteArray();
        object.key = keyInfoOfPublicKey(object.publicKey);
        object.spkiSha256 = pki::sha256(object.publicKey);
    }
    if (!isReadable(kind, der))
        object.problem = whyUnreadable(object.der, object, {}, gathering);
    gathering.add(std::move(object));
}

/// A label such as "TSS2 PRIVATE KEY": the bytes of what is no known key do not stay in memory either.
bool mayBeSecret(const QString &label)
{
    return label.contains(u"PRIVATE"_s) || label.contains(u"SECRET"_s);
}

void addUnknown(FoundObject object, const QString &what, Gathering &gathering)
{
    object.kind = ObjectKind::Unknown;
    object.problem = Error{ErrorCode::UnknownObject, {gathering.source(), what, QString::number(object.offset)}};
    gathering.add(std::move(object));
}

/// The closed list has no kind for it, but it is known, so nothing is wrong with it.
void addOcspRequest(QByteArrayView der, FoundObject object, Gathering &gathering)
{
    object.kind = ObjectKind::Unknown;
    object.label = ocspRequestLabel();
    object.der = der.toByteArray();
    gathering.add(std::move(object));
}

/// What stands behind the header of a structure that is none of ours or damaged, at its place. Answers whether there is
/// anything.
bool readWithin(QByteArrayView der, const FoundObject &base, Gathering &gathering)
{
    const int before = gathering.count();
    QByteArrayView content = contentStart(der);
    if (content.isEmpty()) // the header itself may be what is damaged
        content = der.sliced(std::min<qsizetype>(1, der.size()));
    if (base.format == ObjectFormat::Der)
        readCarved(content, base.offset + (content.data() - der.data()), gathering);
    else
        readCarvedAt(content, base, gathering);
    return gathering.count() > before;
}

/// Its der is never kept: it may hold private keys.
void addDamagedPkcs12(QByteArrayView der, FoundObject object, Gathering &gathering)
{
    const FoundObject place = object;
    object.kind = ObjectKind::Pkcs12;
    object.problem = Error{ErrorCode::DamagedObject, {gathering.source()}};
    gathering.add(std::move(object));
    readWithin(der, place, gathering);
}

Error whyNoElement(QByteArrayView data, qsizetype offset, const Gathering &gathering)
{
    if (isNestedTooDeeply(data))
        return {ErrorCode::NestedTooDeeply, {gathering.source()}};
    return {ErrorCode::ObjectCutOff, {gathering.source(), QString::number(offset)}};
}

/// What stands there of something that is not whole, and what is whole inside of it.
void readCutOff(QByteArrayView data, FoundObject object, Gathering &gathering)
{
    const FoundObject place = object;
    if (beginsLikeCertificate(data))
        object.kind = ObjectKind::Certificate;
    else if (beginsLikePkcs12(data))
        object.kind = ObjectKind::Pkcs12;
    object.problem = whyNoElement(data, object.offset, gathering);
    const bool isCutOff = object.problem->code == ErrorCode::ObjectCutOff;
    if (isCutOff && object.kind == ObjectKind::Pkcs12)
        object.problem->args << u"pkcs12"_s;
    gathering.add(std::move(object));
    if (isCutOff)
        readWithin(data, place, gathering);
}

/// Whether no more is known of it than what it looks like. It may be another structure, or have sound parts.
bool isOpaque(const FoundObject &object)
{
    if (object.kind == ObjectKind::Certificate)
        return false;
    const bool isKey = object.kind == ObjectKind::PrivateKey || object.kind == ObjectKind::PublicKey;
    if (!object.problem)
        return isKey && object.key && isUnknown(*object.key);
    return object.problem->code == ErrorCode::DamagedObject || object.problem->code == ErrorCode::UnsupportedAlgorithm;
}

void readShape(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    switch (shapeOf(der)) {
    case Shape::Certificate:
        return readCertificate(der, std::move(base), gathering);
    case Shape::Request:
        return addPublic(ObjectKind::Csr, der, std::move(base), gathering);
    case Shape::RevocationList:
        return addPublic(ObjectKind::Crl, der, std::move(base), gathering);
    case Shape::OcspResponse:
        return addPublic(ObjectKind::OcspResponse, der, std::move(base), gathering);
    case Shape::Spkac:
        return addPublic(ObjectKind::Spkac, der, std::move(base), gathering);
    case Shape::PublicKeyInfo:
        return addPublicKey(der.toByteArray(), std::move(base), gathering);
    case Shape::Pkcs1PublicKey:
        return addPublicKey(wrappedRsaKey(der), std::move(base), gathering);
    case Shape::Pkcs8:
    case Shape::EncryptedPkcs8:
    case Shape::Pkcs1Key:
    case Shape::Sec1Key:
    case Shape::DsaKey:
        return addPrivateKey(der, std::move(base), gathering);
    case Shape::Pkcs7:
        return readPkcs7(der, std::move(base), gathering);
    case Shape::Pkcs12:
        return readPkcs12(der, std::move(base), gathering);
    case Shape::PkiPath:
        return readPkiPath(der, std::move(base), gathering);
    case Shape::OcspRequest:
        return addOcspRequest(der, std::move(base), gathering);
    case Shape::None:
        if (beginsLikeCertificate(der))
            return addDamagedCertificate(der, std::move(base), gathering);
        if (beginsLikePkcs12(der))
            return addDamagedPkcs12(der, std::move(base), gathering);
        if (readWithin(der, base, gathering))
            return;
        if (!mayBeSecret(base.label))
            base.der = der.toByteArray();
        return addUnknown(std::move(base), base.label.isEmpty() ? u"ASN.1"_s : base.label, gathering);
    }
}

} // namespace

void addCertificate(Certificate certificate, FoundObject object, Gathering &gathering)
{
    object.kind = ObjectKind::Certificate;
    object.der = certificate.der();
    object.spkiSha256 = certificate.spkiSha256();
    object.publicKey = certificate.publicKeyDer();
    object.key = certificate.keyInfo();
    object.certificate = std::move(certificate);
    gathering.add(std::move(object));
}

void addDamagedCertificate(QByteArrayView der, FoundObject object, Gathering &gathering)
{
    constexpr qsizetype enough = 64 * 1024; // to look at its structure; where it ends is not known
    const FoundObject place = object;
    object.kind = ObjectKind::Certificate;
    object.der = der.first(std::min(der.size(), enough)).toByteArray();
    object.problem = whyUnreadable(object.der, object, {}, gathering);
    gathering.add(std::move(object));
    readWithin(der, place, gathering);
}

bool readDamaged(QByteArrayView data, const FoundObject &base, Gathering &gathering)
{
    const bool isOne = beginsLikeCertificate(data);
    if (isOne)
        addDamagedCertificate(data, base, gathering);
    return isOne;
}

void readRest(QByteArrayView data, qsizetype understood, const FoundObject &base, Gathering &gathering)
{
    const QByteArrayView rest = data.sliced(understood);
    if (rest.trimmed().isEmpty() || !gathering.isOpen())
        return;
    const bool isOwnPlace = base.format == ObjectFormat::Der; // elsewhere a DER offset is no place in the input
    FoundObject place = base;
    if (isOwnPlace) {
        place.offset += understood;
        place.size = rest.size();
    }
    const bool isRead = readDamaged(rest, place, gathering)
        || (isOwnPlace ? readCarved(rest, place.offset, gathering) : readCarvedAt(rest, place, gathering));
    if (!isRead)
        gathering.note({ErrorCode::UnreadableRest,
            {gathering.source(), QString::number(place.offset), QString::number(rest.size())}});
}

void readElement(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    const int index = gathering.count();
    readShape(der, base, gathering);
    if (gathering.count() == index + 1 && isOpaque(gathering.object(index)))
        readWithin(der, base, gathering);
}

qsizetype readDer(QByteArrayView data, const FoundObject &base, Gathering &gathering)
{
    BerCursor cursor(data);
    qsizetype at = 0;
    const bool isOwnPlace = base.format == ObjectFormat::Der; // elsewhere a DER offset is no place in the input
    while (gathering.isOpen() && looksLikeDer(cursor.rest())) {
        const std::optional<BerElement> element = cursor.next();
        FoundObject object = base;
        if (isOwnPlace) {
            object.offset = base.offset + at;
            object.size = element ? element->encoding.size() : data.size() - at;
        }
        if (element) {
            readElement(element->encoding, object, gathering);
            at += element->encoding.size();
        } else {
            readCutOff(cursor.rest(), std::move(object), gathering);
            return data.size();
        }
        gathering.deliver();
    }
    return at;
}

bool looksLikeDer(QByteArrayView data)
{
    constexpr std::array first{tag::sequence, tag::integer, tag::oid, tag::enumerated};
    const std::optional<qsizetype> size = claimedSize(data);
    if (!size || data.isEmpty() || static_cast<quint8>(data.front()) != tag::sequence)
        return false;
    if (*size <= data.size())
        return holdsElements(BerCursor(data).next()->content);
    // Cut off: then the first element inside must be one that our structures begin with, and fit into the whole.
    const QByteArrayView inside = contentStart(data);
    const std::optional<qsizetype> inner = claimedSize(inside);
    return inner && *inner <= *size
        && std::find(first.begin(), first.end(), static_cast<quint8>(inside[0])) != first.end();
}

} // namespace certwright::inspect
