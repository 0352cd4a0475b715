#pragma once

#include "app/cli/input_places.h"
#include "core/base/result.h"
#include "core/base/secure_bytes.h"

#include <QObject>

#include <memory>

namespace certwright::cli {

/// A file that was read; it may hold private keys.
struct InputFile {
    QString source; ///< for sentences
    std::shared_ptr<const SecureBytes> data;
    bool isFromFolder = false; ///< nobody named it, so it may be anything

    /// A copy for readers that want one; the caller wipes it.
    QByteArray bytes() const { return data->view().toByteArray(); }
};

/// The files of a command line, and what of them could not be read.
struct InputFiles {
    QList<InputFile> files;
    QList<InputPlaces::Lost> lost;
};

/// Reads the files of a command line in order; `-` is standard input, a folder stands for all files below it. `done`
/// follows later, once, in context's thread. What is too large, and what a folder cannot give, is lost; what was named
/// and cannot be read is a failure, as is an empty folder, and FileTooLarge for more than is held at once.
void readInputFiles(QObject *context, const QStringList &paths, std::function<void(const Result<InputFiles> &)> done);

} // namespace certwright::cli
