#pragma once

#include "ui/models/inspection_model.h"

namespace certwright::ui {

/// What tells an entry of an InspectionModel from the others, also when all of it was read again.
class EntryMark final
{
public:
    explicit EntryMark(InspectionModel::Entry entry)
        : m_entry(std::move(entry))
    {
    }

    /// The same entry in a model; -1 when it is not there.
    int in(const InspectionModel &model) const;

    /// The next best: what stands at the same place, which may have been locked before, or around it. -1 when there is
    /// nothing.
    int nearestIn(const InspectionModel &model) const;

private:
    InspectionModel::Entry m_entry;
};

} // namespace certwright::ui
