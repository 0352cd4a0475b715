#include "ui/theme/status_kind.h"

namespace certwright::ui {

ColorRole textRole(StatusKind kind)
{
    switch (kind) {
    case StatusKind::InOrder:
        return ColorRole::Good;
    case StatusKind::DueSoon:
        return ColorRole::Due;
    case StatusKind::Problem:
        return ColorRole::Bad;
    case StatusKind::Notice:
        return ColorRole::AccentText;
    case StatusKind::Unknown:
    case StatusKind::Running:
    case StatusKind::ToDo:
    case StatusKind::NotInstalled:
        return ColorRole::Unknown;
    }
    return ColorRole::Text;
}

ColorRole fillRole(StatusKind kind)
{
    switch (kind) {
    case StatusKind::InOrder:
        return ColorRole::GoodFill;
    case StatusKind::DueSoon:
        return ColorRole::DueFill;
    case StatusKind::Problem:
        return ColorRole::BadFill;
    case StatusKind::Notice:
        return ColorRole::AccentText;
    case StatusKind::Running:
        return ColorRole::AccentText;
    case StatusKind::Unknown:
    case StatusKind::ToDo:
    case StatusKind::NotInstalled:
        return ColorRole::UnknownFill;
    }
    return ColorRole::Text;
}

ColorRole tintRole(StatusKind kind)
{
    switch (kind) {
    case StatusKind::InOrder:
        return ColorRole::GoodTint;
    case StatusKind::DueSoon:
        return ColorRole::DueTint;
    case StatusKind::Problem:
        return ColorRole::BadTint;
    case StatusKind::Notice:
    case StatusKind::Running:
        return ColorRole::AccentTint;
    case StatusKind::Unknown:
    case StatusKind::ToDo:
    case StatusKind::NotInstalled:
        return ColorRole::UnknownTint;
    }
    return ColorRole::Surface;
}

QString StatusWords::word(StatusKind kind)
{
    switch (kind) {
    case StatusKind::InOrder:
        return tr("In order");
    case StatusKind::DueSoon:
        return tr("Due soon");
    case StatusKind::Problem:
        return tr("Problem");
    case StatusKind::Unknown:
        return tr("Unknown");
    case StatusKind::Notice:
        return tr("Notice");
    case StatusKind::Running:
        return tr("Running");
    case StatusKind::ToDo:
        return tr("To do");
    case StatusKind::NotInstalled:
        return tr("Not yet");
    }
    return {};
}

} // namespace certwright::ui
