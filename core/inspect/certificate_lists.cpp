#include "core/inspect/ber_cursor.h"
#include "core/inspect/cms_facts.h"
#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"

namespace certwright::inspect {

namespace {

constexpr QByteArrayView signedData("\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02");

/// Where a member stands: its own place where the input is DER, else that of its container.
FoundObject memberAt(QByteArrayView member, QByteArrayView container, const FoundObject &base, int index)
{
    FoundObject object = base;
    object.label.clear();
    object.container = index;
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

/// RFC 5652 5.1: version, digestAlgorithms, encapContentInfo, [0] certificates, [1] crls, signerInfos.
bool readSigned(
    QByteArrayView content, QByteArrayView container, const FoundObject &base, int index, Gathering &gathering)
{
    const std::optional<BerElement> outer = BerCursor(content).next(tag::sequence);
    BerCursor parts(outer ? outer->content : QByteArrayView());
    if (!parts.next(tag::integer) || !parts.next(tag::set) || !parts.next(tag::sequence))
        return false;
    for (const quint8 choice : {tag::context0, tag::context1}) {
        const std::optional<BerElement> members = parts.next(choice);
        if (members && !readMembers(members->content, container, base, index, gathering))
            return false;
    }
    return parts.next(tag::set).has_value();
}

void damage(int index, Gathering &gathering)
{
    const Error problem{ErrorCode::DamagedObject, {gathering.source()}};
    gathering.object(index).problem = problem;
    gathering.note(problem);
}

} // namespace

void readPkcs7(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    base.kind = ObjectKind::Pkcs7;
    BerCursor info(BerCursor(der).next()->content);
    const QByteArrayView type = info.next(tag::oid)->content;
    FoundObject container = base;
    container.der = der.toByteArray();
    container.cms = cmsFacts(der);
    const int index = gathering.add(std::move(container));
    const std::optional<BerElement> content = info.next(tag::context0);
    if (type == signedData && (!content || !readSigned(content->content, der, base, index, gathering)))
        damage(index, gathering);
}

void readPkiPath(QByteArrayView der, FoundObject base, Gathering &gathering)
{
    base.kind = ObjectKind::PkiPath;
    FoundObject container = base;
    container.der = der.toByteArray();
    const int index = gathering.add(std::move(container));
    if (!readMembers(BerCursor(der).next()->content, der, base, index, gathering))
        damage(index, gathering);
}

} // namespace certwright::inspect
