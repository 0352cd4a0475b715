#pragma once

#include "core/inspect/reader.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>

namespace certwright::ui {

/// What one file or pasted text held.
struct InspectedInput {
    QString source; ///< file name, or what to call pasted text
    QString path; ///< absolute; empty for pasted text
    inspect::ReadResult result;
};

using Inspection = QList<InspectedInput>;
using InspectionDone = std::function<void(Inspection)>;

/// Reads files on the pool; `done` follows later in context's thread, not at all when context dies first.
/// A file that cannot be read is an input with its error.
void inspectFiles(QObject *context, const QStringList &paths, InspectionDone done);

/// The same for text somebody pasted; `source` names it.
void inspectText(QObject *context, const QByteArray &text, const QString &source, InspectionDone done);

/// Whether pasted text is worth inspecting: it holds a PEM block.
bool looksLikePem(const QString &text);

} // namespace certwright::ui
