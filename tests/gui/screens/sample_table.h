#pragma once

#include <QHeaderView>
#include <QList>

namespace certwright::ui {
class DataTable;
class Theme;
struct TimelineItem;
} // namespace certwright::ui

namespace certwright::screens {

/// A table of invented certificates, as in the pictures; at most rows of them.
ui::DataTable *makeSampleTable(const ui::Theme &theme, int rows);

} // namespace certwright::screens
