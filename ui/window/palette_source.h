#pragma once

#include "ui/theme/icon_name.h"
#include "ui/theme/status_kind.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace certwright::ui {

/// One offer below the search field.
struct PaletteEntry {
    QString group; ///< translated heading: "Certificates", "Authorities", "Pages", "Commands"
    QString title;
    QString remark = {};
    std::optional<StatusKind> status = {}; ///< the glyph; else the icon
    IconName icon = IconName::None;
    QKeySequence shortcut = {};
    std::function<void()> run = {}; ///< called once, after the palette closed
};

/// Finds what the palette offers. Called at every key press in the window's thread, so it answers from memory.
class PaletteSource
{
public:
    virtual ~PaletteSource() = default;
    /// The best entries for text, grouped, at most about ten. An empty text may offer commands.
    virtual QList<PaletteEntry> find(const QString &text) const = 0;

protected:
    PaletteSource() = default;
    Q_DISABLE_COPY_MOVE(PaletteSource)
};

} // namespace certwright::ui
