#include "core/inspect/ber_cursor.h"
#include "core/inspect/cms_facts.h"
#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/inside.h"
#include "core/pki/distinguished_name.h"

#include <QScopeGuard>

namespace certwright::inspect {

namespace {

constexpr QByteArrayView plainData("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x01");
constexpr QByteArrayView signedData("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02");

/// What stands in a container, as long as no more is known of its place.
FoundObject inContainer(FoundObject base, int index)
{
    base.label.clear();
    base.container = index;
    return base;
}

/// Where a member stands: its own place where the input is DER, else that of its container.
FoundObject memberAt(QByteArrayView member, QByteArrayView container, const FoundObject &base, int index)
{
    FoundObject object = inContainer(base, index);
    if (base.format == ObjectFormat::Der) {
        object.offset = base.offset + (member.data() - container.data());
        object.size = member.size();
    }
    return object;
}

/// Reads the elements of a set or sequence; answers whether all of it could be walked.
bool readMembers(
    QByteArrayView members, QByteArrayView container, const FoundObject &base, int index, Gathering &gathering)
{
    BerCursor cursor(members);
    while (!cursor.atEnd() && gathering.isOpen()) {
        const std::optional<BerElement> member = cursor.next();
        if (!member)
            return false;
        readElement(member->encoding, memberAt(member->encoding, container, base, index), gathering);
    }
    return true;
}

/// The octets of an OCTET STRING in pieces (X.690 8.7.3), one after the other.
QByteArray joined(QByteArrayView pieces)
{
    QByteArray bytes;
    bytes.reserve(pieces.size());
    BerCursor cursor(pieces);
    while (const std::optional<BerElement> piece = cursor.next(tag::octetString))
        bytes += piece->content;
    return bytes;
}

/// What a message carries, which may be a file of ours: a signed profile, a mail with certificates.
void readCarried(BerCursor wrapped, QByteArrayView container, const FoundObject &base, Gathering &gathering)
{
    constexpr quint8 inPieces = tag::octetString | 0x20;
    const std::optional<BerElement> content = wrapped.next();
    if (!content || content->content.isEmpty())
        return;
    FoundObject place = base;
    if (content->tag == inPieces) {
        QByteArray bytes = joined(content->content);
        const auto wiper = qScopeGuard([&bytes] { wipe(bytes); });
        readInside(bytes, place, InnerPlaces::OfContainer, gathering);
    } else if (content->tag == tag::octetString) {
        const bool isOwnPlace = base.format == ObjectFormat::Der;
        if (isOwnPlace) {
            place.offset += content->content.data() - container.data();
            place.size = content->content.size();
        }
        readInside(QByteArray::fromRawData(content->content.data(), content->content.size()), place,
            isOwnPlace ? InnerPlaces::InInput : InnerPlaces::OfContainer, gathering);
    }
}

/// RFC 5652 5.1: version, digestAlgorithms, encapContentInfo, [0] certificates, [1] crls, signerInfos.
bool readSigned(
    QByteArrayView content, QByteArrayView container, const FoundObject &base, int index, Gathering &gathering)
{
    const std::optional<BerElement> outer = BerCursor(content).next(tag::sequence);
    BerCursor parts(outer ? outer->content : QByteArrayView());
    if (!parts.next(tag::integer) || !parts.next(tag::set))
        return false;
    const std::optional<BerElement> carried = parts.next(tag::sequence);
    if (!carried)
        return false;
    BerCursor inside(carried->content);
    inside.next(tag::oid);
    if (const std::optional<BerElement> wrapped = inside.next(tag::context0))
        readCarried(BerCursor(wrapped->content), container, inContainer(base, index), gathering);
    for (const quint8 choice : {tag::context0, tag::context1}) {
        const std::optional<BerElement> members = parts.next(choice);
        if (members && !readMembers(members->content, container, base, index, gathering))
            return false;
    }
    return parts.next(tag::set).has_value();
}

/// RFC 5652 5.3: issuer and serial number, or the key's identifier.
bool names(const CmsParty &party, const pki::Certificate &certificate)
{
    if (!party.keyId.isEmpty())
        return party.keyId == certificate.subjectKeyId();
    return !party.serial.isEmpty() && party.serial == certificate.serialNumber()
        && party.issuer == pki::distinguishedNameText(certificate.issuerDer());
}

/// Whose certificate is in the message is known by name.
void nameSigners(int index, Gathering &gathering)
{
    QList<CmsParty> signers = gathering.object(index).cms->signers;
    for (int i = index + 1; i < gathering.count() && !signers.isEmpty(); ++i) {
        const FoundObject &member = gathering.object(i);
        if (member.container != index || !member.certificate)
            continue;
        const pki::Certificate &certificate = *member.certificate;
        const QString subject = certificate.subject();
        for (CmsParty &signer : signers) {
            if (signer.subject.isEmpty() && names(signer, certificate))
                signer.subject = subject.isEmpty() ? certificate.displayTitle() : subject;
        }
    }
    gathering.object(index).cms->signers = signers;
}

void setProblem(ErrorCode code, int index, Gathering &gathering)
{
    const Error problem{code, {gathering.source()}};
    gathering.object(index).problem = problem;
    gathering.note(problem);
}

} // namespace

void readPkcs7(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    const Nesting nesting(gathering);
    base.kind = ObjectKind::Pkcs7;
    BerCursor info(BerCursor(der).next()->content);
    const QByteArrayView type = info.next(tag::oid)->content;
    FoundObject container = base;
    container.der = der.toByteArray();
    container.cms = cmsFacts(der);
    const int index = gathering.add(std::move(container));
    const std::optional<BerElement> content = info.next(tag::context0);
    if (nesting.isTooDeep())
        setProblem(ErrorCode::NestedTooDeeply, index, gathering);
    else if (type == signedData && (!content || !readSigned(content->content, der, base, index, gathering)))
        setProblem(ErrorCode::DamagedObject, index, gathering);
    else if (type == plainData && content)
        readCarried(BerCursor(content->content), der, inContainer(base, index), gathering);
    nameSigners(index, gathering);
}

void readPkiPath(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    const Nesting nesting(gathering);
    base.kind = ObjectKind::PkiPath;
    FoundObject container = base;
    container.der = der.toByteArray();
    const int index = gathering.add(std::move(container));
    if (nesting.isTooDeep())
        setProblem(ErrorCode::NestedTooDeeply, index, gathering);
    else if (!readMembers(BerCursor(der).next()->content, der, base, index, gathering))
        setProblem(ErrorCode::DamagedObject, index, gathering);
}

} // namespace certwright::inspect
