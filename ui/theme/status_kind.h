#pragma once

#include "ui/theme/color_role.h"

#include <QCoreApplication>
#include <QString>

namespace certwright::ui {

/// What a glyph says. Each kind has a shape, a colour and a word of its own.
enum class StatusKind { InOrder, DueSoon, Problem, Unknown, Notice, Running, ToDo, NotInstalled };

/// The colour of a sentence about this status.
ColorRole textRole(StatusKind kind);
/// The colour of the filled shape or of a bar.
ColorRole fillRole(StatusKind kind);
/// The pale ground behind such a sentence.
ColorRole tintRole(StatusKind kind);

/// The words beside the glyphs.
class StatusWords final
{
    Q_DECLARE_TR_FUNCTIONS(certwright::ui::StatusWords)

public:
    /// The plain word for kind, such as "In order".
    static QString word(StatusKind kind);
};

} // namespace certwright::ui
