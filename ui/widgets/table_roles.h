#pragma once

#include <qnamespace.h>

namespace certwright::ui {

/// What the cell delegates ask a model for, beside Qt::DisplayRole. Values are plain, so models need no Gui.
enum TableRole {
    StatusRole = Qt::UserRole + 100, ///< int(StatusKind): the glyph, or the colour of a date or bar
    ShareLeftRole, ///< double 0..1: the fill of a lifetime bar
    RemarkRole, ///< QString: smaller text after the main one ("61 d")
    AdviceRole, ///< QString: what to do, under the remark where there is no column for it
    IconRole, ///< int(IconName): the icon before the text
    CopyRole, ///< QString: what Ctrl+C copies; Qt::DisplayRole if it is not valid
    MatchRole ///< QString: the part of the text to show bold (palette)
};

} // namespace certwright::ui
