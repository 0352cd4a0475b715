#include "ui/models/entry_mark.h"

namespace certwright::ui {

using Entry = InspectionModel::Entry;
using inspect::FoundObject;

namespace {

bool isSame(const FoundObject &a, const FoundObject &b)
{
    return a.kind == b.kind && a.offset == b.offset && a.size == b.size && a.label == b.label && a.name == b.name
        && a.der == b.der && a.spkiSha256 == b.spkiSha256 && a.encrypted == b.encrypted
        && (a.container < 0) == (b.container < 0);
}

bool isSame(const Entry &a, const Entry &b)
{
    if (a.source != b.source || a.object.has_value() != b.object.has_value())
        return false;
    if (a.object)
        return isSame(*a.object, *b.object);
    return a.error && b.error && a.error->code == b.error->code && a.error->args == b.error->args;
}

bool isAtSamePlace(const Entry &a, const Entry &b)
{
    return a.source == b.source && a.object && b.object && a.object->offset == b.object->offset;
}

template <typename Wanted>
int indexOf(const InspectionModel &model, const Wanted &isWanted)
{
    for (int i = 0; i < model.entryCount(); ++i) {
        if (isWanted(model.entryAt(i)))
            return i;
    }
    return -1;
}

} // namespace

int EntryMark::in(const InspectionModel &model) const
{
    return indexOf(model, [this](const Entry &entry) { return isSame(entry, m_entry); });
}

int EntryMark::nearestIn(const InspectionModel &model) const
{
    const int alike = indexOf(model, [this](const Entry &entry) {
        return isAtSamePlace(entry, m_entry) && entry.object->kind == m_entry.object->kind
            && entry.object->name == m_entry.object->name;
    });
    return alike >= 0 ? alike : indexOf(model, [this](const Entry &entry) { return isAtSamePlace(entry, m_entry); });
}

} // namespace certwright::ui
