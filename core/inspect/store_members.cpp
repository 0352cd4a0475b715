#include "core/inspect/containers.h"
#include "core/inspect/der_objects.h"
#include "core/inspect/other_formats.h"
#include "core/inspect/serialized_store.h"
#include "core/inspect/shape.h"

namespace certwright::inspect {

namespace {

/// Whether it is what its element says, as far as its shape tells.
bool fits(ObjectKind kind, QByteArrayView der)
{
    const Shape shape = shapeOf(der);
    if (kind == ObjectKind::Certificate)
        return shape == Shape::Certificate;
    return shape == (kind == ObjectKind::Crl ? Shape::RevocationList : Shape::Pkcs7);
}

void addMember(const StoreElement &element, QByteArrayView data, const FoundObject &base, Gathering &gathering)
{
    FoundObject object = base;
    object.name = element.name;
    if (base.format == ObjectFormat::Der) { // else it is encoded, and has no place of its own
        object.offset = base.offset + element.offset;
        object.size = element.size;
    }
    const QByteArrayView der = data.sliced(element.offset, element.size);
    if (fits(element.kind, der))
        return readElement(der, std::move(object), gathering);
    object.kind = element.kind;
    object.problem = Error{ErrorCode::DamagedObject, {gathering.source()}};
    gathering.add(std::move(object));
}

/// What the store does not say any more.
void readDamaged(QByteArrayView rest, qsizetype shift, const FoundObject &base, Gathering &gathering)
{
    if (base.format == ObjectFormat::Der)
        readCarved(rest, base.offset + shift, gathering);
    else
        readCarvedAt(rest, base, gathering);
}

} // namespace

qsizetype readStore(QByteArrayView data, const FoundObject &base, Gathering &gathering)
{
    const SerializedStore store = readSerializedStore(data);
    FoundObject container = base;
    container.kind = ObjectKind::Unknown;
    container.label = serializedStoreLabel();
    if (base.format == ObjectFormat::Der)
        container.size = store.end == StoreEnd::Marked ? store.size : data.size();
    if (store.end == StoreEnd::CutOff)
        container.problem = Error{ErrorCode::ObjectCutOff, {gathering.source(), QString::number(base.offset)}};
    else if (store.end == StoreEnd::Broken)
        container.problem = Error{ErrorCode::DamagedObject, {gathering.source()}};
    FoundObject member = base;
    member.container = gathering.add(std::move(container));
    member.label.clear();
    for (const StoreElement &element : store.elements) {
        if (!gathering.isOpen())
            break;
        addMember(element, data, member, gathering);
    }
    if (store.end == StoreEnd::Marked)
        return store.size;
    readDamaged(data.sliced(store.size), store.size, base, gathering);
    return data.size();
}

} // namespace certwright::inspect
