#pragma once

#include <Qt>

namespace certwright::ui {

/// What a list of entries with three lines asks a model for, beside Qt::DisplayRole and TableRole::StatusRole.
enum EntryRole {
    SecondLineRole = Qt::UserRole + 200, ///< QString
    ThirdLineRole ///< QString
};

} // namespace certwright::ui
